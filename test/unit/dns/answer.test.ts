import * as packet from 'dns-packet';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAnswer } from '../../../probe/dns/answer.ts';
import { encodeQuestion, TYPES } from '../../../probe/dns/question.ts';
import { verdictOf } from '../../../probe/dns/verdict.ts';

const respond = (over: Partial<packet.Packet>) =>
  Buffer.from(packet.encode({ type: 'response', id: 7, questions: [{ type: 'A', name: 'site.example' }], ...over } as packet.Packet));

function read(bytes: Buffer) {
  const answer = readAnswer(bytes);
  if (!answer.ok) throw new Error(answer.says);
  return answer.answer;
}

it('asks what another decoder reads', () => {
  const asked = packet.decode(encodeQuestion({ id: 4711, name: 'SiTe.example', type: TYPES.AAAA, checkingDisabled: true })!);
  expect(asked).toMatchObject({ id: 4711, type: 'query', flag_rd: true, flag_cd: true, questions: [{ name: 'SiTe.example', type: 'AAAA', class: 'IN' }] });
  expect(asked.additionals).toMatchObject([{ type: 'OPT', udpPayloadSize: 1232 }]);
});

it('asks for no name that is none', () => {
  for (const name of ['', 'a..b', `${'a'.repeat(64)}.example`, Array.from({ length: 60 }, () => 'abcd').join('.')]) {
    expect(encodeQuestion({ id: 1, name, type: TYPES.A, checkingDisabled: false }), name).toBeNull();
  }
});

it('reads addresses of both families', () => {
  const four = read(respond({ answers: [{ type: 'A', name: 'site.example', data: '192.0.2.7' }, { type: 'A', name: 'site.example', data: '192.0.2.8' }] }));
  expect(verdictOf(four, 'site.example', TYPES.A)).toEqual({ outcome: 'answered', rcode: 0, addresses: ['192.0.2.7', '192.0.2.8'] });
  const six = read(respond({ answers: [{ type: 'AAAA', name: 'site.example', data: '2001:db8::7' }] }));
  expect(verdictOf(six, 'site.example', TYPES.AAAA).addresses).toEqual(['2001:db8::7']);
});

it('follows aliases in the answer, whatever their order and case', () => {
  const answer = read(respond({ answers: [
    { type: 'A', name: 'c.example', data: '192.0.2.7' }, { type: 'CNAME', name: 'B.example', data: 'c.example' },
    { type: 'CNAME', name: 'site.example', data: 'b.example' }, { type: 'A', name: 'other.example', data: '203.0.113.66' },
  ] }));
  expect(verdictOf(answer, 'site.example', TYPES.A).addresses).toEqual(['192.0.2.7']);
});

it('ends with aliases that lead in a circle or nowhere', () => {
  const circle = read(respond({ answers: [{ type: 'CNAME', name: 'site.example', data: 'b.example' }, { type: 'CNAME', name: 'b.example', data: 'site.example' }] }));
  expect(verdictOf(circle, 'site.example', TYPES.A).outcome).toBe('no-address');
});

it('tells the response codes apart', () => {
  const outcome = (rcode: number) => verdictOf(read(respond({ flags: rcode })), 'site.example', TYPES.A);
  expect([0, 2, 3, 5, 4, 9].map((rcode) => outcome(rcode).outcome)).toEqual(['no-address', 'server-failure', 'no-such-name', 'refused', 'unknown', 'unknown']);
  expect(outcome(9).rcode).toBe(9);
});

it('reads extended errors and the upper bits of the code', () => {
  const options = [{ code: 15, data: Buffer.concat([Buffer.from([0, 6]), Buffer.from('no signature')]) }, { code: 10, data: Buffer.from('cookie') }, { code: 15, data: Buffer.from([0]) }];
  const answer = read(respond({ flags: 2, additionals: [{ type: 'OPT', name: '.', udpPayloadSize: 1232, extendedRcode: 0, ednsVersion: 0, flags: 0, flag_do: false, options } as unknown as packet.Answer] }));
  expect(answer.extendedErrors).toEqual([{ code: 6, text: 'no signature' }]);
  const bad = Buffer.from([0, 7, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 41, 4, 208, 1, 0, 0, 0, 0, 0]);
  expect(read(bad).rcode).toBe(16);
});

it('calls address records of a wrong length malformed', () => {
  const bytes = respond({ answers: [{ type: 'A', name: 'site.example', data: '192.0.2.7' }] });
  const at = bytes.lastIndexOf(Buffer.from([0, 4, 192]));
  const short = Buffer.concat([bytes.subarray(0, at), Buffer.from([0, 3, 192, 0, 2])]);
  expect(verdictOf(read(short), 'site.example', TYPES.A).outcome).toBe('malformed');
});

it('says where a message breaks', () => {
  const bytes = respond({ answers: [{ type: 'A', name: 'site.example', data: '192.0.2.7' }] });
  expect(readAnswer(bytes.subarray(0, 5))).toMatchObject({ ok: false, field: 'qdcount', offset: 4 });
  expect(readAnswer(bytes.subarray(0, bytes.length - 1))).toMatchObject({ ok: false, field: 'record data' });
});

it('runs in no circles of pointers', () => {
  const header = Buffer.from([0, 7, 0x80, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
  for (const name of ['c00c', 'c00e', '0161c00c', 'ffff', 'c0']) {
    expect(readAnswer(Buffer.concat([header, Buffer.from(name, 'hex'), Buffer.from([0, 1, 0, 1])])).ok, name).toBe(false);
  }
});

it('never throws, whatever the bytes', () => {
  const sound = respond({ answers: [{ type: 'CNAME', name: 'site.example', data: 'b.example' }, { type: 'AAAA', name: 'b.example', data: '2001:db8::7' }] });
  fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
    readAnswer(Buffer.from(bytes));
  }), { numRuns: 1500 });
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 6 }), fc.nat(sound.length), (changes, length) => {
    const bytes = Buffer.from(sound.subarray(0, length));
    for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
    const answer = readAnswer(bytes);
    if (answer.ok) for (const type of [TYPES.A, TYPES.AAAA, TYPES.HTTPS]) verdictOf(answer.answer, 'site.example', type);
  }), { numRuns: 3000 });
});

it('reads back every question that it asks', () => {
  const label = fc.stringMatching(/^[a-zA-Z0-9-]{1,20}$/);
  fc.assert(fc.property(fc.array(label, { minLength: 1, maxLength: 6 }), fc.nat(0xffff), (labels, id) => {
    const name = labels.join('.');
    expect(read(encodeQuestion({ id, name, type: TYPES.HTTPS, checkingDisabled: false })!)).toMatchObject({ id, isResponse: false, questions: [{ name, type: TYPES.HTTPS }] });
  }));
});
