import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createPresenter } from '../../../lib/failures/presenter.ts';
import type { FailureRecord } from '../../../lib/failures/record.ts';
import { toView, type ToView } from '../../../lib/failures/view-messages.ts';
import { advance, isWorking, NOTHING_YET } from '../../../lib/failures/view-state.ts';
import type { Observation } from '../../../lib/protocol/observation.ts';
import { COST, TCP } from './fake-wire.ts';

const url = 'https://shop.example/';
const record: FailureRecord = { tabId: 1, url, at: 5, navigation: { error: 'net::ERR_CONNECTION_REFUSED' } };
const subject: ToView = { type: 'subject', subject: { tabId: 1, url, record, browser: 'chromium', dropped: false } };
const run: ToView = { type: 'run', run: { id: 'a', url, failureAt: 5, startedAt: 0, door: null, observations: [], end: null } };
const end: ToView = { type: 'end', id: 'a', end: { outcome: 'done', cost: COST } };
const refused = (id: string, vantage = 'local') => ({ ...TCP, id, vantage, outcome: 'refused' }) as unknown as Observation;

const answered = (address: string): Observation =>
  ({ id: 'dns-1', step: 'dns', vantage: 'local', startMs: 0, ms: 1, kind: 'dns', source: 'system', name: 'shop.example', type: 'any', outcome: 'answered', addresses: [address] });

function setUp() {
  const posted: ToView[] = [];
  const waiting: (() => void)[] = [];
  const over: string[] = [];
  const standing: string[] = [];
  const presenter = createPresenter({
    post: (message) => void posted.push(message), now: () => 60_000,
    after: (_ms, then) => (waiting.push(then), () => void waiting.splice(waiting.indexOf(then), 1)),
    onStanding: (_state, said) => void standing.push(said.verdict.cause), onOver: (_state, said) => void over.push(said.verdict.cause),
  });
  presenter.pass(subject);
  return { presenter, posted, waiting, over, standing, types: () => posted.map(({ type }) => type) };
}

describe('what a view is told of the diagnosis', () => {
  it('is the code’s word at once, and what is told crosses the border whole', () => {
    const { presenter, posted, types } = setUp();
    presenter.pass(run);
    expect(types()).toEqual(['subject', 'run', 'diagnosis']);
    expect(posted[2]).toMatchObject({ told: { verdict: { cause: 'connection-refused' }, failure: { code: 'ERR_CONNECTION_REFUSED' } }, changes: null, outside: null });
    expect(v.parse(toView, structuredClone(posted[2]))).toEqual(posted[2]);
  });

  it('comes once for a burst of evidence, without the observations themselves', () => {
    const { presenter, posted, waiting, types } = setUp();
    presenter.pass(run);
    for (let n = 0; n < 20; n += 1) presenter.pass({ type: 'observation', id: 'a', observation: refused(`tcp-${n}`) });
    expect(waiting).toHaveLength(1);
    waiting[0]!();
    expect(types().filter((type) => type === 'diagnosis')).toHaveLength(2);
    expect(posted.at(-1)).not.toHaveProperty('told.observations');
  });

  it('is the last word before the end is told, so that no view that is done shows a guess', () => {
    const { presenter, posted, waiting, over, types } = setUp();
    presenter.pass(run);
    presenter.pass({ type: 'observation', id: 'a', observation: refused('tcp-1') });
    presenter.pass(end);
    expect(types()).toEqual(['subject', 'run', 'diagnosis', 'observation', 'diagnosis', 'end']);
    expect(waiting).toEqual([]);
    expect(over).toEqual(['connection-refused']);
    const state = posted.reduce(advance, NOTHING_YET);
    expect(isWorking(state)).toBe(false);
    expect(state.found?.told.cost).toEqual(COST);
  });

  it('takes in what a remote probe saw of this place, and of no other', () => {
    const { presenter, posted } = setUp();
    presenter.pass(run);
    presenter.seeOutside({ of: 'https://other.example:443', observations: [refused('tcp-1', 'remote:test')], finished: true });
    expect(posted.at(-1)).toMatchObject({ type: 'diagnosis', outside: null });
    presenter.seeOutside({ of: 'https://shop.example:443', observations: [refused('tcp-1', 'remote:test')], finished: true });
    expect(posted.at(-1)).toMatchObject({ type: 'diagnosis', outside: { region: 'test' } });
  });

  it('tells what changed since the run before', () => {
    const { presenter, posted } = setUp();
    presenter.before({ id: 'z', url, failureAt: 5, startedAt: 0, door: null, observations: [answered('192.0.2.1')], end: { outcome: 'done', cost: COST } });
    expect(posted.at(-1)).toMatchObject({ type: 'before', run: { id: 'z' }, told: { failure: { code: 'ERR_CONNECTION_REFUSED' } } });
    presenter.pass(run);
    presenter.pass({ type: 'observation', id: 'a', observation: answered('192.0.2.2') });
    presenter.pass(end);
    const found = posted.findLast((message) => message.type === 'diagnosis');
    expect(found?.changes).toContainEqual({ kind: 'addresses', before: ['192.0.2.1'], after: ['192.0.2.2'] });
  });

  it('crosses the border however hostile and many the names and addresses are', () => {
    const hostile = '\u{e0041}'.repeat(512);
    const many = (prefix: string) => Array.from({ length: 20 }, (_, n): Observation => ({
      ...answered(''), id: `dns-${n}`, name: hostile, addresses: Array.from({ length: 64 }, (__, m) => `${prefix}${n}.${m}${hostile}`.slice(0, 1024)),
    } as Observation));
    const { presenter, posted } = setUp();
    presenter.before({ id: 'z', url, failureAt: 5, startedAt: 0, door: null, observations: many('a'), end: { outcome: 'done', cost: COST } });
    presenter.pass(run);
    for (const observation of many('b')) presenter.pass({ type: 'observation', id: 'a', observation });
    presenter.pass(end);
    expect(posted.filter((message) => !v.safeParse(toView, message).success).map(({ type }) => type)).toEqual([]);
  });
});
