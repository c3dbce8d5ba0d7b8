import { createServer as createTls, type TlsOptions, type TLSSocket } from 'node:tls';
import { createServer as createHttps } from 'node:https';
import type { RequestListener } from 'node:http';
import { chain, type Identity } from '../certificates.ts';
import type { LabContext, Running } from '../server.ts';
import { listenAll } from './raw.ts';

/** HTTPS by Node, HTTP/1.1. */
export function httpsServer(ctx: LabContext, leaf: Identity, listener: RequestListener, options: TlsOptions = {}): Promise<Running> {
  return listenAll(ctx.addresses, () => createHttps({ ...credentials(ctx, leaf), maxHeaderSize: 65536, ...options }, listener));
}

/** TLS by Node; what is said inside it is the caller's. */
export function tlsServer(ctx: LabContext, leaf: Identity, serve: (socket: TLSSocket) => void, options: TlsOptions = {}): Promise<Running> {
  return listenAll(ctx.addresses, () => createTls({ ...credentials(ctx, leaf), ALPNProtocols: ['http/1.1'], ...options }, (socket) => {
    socket.on('error', () => socket.destroy());
    serve(socket);
  }));
}

/** A TLS server that answers every request head with the same bytes, then ends (or resets) the connection. */
export function answerServer(ctx: LabContext, leaf: Identity, answer: Uint8Array | string): Promise<Running> {
  return tlsServer(ctx, leaf, (socket) => {
    let head = '';
    socket.on('data', (chunk) => {
      head += chunk.toString('latin1');
      if (head.includes('\r\n\r\n')) socket.end(answer);
    });
  });
}

export function credentials(ctx: LabContext, leaf: Identity): TlsOptions {
  return { cert: chain(leaf, ctx.certificates.intermediate), key: leaf.keyPem };
}
