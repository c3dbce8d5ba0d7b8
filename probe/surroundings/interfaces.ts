import { createSocket } from 'node:dgram';
import { networkInterfaces } from 'node:os';
import type { SurroundingsObservation } from '../../lib/protocol/observation.ts';
import { errnoOf } from '../net/errno.ts';

export type Interfaces = Pick<SurroundingsObservation, 'outcome' | 'detail'>;

/** Addresses for documentation (RFC 5737, RFC 3849): nobody's, and reached as any far host is. */
const FAR = { udp4: '198.51.100.1', udp6: '2001:db8::1' } as const;

/** Whether any interface is up with an address that leads out, and the system has a route to far hosts. No packet is sent. */
export async function lookAtInterfaces(list: typeof networkInterfaces = networkInterfaces, hasRoute = routeOut): Promise<Interfaces> {
  const up = Object.entries(list()).filter(([, addresses]) => addresses?.some(({ internal, address }) => !internal && leadsOut(address)));
  if (up.length === 0) return { outcome: 'failed', detail: 'no network interface is up' };
  const routes = await Promise.all([hasRoute('udp4'), hasRoute('udp6')]);
  const names = up.map(([name]) => name).slice(0, 8).join(', ');
  if (routes.includes(true)) return { outcome: 'ok', detail: `${names} up, with a route to the internet` };
  return { outcome: 'unreachable', detail: `${names} up, without a route to anywhere beyond` };
}

/** What a machine gives itself when nobody gives it an address leads nowhere (RFC 3927, RFC 4291 section 2.5.6). */
function leadsOut(address: string): boolean {
  return !/^(169\.254\.|fe[89ab])/i.test(address);
}

/** Connecting a UDP socket asks the system for a route and sends nothing. */
export function routeOut(type: 'udp4' | 'udp6'): Promise<boolean> {
  const socket = createSocket(type);
  return new Promise((resolve) => {
    const settle = (has: boolean) => {
      try {
        socket.close();
      } catch {
        // It never got as far as being open.
      }
      resolve(has);
    };
    socket.once('error', (error) => settle(!NO_ROUTE.has(errnoOf(error))));
    socket.once('connect', () => settle(true));
    try {
      socket.connect(53, FAR[type]);
    } catch {
      settle(false);
    }
  });
}

const NO_ROUTE = new Set(['ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL', 'EAFNOSUPPORT']);
