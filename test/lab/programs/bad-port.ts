import { createServer } from 'node:https';
import { credentials } from './node.ts';
import type { LabContext, Running } from '../server.ts';

/** Ports over 1023 of the Fetch standard's bad-port list (section 2.9). */
const BAD_PORTS = [6669, 6668, 6667, 6666, 6665, 6697, 6679, 6566, 6000, 5061, 5060, 4190, 4045, 3659, 1723, 1720, 1719, 10080];

/** A sound HTTPS server on the first of those ports that is free. */
export async function badPort(ctx: LabContext): Promise<Running> {
  const leaf = await ctx.certificates.leaf([ctx.host, '127.0.0.1']);
  for (const port of BAD_PORTS) {
    const server = createServer(credentials(ctx, leaf), (_request, response) => { response.end('Sound, on a port that browsers refuse.'); });
    const free = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen({ host: '127.0.0.1', port, exclusive: true }, () => resolve(true));
    });
    if (!free) continue;
    return {
      port,
      host: '127.0.0.1',
      stop: () => new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    };
  }
  throw new Error('none of the ports that browsers refuse is free');
}
