import { httpsServer } from '../programs/node.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'certificate-sibling-name-only',
  cause: 'certificate-sibling-name-only',
  program: 'node',
  title: 'Certificate for the www name only',
  describe: 'The certificate covers the www name; the bare name that was asked for is missing in it.',
  expected: { firefox: 'SSL_ERROR_BAD_CERT_DOMAIN', chromium: 'ERR_CERT_COMMON_NAME_INVALID' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([`www.${ctx.host}`]);
    return httpsServer(ctx, leaf, (_request, response) => { response.end('This is the page of the www name.'); });
  },
};

export default server;
