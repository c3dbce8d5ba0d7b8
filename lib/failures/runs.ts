import * as v from 'valibot';
import type { Conversation } from '../link/converse.ts';
import { troubled, type RunEnd } from '../link/trouble.ts';
import type { Door } from '../link/wire.ts';
import type { DiagnoseRequest } from '../protocol/messages.ts';
import type { Observation } from '../protocol/observation.ts';
import { answers, isFor, run as runSchema, type Run } from './run.ts';
import type { Area } from './area.ts';

export interface RunSubject {
  tabId: number;
  url: string;
  failure: DiagnoseRequest['failure'];
  failureAt: number | null;
}

export interface RunWatcher {
  /** The run for the same page before this one, where one ended well: a view keeps showing it, and tells what changed. */
  before?(run: Run): void;
  /** The whole run so far: at the start, and again when another begins. */
  run(run: Run): void;
  observation(id: string, observation: Observation): void;
  end(id: string, end: RunEnd): void;
}

export interface RunsEnvironment {
  area: Area;
  now(): number;
  newId(): string;
  ask(talk: Pick<Conversation, 'request' | 'onObservation' | 'signal'>, onDoor: (door: Door) => void): Promise<RunEnd>;
  /** Called when a run came to its end, for the history. */
  onDone?(subject: RunSubject, run: Run): void;
}

/**
 * The probe's runs, one at a time for a tab, shared by everybody who looks at that tab. A run goes on when the popup
 * closes, and is kept in session storage when it ends, so that opening the popup again shows it at once.
 */
export interface Runs {
  /** Shows what there is and starts a run where nothing fresh answers (or `again`). The answer stops watching. */
  watch(subject: RunSubject, watcher: RunWatcher, again?: boolean): Promise<() => void>;
  forget(tabId: number): Promise<void>;
}

export function createRuns(environment: RunsEnvironment): Runs {
  const { area, now } = environment;
  const live = new Map<number, { run: Run; watchers: Set<RunWatcher>; stop: AbortController }>();

  async function kept(tabId: number): Promise<Run | null> {
    const key = keyOf(tabId);
    const items = await area.get(key).catch(() => ({}) as Record<string, unknown>);
    if (items[key] === undefined) return null;
    const parsed = v.safeParse(runSchema, items[key]);
    if (!parsed.success) await area.remove(key).catch(() => undefined);
    return parsed.success ? parsed.output : null;
  }

  function start(subject: RunSubject): Run {
    const { tabId, url, failure, failureAt } = subject;
    const run: Run = { id: environment.newId(), url, failureAt, startedAt: now(), door: null, observations: [], end: null };
    const entry = { run, watchers: new Set<RunWatcher>(), stop: new AbortController() };
    live.set(tabId, entry);
    void environment
      .ask(
        {
          request: { type: 'diagnose', id: run.id, url, failure },
          signal: entry.stop.signal,
          onObservation(observation) {
            run.observations.push(observation);
            for (const watcher of entry.watchers) watcher.observation(run.id, observation);
          },
        },
        (door) => {
          run.door = door;
        },
      )
      .catch((error: unknown) => troubled('broken', run.door, String(error)))
      .then(async (end) => {
        run.end = end;
        const isNewest = live.get(tabId) === entry;
        if (isNewest) live.delete(tabId);
        for (const watcher of entry.watchers) watcher.end(run.id, end);
        if (end.outcome === 'done') environment.onDone?.(subject, run);
        // What a full storage cannot take is only shown anew by a new run.
        if (isNewest) await area.set({ [keyOf(tabId)]: run }).catch(() => undefined);
      });
    return run;
  }

  return {
    async watch(subject, watcher, again = false) {
      const earlier = await kept(subject.tabId);
      const before = again ? null : earlier;
      let entry = live.get(subject.tabId);
      if (entry && !isFor(entry.run, subject.url, subject.failureAt)) {
        entry.stop.abort();
        live.delete(subject.tabId);
        entry = undefined;
      }
      if (!entry && before && answers(before, subject.url, subject.failureAt, now())) {
        watcher.run(before);
        return () => undefined;
      }
      if (!entry && earlier?.end?.outcome === 'done' && earlier.url === subject.url) watcher.before?.(earlier);
      const run = entry?.run ?? start(subject);
      watcher.run({ ...run, observations: [...run.observations] });
      const watchers = live.get(subject.tabId)?.watchers;
      watchers?.add(watcher);
      return () => void watchers?.delete(watcher);
    },
    async forget(tabId) {
      live.get(tabId)?.stop.abort();
      live.delete(tabId);
      await area.remove(keyOf(tabId)).catch(() => undefined);
    },
  };
}

function keyOf(tabId: number): string {
  return `run:${tabId}`;
}
