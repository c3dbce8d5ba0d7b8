import * as v from 'valibot';
import { LIMITS } from '../protocol/limits.ts';
import type { Area } from './area.ts';

/**
 * Trying a page again, slowly, until it works. Everything is kept in session storage and woken by the browser's own
 * alarms, so a stopped background loses nothing and nothing outlives the browser.
 *
 *   asked ──▶ waiting ── alarm ──▶ looking ── still broken, within a day ──▶ waiting (longer)
 *               ▲                     ├────── works ──▶ told, forgotten
 *               └── not known ────────┘────── a day is over ──▶ forgotten
 */
export const telling = v.object({
  url: v.pipe(v.string(), v.maxLength(LIMITS.url), v.regex(/^https?:\/\//)),
  tabId: v.number(),
  /** Milliseconds since 1970. */
  since: v.number(),
  tries: v.pipe(v.number(), v.integer(), v.minValue(0)),
  next: v.number(),
});

export type Telling = v.InferOutput<typeof telling>;

/** Minutes before each try; the last goes on. */
export const WAITS = [1, 2, 5, 10, 15, 30] as const;
export const GIVE_UP_MS = 24 * 60 * 60_000;
/** So many pages at once; the oldest gives way. */
export const MOST_TELLINGS = 10;

export function waitMs(tries: number): number {
  return WAITS[Math.min(tries, WAITS.length - 1)]! * 60_000;
}

export interface TellerEnvironment {
  area: Area;
  now(): number;
  setAlarm(name: string, when: number): Promise<void>;
  clearAlarm(name: string): Promise<void>;
  /** One quiet look. `unknown`: nobody could look, which says nothing of the site. */
  look(url: string): Promise<'works' | 'broken' | 'unknown'>;
  works(telling: Telling): Promise<void>;
}

export interface Teller {
  start(url: string, tabId: number): Promise<Telling>;
  stop(url: string): Promise<void>;
  of(url: string): Promise<Telling | null>;
  /** Alarms of other names are left alone. */
  onAlarm(name: string): Promise<void>;
}

const PREFIX = 'tell:';

export function createTeller(environment: TellerEnvironment): Teller {
  const { area, now } = environment;

  async function read(name: string): Promise<Telling | null> {
    const items = await area.get(name).catch(() => ({}) as Record<string, unknown>);
    if (items[name] === undefined) return null;
    const parsed = v.safeParse(telling, items[name]);
    if (parsed.success && nameOf(parsed.output.url) === name) return parsed.output;
    await forget(name);
    return null;
  }

  async function forget(name: string): Promise<void> {
    await Promise.allSettled([area.remove(name), environment.clearAlarm(name)]);
  }

  async function keep(entry: Telling): Promise<Telling> {
    await area.set({ [nameOf(entry.url)]: entry });
    await environment.setAlarm(nameOf(entry.url), entry.next);
    return entry;
  }

  async function makeRoom(): Promise<void> {
    const items = await area.get(null).catch(() => ({}));
    const all = Object.entries(items).filter(([name]) => name.startsWith(PREFIX)).map(([name, value]) => ({ name, since: Number((value as { since?: unknown }).since) || 0 }));
    for (const { name } of all.sort((a, b) => b.since - a.since).slice(MOST_TELLINGS - 1)) await forget(name);
  }

  return {
    async start(url, tabId) {
      const there = await read(nameOf(url));
      if (there) return there;
      await makeRoom();
      return keep({ url, tabId, since: now(), tries: 0, next: now() + waitMs(0) });
    },
    stop: (url) => forget(nameOf(url)),
    of: (url) => read(nameOf(url)),
    async onAlarm(name) {
      if (!name.startsWith(PREFIX)) return;
      const entry = await read(name);
      if (!entry) return environment.clearAlarm(name);
      if (now() - entry.since >= GIVE_UP_MS) return forget(name);
      const found = await environment.look(entry.url);
      // Called off while it was looked at.
      if (!(await read(name))) return;
      if (found === 'works') {
        await forget(name);
        return environment.works(entry);
      }
      const tries = entry.tries + 1;
      await keep({ ...entry, tries, next: now() + waitMs(tries) });
    },
  };
}

/** One page of a server fails as all do: it is tried once for each origin. */
function nameOf(url: string): string {
  return `${PREFIX}${new URL(url).origin}`;
}
