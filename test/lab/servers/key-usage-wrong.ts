import { opensslServer } from '../programs/openssl.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'key-usage-wrong',
  cause: 'key-usage-wrong',
  program: 'openssl',
  title: 'Certificate for clients used by a server',
  describe: 'The certificate may be used to sign in, not to serve a site.',
  expected: { firefox: 'SEC_ERROR_INADEQUATE_CERT_TYPE', chromium: 'ERR_CERT_INVALID' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host], { extendedUsages: ['1.3.6.1.5.5.7.3.2'] });
    return opensslServer(ctx, leaf, [ctx.certificates.intermediate]);
  },
};

export default server;
