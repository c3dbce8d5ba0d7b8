import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../lib/failures/settings.ts';
import { serveView } from '../../../lib/failures/serve-view.ts';
import { createRuns } from '../../../lib/failures/runs.ts';
import { createParts } from '../../../lib/failures/page-parts.ts';
import { createKeptDiagnoses } from '../../../lib/failures/kept-diagnoses.ts';
import { createTabs } from '../../../lib/failures/tabs.ts';
import type { ToBackground, ToView } from '../../../lib/failures/view-messages.ts';
import { advance, belongs, cutOff, isWorking, NOTHING_YET, type ViewState } from '../../../lib/failures/view-state.ts';
import type { Frame } from '../../../lib/failures/standing.ts';
import { troubled } from '../../../lib/link/trouble.ts';
import type { Observation } from '../../../lib/protocol/observation.ts';
import { showForeign } from '../../../lib/words/foreign.ts';
import { memoryArea } from './area.ts';
import { COST, TCP } from './fake-wire.ts';

const url = 'https://shop.example/';

describe('foreign text', () => {
  it('shows what hides, turns the direction or moves the cursor as code points', () => {
    expect(showForeign('a\u202Eb\u0000c\nd\u200Be\u2066f\uFEFFg\u{E0041}h\uD800')).toBe('a\\u{202e}b\\u{0}c\\u{a}d\\u{200b}e\\u{2066}f\\u{feff}g\\u{e0041}h\\u{d800}');
    expect(showForeign('bücher.example – ñ 漢 ✓ 👍')).toBe('bücher.example – ñ 漢 ✓ 👍');
    expect(showForeign('<img src=x onerror=alert(1)>')).toBe('<img src=x onerror=alert(1)>');
  });

  it('is cut between characters, and nothing invisible is ever left', () => {
    expect(showForeign('👍👍👍', 2)).toBe('👍👍…');
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
      const shown = showForeign(text, 100);
      expect(shown).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
      expect(shown.length).toBeLessThanOrEqual(100 * 10 + 1);
    }));
  });
});

describe('settings', () => {
  it('have their defaults, and junk is told', () => {
    expect(readSettings(undefined)).toEqual({
      settings: { version: 2, opensByItself: true, quietHosts: [], notifies: false, audience: 'visitor', pairing: null, onlyTarget: false, compareDns: null, historyDays: 30, theme: 'auto', language: 'auto' },
      sound: true,
    });
    expect(readSettings({ opensByItself: false })).toMatchObject({ settings: { opensByItself: false }, sound: true });
    expect(readSettings({ pairing: { port: 'x' } })).toMatchObject({ settings: { pairing: null }, sound: false });
    expect(readSettings('junk')).toMatchObject({ sound: false });
  });
});

describe('what a view knows', () => {
  const subject: ToView = { type: 'subject', subject: { tabId: 1, url, record: null, browser: 'chromium', dropped: false } };
  const run: ToView = { type: 'run', run: { id: 'a', url, failureAt: null, startedAt: 0, door: null, observations: [], end: null } };
  const observation: ToView = { type: 'observation', id: 'a', observation: TCP as Observation };
  const play = (...messages: ToView[]) => messages.reduce<ViewState>(advance, NOTHING_YET);

  it('works from the first moment to the end of the run', () => {
    expect(isWorking(NOTHING_YET)).toBe(true);
    expect(isWorking(play(subject, run, observation))).toBe(true);
    expect(isWorking(play(subject, run, { type: 'end', id: 'a', end: { outcome: 'done', cost: COST } }))).toBe(false);
  });

  it('keeps what was observed when the background goes away', () => {
    const state = cutOff(play(subject, run, observation));
    expect(state).toMatchObject({ isCutOff: true, run: { observations: [TCP] } });
    expect(isWorking(state)).toBe(false);
  });

  it('keeps the old run until the new one speaks, and takes nothing of a run that is not shown', () => {
    const ended = play(subject, run, observation, { type: 'end', id: 'a', end: troubled('disconnected', 'native') });
    expect(advance(ended, subject).run?.observations).toHaveLength(1);
    expect(advance(ended, { ...observation, id: 'b' }).run?.observations).toHaveLength(1);
    expect(advance(ended, { type: 'subject', subject: { ...subject.subject, url: 'https://other.example/' } }).run).toBeNull();
  });
});

