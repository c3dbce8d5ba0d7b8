import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteQueue } from '../../../probe/tls/byte-queue.ts';
import { DecodeError, Reader, uint16, uint24, uint8, vector } from '../../../probe/tls/cursor.ts';
import { plainRecord } from '../../../probe/tls/protection.ts';
import { MessageStream, RecordStream, looksLikeTls } from '../../../probe/tls/record-stream.ts';
import { pieces } from './pieces.ts';

const bytes = (maxLength = 64) => fc.uint8Array({ maxLength }).map((array) => Buffer.from(array));

describe('cursor', () => {
  it('reads what it wrote', () => {
    fc.assert(fc.property(fc.nat(0xff), fc.nat(0xffff), fc.nat(0xffffff), bytes(255), (a, b, c, d) => {
      const reader = new Reader(Buffer.concat([uint8(a), uint16(b), uint24(c), vector(1, d), vector(2, d), vector(3, d)]));
      expect([reader.uint8('a'), reader.uint16('b'), reader.uint24('c')]).toEqual([a, b, c]);
      for (const size of [1, 2, 3] as const) expect(reader.vector('d', size).rest().equals(d)).toBe(true);
      reader.end('all');
    }));
  });
  it('names the field and the place of a break, counted from the message', () => {
    const broken = (read: (reader: Reader) => void, hex: string): [string, number] => {
      try {
        read(new Reader(Buffer.from(hex, 'hex'), 4));
      } catch (error) {
        if (error instanceof DecodeError) return [error.field, error.offset];
      }
      throw new Error('nothing broke');
    };
    expect(broken((r) => r.uint16('version'), '03')).toEqual(['version', 4]);
    expect(broken((r) => r.vector('list', 2).rest(), '000401')).toEqual(['list', 6]);
    expect(broken((r) => r.vector('list', 1).list((inner) => inner.uint16('item')), '03000100')).toEqual(['item', 7]);
    expect(broken((r) => (r.uint8('a'), r.end('message')), '0102')).toEqual(['message', 5]);
  });
});

describe('byte queue', () => {
  it('gives the bytes back in order, however they are cut', () => {
    fc.assert(fc.property(fc.array(bytes(), { maxLength: 12 }), fc.array(fc.nat(40), { maxLength: 40 }), (pushed, takes) => {
      const queue = new ByteQueue();
      for (const piece of pushed) queue.push(piece);
      const all = Buffer.concat(pushed);
      let at = 0;
      for (const count of takes) {
        const due = all.subarray(at, at + count);
        expect(queue.peek(count).equals(due)).toBe(true);
        expect(queue.take(count).equals(due)).toBe(true);
        at += due.length;
        expect(queue.length).toBe(all.length - at);
      }
    }));
  });
});

describe('records', () => {
  const record = fc.record({ type: fc.constantFrom(20, 21, 22, 23), fragment: bytes(300) });
  it('come out as they went in, for every split', () => {
    fc.assert(fc.property(fc.array(record, { maxLength: 8 }), fc.array(fc.nat(50)), (records, cuts) => {
      const stream = new RecordStream();
      const out: { type: number; fragment: string }[] = [];
      for (const piece of pieces(Buffer.concat(records.map(({ type, fragment }) => plainRecord(type, fragment))), cuts)) {
        stream.push(piece);
        for (let next = stream.next(); next; next = stream.next()) out.push({ type: next.type, fragment: next.fragment.toString('hex') });
      }
      expect(out).toEqual(records.map(({ type, fragment }) => ({ type, fragment: fragment.toString('hex') })));
    }));
  });
  it('are refused where no record can be', () => {
    const broken = (hex: string) => () => {
      const stream = new RecordStream();
      stream.push(Buffer.from(hex, 'hex'));
      stream.next();
    };
    expect(broken('1603034801')).toThrow(/18433 bytes/);
    expect(broken('1603034800')).not.toThrow();
    expect(broken('1803030001')).toThrow(/no TLS record header/);
    expect(broken('1604030001')).toThrow(/no TLS record header/);
  });
  it('are told from other bytes by two of them', () => {
    expect([Buffer.alloc(0), Buffer.of(22), Buffer.of(22, 3), Buffer.of(21, 3, 0)].every(looksLikeTls)).toBe(true);
    // A MySQL greeting of 22 bytes begins with the number of a handshake record.
    expect([Buffer.of(22, 0), Buffer.of(24), Buffer.of(19, 3), Buffer.from('HTTP')].some(looksLikeTls)).toBe(false);
  });
});

describe('messages', () => {
  it('are joined and parted, for every split over records', () => {
    const message = fc.record({ type: fc.nat(255), body: bytes(400) });
    fc.assert(fc.property(fc.array(message, { maxLength: 8 }), fc.array(fc.nat(80)), (messages, cuts) => {
      const stream = new MessageStream();
      const out: { type: number; body: string }[] = [];
      for (const piece of pieces(Buffer.concat(messages.map(({ type, body }) => Buffer.concat([uint8(type), vector(3, body)]))), cuts)) {
        stream.push(piece);
        for (let next = stream.next(); next; next = stream.next()) out.push({ type: next.type, body: next.body.toString('hex') });
      }
      expect(out).toEqual(messages.map(({ type, body }) => ({ type, body: body.toString('hex') })));
      expect(stream.empty).toBe(true);
    }));
  });
  it('larger than any handshake needs are refused before they are stored', () => {
    const stream = new MessageStream();
    stream.push(Buffer.from('0bffffff', 'hex'));
    expect(() => stream.next()).toThrow(/16777215 bytes/);
  });
});
