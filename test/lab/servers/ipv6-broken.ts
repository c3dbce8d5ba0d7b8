import { httpsServer } from '../programs/node.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'ipv6-broken',
  cause: 'ipv6-broken',
  program: 'node',
  title: 'IPv6 broken',
  describe: 'The name leads to an IPv6 and an IPv4 address, and only the latter answers. Browsers get by with it.',
  expected: { firefox: null, chromium: null },
  page: false,
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host]);
    if (!ctx.addresses.includes('::1')) throw new Error('this machine has no IPv6 loopback address');
    const running = await httpsServer({ ...ctx, addresses: ['127.0.0.1'] }, leaf, (_request, response) => { response.end('Reached over IPv4.'); });
    // Named, because ::1 of a loopback name that refuses is nothing unusual and no fault.
    return { ...running, options: ['--resolve', `${ctx.host}:${running.port}:[::1],127.0.0.1`] };
  },
};

export default server;
