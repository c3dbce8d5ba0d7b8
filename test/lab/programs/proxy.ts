import type { LabContext, Running } from '../server.ts';
import { httpsServer } from './node.ts';

/** A name that browsers send through a proxy, as they do not with those of loopback. */
const HOST = 'proxied.lab.example';

/** A sound server that is only to be reached through the broken proxy given, as the environment says. */
export async function proxied(ctx: LabContext, proxy: Running, scheme: 'http' | 'https' = 'http'): Promise<Running> {
  const leaf = await ctx.certificates.leaf([HOST]);
  const server = await httpsServer(ctx, leaf, (_request, response) => { response.end('Reached.'); });
  const url = `${scheme}://127.0.0.1:${proxy.port}`;
  return {
    ...server,
    host: HOST,
    env: { HTTPS_PROXY: url, https_proxy: url, NO_PROXY: '', no_proxy: '' },
    stop: async () => { await Promise.all([server.stop(), proxy.stop()]); },
  };
}
