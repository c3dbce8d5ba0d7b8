import { diagnose } from '../../../lib/diagnosis/diagnose.ts';
import type { Cost, Diagnosis } from '../../../lib/protocol/diagnosis.ts';
import type { Observation } from '../../../lib/protocol/observation.ts';
import { safeJson } from '../print/printable.ts';
import { MOST_SHRUNK, shrunk } from '../fit-reply.ts';
import type { Entry } from './entry.ts';
import { SERVICE } from './numbers.ts';
import type { Question } from './question.ts';

/** The JSON answers of one entry, by what the browser said: a crowd that asks the same costs one diagnosis. */
const RENDERED = new WeakMap<Entry, Map<string, Buffer>>();
const MOST_RENDERED = 16;

/** The diagnosis as seen from the service: what is remote to everybody else is its own vantage. */
export function diagnoseHere({ target, failure }: Pick<Question, 'target' | 'failure'>, observations: readonly Observation[], cost: Cost | null, now: number): Diagnosis {
  const own = observations.map((one) => ({ ...one, vantage: 'local' }));
  return { ...diagnose({ target, failure, observations: own, cost, finished: true, now, probe: true }), observations: [...observations] };
}

/** The whole diagnosis as JSON, 64 kB at most. */
export function answerJson(entry: Entry, question: Question): Buffer {
  const said = question.failure ? `${question.failure.browser ?? ''} ${question.failure.raw}` : '';
  const kept = RENDERED.get(entry);
  const already = kept?.get(said);
  if (already) return already;
  const body = fit(diagnoseHere(question, entry.observations, entry.cost, entry.at), SERVICE.answerBytes);
  if (!kept) RENDERED.set(entry, new Map([[said, body]]));
  else if (kept.size < MOST_RENDERED) kept.set(said, body);
  return body;
}

/** The diagnosis is made of everything; what is shortened then, least needed first, is told by `cut` of its observation. */
export function fit(diagnosis: Diagnosis, most: number): Buffer {
  let { observations, causes } = diagnosis;
  const render = () => Buffer.from(safeJson({ ...diagnosis, causes, observations }));
  let body = render();
  for (let level = 1; body.length > most && level <= MOST_SHRUNK; level++) {
    observations = diagnosis.observations.map((one) => shrunk(one, level));
    body = render();
  }
  while (body.length > most && causes.length > 1) {
    causes = causes.slice(0, Math.ceil(causes.length / 2));
    body = render();
  }
  // Those that the verdict rests on stay to the end.
  const proof = new Set(causes.slice(0, 1).flatMap(({ evidence }) => evidence.map(({ observation }) => observation)));
  while (body.length > most && observations.length > 0) {
    const place = observations.findLastIndex(({ id }) => !proof.has(id));
    observations = observations.toSpliced(place < 0 ? observations.length - 1 : place, 1);
    body = render();
  }
  return body;
}
