import { describe, expect, it } from 'vitest';
import { createKeptDiagnoses } from '../../../lib/failures/kept-diagnoses.ts';
import { firstLook } from '../../../lib/failures/kept-diagnosis.ts';
import type { FailureRecord } from '../../../lib/failures/record.ts';
import { fitting, type Told } from '../../../lib/failures/told.ts';
import { isWorking } from '../../../lib/failures/view-state.ts';
import { memoryArea } from './area.ts';

const url = 'https://shop.example/';
const record: FailureRecord = { tabId: 1, url, at: 5, navigation: { error: 'net::ERR_CONNECTION_RESET' } };
const look = (area: ReturnType<typeof memoryArea>, change: { shows?: string; language?: string } = {}) =>
  firstLook(1, { area, frame: Promise.resolve({ url: change.shows ?? url, errorOccurred: true }), now: 10_000, language: Promise.resolve(change.language ?? 'en'), browser: 'chromium' });

async function setUp() {
  const area = memoryArea({ 'failure:1': record });
  const kept = createKeptDiagnoses(area, () => 10);
  kept.failed(record, 'chromium', { language: 'en' });
  await kept.written();
  const said = (await look(area))!.found!.told;
  const proven: Told = { ...said, verdict: { ...said.verdict, cause: 'sni-filtered', confidence: 'proven' } };
  return { area, kept, proven };
}

describe('the diagnosis that is kept for the first moment of a view', () => {
  it('is there by the code alone as soon as a tab failed', async () => {
    const { area } = await setUp();
    const state = (await look(area))!;
    expect(state.subject).toMatchObject({ tabId: 1, url, record });
    expect(state.found!.told.failure?.code).toBe('ERR_CONNECTION_RESET');
    expect(JSON.stringify(area.items['diagnosis:1'])).not.toContain('observations');
  });

  it('is not shown for another page, in another language, or where it cannot be read', async () => {
    const { area } = await setUp();
    expect(await look(area, { shows: 'https://other.example/' })).toBeNull();
    expect(await look(area, { language: 'de' })).toBeNull();
    area.items['diagnosis:1'] = { at: 5, language: 'en', run: null, told: { pagefault: 2 } };
    expect(await look(area)).toBeNull();
    delete area.items['diagnosis:1'];
    expect(await look(area)).toBeNull();
  });

  it('is not the last word on a run that ended after it was written', async () => {
    const { area, kept, proven } = await setUp();
    area.items['run:1'] = { id: 'r1', url, failureAt: record.at, startedAt: 6, door: 'native', observations: [], end: { outcome: 'done', cost: { connections: 1, bytesSent: 1, bytesReceived: 1, ms: 1 } } };
    expect(isWorking((await look(area))!)).toBe(true);
    kept.keep(record, proven, 'en', 'r1', async () => record);
    await kept.written();
    expect(isWorking((await look(area))!)).toBe(false);
  });

  it('stands when the page fails by the same code again, and not by another', async () => {
    const { area, kept, proven } = await setUp();
    kept.keep(record, proven, 'en', null, async () => record);
    const again = { ...record, at: 60_000 };
    area.items['failure:1'] = again;
    kept.failed(again, 'chromium', { language: 'en' });
    await kept.written();
    expect((await look(area))!.found!.told.verdict).toMatchObject({ cause: 'sni-filtered', confidence: 'proven' });
    const other = { ...again, at: 90_000, navigation: { error: 'net::ERR_CERT_DATE_INVALID' } };
    area.items['failure:1'] = other;
    kept.failed(other, 'chromium', { language: 'en' });
    await kept.written();
    expect((await look(area))!.found!.told.verdict.cause).toMatch(/^certificate-/);
  });

  it('is not written for a tab that closed or failed otherwise since, and is forgotten with the tab', async () => {
    const { area, kept, proven } = await setUp();
    await kept.forget(1);
    expect(area.items).not.toHaveProperty('diagnosis:1');
    kept.keep(record, proven, 'en', null, async () => null);
    kept.keep(record, proven, 'en', null, async () => ({ ...record, url: 'https://other.example/' }));
    await kept.written();
    expect(area.items).not.toHaveProperty('diagnosis:1');
  });

  it('is cut to what may be kept: other causes go first', async () => {
    const { proven } = await setUp();
    const first = { ...proven.causes[0]!, summary: 'x' };
    const many = { ...proven, causes: [first, ...Array.from({ length: 100 }, () => ({ ...first, summary: 'y'.repeat(8000) }))] };
    expect(fitting(proven)).toEqual(proven);
    expect(fitting(many)!.causes.map(({ summary }) => summary[0])).toEqual(['x', 'y', 'y', 'y', 'y']);
    expect(fitting(many, 20)).toBeNull();
  });
});
