import type { Observation } from '../../../lib/protocol/observation.ts';

/**
 * An observation as it may leave the service: without bodies, and without anything of the service's own network (its
 * resolver, interfaces, proxy, clock). Null where nothing of it may.
 */
export function forStrangers(seen: Observation): Observation | null {
  switch (seen.kind) {
    case 'dns': {
      const { server: _server, bytes: _bytes, ...rest } = seen;
      return rest;
    }
    case 'http': {
      const { bodyStart, bytes, ...rest } = seen;
      const cut = [...(bodyStart === undefined ? [] : ['bodyStart']), ...(bytes === undefined ? [] : ['bytes'])];
      return cut.length > 0 ? { ...rest, cut: [...(rest.cut ?? []), ...cut].slice(0, 8) } : rest;
    }
    case 'clock':
      return null;
    case 'surroundings':
      return seen.about === 'quic' || seen.about === 'plain-http' ? seen : null;
    default:
      return seen;
  }
}
