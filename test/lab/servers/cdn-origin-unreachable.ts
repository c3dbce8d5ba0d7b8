import { httpsServer } from '../programs/node.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'cdn-origin-unreachable',
  cause: 'cdn-origin-unreachable',
  program: 'node',
  title: 'CDN that cannot reach its origin',
  describe: 'A content network answers 522: the site behind it does not answer.',
  expected: { firefox: 'NS_ERROR_NET_ERROR_RESPONSE', chromium: 'ERR_HTTP_RESPONSE_CODE_FAILURE' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host]);
    return httpsServer(ctx, leaf, (_request, response) => { response.writeHead(522, { 'content-length': 0, server: 'cloudflare', 'cf-ray': '8a1b2c3d4e5f6789-FRA' }).end(); });
  },
};

export default server;
