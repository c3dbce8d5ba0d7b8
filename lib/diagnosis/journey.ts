import { clueOf, tcpClue, tlsClue } from '../causes/clues.ts';
import type { Clue, Values } from '../causes/cause.ts';
import { failsHidden } from '../causes/hidden-name.ts';
import type { JourneyOutcome, JourneyStep } from '../protocol/diagnosis.ts';
import type { Observation, SurroundingsObservation } from '../protocol/observation.ts';
import { JOURNEY_STEPS, type Step } from '../protocol/step.ts';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import { isAccepted, type EvidenceIndex } from './evidence.ts';

interface Walked {
  outcome: JourneyOutcome;
  ms: number | null;
  clue: Clue | null;
}

const NOT_YET: Walked = { outcome: 'unknown', ms: null, clue: null };

/** The five steps in order, those before the first break walked, those after it skipped, and network or proxy where something there is wrong. */
export function journeyOf(e: EvidenceIndex, words: Words, base: Values): JourneyStep[] {
  const journey: JourneyStep[] = [];
  let broken = false;
  for (const o of e.surroundings.filter((s) => s.outcome !== 'ok' && s.outcome !== 'absent' && stepOf(s) !== null)) {
    broken = e.finished;
    journey.push(told(stepOf(o)!, { outcome: 'failed', ms: o.ms, clue: clueOf(o) }, e, words, base));
  }
  for (const step of JOURNEY_STEPS) {
    let walked = WALK[step](e);
    if (walked.outcome === 'unknown' && (broken || isLeftOut(step, e))) walked = { ...walked, outcome: 'skipped' };
    if (walked.outcome === 'failed') broken = true;
    journey.push(told(step, walked, e, words, base));
  }
  return journey;
}

const WALK: Record<(typeof JOURNEY_STEPS)[number], (e: EvidenceIndex) => Walked> = {
  dns(e) {
    const good = e.dns.find((o) => o.outcome === 'answered' && o.addresses.length > 0 && !o.checkingDisabled);
    if (good) return walked('ok', good);
    const bad = e.dns.find((o) => o.source === 'system') ?? e.dns[0];
    // A proxy looks the name up by itself.
    if (bad === undefined && e.about('proxy')?.outcome === 'ok') return { outcome: 'skipped', ms: null, clue: null };
    if (bad === undefined) return e.tcp.length > 0 ? { outcome: 'ok', ms: null, clue: null } : NOT_YET;
    // One family without an address is no failure while the other has not answered.
    return e.finished || (bad.source === 'system' && bad.outcome !== 'answered') ? walked('failed', bad) : NOT_YET;
  },
  tcp(e) {
    const good = e.tcp.find((o) => o.outcome === 'connected');
    if (good) return { outcome: 'ok', ms: good.ms, clue: tcpClue(good) };
    const bad = e.tcp[0];
    // The proxy connects.
    if (bad === undefined && !e.isHttps && e.about('proxy')?.outcome === 'ok') return { outcome: 'skipped', ms: null, clue: null };
    if (bad === undefined) return e.tls.length > 0 ? { outcome: 'ok', ms: null, clue: null } : NOT_YET;
    return e.finished || e.tcp.length >= e.addresses.length ? walked('failed', bad) : NOT_YET;
  },
  tls(e) {
    if (e.hello === null) return NOT_YET;
    const late = e.http.find((o) => o.alert !== undefined);
    if (e.hello.outcome === 'completed' && late?.alert) return { outcome: 'failed', ms: e.hello.ms, clue: { observation: late.id, key: 'late-alert', values: { alert: { alert: late.alert.number } } } };
    const hidden = failsHidden(e);
    if (hidden) return { outcome: 'failed', ms: hidden.ms, clue: tlsClue(hidden) };
    return { outcome: e.hello.outcome === 'completed' ? 'ok' : 'failed', ms: e.hello.ms, clue: tlsClue(e.hello) };
  },
  certificate(e) {
    const o = e.certificate;
    if (o === null) return NOT_YET;
    // Browsers do not ask of every revocation that the issuer tells of; the break is there all the same.
    const revoked = o.revocation === 'revoked' || o.problems.some(({ id }) => id === 'revoked');
    return walked(!revoked && ((o.problems.length === 0 && o.trustedBy !== null) || isAccepted(o)) ? 'ok' : 'failed', o);
  },
  http(e) {
    const circle = e.redirects.find((o) => o.circle !== null);
    if (circle) return walked('failed', circle);
    if (e.page === null) return NOT_YET;
    return walked(e.page.outcome === 'response' && (e.page.status ?? 0) < 400 ? 'ok' : 'failed', e.page);
  },
};

function walked(outcome: JourneyOutcome, o: Observation): Walked {
  return { outcome, ms: o.ms, clue: clueOf(o) };
}

function isLeftOut(step: Step, e: EvidenceIndex): boolean {
  return !e.isHttps && (step === 'tls' || step === 'certificate');
}

function stepOf(o: SurroundingsObservation): Step | null {
  if (o.about === 'proxy') return 'proxy';
  // A connectivity check that gave no answer says nothing of this page.
  if (o.about === 'captive-portal') return o.outcome === 'redirected' || o.outcome === 'failed' ? 'network' : null;
  return o.about === 'interfaces' || (o.about === 'path-mtu' && o.outcome !== 'suspected') ? 'network' : null;
}

function told(step: Step, walked: Walked, e: EvidenceIndex, words: Words, base: Values): JourneyStep {
  const plain = isLeftOut(step, e) && walked.outcome === 'skipped' ? 'plain' : walked.outcome;
  const detail = walked.clue === null
    ? words.journey[plain] ?? ''
    : fill(words.evidence[walked.clue.key] ?? words.evidence['seen']!, { ...base, ...walked.clue.values }, words);
  return { step, outcome: walked.outcome, ms: walked.ms, detail };
}
