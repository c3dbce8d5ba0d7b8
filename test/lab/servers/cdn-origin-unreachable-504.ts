import { httpsServer } from '../programs/node.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'cdn-origin-unreachable-504',
  cause: 'cdn-origin-unreachable',
  program: 'node',
  title: 'CDN that waited in vain',
  describe: 'A content network answers 504 for the site behind it.',
  expected: { firefox: 'NS_ERROR_NET_ERROR_RESPONSE', chromium: 'ERR_HTTP_RESPONSE_CODE_FAILURE' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host]);
    return httpsServer(ctx, leaf, (_request, response) => { response.writeHead(504, { 'content-length': 0, 'x-cache': 'Error from cloudfront', via: '1.1 3f2a.cloudfront.net (CloudFront)', 'x-amz-cf-id': 'lab' }).end(); });
  },
};

export default server;
