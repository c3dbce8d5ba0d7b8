import { httpsServer } from '../programs/node.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'cdn-origin-tls-failure-526',
  cause: 'cdn-origin-tls-failure',
  program: 'node',
  title: 'CDN that distrusts its origin',
  describe: 'A content network answers 526: the certificate of the site behind it is not valid.',
  expected: { firefox: 'NS_ERROR_NET_ERROR_RESPONSE', chromium: 'ERR_HTTP_RESPONSE_CODE_FAILURE' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host]);
    return httpsServer(ctx, leaf, (_request, response) => { response.writeHead(526, { 'content-length': 0, server: 'cloudflare', 'cf-ray': '8a1b2c3d4e5f6789-FRA' }).end(); });
  },
};

export default server;
