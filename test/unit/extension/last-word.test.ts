import { describe, expect, it } from 'vitest';
import { lastWord } from '../../../lib/failures/last-word.ts';
import { diagnosisOf } from '../../../lib/failures/present.ts';
import type { Subject } from '../../../lib/failures/view-messages.ts';
import { cutOff, NOTHING_YET, type ViewState } from '../../../lib/failures/view-state.ts';
import type { JourneyStep } from '../../../lib/protocol/diagnosis.ts';
import type { Observation } from '../../../lib/protocol/observation.ts';
import { EVIDENCE } from '../../../lib/words/en/evidence.ts';
import { dns, NOW, remote, tcp, upTo } from '../observations.ts';

const url = 'https://site.example/';
const failed = (error: string): Subject => ({ tabId: 1, url, record: { tabId: 1, url, at: NOW, navigation: { error } }, browser: 'chromium', dropped: false });

/** A view whose background went away after these. */
function left(observations: Observation[], subject: Subject = failed('net::ERR_CONNECTION_REFUSED')): ViewState {
  return cutOff({ ...NOTHING_YET, subject, run: { id: 'a', url, failureAt: NOW, startedAt: NOW, door: 'native', observations, end: null } });
}

describe('the last word of a view whose background went away', () => {
  it('rests on what was seen until then', async () => {
    const refused = await lastWord(left([dns(), tcp({ outcome: 'refused' })]), NOW, { language: 'en' });
    expect(refused!.told.verdict).toMatchObject({ cause: 'connection-refused', confidence: 'proven' });
    const early = await lastWord(left([dns()]), NOW, { language: 'en' });
    expect(early!.told.verdict).toMatchObject({ cause: 'connection-refused' });
    expect(early!.told.verdict.confidence).not.toBe('proven');
    expect(early!.told.causes.length).toBeGreaterThan(1);
  });

  it('is the last: an address of which nothing more will be heard no longer keeps the step open', async () => {
    const state = left([dns({ addresses: ['203.0.113.7', '203.0.113.8'] }), tcp({ outcome: 'refused' })]);
    const outcomes = (journey: readonly JourneyStep[]) => journey.map((step) => step.outcome);
    const working = diagnosisOf({ ...state, isCutOff: false }, NOW, { language: 'en' })!;
    expect(outcomes(working.journey)).toEqual(['ok', 'unknown', 'unknown', 'unknown', 'unknown']);
    expect(outcomes((await lastWord(state, NOW, { language: 'en' }))!.told.journey)).toEqual(['ok', 'failed', 'skipped', 'skipped', 'skipped']);
  });

  it('is said in the person’s language, which nobody else has loaded for the view', async () => {
    const state = left([dns(), tcp({ outcome: 'refused' })]);
    const [english, german] = [await lastWord(state, NOW, { language: 'en' }), await lastWord(state, NOW, { language: 'de' })];
    expect(german!.told.verdict).toMatchObject({ cause: english!.told.verdict.cause, confidence: english!.told.verdict.confidence });
    expect(german!.told.verdict.summary).not.toBe(english!.told.verdict.summary);
    expect(german!.told.causes[0]!.fixes.visitor[0]!.does).not.toBe(english!.told.causes[0]!.fixes.visitor[0]!.does);
  });

  it('counts what a remote probe saw, and keeps the road that it walked', async () => {
    const outside = upTo('http').map(remote);
    const road = { journey: [], region: 'eu' };
    const state = left([dns(), tcp({ outcome: 'timed-out' })], failed('net::ERR_CONNECTION_TIMED_OUT'));
    const alone = (await lastWord(state, NOW, { language: 'en' }))!;
    const both = (await lastWord({ ...state, found: { ...alone, outside: road } }, NOW, { language: 'en', outside }))!;
    expect(alone.told.verdict.why).not.toBe(EVIDENCE['elsewhere-works']);
    expect(both.told.verdict).toMatchObject({ cause: 'connection-timed-out', blame: 'network', why: EVIDENCE['elsewhere-works'] });
    expect(both.outside).toEqual(road);
    expect(alone.outside).toBeNull();
  });

  it('is none where nothing is looked at', async () => {
    expect(await lastWord(NOTHING_YET, NOW, {})).toBeNull();
    expect(await lastWord(left([], { ...failed(''), url: null, record: null }), NOW, {})).toBeNull();
  });
});
