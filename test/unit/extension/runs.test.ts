import { describe, expect, it } from 'vitest';
import { createRuns, type RunsEnvironment, type RunSubject, type RunWatcher } from '../../../lib/failures/runs.ts';
import { troubled, type RunEnd } from '../../../lib/link/trouble.ts';
import type { Observation } from '../../../lib/protocol/observation.ts';
import { memoryArea } from './area.ts';
import { COST, TCP } from './fake-wire.ts';

const subject: RunSubject = { tabId: 1, url: 'https://shop.example/', failure: null, failureAt: 5 };
const done: RunEnd = { outcome: 'done', cost: COST };

function setUp() {
  const area = memoryArea();
  const asked: { talk: Parameters<RunsEnvironment['ask']>[0]; end(end: RunEnd): void }[] = [];
  let time = 0;
  let count = 0;
  const wake = () => createRuns({
    area, now: () => time, newId: () => `run-${++count}`,
    ask: (talk) => new Promise((resolve) => asked.push({ talk, end: resolve })),
  });
  return { area, asked, wake, pass: (ms: number) => void (time += ms) };
}

function recorder() {
  const seen: string[] = [];
  const watcher: RunWatcher = {
    run: (run) => void seen.push(`run ${run.id} ${run.observations.length}${run.end ? ` ${run.end.outcome}` : ''}`),
    observation: (_id, observation) => void seen.push(observation.id),
    end: (_id, end) => void seen.push(end.outcome),
  };
  return { seen, watcher };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('runs', () => {
  it('are shown live to everybody who looks, with what came before', async () => {
    const { asked, wake } = setUp();
    const runs = wake();
    const [first, second] = [recorder(), recorder()];
    await runs.watch(subject, first.watcher);
    asked[0]!.talk.onObservation(TCP as Observation);
    await runs.watch(subject, second.watcher);
    asked[0]!.end(done);
    await settled();
    expect(first.seen).toEqual(['run run-1 0', 'tcp-1', 'done']);
    expect(second.seen).toEqual(['run run-1 1', 'done']);
    expect(asked).toHaveLength(1);
  });

  it('are kept and shown at once, by a new worker too, and made again after half a minute or when asked', async () => {
    const { asked, wake, pass } = setUp();
    await wake().watch(subject, recorder().watcher);
    asked[0]!.end(done);
    await settled();

    const kept = recorder();
    await wake().watch(subject, kept.watcher);
    expect(kept.seen).toEqual(['run run-1 0 done']);

    const again = recorder();
    await wake().watch(subject, again.watcher, true);
    expect(again.seen).toEqual(['run run-2 0']);

    pass(30_001);
    const later = recorder();
    await wake().watch(subject, later.watcher);
    expect(later.seen).toEqual(['run run-3 0']);
  });

  it('of another failure or without an end do not answer', async () => {
    const { asked, wake } = setUp();
    await wake().watch(subject, recorder().watcher);
    asked[0]!.end(troubled('absent', null));
    await settled();
    const next = recorder();
    await wake().watch(subject, next.watcher);
    expect(next.seen).toEqual(['run run-2 0']);
    asked[1]!.end(done);
    await settled();
    const newer = recorder();
    await wake().watch({ ...subject, failureAt: 9000 }, newer.watcher);
    expect(newer.seen).toEqual(['run run-3 0']);
  });

  it('of a page that the tab has left are stopped', async () => {
    const { asked, wake } = setUp();
    const runs = wake();
    await runs.watch(subject, recorder().watcher);
    await runs.watch({ ...subject, url: 'https://other.example/' }, recorder().watcher);
    expect(asked[0]!.talk.signal!.aborted).toBe(true);
    await runs.forget(1);
    expect(asked[1]!.talk.signal!.aborted).toBe(true);
  });

  it('that cannot be read from storage are dropped and made anew', async () => {
    const { area, wake } = setUp();
    area.items['run:1'] = { id: 4, observations: 'many' };
    const { seen, watcher } = recorder();
    await wake().watch(subject, watcher);
    expect(seen).toEqual(['run run-1 0']);
    expect(area.items).not.toHaveProperty('run:1');
  });

  it('end in trouble, not in silence, when asking fails', async () => {
    const runs = createRuns({ area: memoryArea(), now: () => 0, newId: () => 'x', ask: () => Promise.reject(new Error('broken')) });
    const { seen, watcher } = recorder();
    await runs.watch(subject, watcher);
    await settled();
    expect(seen).toEqual(['run x 0', 'trouble']);
  });
});
