import type { Diagnosis } from '../protocol/diagnosis.ts';
import type { CertificateObservation } from '../protocol/observation.ts';
import type { JourneyOutcome } from '../protocol/diagnosis.ts';
import type { Confidence, Step } from '../protocol/step.ts';

/** One difference between two runs for the same page. */
export type Change =
  | { kind: 'mended' }
  | { kind: 'cause'; before: string; after: string }
  | { kind: 'confidence'; before: Confidence; after: Confidence }
  | { kind: 'step'; step: Step; before: JourneyOutcome; after: JourneyOutcome }
  | { kind: 'addresses'; before: string[]; after: string[] }
  | { kind: 'certificate'; before: string; after: string; notAfter: string };

/** What changed from one run to the next, the weightiest first. Empty: nothing that matters. */
export function changes(before: Diagnosis, after: Diagnosis): Change[] {
  const found: Change[] = [];
  const mended = after.verdict.cause === 'no-fault-found' && before.verdict.cause !== 'no-fault-found';
  if (mended) found.push({ kind: 'mended' });
  else if (before.verdict.cause !== after.verdict.cause) found.push({ kind: 'cause', before: before.verdict.summary, after: after.verdict.summary });
  else if (before.verdict.confidence !== after.verdict.confidence) found.push({ kind: 'confidence', before: before.verdict.confidence, after: after.verdict.confidence });
  for (const step of after.journey) {
    const earlier = before.journey.find((each) => each.step === step.step)?.outcome;
    // What was merely not looked at says nothing about a change.
    if (earlier !== undefined && earlier !== step.outcome && (step.outcome === 'ok' || step.outcome === 'failed') && (earlier === 'ok' || earlier === 'failed')) {
      found.push({ kind: 'step', step: step.step, before: earlier, after: step.outcome });
    }
  }
  const [old, now] = [[...before.target.addresses].sort(), [...after.target.addresses].sort()];
  if (old.length > 0 && now.length > 0 && old.join() !== now.join()) found.push({ kind: 'addresses', before: old, after: now });
  const [oldLeaf, leaf] = [leafOf(before), leafOf(after)];
  if (oldLeaf && leaf && oldLeaf.sha256 !== leaf.sha256) found.push({ kind: 'certificate', before: oldLeaf.subject, after: leaf.subject, notAfter: leaf.notAfter });
  return found;
}

function leafOf(diagnosis: Diagnosis) {
  return diagnosis.observations.find((each): each is CertificateObservation => each.kind === 'certificate' && !each.vantage.startsWith('remote'))?.chain[0];
}
