import { isIP, type Socket } from 'node:net';
import * as tls from 'node:tls';
import { errnoOf } from './errno.ts';

/** What became of TLS with a proxy. `problem`: what is wrong with its certificate, by OpenSSL's name; a browser goes no further. */
export type Secured = { socket: Socket } | { problem: string } | { says: string };

/** Puts TLS over a fresh connection. Never rejects; ends when the socket does. */
export type Secure = (socket: Socket) => Promise<Secured>;

/**
 * TLS with a proxy named `host`. It is only the way to what is looked at, so Node's own TLS does for it. `roots` are PEM, and
 * are read with the first connection.
 */
export function secureTo(host: string, roots: () => string[]): Secure {
  let context: tls.SecureContext | null = null;
  return (socket) =>
    new Promise((resolve) => {
      context ??= tls.createSecureContext({ ca: roots(), minVersion: 'TLSv1.2' });
      // Verified below: that it is refused by itself would leave only an exception of it.
      const outer = tls.connect({ socket, secureContext: context, ALPNProtocols: ['http/1.1'], rejectUnauthorized: false, ...(isIP(host) === 0 ? { servername: host } : { host }) });
      const fail = (secured: Secured) => {
        outer.on('error', () => undefined);
        outer.destroy();
        resolve(secured);
      };
      outer.once('error', (error) => fail({ says: `its TLS handshake fails (${errnoOf(error)})` }));
      outer.once('close', () => fail({ says: 'it ends the connection in the TLS handshake' }));
      outer.once('secureConnect', () => {
        if (!outer.authorized) return fail({ problem: nameOf(outer.authorizationError) });
        outer.removeAllListeners('error');
        outer.removeAllListeners('close');
        resolve({ socket: outer });
      });
    });
}

/** Node's typings call it an error; it is OpenSSL's name of the fault. */
function nameOf(error: unknown): string {
  return typeof error === 'string' ? error : error instanceof Error ? errnoOf(error) : 'unknown';
}
