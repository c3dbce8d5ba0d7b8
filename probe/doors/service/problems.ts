import { safeJson } from '../print/printable.ts';

/** RFC 9457. The types are names that stay, wherever a service stands; they are not made to be opened. */
const PREFIX = 'urn:pagefault:problem:';

const PROBLEMS = {
  'bad-request': { status: 400, title: 'The question cannot be understood.' },
  'target-refused': { status: 403, title: 'This target is not probed.' },
  'not-found': { status: 404, title: 'There is nothing here.' },
  'method-not-allowed': { status: 405, title: 'This wants another method.' },
  'too-large': { status: 413, title: 'The question is too large.' },
  'unsupported-media-type': { status: 415, title: 'Questions are JSON.' },
  'rate-limited': { status: 429, title: 'Too many questions from one place.' },
  internal: { status: 500, title: 'The service failed.' },
  busy: { status: 503, title: 'The service has too much to do.' },
  'target-busy': { status: 503, title: 'This target was probed enough for the moment.' },
  'probe-failed': { status: 503, title: 'The probe itself failed.' },
  ending: { status: 503, title: 'This service is about to end.' },
} as const;

export type ProblemId = keyof typeof PROBLEMS;
export const PROBLEM_IDS = Object.keys(PROBLEMS) as ProblemId[];
export const PROBLEM_TYPES = PROBLEM_IDS.map((id) => PREFIX + id);

export interface Problem {
  id: ProblemId;
  status: number;
  /** Whole seconds for Retry-After. */
  retryAfter?: number;
  body: string;
}

/** `detail` says what to do next, in one sentence. */
export function problem(id: ProblemId, detail: string, more: { waitMs?: number; limit?: string } = {}): Problem {
  const { status, title } = PROBLEMS[id];
  const retryAfter = more.waitMs === undefined ? undefined : Math.max(1, Math.ceil(more.waitMs / 1000));
  return {
    id, status, ...(retryAfter === undefined ? {} : { retryAfter }),
    body: safeJson({ type: PREFIX + id, title, status, detail, ...(more.limit ? { limit: more.limit } : {}), ...(retryAfter === undefined ? {} : { retryAfter }) }),
  };
}
