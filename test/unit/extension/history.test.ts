import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventOfVerdict } from '../../../lib/history/from-run.ts';
import { EMPTY_HISTORY, forgetOld, HISTORY_KEY, LIMITS_OF_HISTORY, readHistory, remember, type HistoryEvent } from '../../../lib/history/history.ts';
import { createKeeper } from '../../../lib/history/keeper.ts';
import { memoryArea } from './area.ts';

const host = 'shop.example';
const play = (...events: HistoryEvent[]) => events.reduce(remember, EMPTY_HISTORY);
const failed = (at: number, code = 'ERR_FAILED', name = host): HistoryEvent => ({ type: 'failed', host: name, at, code });

describe('the history', () => {
  it('holds nothing of a host that never failed', () => {
    expect(play({ type: 'worked', host, at: 1 }, { type: 'certificate', host, at: 1, sha256: 'aa' })).toBe(EMPTY_HISTORY);
  });

  it('tells when a host failed, worked last, and changed its certificate', () => {
    const past = play(
      failed(10_000), { type: 'certificate', host, at: 11_000, sha256: 'aa' }, { type: 'proven', host, at: 12_000, cause: 'certificate-expired' },
      { type: 'worked', host, at: 20_000 }, { type: 'certificate', host, at: 21_000, sha256: 'aa' }, { type: 'certificate', host, at: 30_000, sha256: 'bb' }, failed(40_000, 'ERR_CERT_DATE_INVALID'),
    );
    expect(past.hosts).toEqual([{
      host, workedAt: 20_000, certificate: { sha256: 'bb', changedAt: 30_000 },
      failures: [{ at: 40_000, code: 'ERR_CERT_DATE_INVALID', cause: null }, { at: 10_000, code: 'ERR_FAILED', cause: 'certificate-expired' }],
    }]);
  });

  it('takes the events of one failure as one, and the better code of the two', () => {
    expect(play(failed(1000, 'netReset'), failed(1050, 'NS_ERROR_NET_RESET')).hosts[0]?.failures).toEqual([{ at: 1000, code: 'NS_ERROR_NET_RESET', cause: null }]);
  });

  it('stays within its caps and its own schema whatever happens', () => {
    const event = fc.record({ host: fc.integer({ min: 0, max: 400 }).map((n) => `h${n}.example`), at: fc.nat(), type: fc.constantFrom('failed', 'worked', 'proven'), code: fc.string({ maxLength: 300 }), cause: fc.string({ maxLength: 300 }) });
    fc.assert(fc.property(fc.array(event, { maxLength: 500 }), (events) => {
      const past = play(...(events as HistoryEvent[]));
      expect(past.hosts.length).toBeLessThanOrEqual(LIMITS_OF_HISTORY.hosts);
      expect(readHistory(past)).toEqual(past);
    }), { numRuns: 30 });
  });

  it('forgets what is older than the days chosen', () => {
    const past = play(failed(0, 'a', 'old.example'), failed(9 * 864e5, 'b'));
    expect(forgetOld(past, 7, 10 * 864e5).hosts.map((each) => each.host)).toEqual([host]);
    expect(forgetOld(past, 30, 10 * 864e5)).toBe(past);
  });

  it('is erased whole, by host, and when it is switched off', async () => {
    let days = 30;
    const area = memoryArea();
    const keeper = createKeeper({ area, now: () => 1000, days: async () => days });
    await Promise.all([keeper.note(failed(1)), keeper.note(failed(2, 'x', 'b.example'))]);
    expect((await keeper.of(host))?.failures).toHaveLength(1);
    await keeper.erase(host);
    expect(await keeper.of(host)).toBeNull();
    expect(await keeper.of('b.example')).not.toBeNull();
    days = 0;
    await keeper.note(failed(3));
    expect(area.items).not.toHaveProperty(HISTORY_KEY);
  });

  it('reads junk as nothing', () => {
    for (const junk of [undefined, null, 5, 'x', { version: 2 }, { version: 1, hosts: [{ host: 5 }] }]) expect(readHistory(junk)).toEqual(EMPTY_HISTORY);
  });

  it('keeps the host and port of a URL and nothing more', () => {
    expect(eventOfVerdict('https://user:pw@shop.example:8443/secret?q=1', 'no-fault-found', 5)).toEqual({ type: 'worked', host: 'shop.example:8443', at: 5 });
  });
});
