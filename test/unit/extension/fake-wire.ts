import type { RequestMessage } from '../../../lib/protocol/messages.ts';
import { PROTOCOL_VERSION } from '../../../lib/protocol/version.ts';
import type { Door, Wire } from '../../../lib/link/wire.ts';

export const HELLO = { type: 'hello', protocol: PROTOCOL_VERSION, program: 'probe', version: '1.2.3' };
export const COST = { connections: 2, bytesSent: 10, bytesReceived: 20, ms: 30 };
export const TCP = {
  kind: 'tcp', id: 'tcp-1', step: 'tcp', vantage: 'local', address: '192.0.2.1', port: 443, startMs: 1, ms: 2, family: 4, outcome: 'refused',
};

/** A probe that answers each message by what `answer` gives for it: replies in order, or a close. */
export function fakeWire(answer: (message: RequestMessage) => (unknown | { closed: string })[], door: Door = 'native') {
  const sent: RequestMessage[] = [];
  let on: Parameters<Wire['listen']>[0] | undefined;
  const state = { sent, isClosed: false };
  const wire: Wire = {
    door,
    listen: (handlers) => void (on = handlers),
    send(message) {
      sent.push(message);
      queueMicrotask(() => {
        for (const reply of answer(message)) {
          if (typeof reply === 'object' && reply !== null && 'closed' in reply) on?.closed(String(reply.closed));
          else on?.reply(reply);
        }
      });
    },
    close: () => void (state.isClosed = true),
  };
  return { wire, state };
}

/** A good probe, with what it says in a run. */
export function goodProbe(replies: (id: string) => unknown[], door: Door = 'native') {
  return fakeWire((message) => (message.type === 'hello' ? [HELLO] : message.type === 'diagnose' ? replies(message.id) : []), door);
}

/** Timers that run only when told: `fire` runs all that are still armed. */
export function fakeTimers() {
  const armed = new Set<() => void>();
  return {
    after: (_ms: number, then: () => void) => {
      armed.add(then);
      return () => void armed.delete(then);
    },
    fire: () => [...armed].forEach((then) => then()),
    armed,
  };
}
