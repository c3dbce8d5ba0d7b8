import type { TlsObservation } from '../../lib/protocol/observation.ts';
import type { HelloSpec } from '../tls/hello.ts';
import { EXTENSION, VERSION } from '../tls/numbers.ts';
import { withoutEach, type Change } from '../tls/variants.ts';

/** What is known of the hello that failed; of one that still waits for its first byte, only where it went. */
export type Failed = Pick<TlsObservation, 'address' | 'port' | 'outcome' | 'alert' | 'version' | 'certificateRequest' | 'downgrade'> & { ms?: number };

/**
 * Which changes still tell open causes apart, by how the browser's own hello failed, in rounds: a round is
 * tried only when the ones before it did not decide.
 */
export function plan(failed: Failed, base: HelloSpec): Change[][] {
  // Past a request for a certificate nothing in the hello matters any more.
  if (failed.certificateRequest !== undefined) return [];
  // The server itself says what happened to the hello.
  if (failed.downgrade !== undefined) return [];
  // A server that is asked by address is asked for no name.
  const names: Change[] = base.serverName === null ? ['other-name'] : ['other-name', 'no-name', 'www-name'];
  switch (failed.outcome) {
    case 'alert':
      return planAlert(failed, names);
    case 'legacy-version':
      return [['wide']];
    case 'bad-signature':
      return [['tls12', 'other-name']];
    case 'bad-record':
    case 'malformed':
    case 'unoffered-choice':
    case 'answered':
      return [['tls12', 'no-post-quantum', 'other-name', 'wide']];
    case 'reset':
    case 'closed':
      return [['no-post-quantum', 'other-name', 'wide', 'split'], ['tls12', 'no-alpn', 'no-ech-grease', 'legacy']];
    case 'timed-out':
      // The hello that waits still counts as the fourth. Size, name and a small answer first: they tell a path from a server.
      return [['no-post-quantum', 'other-name', 'no-key-share'], ['wide', 'tls12', 'legacy']];
    default:
      return [];
  }
}

function planAlert(failed: Failed, names: Change[]): Change[][] {
  switch (failed.alert?.number) {
    case 70:
      return [['wide'], ['legacy']];
    case 112:
      return [names];
    case 120:
      return [['no-alpn', 'http1-alpn']];
    case 49:
      // access_denied is said by a rule and by nothing that stumbles over a hello: one round shows that it is said to all.
      return [['wide', 'other-name', 'tls12', 'no-post-quantum']];
    case 86:
      return [['tls12', 'no-post-quantum']];
    case 40:
      // Mostly nothing in common. Two hellos leave room for the repetition beside them (see differences.ts).
      return [['wide', 'other-name'], ['tls12', 'no-post-quantum', 'no-name', 'no-alpn'], ['no-ech-grease', 'legacy']];
    default:
      // 47, 50, 71 and 80 are what servers say for nearly everything.
      return [['wide', 'other-name', 'tls12', 'no-post-quantum'], ['no-name', 'no-alpn', 'no-ech-grease', 'legacy']];
  }
}

/**
 * The single extensions that are left to suspect when the plan is done: those that hang on what was left out where
 * a hello without TLS 1.3 or without ALPN got through, all where only a hello of another shape did.
 */
export function suspects(seen: readonly TlsObservation[], failed: Failed, base: HelloSpec): Change[] {
  const through = seen.filter((observation) => getsFurther(failed, observation));
  const telling = mostTelling(seen, failed, base)?.hello.changed;
  if (through.length === 0 || through.some((observation) => isOutdated(observation, base))) return [];
  // Chromium's settings for a protocol go with the protocols; alert 120 speaks of ALPN alone.
  if (telling === 'no-alpn') return base.extensions.includes(EXTENSION.applicationSettings) && failed.alert?.number !== 120 ? [`without:${EXTENSION.applicationSettings}`] : [];
  if (telling === 'tls12') return [...leftOut(failed, base), ...withoutEach(base, 'tls13'), 'no-grease'];
  return telling === undefined ? [...leftOut(failed, base), ...withoutEach(base, 'other'), ...withoutEach(base, 'tls13'), 'no-grease'] : [];
}