describe('a view that turns to another tab', () => {
  const of = (tabId: number): ToView => ({ type: 'subject', subject: { tabId, url, record: null, browser: 'chromium', dropped: false } });
  const past: ToView = { type: 'past', past: null };

  it('takes nothing that is still on its way from the one before', () => {
    expect(belongs(NOTHING_YET, past, 2)).toBe(false);
    expect(belongs(NOTHING_YET, of(1), 2)).toBe(false);
    expect(belongs(NOTHING_YET, of(2), 2)).toBe(true);
    expect(belongs(advance(NOTHING_YET, of(2)), past, 2)).toBe(true);
  });

  it('knows an address that no tab shows by its number below zero', () => {
    expect(belongs(NOTHING_YET, of(-4), null)).toBe(true);
    expect(belongs(NOTHING_YET, of(4), null)).toBe(false);
    expect(belongs(advance(NOTHING_YET, of(-4)), past, null)).toBe(true);
  });
});

describe('the background, asked by a view', () => {
  function setUp(frame: Frame | null) {
    const area = memoryArea();
    const tabs = createTabs(area);
    const kept = createKeptDiagnoses(area, () => 60_000);
    const proven: string[] = [];
    const asked: unknown[] = [];
    const walked = memoryArea();
    const runs = createRuns({
      area: walked, now: () => 60_000, newId: () => 'a', ask: async (talk) => (asked.push(talk.request), { outcome: 'done', cost: COST } as const),
    });
    const posted: ToView[] = [];
    let send = (_message: ToBackground) => {};
    let leave = () => {};
    serveView(
      { post: (message) => void posted.push(message as ToView), onMessage: (handle) => void (send = handle), onGone: (handle) => void (leave = handle) },
      {
        tabs, runs, now: () => 60_000, topFrame: async () => frame, browser: 'chromium', parts: createParts(memoryArea()),
        history: { of: async () => null }, proven: (_subject, cause) => void proven.push(cause),
        kept, speaking: async () => ({ language: 'en' }), after: (_ms, then) => (then(), () => undefined),
      },
    );
    const settled = () => new Promise((resolve) => setImmediate(resolve));
    return {
      area, tabs, kept, proven, asked, posted, walked, leave: () => (leave(), settled()),
      say: (message: ToBackground) => (send(message), settled()), watch: () => (send({ type: 'watch', tabId: 1 }), settled()),
    };
  }
  const failed = { source: 'navigation', tabId: 1, url, at: 0, error: 'net::ERR_CONNECTION_RESET' } as const;

  it('shows the failure and probes with the browser’s own string', async () => {
    const { tabs, asked, posted, watch } = setUp({ url, errorOccurred: true });
    await tabs.note(failed);
    await watch();
    expect(posted.map((message) => message.type)).toEqual(['subject', 'parts', 'past', 'run', 'diagnosis', 'diagnosis', 'end']);
    expect(asked).toEqual([{ type: 'diagnose', id: 'a', url, failure: { raw: 'net::ERR_CONNECTION_RESET', browser: 'chromium' } }]);
  });

  it('forgets a failure that the tab no longer shows, and probes the page at hand', async () => {
    const { tabs, asked, posted, watch } = setUp({ url: 'https://fine.example/', errorOccurred: false });
    await tabs.note(failed);
    await watch();
    expect(posted[0]).toMatchObject({ subject: { url: 'https://fine.example/', record: null } });
    expect(asked).toMatchObject([{ url: 'https://fine.example/', failure: null }]);
    expect((await tabs.get(1)).record).toBeNull();
  });

  it('shows a tab anew that fails while it is looked at', async () => {
    const { tabs, posted, watch } = setUp({ url, errorOccurred: true });
    await watch();
    posted.length = 0;
    await tabs.note({ ...failed, at: 59_990 });
    await new Promise((resolve) => setImmediate(resolve));
    expect(posted.map((message) => message.type)).toEqual(['subject', 'parts', 'past', 'before', 'run', 'diagnosis', 'diagnosis', 'end']);
    expect(posted[0]).toMatchObject({ subject: { record: { at: 59_990 } } });
  });

  it.each([['a closed tab', null], ['a page of the browser', { url: 'chrome://settings/' }]])('probes nothing for %s', async (_name, frame) => {
    const { asked, posted, watch } = setUp(frame);
    await watch();
    expect(posted).toMatchObject([{ type: 'subject', subject: { url: null } }]);
    expect(asked).toEqual([]);
  });

  it('keeps the run of a tab when its view goes, and none of an address that no tab shows', async () => {
    const { walked, leave, say, watch } = setUp({ url, errorOccurred: true });
    const runs = async () => Object.keys(await walked.get(null)).map((key) => (/^run:-/.test(key) ? 'address' : 'tab'));
    await watch();
    await say({ type: 'look', url: 'https://one.example/' });
    expect(await runs()).toEqual(['tab', 'address']);
    await say({ type: 'look', url: 'https://two.example/' });
    expect(await runs()).toEqual(['tab', 'address']);
    await leave();
    expect(await runs()).toEqual(['tab']);
  });
});
