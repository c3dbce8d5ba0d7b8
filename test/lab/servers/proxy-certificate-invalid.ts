import { httpsServer } from '../programs/node.ts';
import { proxied } from '../programs/proxy.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'proxy-certificate-invalid',
  cause: 'proxy-certificate-invalid',
  program: 'node',
  title: 'A proxy whose own certificate does not hold',
  describe: 'The proxy of the environment is reached over TLS, and its certificate ran out.',
  expected: { firefox: null, chromium: null },
  page: false,
  async start(ctx) {
    const leaf = await ctx.certificates.leaf(['127.0.0.1'], { from: -20, until: -3 });
    return proxied(ctx, await httpsServer({ ...ctx, addresses: ['127.0.0.1'] }, leaf, (_request, response) => { response.end(); }), 'https');
  },
};

export default server;
