import type { Area } from '../failures/area.ts';
import { EMPTY_HISTORY, forgetOld, HISTORY_KEY, readHistory, remember, type History, type HistoryEvent, type PastHost } from './history.ts';

/** The history in local storage. Changes are made one after the other, each on what is stored then. */
export interface Keeper {
  note(...events: HistoryEvent[]): Promise<void>;
  of(host: string): Promise<PastHost | null>;
  erase(host?: string): Promise<void>;
}

export interface KeeperEnvironment {
  area: Area;
  now(): number;
  /** Days to remember; 0: nothing is kept, and what was kept is erased. */
  days(): Promise<number>;
}

export function createKeeper({ area, now, days }: KeeperEnvironment): Keeper {
  let turn: Promise<unknown> = Promise.resolve();

  const stored = async (): Promise<History> => readHistory((await area.get(HISTORY_KEY).catch(() => ({}) as Record<string, unknown>))[HISTORY_KEY]);

  function change(make: (past: History) => History | Promise<History>): Promise<void> {
    const mine = turn.then(async () => {
      const past = await stored();
      const next = await make(past);
      if (next.hosts.length === 0) await area.remove(HISTORY_KEY);
      else if (next !== past) await area.set({ [HISTORY_KEY]: next });
    });
    // What a full storage cannot take is not remembered; nothing else depends on it.
    turn = mine.catch(() => undefined);
    return turn as Promise<void>;
  }

  return {
    note: (...events) => change(async (past) => {
      const kept = await days();
      return kept === 0 ? EMPTY_HISTORY : forgetOld(events.reduce(remember, past), kept, now());
    }),
    async of(host) {
      await turn;
      return (await stored()).hosts.find((each) => each.host === host) ?? null;
    },
    erase: (host) => change((past) => (host === undefined ? EMPTY_HISTORY : { version: 1, hosts: past.hosts.filter((each) => each.host !== host) })),
  };
}
