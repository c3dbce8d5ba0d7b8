import * as v from 'valibot';

/**
 * What is remembered of the hosts whose pages failed: when and how, when they last worked, and when their certificate
 * became another. Of a URL only the host and the port are kept. Hosts that never failed are not in it, so it is no
 * record of where a person has been.
 *
 *   (nothing) ── failed ──▶ host ── failed, worked, certificate ──▶ host with one more fact
 *                            └── older than the days chosen, or erased ──▶ forgotten
 */
export const LIMITS_OF_HISTORY = { hosts: 200, failures: 20 } as const;

const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const short = v.pipe(v.string(), v.maxLength(120));

const pastFailure = v.object({
  at: time,
  code: short,
  /** Cause that was proven for it; null while none was. */
  cause: v.nullable(short),
});

export const pastHost = v.object({
  /** `host` or `host:port` as a URL has it. */
  host: v.pipe(v.string(), v.minLength(1), v.maxLength(262)),
  /** Newest first. */
  failures: v.pipe(v.array(pastFailure), v.maxLength(LIMITS_OF_HISTORY.failures)),
  workedAt: v.nullable(time),
  /** SHA-256 of the certificate seen last, and when it was first seen in place of another (null: never changed). */
  certificate: v.nullable(v.object({ sha256: short, changedAt: v.nullable(time) })),
});

export const history = v.object({ version: v.literal(1), hosts: v.pipe(v.array(pastHost), v.maxLength(LIMITS_OF_HISTORY.hosts)) });

export type History = v.InferOutput<typeof history>;
export type PastHost = v.InferOutput<typeof pastHost>;

export type HistoryEvent = { host: string; at: number } & (
  | { type: 'failed'; code: string }
  | { type: 'proven'; cause: string }
  | { type: 'worked' }
  | { type: 'certificate'; sha256: string }
);

export const EMPTY_HISTORY: History = { version: 1, hosts: [] };
export const HISTORY_KEY = 'history';

/** Two events of one failure are one failure; a page that reloads itself all day is told by its newest ones. */
const SAME_MS = 4000;

/** The same object when the event adds nothing. */
export function remember(past: History, event: HistoryEvent): History {
  const at = past.hosts.findIndex((each) => each.host === event.host);
  const before = past.hosts[at];
  if (!before && event.type !== 'failed') return past;
  const after = grow(before ?? { host: event.host.slice(0, 262), failures: [], workedAt: null, certificate: null }, event);
  if (after === before) return past;
  // The one touched last stands first, so that the cap drops the one that was quiet longest.
  return { version: 1, hosts: [after, ...past.hosts.filter((_, index) => index !== at)].slice(0, LIMITS_OF_HISTORY.hosts) };
}

/** Without what is older than `days`. The same object when nothing is. */
export function forgetOld(past: History, days: number, now: number): History {
  const since = now - days * 864e5;
  const isOld = past.hosts.some((host) => host.failures.some((each) => each.at < since));
  if (!isOld) return past;
  const hosts = past.hosts.map((host) => ({ ...host, failures: host.failures.filter((each) => each.at >= since) }));
  return { version: 1, hosts: hosts.filter((host) => host.failures.length > 0) };
}

export function readHistory(stored: unknown): History {
  const parsed = v.safeParse(history, stored ?? EMPTY_HISTORY);
  return parsed.success ? parsed.output : EMPTY_HISTORY;
}

function grow(host: PastHost, event: HistoryEvent): PastHost {
  switch (event.type) {
    case 'failed': {
      const newest = host.failures[0];
      // The next event of one failure may know the code better.
      if (newest && Math.abs(newest.at - event.at) <= SAME_MS) {
        return newest.code === event.code ? host : { ...host, failures: [{ ...newest, code: event.code.slice(0, 120) }, ...host.failures.slice(1)] };
      }
      const failure = { at: event.at, code: event.code.slice(0, 120), cause: null };
      return { ...host, failures: [failure, ...host.failures].slice(0, LIMITS_OF_HISTORY.failures) };
    }
    case 'proven': {
      const [newest, ...older] = host.failures;
      if (!newest || newest.cause === event.cause) return host;
      return { ...host, failures: [{ ...newest, cause: event.cause.slice(0, 120) }, ...older] };
    }
    case 'worked':
      return host.workedAt !== null && host.workedAt >= event.at ? host : { ...host, workedAt: event.at };
    case 'certificate': {
      if (host.certificate?.sha256 === event.sha256) return host;
      return { ...host, certificate: { sha256: event.sha256.slice(0, 120), changedAt: host.certificate ? event.at : null } };
    }
  }
}
