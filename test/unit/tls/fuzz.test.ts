import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { tlsObservation } from '../../../lib/protocol/observation.ts';
import { TlsClient, freshState } from '../../../probe/tls/client.ts';
import type { HelloState } from '../../../probe/tls/hello.ts';
import { browserHello } from '../../../probe/tls/profiles.ts';
import { pieces } from './pieces.ts';
import { ScriptServer, makePair } from './script-server.ts';

const spec = browserHello('chromium', 'a.example');
let state: HelloState;
/** What a server says to that client: all of TLS 1.3, the first flight of TLS 1.2. */
let flights: Buffer[];

beforeAll(async () => {
  state = freshState(spec);
  const pair = await makePair();
  const make = (say: (server: ScriptServer) => Buffer) => say(new ScriptServer(new TlsClient(spec, { now: () => 0, state }), pair));
  flights = [make((server) => Buffer.concat([server.flight13(), server.seal(Buffer.from('HTTP/1.1 200 OK\r\n\r\n'), 23)])), make((server) => server.flight12())];
});

/** Feeds the pieces, ends the connection, and gives what must not hang on how they were cut. */
function outcome(parts: readonly Buffer[]): unknown {
  const client = new TlsClient(spec, { now: () => 0, state });
  const application: Buffer[] = [];
  for (const part of parts) {
    client.receive(part);
    application.push(...client.takeApplication());
  }
  client.close('closed');
  const report = client.report();
  // What leaves the program is always a valid observation.
  v.parse(tlsObservation, { ...report, id: 'tls-1', kind: 'tls', step: 'tls', vantage: 'local', startMs: 0, ms: 0 });
  const { outcome, malformed, alert, speaks, version, cipherSuite, messages, group } = report;
  return { outcome, malformed, alert, speaks, version, cipherSuite, messages, group, application: Buffer.concat(application).toString() };
}

const cuts = fc.array(fc.integer({ min: 1, max: 700 }), { maxLength: 60 });
const change = fc.record({ place: fc.nat(4000), byte: fc.nat(255), how: fc.constantFrom('set', 'insert', 'remove', 'repeat', 'truncate') });

function mutate(flight: Buffer, changes: readonly { place: number; byte: number; how: string }[]): Buffer {
  let bytes = flight;
  for (const { place, byte, how } of changes) {
    const at = bytes.length === 0 ? 0 : place % bytes.length;
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
    if (how === 'set') bytes = Buffer.concat([before, Buffer.of(byte), after.subarray(1)]);
    else if (how === 'insert') bytes = Buffer.concat([before, Buffer.of(byte), after]);
    else if (how === 'remove') bytes = Buffer.concat([before, after.subarray(1 + (byte % 8))]);
    else if (how === 'repeat') bytes = Buffer.concat([before, after.subarray(0, byte), after]);
    else bytes = before;
  }
  return bytes;
}

describe('any bytes', () => {
  it('a true flight completes, however it is cut', () => {
    fc.assert(fc.property(cuts, (lengths) => {
      expect(outcome(pieces(flights[0]!, lengths))).toMatchObject({ outcome: 'completed', application: 'HTTP/1.1 200 OK\r\n\r\n' });
    }), { numRuns: 40 });
  });
  it('a mutated flight never throws, and ends the same however it is cut', () => {
    fc.assert(fc.property(fc.nat(1), fc.array(change, { minLength: 1, maxLength: 4 }), cuts, (which, changes, lengths) => {
      const bytes = mutate(flights[which]!, changes);
      expect(outcome(pieces(bytes, lengths))).toEqual(outcome([bytes]));
    }), { numRuns: 400 });
  });
  it('noise never throws, and ends the same however it is cut', () => {
    const header = fc.tuple(fc.constantFrom(20, 21, 22, 23), fc.constantFrom(3), fc.nat(4), fc.constantFrom(0), fc.nat(60)).map((bytes) => Buffer.from(bytes));
    const noise = fc.array(fc.oneof(header, fc.uint8Array({ maxLength: 60 }).map((array) => Buffer.from(array))), { maxLength: 12 }).map((parts) => Buffer.concat(parts));
    fc.assert(fc.property(noise, fc.array(fc.integer({ min: 1, max: 20 })), (bytes, lengths) => {
      expect(outcome(pieces(bytes, lengths))).toEqual(outcome([bytes]));
    }), { numRuns: 600 });
  });
  it('every beginning of a flight has an outcome', () => {
    for (let length = 0; length < flights[1]!.length; length += 7) expect(outcome([flights[1]!.subarray(0, length)])).toMatchObject({ outcome: 'closed' });
  });
});
