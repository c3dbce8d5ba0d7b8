import { clueOf, surroundingsClue } from '../causes/clues.ts';
import { CAUSES } from '../causes/index.ts';
import UNKNOWN from '../causes/unknown-failure.ts';
import type { Cause, Values } from '../causes/cause.ts';
import { factsOrGuess } from '../codes/guess.ts';
import { likelyCauses } from '../codes/likely-causes.ts';
import type { Cost, DiagnosedCause, Diagnosis, Failure, Target } from '../protocol/diagnosis.ts';
import type { Observation } from '../protocol/observation.ts';
import { fill, targetValues } from '../words/fill.ts';
import { wordsIn } from '../words/index.ts';
import type { Words } from '../words/words.ts';
import { blameOf } from './blame.ts';
import { indexEvidence, type Context, type EvidenceIndex } from './evidence.ts';
import { fixesOf } from './fixes.ts';
import { journeyOf } from './journey.ts';
import { leadsOn } from './page.ts';
import { rank, type Ranked } from './ranking.ts';

export type { Context } from './evidence.ts';

export interface DiagnoseInput {
  target: Target;
  failure: Failure | null;
  observations: readonly Observation[];
  cost: Cost | null;
  /** False while the probe still walks. */
  finished: boolean;
  /** Milliseconds since 1970 by this machine's clock. */
  now: number;
  context?: Context;
  /** BCP 47; English where there are no words in it. */
  language?: string;
  /** The words of a language that was loaded; they go before `language`. */
  words?: Words;
  /** Whether there is a probe at all. */
  probe: boolean;
}

/** Observations and the browser's code in, ranked causes with their evidence out. Pure; any part of a run is enough. */
export function diagnose(input: DiagnoseInput): Diagnosis {
  const entry = input.failure === null ? null : factsOrGuess(input.failure.code);
  const sure = entry !== null && !('guessed' in entry);
  const e = indexEvidence({ ...input, named: entry === null ? [] : likelyCauses(entry, input.target.url), failureStep: entry?.step ?? null, codeTells: sure && entry.family !== 'failed' });
  const words = input.words ?? wordsIn(input.language);
  const ranked = rank(e, CAUSES, sure);
  const guessless = entry !== null && !sure && entry.family === 'failed' && ranked.every((r) => r.found === null);
  if (guessless || ranked.every((r) => r.cause.companion)) ranked.unshift(unknown(e, input.probe));
  const base = targetValues(e, words);
  const causes = ranked.map((r) => told(r, e, words, base));
  const top = ranked[0]!;
  const first = causes[0]!;
  const addresses = [...new Set([...input.target.addresses, ...e.addresses])];
  return {
    pagefault: 1,
    target: { ...input.target, addresses },
    failure: input.failure,
    verdict: {
      cause: first.cause, confidence: first.confidence, blame: first.blame, step: first.step, summary: first.summary,
      why: fill(reason(top.cause, e, words), { ...base, ...top.found?.values }, words),
    },
    causes,
    journey: journeyOf(e, words, base),
    observations: [...input.observations],
    cost: input.cost ?? { connections: 0, bytesSent: 0, bytesReceived: 0, ms: Math.max(0, ...input.observations.map((o) => o.startMs + o.ms)) },
  };
}

function told(r: Ranked, e: EvidenceIndex, words: Words, base: Values): DiagnosedCause {
  const own = words.cause(r.cause);
  const values = { ...base, ...r.found?.values };
  const say = (text: string, more: Values = {}) => fill(text, { ...values, ...more }, words);
  const evidence = (r.found?.evidence ?? []).map((clue) => ({
    observation: clue.observation,
    says: fill(own.evidence?.[clue.key] ?? words.evidence[clue.key] ?? words.evidence['seen']!, { ...base, ...clue.values }, words),
  }));
  const unwalked = r.confidence === 'proven' && isOfTheRoad(r.cause) ? e.unwalked : null;
  if (unwalked) evidence.push({ observation: unwalked.id, says: fill(words.evidence['proxy-script']!, { ...base, ...surroundingsClue(unwalked).values }, words) });
  if (e.failure !== null && (r.found === null || e.named.includes(r.cause.id)) && !evidence.some((entry) => entry.observation === 'failure')) evidence.push({ observation: 'failure', says: say(words.evidence['code']!) });
  return {
    cause: r.cause.id,
    // Proven of the road that was walked is not proven of the browser's, where that may be another.
    confidence: unwalked ? 'likely' : r.confidence,
    blame: blameOf(r.cause, e).blame,
    step: r.cause.step,
    summary: say((r.found?.summary && own.summaries?.[r.found.summary]) || own.summary),
    explanation: { visitor: say(own.visitor), admin: say(own.admin) },
    evidence,
    missing: unwalked ? [say(words.evidence['proxy-script-open']!)] : r.confidence === 'proven' ? (r.found?.open ?? []).flatMap((key) => (own.evidence?.[key] ? [say(own.evidence[key])] : [])) : [say(own.missing)],
    // Where nothing failed there is nothing to mend.
    fixes: r.cause.id === 'no-fault-found' && e.failure === null ? { visitor: [], admin: [], network: [] } : fixesOf(own, e, values, say),
  };
}

/** What lies before the road, this machine's own network and the proxy itself, is the same whichever way is chosen. */
function isOfTheRoad({ step }: Cause): boolean {
  return step !== 'network' && step !== 'proxy';
}

/** The honest answer where neither the code nor what was seen points anywhere. */
function unknown(e: EvidenceIndex, probe: boolean): Ranked {
  const last = e.observations.at(-1);
  const looking = !e.finished && probe;
  const next = e.finished ? leadsOn(e.page) : null;
  return {
    cause: UNKNOWN,
    confidence: 'possible',
    found: {
      confidence: 'likely',
      evidence: [...(e.failure ? [{ observation: 'failure', key: 'code' }] : []), ...(last ? [clueOf(last)] : [])],
      ...(looking ? { summary: 'looking' } : next !== null ? { summary: 'next', values: { location: next } } : e.failure ? { summary: 'code' } : {}),
    },
  };
}

function reason(cause: Cause, e: EvidenceIndex, words: Words): string {
  const { why } = blameOf(cause, e);
  return (why && words.evidence[why]) ?? words.cause(cause).why;
}
