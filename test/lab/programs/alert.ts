import type { LabContext, Running } from '../server.ts';
import { afterHello, rawServer } from './raw.ts';

/** Answers every ClientHello with one fatal alert (RFC 8446 section 6) and closes. */
export function alertServer(ctx: LabContext, number: number): Promise<Running> {
  return rawServer(ctx.addresses, afterHello((socket) => socket.end(Buffer.from([21, 3, 3, 0, 2, 2, number]))));
}
