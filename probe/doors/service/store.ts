import { Redis } from 'iovalkey';
import type { Ask, LimitName, Verdict } from './limits.ts';
import { LIMIT_NAMES } from './limits.ts';
import { ALLOWANCE, SERVICE } from './numbers.ts';

/**
 * What processes share. Every call ends within SERVICE.storeWait and says `unavailable` where the store is slow, full,
 * wrong or gone; nothing is tried twice. After some failures in a row it is left alone for a moment, so that
 * a store that hangs does not cost every question its wait.
 */
export interface Store {
  /** The kept text; null where there is none. */
  read(key: string): Promise<string | null | Unavailable>;
  write(key: string, text: string): Promise<true | Unavailable>;
  /** `theirs`: another process runs this probe. */
  lease(key: string, token: string): Promise<'mine' | 'theirs' | Unavailable>;
  release(key: string, token: string): Promise<void>;
  /** Judges and counts over all processes; undefined where it could not. */
  take(ask: Ask): Promise<Verdict | undefined>;
  readonly up: boolean;
  close(): void;
}

export type Unavailable = typeof UNAVAILABLE;
export const UNAVAILABLE = Symbol('unavailable');

export interface StoreEvents {
  operation(name: string, outcome: 'ok' | 'failed' | 'left-out'): void;
  /** Told once when it goes and once when it is back. */
  changed(up: boolean, why: string): void;
}

/** Failures in a row after which the store is left alone, and for how long. */
const PATIENCE = 3;
const LEFT_ALONE = 1_000;

export function openStore(url: string, events: StoreEvents, now: () => number = Date.now): Store {
  const client = new Redis(url, {
    lazyConnect: false, enableOfflineQueue: false, maxRetriesPerRequest: 0, commandTimeout: SERVICE.storeWait, connectTimeout: 2_000,
    autoResendUnfulfilledCommands: false, autoResubscribe: false, enableReadyCheck: false,
    retryStrategy: (times) => Math.min(100 * times, 2_000),
  });
  let failures = 0;
  let aloneUntil = 0;
  let up = true;
  let why = '';
  client.on('error', (error: Error) => { why = error.message; });
  client.defineCommand('pagefaultTake', { numberOfKeys: 5, lua: TAKE });
  client.defineCommand('pagefaultRelease', { numberOfKeys: 1, lua: RELEASE });

  async function attempt<T>(name: string, act: () => Promise<T>): Promise<T | Unavailable> {
    if (client.status !== 'ready' || now() < aloneUntil) {
      if (client.status !== 'ready') failed(why || 'not connected');
      events.operation(name, 'left-out');
      return UNAVAILABLE;
    }
    try {
      const value = await act();
      failures = 0;
      if (!up) events.changed((up = true), '');
      events.operation(name, 'ok');
      return value;
    } catch (error) {
      failures += 1;
      events.operation(name, 'failed');
      if (failures >= PATIENCE) {
        aloneUntil = now() + LEFT_ALONE;
        failed(error instanceof Error ? error.message : String(error));
      }
      return UNAVAILABLE;
    }
  }

  function failed(reason: string): void {
    if (up) events.changed((up = false), reason);
  }

  const scripted = client as Redis & {
    pagefaultTake(...args: (string | number)[]): Promise<unknown>;
    pagefaultRelease(key: string, token: string): Promise<unknown>;
  };

  return {
    read: (key) => attempt('read', () => client.get(`pf1:a:${key}`)),
    write: (key, text) => attempt('write', async () => { await client.set(`pf1:a:${key}`, text, 'PX', SERVICE.staleMost); return true as const; }),
    lease: (key, token) => attempt('lease', async () => ((await client.set(`pf1:l:${key}`, token, 'PX', SERVICE.lease, 'NX')) === 'OK' ? 'mine' as const : 'theirs' as const)),
    async release(key, token) {
      await attempt('release', () => scripted.pagefaultRelease(`pf1:l:${key}`, token));
    },
    async take({ client: who, host, port }) {
      const { clientEvery, clientBurst, hour, hourRequests, hourHosts, hostPorts, targetEvery, targetBurst } = ALLOWANCE;
      const told = await attempt('take', () => scripted.pagefaultTake(
        `pf1:c:${who}:rate`, `pf1:c:${who}:hour`, `pf1:c:${who}:hosts`, `pf1:c:${who}:ports:${host}`, `pf1:t:${host} ${port}`,
        clientEvery, clientBurst, hour, hourRequests, hourHosts, hostPorts, targetEvery, targetBurst, host, port,
      ));
      return told === UNAVAILABLE ? undefined : readVerdict(told);
    },
    get up() {
      return up;
    },
    close: () => client.disconnect(),
  };
}

/** `[place in LIMIT_NAMES or -1, milliseconds]`; anything else is a store that is wrong. */
function readVerdict(told: unknown): Verdict | undefined {
  if (!Array.isArray(told)) return undefined;
  const [place, waitMs] = told as unknown[];
  if (place === -1) return null;
  const limit: LimitName | undefined = typeof place === 'number' ? LIMIT_NAMES[place] : undefined;
  return limit && typeof waitMs === 'number' ? { limit, waitMs: Math.min(Math.max(waitMs, 1), ALLOWANCE.hour) } : undefined;
}

/** The same judgement as LocalLimits, in one step on the store's clock: everything is judged before anything is counted. */
const TAKE = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local every, burst, hour, requests, hosts, ports, tevery, tburst, host, port = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4]),
  tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7]), tonumber(ARGV[8]), ARGV[9], ARGV[10]
local function rest(key) local ttl = redis.call('PTTL', key); if ttl < 0 then return hour end; return ttl end
local tat = math.max(tonumber(redis.call('GET', KEYS[1]) or '0'), now)
local wait = tat - now - (burst - 1) * every
if wait > 0 then return {0, wait} end
if tonumber(redis.call('GET', KEYS[2]) or '0') >= requests then return {1, rest(KEYS[2])} end
local known = redis.call('SISMEMBER', KEYS[3], host) == 1
if not known and redis.call('SCARD', KEYS[3]) >= hosts then return {2, rest(KEYS[3])} end
if redis.call('SISMEMBER', KEYS[4], port) == 0 and redis.call('SCARD', KEYS[4]) >= ports then return {3, rest(KEYS[4])} end
local ttat = math.max(tonumber(redis.call('GET', KEYS[5]) or '0'), now)
local twait = ttat - now - (tburst - 1) * tevery
if twait > 0 then return {4, twait} end
redis.call('SET', KEYS[1], string.format('%.0f', tat + every), 'PX', (burst + 1) * every)
if redis.call('INCR', KEYS[2]) == 1 then redis.call('PEXPIRE', KEYS[2], hour) end
redis.call('SADD', KEYS[3], host)
if redis.call('PTTL', KEYS[3]) < 0 then redis.call('PEXPIRE', KEYS[3], hour) end
redis.call('SADD', KEYS[4], port)
if redis.call('PTTL', KEYS[4]) < 0 then redis.call('PEXPIRE', KEYS[4], hour) end
redis.call('SET', KEYS[5], string.format('%.0f', ttat + tevery), 'PX', (tburst + 1) * tevery)
return {-1, 0}
`;

const RELEASE = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0`;
