import { describe, expect, it } from 'vitest';
import { ask } from '../../../probe/dns/ask.ts';
import { TYPES } from '../../../probe/dns/question.ts';
import { RunContext } from '../../../probe/run-context.ts';

describe('a resolver that the system has no way to', () => {
  // Connecting a UDP socket to the broadcast address is refused by the system itself, as every address is without a network.
  it('is an outcome, not an exception', async () => {
    const context = new RunContext({ target: { url: 'https://shop.example/', host: 'shop.example', port: 443, addresses: [] }, failure: null, timeoutMs: 2000 }, () => undefined);
    const told = await ask(context, { address: '255.255.255.255', port: 53 }, { name: 'shop.example', type: TYPES.A, checkingDisabled: false }, 1000);
    expect(['unreachable', 'refused', 'unknown', 'timed-out']).toContain(told.outcome);
    expect(told.addresses).toEqual([]);
  });
});
