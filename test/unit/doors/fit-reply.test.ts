import { expect, it } from 'vitest';
import * as v from 'valibot';
import { replyMessage } from '../../../lib/protocol/messages.ts';
import type { ReplyMessage } from '../../../lib/protocol/messages.ts';
import { LIMITS } from '../../../lib/protocol/limits.ts';
import { fitReply } from '../../../probe/doors/fit-reply.ts';
import { certificates, refused } from './fakes.ts';

function fitted(observation: Parameters<typeof certificates>[1] & object, count = 24) {
  const message: ReplyMessage = { type: 'observation', id: 'a', observation: certificates(count, observation) };
  expect(JSON.stringify(message).length).toBeGreaterThan(LIMITS.nativeReply);
  const json = fitReply(message);
  expect(Buffer.byteLength(json)).toBeLessThan(LIMITS.nativeReply);
  const reply = v.parse(replyMessage, JSON.parse(json));
  if (reply.type !== 'observation' || reply.observation.kind !== 'certificate') throw new Error(reply.type);
  return reply.observation;
}

it('leaves what fits as it is', () => {
  const message: ReplyMessage = { type: 'observation', id: 'a', observation: refused() };
  expect(JSON.parse(fitReply(message))).toEqual(message);
});

it('leaves out the certificates as PEM first, and says so', () => {
  const observation = fitted({ pem: 'x'.repeat(65_000) });
  expect(observation.cut).toEqual(['pem']);
  expect(observation.chain).toHaveLength(24);
  expect(observation.chain[0]).not.toHaveProperty('pem');
});

it('counts bytes, not characters', () => {
  expect(fitted({ names: Array.from({ length: 256 }, () => 'ü'.repeat(1024)) }, 5).cut).toEqual(['names']);
});

it('fits the largest chain that the protocol allows', () => {
  const observation = fitted({ pem: 'x'.repeat(65_536), names: Array.from({ length: 256 }, () => '漢'.repeat(1024)), subject: '漢'.repeat(1024), issuer: '漢'.repeat(1024) });
  expect(observation.cut).toEqual(['pem', 'names', 'chain']);
  expect(observation.problems).toEqual([]);
});
