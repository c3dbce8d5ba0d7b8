import { expect, it } from 'vitest';
import { readTarget } from '../../../lib/protocol/target.ts';
import { PolicyRefusal } from '../../../probe/policy/refusal.ts';
import type { RunPolicy } from '../../../probe/policy/run-policy.ts';
import { run } from '../../../probe/run.ts';

const NOBODY: RunPolicy = { allowsAddress: () => false, allowsHost: () => true, mostBytes: 1000, userAgent: 'test' } as unknown as RunPolicy;

function refused(signal?: AbortSignal) {
  const read = readTarget('https://192.0.2.1/');
  if (!read.ok) throw new Error(read.says);
  return run({ target: read.target, failure: null, timeoutMs: 2000, policy: NOBODY, ...(signal ? { signal } : {}) }, () => undefined);
}

it('a run to where strangers may not go ends with that', async () => {
  await expect(refused()).rejects.toBeInstanceOf(PolicyRefusal);
});

it('of a caller who is gone by then too, and nobody is left with an exception that no one hears', async () => {
  const unheard: unknown[] = [];
  const hear = (reason: unknown) => unheard.push(reason);
  process.on('unhandledRejection', hear);
  expect((await refused(AbortSignal.abort())).connections).toBe(0);
  await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
  process.off('unhandledRejection', hear);
  expect(unheard).toEqual([]);
});
