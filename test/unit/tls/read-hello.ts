import { Reader } from '../../../probe/tls/cursor.ts';
import { isGrease } from '../../../probe/tls/numbers.ts';

export interface HelloRead {
  size: number;
  sessionId: number;
  suites: number[];
  /** Types in order. */
  extensions: number[];
  bodies: Map<number, Buffer>;
  greased: number;
}

/** A ClientHello handshake message as data, GREASE counted and left out. */
export function readClientHello(message: Buffer): HelloRead {
  const bytes = new Reader(message);
  if (bytes.uint8('type') !== 1) throw new Error('no client_hello');
  bytes.uint24('length');
  bytes.uint16('version');
  bytes.take('random', 32);
  const sessionId = bytes.vector('session_id', 1).left;
  const suites = bytes.vector('cipher_suites', 2).list((list) => list.uint16('suite'));
  bytes.vector('compression', 1);
  const bodies = new Map<number, Buffer>();
  const extensions = bytes.left === 0 ? [] : bytes.vector('extensions', 2).list((list) => {
    const type = list.uint16('type');
    bodies.set(type, list.vector('body', 2).rest());
    return type;
  });
  bytes.end('client_hello');
  const plain = (values: number[]) => values.filter((value) => !isGrease(value));
  return { size: message.length, sessionId, suites: plain(suites), extensions: plain(extensions), bodies, greased: suites.length + extensions.length - plain(suites).length - plain(extensions).length };
}

/** The numbers of a vector of uint16, GREASE left out. */
export function numbers(body: Buffer | undefined, lengthBytes: 1 | 2 = 2): number[] {
  if (!body) return [];
  return new Reader(body).vector('list', lengthBytes).list((list) => list.uint16('value')).filter((value) => !isGrease(value));
}

/** Group and size of every key share, GREASE left out. */
export function shares(body: Buffer | undefined): [group: number, size: number][] {
  if (!body) return [];
  return new Reader(body).vector('shares', 2).list((list): [number, number] => [list.uint16('group'), list.vector('share', 2).left]).filter(([group]) => !isGrease(group));
}
