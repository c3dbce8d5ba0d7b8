import type { TlsObservation } from '../../lib/protocol/observation.ts';
import type { RunContext } from '../run-context.ts';
import type { HelloSpec } from '../tls/hello.ts';
import type { KeyShare } from '../tls/key-exchange.ts';
import { changed, withoutEach, type Change } from '../tls/variants.ts';
import { shakeHandsAt } from './tls.ts';

/** At one address at a time, so as not to look like an attack. */
const MOST_AT_ONCE = 4;
/** Of a whole run: a server's administrator should be able to take one for a visitor. */
const MOST_CONNECTIONS = 24;

/** What is known of the hello that failed; of one that still waits for its first byte, only where it went. */
export type Failed = Pick<TlsObservation, 'address' | 'port' | 'outcome' | 'alert' | 'version' | 'certificateRequest'>;

/**
 * Which changes still tell open causes apart, by how the browser's own hello failed, in rounds: a round is
 * tried only when the ones before it did not decide.
 */
export function plan(failed: Failed, base: HelloSpec): Change[][] {
  // Past a request for a certificate nothing in the hello matters any more.
  if (failed.certificateRequest !== undefined) return [];
  switch (failed.outcome) {
    case 'alert':
      return planAlert(failed, base);
    case 'legacy-version':
      return [['wide']];
    case 'bad-record':
    case 'bad-signature':
    case 'malformed':
    case 'unoffered-choice':
    case 'answered':
      return [['tls12', 'no-post-quantum', 'other-name', 'wide']];
    case 'reset':
    case 'closed':
      return [['no-post-quantum', 'other-name', 'wide', 'split'], ['tls12', 'no-alpn', 'no-ech-grease', 'legacy'], ...intolerances(base)];
    case 'timed-out':
      return [['no-post-quantum', 'other-name', 'wide'], ['tls12', 'no-ech-grease', 'legacy']];
    default:
      return [];
  }
}

function planAlert(failed: Failed, base: HelloSpec): Change[][] {
  switch (failed.alert?.number) {
    case 70:
      return [['wide'], ['legacy']];
    case 112:
      return [['other-name', 'no-name', 'www-name']];
    case 120:
      return [['no-alpn', 'http1-alpn']];
    case 86:
      return [['tls12', 'no-post-quantum']];
    default:
      // 40, 47, 50, 71 and 80 are what servers say for nearly everything.
      return [['wide', 'other-name', 'tls12', 'no-post-quantum'], ['no-name', 'no-alpn', 'no-ech-grease', 'legacy'], ...intolerances(base)];
  }
}

function intolerances(base: HelloSpec): Change[][] {
  const each: Change[] = [...withoutEach(base), 'no-grease'];
  return Array.from({ length: Math.ceil(each.length / MOST_AT_ONCE) }, (_, i) => each.slice(i * MOST_AT_ONCE, (i + 1) * MOST_AT_ONCE));
}

/** Walks the plan on the address that failed. Every hello is an observation; the deciding pair is repeated once. */
export async function tryDifferences(context: RunContext, base: HelloSpec, failed: Failed, keyShares: readonly KeyShare[]): Promise<TlsObservation[]> {
  const { address, port } = failed;
  if (address === undefined || port === undefined) return [];
  const seen: TlsObservation[] = [];
  const attempt = async (spec: HelloSpec, until: number) => {
    if (context.cost.connections >= MOST_CONNECTIONS) return;
    const shaken = await shakeHandsAt(context, address, port, spec, { keyShares, until });
    shaken?.session?.destroy();
    if (shaken) seen.push(shaken.observe());
  };
  const rounds = plan(failed, base);
  for (const [place, round] of rounds.entries()) {
    if (context.over) break;
    // A wide hello alone that gets through with what browsers offer too says only that the fault is in the hello's shape.
    if (place > 1 && !seen.some(isBroad)) break;
    if (place > 1 && seen.every((observation) => !getsFurther(failed, observation))) break;
    const until = place + 1 < rounds.length && failed.outcome === 'timed-out' ? context.now() + context.left / 2 : context.deadline;
    const specs = round.map((change) => changed(base, change)).filter((spec) => spec !== null);
    await Promise.all(specs.map((spec) => attempt(spec, until)));
    const decisive = seen.find((observation) => getsFurther(failed, observation) && (!isBroad(observation) || isOutdated(observation, base)));
    const again = decisive && changed(base, decisive.hello.changed as Change);
    if (!again) continue;
    // "Proven" wants both halves of the deciding pair twice: a fault that comes and goes must not pass for a difference.
    if (!context.over) await Promise.all([attempt(base, context.deadline), attempt(again, context.deadline)]);
    break;
  }
  return seen;
}

/** Whether a hello got past the point at which the browser's own ended. */
function getsFurther(failed: Failed, { outcome, version }: TlsObservation): boolean {
  if (outcome === 'completed' || outcome === 'answered') return true;
  return failed.version === undefined && version !== undefined;
}

function isBroad({ hello }: TlsObservation): boolean {
  return hello.profile === 'wide' || hello.profile === 'legacy';
}

/** The server took something that no browser offers: that is the difference, and no single change will show another. */
function isOutdated(observation: TlsObservation, base: HelloSpec): boolean {
  const { version, cipherSuite, group, outcome } = observation;
  if (outcome === 'answered' || outcome === 'legacy-version') return true;
  return !base.versions.includes(version ?? 0) || !base.cipherSuites.includes(cipherSuite ?? -1) || (group !== undefined && !base.groups.includes(group));
}
