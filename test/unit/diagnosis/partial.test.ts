import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../lib/protocol/observation.ts';
import { failure } from '../observations.ts';
import { RUNS, run } from './runs.ts';

const CODES = [null, failure('ERR_CERT_AUTHORITY_INVALID', 'chromium'), failure('SSL_ERROR_HANDSHAKE_FAILURE_ALERT'), failure('NS_ERROR_UNKNOWN_HOST'), failure('ERR_ABORTED', 'chromium'), failure('?')];
const cases = Object.values(RUNS);

/** Observations of one run, or of two mixed, any of them, in any order. */
const someOf = fc.tuple(fc.nat(cases.length - 1), fc.nat(cases.length - 1), fc.boolean()).chain(([a, b, mixed]) => {
  const all: Observation[] = [...cases[a]!.observations(), ...(mixed ? cases[b]!.observations() : [])];
  return fc.shuffledSubarray(all);
});

describe('partial evidence', () => {
  it('never throws, never proves without an observation of the run, never leaves a word unfilled', () => {
    fc.assert(fc.property(someOf, fc.constantFrom(...CODES), fc.boolean(), fc.boolean(), (observations, code, finished, probe) => {
      const d = run(observations, { failure: code, finished, probe });
      const known = new Set(observations.map((o) => o.id));
      expect(d.causes.length).toBeGreaterThan(0);
      expect(d.verdict.cause).toBe(d.causes[0]!.cause);
      expect(new Set(d.causes.map((cause) => cause.cause)).size).toBe(d.causes.length);
      for (const cause of d.causes) {
        if (cause.confidence === 'proven') {
          expect(cause.evidence.some((entry) => known.has(entry.observation)), cause.cause).toBe(true);
          // That it loads here is proven; why the browser failed is what stays open.
          if (cause.cause !== 'no-fault-found') expect(cause.missing).toEqual([]);
        } else expect(cause.missing).not.toEqual([]);
        for (const entry of cause.evidence) {
          expect(entry.observation === 'failure' ? code !== null : known.has(entry.observation), `${cause.cause} points at ${entry.observation}`).toBe(true);
          expect(entry.says).not.toMatch(/\{\w+\}|undefined|NaN/);
        }
        expect(cause.summary).not.toMatch(/\{\w+\}|undefined|NaN/);
      }
      expect(['hsts-forbids-bypass', 'navigation-cancelled']).not.toContain(d.verdict.cause);
      const steps = d.journey.slice(-5);
      const at = steps.findIndex((step) => step.outcome === 'failed');
      if (at !== -1) expect(steps.slice(at + 1).every((step) => step.outcome !== 'unknown')).toBe(true);
    }), { numRuns: 600 });
  });

  it('more evidence of the same run keeps what was proven by a single look', () => {
    for (const id of ['certificate-expired', 'self-signed', 'plain-http-on-tls-port', 'private-key-mismatch', 'redirect-loop']) {
      const observations = RUNS[id]!.observations();
      let proven = false;
      for (let n = 1; n <= observations.length; n++) {
        const { verdict } = run(observations.slice(0, n), { finished: n === observations.length });
        if (proven) expect(verdict.cause).toBe(id);
        proven ||= verdict.confidence === 'proven';
      }
      expect(proven).toBe(true);
    }
  });
});
