import { ALLOWANCE } from './numbers.ts';

export interface Ask {
  /** As `clientKey` gives it. */
  client: string;
  host: string;
  port: number;
}

export const LIMIT_NAMES = ['client-rate', 'client-hour', 'client-hosts', 'client-ports', 'target'] as const;
export type LimitName = (typeof LIMIT_NAMES)[number];

/** Null: allowed and counted. */
export type Verdict = { limit: LimitName; waitMs: number } | null;

/** What a client has left. */
export interface Standing {
  burst: { left: number; resetMs: number };
  hour: { left: number; resetMs: number };
}

interface Client {
  /** Theoretical arrival time of the generic cell rate algorithm (ITU-T I.371): the rate's whole state in one number. */
  tat: number;
  windowEnds: number;
  requests: number;
  hosts: Map<string, Set<number>>;
}

/** More clients than this an hour are counted together with those that come after: the oldest is forgotten. */
const MOST_KEPT = 50_000;

/** The limits of this process alone. Everything is judged before anything is counted. */
export class LocalLimits {
  private readonly clients = new Map<string, Client>();
  private readonly targets = new Map<string, number>();
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  /** Whether one more would be allowed, without counting it. */
  judge({ client, host, port }: Ask): Verdict {
    const now = this.now();
    const known = this.current(client, now);
    const wait = gcraWait(known.tat, now, ALLOWANCE.clientEvery, ALLOWANCE.clientBurst);
    if (wait > 0) return { limit: 'client-rate', waitMs: wait };
    const rest = known.windowEnds - now;
    if (known.requests >= ALLOWANCE.hourRequests) return { limit: 'client-hour', waitMs: rest };
    const ports = known.hosts.get(host);
    if (!ports && known.hosts.size >= ALLOWANCE.hourHosts) return { limit: 'client-hosts', waitMs: rest };
    if (ports && !ports.has(port) && ports.size >= ALLOWANCE.hostPorts) return { limit: 'client-ports', waitMs: rest };
    const target = gcraWait(this.targets.get(targetKey(host, port)) ?? 0, now, ALLOWANCE.targetEvery, ALLOWANCE.targetBurst);
    return target > 0 ? { limit: 'target', waitMs: target } : null;
  }

  take(ask: Ask): Verdict {
    const verdict = this.judge(ask);
    if (verdict) return verdict;
    const now = this.now();
    const known = this.current(ask.client, now);
    known.tat = Math.max(known.tat, now) + ALLOWANCE.clientEvery;
    known.requests += 1;
    known.hosts.set(ask.host, (known.hosts.get(ask.host) ?? new Set()).add(ask.port));
    renew(this.clients, ask.client, known);
    const key = targetKey(ask.host, ask.port);
    renew(this.targets, key, Math.max(this.targets.get(key) ?? 0, now) + ALLOWANCE.targetEvery);
    return null;
  }

  standing(client: string): Standing {
    const now = this.now();
    const known = this.current(client, now);
    const ahead = Math.max(0, known.tat - now);
    return {
      burst: { left: Math.max(0, Math.floor(ALLOWANCE.clientBurst - ahead / ALLOWANCE.clientEvery)), resetMs: ahead },
      hour: { left: Math.max(0, ALLOWANCE.hourRequests - known.requests), resetMs: known.windowEnds - now },
    };
  }

  private current(client: string, now: number): Client {
    const known = this.clients.get(client);
    if (known && known.windowEnds > now) return known;
    return { tat: known?.tat ?? 0, windowEnds: now + ALLOWANCE.hour, requests: 0, hosts: new Map() };
  }
}

/** How long until one more is allowed, 0 for now. */
function gcraWait(tat: number, now: number, every: number, burst: number): number {
  return Math.max(0, tat - now - (burst - 1) * every);
}

function targetKey(host: string, port: number): string {
  return `${host} ${port}`;
}

function renew<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  if (map.size > MOST_KEPT) map.delete(map.keys().next().value!);
}
