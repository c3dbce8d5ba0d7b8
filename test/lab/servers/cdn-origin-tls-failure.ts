import { httpsServer } from '../programs/node.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'cdn-origin-tls-failure',
  cause: 'cdn-origin-tls-failure',
  program: 'node',
  title: 'CDN without a handshake to its origin',
  describe: 'A content network answers 525: it could not agree on TLS with the site behind it.',
  expected: { firefox: 'NS_ERROR_NET_ERROR_RESPONSE', chromium: 'ERR_HTTP_RESPONSE_CODE_FAILURE' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host]);
    return httpsServer(ctx, leaf, (_request, response) => { response.writeHead(525, { 'content-length': 0, server: 'cloudflare', 'cf-ray': '8a1b2c3d4e5f6789-FRA' }).end(); });
  },
};

export default server;