/** Silence leaves less room in the plan: what did not fit in there is suspected first. */
function leftOut(failed: Failed, base: HelloSpec): Change[] {
  return failed.outcome === 'timed-out' && base.extensions.includes(EXTENSION.encryptedClientHello) ? ['no-ech-grease'] : [];
}

/** Which changes of a round can still tell something: with TLS 1.2 or newer in the broad hello, what old versions bring is known. */
export function stillTelling(round: readonly Change[], seen: readonly TlsObservation[], failed: Failed): Change[] {
  const isNew = seen.some((o) => o.hello.changed === 'wide' && getsFurther(failed, o) && (o.version ?? 0) >= VERSION.TLS12);
  return round.filter((change) => change !== 'legacy' || !isNew);
}

/**
 * What is to be tried in place of the next round, where all was silent so far and it looks as if large packets were
 * lost: a hello that never was acknowledged, once more in small packets; the small answer to a hello without a key
 * share beside the whole flight that never comes, once more; nothing, where TCP itself saw the gap in two answers.
 */
export function insteadOfNext(seen: readonly TlsObservation[]): Change[] | null {
  if (seen.length === 0 || !seen.every(({ outcome }) => outcome === 'timed-out')) return null;
  if (seen.filter(({ transport }) => transport !== undefined && transport.outOfOrder > 0).length > 1) return [];
  if (seen.some(({ transport }) => transport !== undefined && transport.unacknowledged > 0)) return ['split', 'split', 'no-key-share'];
  return seen.some(({ helloRetryRequest }) => helloRetryRequest === true) ? ['no-key-share', 'no-post-quantum', 'split'] : null;
}

/** The most particular single change that got through, or the broad hello whose choice no browser offers. */
export function mostTelling(seen: readonly TlsObservation[], failed: Failed, base: HelloSpec): TlsObservation | null {
  const through = seen.filter((observation) => observation.hello.changed !== null && getsFurther(failed, observation) && (!isBroad(observation) || isOutdated(observation, base)));
  return [...through].sort((a, b) => rank(a.hello.changed) - rank(b.hello.changed))[0] ?? null;
}

/** Whether nothing more particular is to be found: a hello without TLS 1.3 or without ALPN lacks more than that. */
export function isTelling(observation: TlsObservation | null): boolean {
  return observation !== null && observation.hello.changed !== 'tls12' && observation.hello.changed !== 'no-alpn';
}

/** Whether nothing that the changes still `open` bring can take its place. The browser's own hello among them is a repetition under way. */
export function isCertain(deciding: TlsObservation, open: readonly (string | null)[]): boolean {
  return isTelling(deciding) && open.every((change) => change !== null && rank(change) > rank(deciding.hello.changed));
}

/** The narrower the change, the lower. */
function rank(change: string | null): number {
  switch (change) {
    case null:
    case 'wide':
    case 'legacy':
    case 'legacy-ssl3':
      return 9;
    case 'tls12':
      return 5;
    // Small, and without TLS 1.3's own shape as well.
    case 'no-key-share':
      return 6;
    case 'split':
    case 'padded':
      return 4;
    case 'no-alpn':
      return 3;
    case 'no-name':
      return 2;
    default:
      return 1;
  }
}

/** Whether a hello got past the point at which the browser's own ended. */
export function getsFurther(failed: Failed, { outcome, version }: TlsObservation): boolean {
  if (outcome === 'completed' || outcome === 'answered') return true;
  // Silence later on is still silence.
  if (failed.outcome === 'timed-out' && outcome === 'timed-out') return false;
  return failed.version === undefined && version !== undefined;
}

function isBroad({ hello }: TlsObservation): boolean {
  return hello.profile === 'wide' || hello.profile === 'legacy';
}

/** The server took something that no browser offers: that is the difference, and no single change will show another. */
function isOutdated(observation: TlsObservation, base: HelloSpec): boolean {
  if (!isBroad(observation)) return false;
  const { version, cipherSuite, group, outcome } = observation;
  if (outcome === 'answered' || outcome === 'legacy-version') return true;
  return !base.versions.includes(version ?? 0) || !base.cipherSuites.includes(cipherSuite ?? -1) || (group !== undefined && !base.groups.includes(group));
}
