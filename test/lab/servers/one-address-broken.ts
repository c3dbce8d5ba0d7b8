import { httpsServer } from '../programs/node.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'one-address-broken',
  cause: 'one-address-broken',
  program: 'node',
  title: 'One of two addresses broken',
  describe: 'The name has two addresses and nothing listens on one of them.',
  expected: { firefox: null, chromium: null },
  page: false,
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host]);
    const running = await httpsServer({ ...ctx, addresses: ['127.0.0.1'] }, leaf, (_request, response) => { response.end('Reached.'); });
    return { ...running, options: ['--resolve', `${ctx.host}:${running.port}:127.0.0.2,127.0.0.1`] };
  },
};

export default server;
