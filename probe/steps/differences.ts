import type { TlsObservation } from '../../lib/protocol/observation.ts';
import type { RunContext } from '../run-context.ts';
import type { HelloSpec } from '../tls/hello.ts';
import type { KeyShare } from '../tls/key-exchange.ts';
import { changed, type Change } from '../tls/variants.ts';
import { shakeHandsAt } from './tls.ts';

/** At one address at a time, so as not to look like an attack. */
const MOST_AT_ONCE = 4;

/**
 * Which changes still tell open causes apart, by how the browser's own hello failed, in rounds: a round is
 * tried only when the one before it let nothing through.
 */
export function plan(failed: TlsObservation): Change[][] {
  switch (failed.outcome) {
    case 'not-tls':
      return [];
    case 'alert':
      return planAlert(failed);
    case 'legacy-version':
      return [['wide']];
    case 'bad-record':
    case 'bad-signature':
    case 'malformed':
    case 'unoffered-choice':
    case 'answered':
      return [['tls12', 'no-post-quantum', 'no-name', 'wide']];
    case 'reset':
    case 'closed':
    case 'timed-out':
      return reachedCertificateRequest(failed) ? [] : [['no-post-quantum', 'other-name', 'wide', 'split'], ['tls12', 'no-alpn', 'no-ech-grease', 'legacy']];
    default:
      return [];
  }
}

function planAlert(failed: TlsObservation): Change[][] {
  if (reachedCertificateRequest(failed)) return [];
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
      // 40, 47, 71 and 80 are what servers say for nearly everything.
      return [['wide', 'other-name', 'tls12', 'no-post-quantum'], ['no-name', 'no-alpn', 'no-ech-grease', 'legacy']];
  }
}

function reachedCertificateRequest(failed: TlsObservation): boolean {
  return failed.certificateRequest !== undefined;
}

/** Walks the plan on the address that failed. Every hello is an observation; the deciding pair is repeated once. */
export async function tryDifferences(context: RunContext, base: HelloSpec, failed: TlsObservation, keyShares: readonly KeyShare[]): Promise<TlsObservation[]> {
  const { address, port } = failed;
  if (address === undefined || port === undefined) return [];
  const seen: TlsObservation[] = [];
  const attempt = async (spec: HelloSpec) => {
    const shaken = await shakeHandsAt(context, address, port, spec, { keyShares });
    const observation = shaken?.observe();
    shaken?.session?.destroy();
    if (observation) seen.push(observation);
    return observation;
  };
  for (const round of plan(failed)) {
    const specs = round.map((change) => changed(base, change)).filter((spec) => spec !== null);
    for (let at = 0; at < specs.length && !context.over; at += MOST_AT_ONCE) await Promise.all(specs.slice(at, at + MOST_AT_ONCE).map(attempt));
    const through = seen.filter(getsFurther(failed));
    if (through.length === 0) continue;
    await repeat(context, base, through, attempt);
    break;
  }
  return seen;
}

/** Whether a hello got past the point at which the browser's own ended. */
function getsFurther(failed: TlsObservation): (observation: TlsObservation) => boolean {
  return ({ outcome, version }) => outcome === 'completed' || outcome === 'answered' || (outcome === 'legacy-version' && failed.outcome !== 'legacy-version') || (version !== undefined && failed.version === undefined);
}

/** "Proven" wants both halves of the deciding pair twice: a fault that comes and goes must not pass for a difference. */
async function repeat(context: RunContext, base: HelloSpec, through: readonly TlsObservation[], attempt: (spec: HelloSpec) => Promise<TlsObservation | undefined>): Promise<void> {
  const [decisive] = through;
  const again = decisive?.hello.changed ? changed(base, decisive.hello.changed as Change) : null;
  if (!again || context.over) return;
  await Promise.all([attempt(base), attempt(again)]);
}
