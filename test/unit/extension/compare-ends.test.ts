import { describe, expect, it } from 'vitest';
import { compareEnds } from '../../../lib/failures/compare-ends.ts';
import { lastWord } from '../../../lib/failures/last-word.ts';
import { NOTHING_YET, type ViewState } from '../../../lib/failures/view-state.ts';
import { dns, NOW, tcp } from '../observations.ts';
import { COST } from './fake-wire.ts';

const url = 'https://site.example/';
const end = { outcome: 'done' as const, cost: COST };
const refused = [dns(), tcp({ outcome: 'refused' })];

/** A report that says that the connection is refused. */
async function shown(): Promise<ViewState> {
  const state: ViewState = {
    ...NOTHING_YET, subject: { tabId: 1, url, record: { tabId: 1, url, at: NOW, navigation: { error: 'net::ERR_CONNECTION_REFUSED' } }, browser: 'chromium', dropped: false },
    run: { id: 'a', url, failureAt: NOW, startedAt: NOW, door: 'native', observations: refused, end },
  };
  return { ...state, found: await lastWord(state, NOW, { language: 'en' }) };
}

describe('the walk of a capture beside the reported one', () => {
  it('is the same where it finds the same cause', async () => {
    expect(await compareEnds(await shown(), { observations: refused, end }, NOW, { language: 'en' })).toBe('same');
  });

  it('is told in a sentence where it finds another', async () => {
    expect(await compareEnds(await shown(), { observations: [dns(), tcp({ outcome: 'timed-out' })], end }, NOW, { language: 'en' })).toEqual({ summary: expect.stringContaining('site.example') });
  });

  it('is left alone by a report that says nothing yet', async () => {
    expect(await compareEnds({ ...(await shown()), found: null }, { observations: refused, end }, NOW, {})).toBeNull();
  });
});
