import { describe, expect, it } from 'vitest';
import { CAUSES } from '../../../lib/causes/index.ts';
import { RUNS, run } from '../diagnosis/runs.ts';

describe('rules of causes', () => {
  for (const [id, { observations, input = {}, confidence = 'proven' }] of Object.entries(RUNS)) {
    it(`${id} is ${confidence} by its run`, () => {
      const seen = observations();
      const { verdict, causes } = run(seen, input);
      expect([verdict.cause, verdict.confidence]).toEqual([id, confidence]);
      const known = new Set(['failure', ...seen.map((o) => o.id)]);
      expect(causes[0]!.evidence.length).toBeGreaterThan(0);
      for (const { observation, says } of causes[0]!.evidence) {
        expect(known).toContain(observation);
        expect(says).not.toMatch(/[{}…]|undefined/);
      }
      for (const text of [verdict.summary, verdict.why, causes[0]!.explanation.visitor, causes[0]!.explanation.admin]) expect(text).not.toMatch(/\{\w+\}|…$|\[|undefined/);
    });
  }

  it('has a run for every cause but those that nothing observed can show', () => {
    const without = CAUSES.map((cause) => cause.id).filter((id) => !(id in RUNS));
    expect(without).toEqual([
      'address-unusable', 'local-file-unreadable', 'browser-store-broken', 'device-out-of-resources', 'tab-crashed', 'browser-encryption-settings', 'refused-by-site-policy',
      'hsts-forbids-bypass', 'navigation-cancelled', 'unknown-failure',
    ]);
  });

  it('proves nothing from nothing', () => {
    for (const [id, { input = {} }] of Object.entries(RUNS)) {
      const { causes } = run([], { ...input, finished: false });
      expect(causes.filter((cause) => cause.confidence === 'proven'), id).toEqual([]);
    }
  });
});
