import * as v from 'valibot';
import { LIMITS } from '../protocol/limits.ts';
import { cost, replyMessage } from '../protocol/messages.ts';
import { observation, type Observation } from '../protocol/observation.ts';
import { createEventReader } from './sse.ts';

/**
 * How asking the remote probe ended badly:
 * - `unreachable`: no connection to the service, or it may not be asked from here
 * - `busy`: 429 or 503; `retryAfterMs` where it said when to come again
 * - `refused`: it answered with an error of its own; `detail` is its sentence
 * - `bad-reply`: it said something that is not in the protocol, or spoke as if it were this machine
 * - `too-large`, `disconnected`, `silent`: as of any probe
 */
export const REMOTE_TROUBLES = ['unreachable', 'busy', 'refused', 'bad-reply', 'too-large', 'disconnected', 'silent'] as const;

export const remoteEnd = v.variant('outcome', [
  v.object({ outcome: v.literal('done'), cost }),
  v.object({
    outcome: v.literal('trouble'),
    kind: v.picklist(REMOTE_TROUBLES),
    detail: v.pipe(v.string(), v.maxLength(LIMITS.foreignText)),
    retryAfterMs: v.nullable(v.number()),
  }),
]);

export type RemoteEnd = v.InferOutput<typeof remoteEnd>;
export type RemoteTrouble = (typeof REMOTE_TROUBLES)[number];

/** All that leaves (POST /v1/diagnose of the public service): no path, no query, no name of the person's machine. */
export interface RemoteQuestion {
  host: string;
  port: number;
  failure: { code: string; browser: 'firefox' | 'chromium' | null } | null;
  /** Where the port does not tell it: http for 80, https for every other. */
  scheme?: 'http' | 'https';
}

export interface RemoteTalk {
  service: string;
  question: RemoteQuestion;
  onObservation(observation: Observation): void;
  request: typeof fetch;
  signal?: AbortSignal;
  /** Runs `then` after `ms`; the answer takes it back. */
  after(ms: number, then: () => void): () => void;
}

/** The service's own run takes ten seconds at most; the rest is the way there and its queue. */
export const REMOTE_MS = 25_000;

/** One question to one service. Never rejects. What it answers is hostile until it is read. */
export async function askRemote(talk: RemoteTalk): Promise<RemoteEnd> {
  const stop = new AbortController();
  let isLate = false;
  const disarm = talk.after(REMOTE_MS, () => {
    isLate = true;
    stop.abort();
  });
  const abort = () => stop.abort();
  talk.signal?.addEventListener('abort', abort);
  if (talk.signal?.aborted) abort();
  let isAnswered = false;
  try {
    const response = await talk.request(`${talk.service.replace(/\/+$/, '')}/v1/diagnose`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify(talk.question),
      credentials: 'omit', cache: 'no-store', redirect: 'error', referrerPolicy: 'no-referrer', signal: stop.signal,
    });
    isAnswered = true;
    if (response.status === 429 || response.status === 503) return trouble('busy', '', retryAfter(response.headers.get('retry-after')));
    const streams = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
    if (!streams) return await refusal(response);
    return await readStream(response, talk);
  } catch (error) {
    if (error instanceof RangeError) return trouble('too-large');
    if (isLate) return trouble('silent');
    return trouble(isAnswered ? 'disconnected' : 'unreachable', error instanceof Error ? error.message : String(error));
  } finally {
    disarm();
    talk.signal?.removeEventListener('abort', abort);
    stop.abort();
  }
}

async function readStream(response: Response, talk: RemoteTalk): Promise<RemoteEnd> {
  let end: RemoteEnd | null = null;
  let id: string | null = null;
  let count = 0;
  const ids = new Set<string>();
  const feed = createEventReader(LIMITS.nativeReply, (data) => {
    if (end) return;
    const raw = parse(data);
    if (isUnknownKind(raw)) return;
    const parsed = v.safeParse(replyMessage, raw);
    if (!parsed.success) return void (end = trouble('bad-reply', parsed.issues[0].message));
    const reply = parsed.output;
    if (reply.type === 'hello') return void (end = trouble('bad-reply', 'a greeting'));
    if (reply.type === 'error') return void (end = reply.code === 'busy' ? trouble('busy', reply.message) : trouble('refused', reply.message));
    id ??= reply.id;
    if (reply.type === 'capture' || reply.type === 'capture-part') return void (end = trouble('bad-reply', 'a capture, which nobody asked for'));
    if (reply.id !== id) return void (end = trouble('bad-reply', 'a reply to another question'));
    if (reply.type === 'done') return void (end = { outcome: 'done', cost: reply.cost });
    if (++count > LIMITS.observations) return void (end = trouble('too-large'));
    const seen = outside(reply.observation);
    // A service must not speak as if it were this machine, nor say one thing twice in different ways.
    if (!seen || ids.has(seen.id)) return void (end = trouble('bad-reply', 'an observation that is not its own'));
    ids.add(seen.id);
    talk.onObservation(seen);
  });
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let size = 0;
  for (let part = await reader?.read(); part && !part.done && !end; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > MOST_BYTES) return trouble('too-large');
    feed(decoder.decode(part.value, { stream: true }));
  }
  return end ?? trouble('disconnected', 'the answer ended before the run was done');
}

/** All observations of one run together. */
const MOST_BYTES = 4 * LIMITS.nativeReply;

/** Ids of the far run begin with `far-`, so that evidence never points at the wrong one of two observations. Null: no remote vantage. */
function outside(seen: Observation): Observation | null {
  if (!/^remote(:[a-z0-9.-]{1,40})?$/i.test(seen.vantage)) return null;
  const id = farId(seen.id);
  return seen.kind === 'certificate' ? { ...seen, id, from: farId(seen.from) } : { ...seen, id };
}

function farId(id: string): string {
  return `far-${id}`.slice(0, 40);
}

async function refusal(response: Response): Promise<RemoteEnd> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    text += decoder.decode(part.value, { stream: true });
    if (text.length > LIMITS.request) return trouble('too-large');
  }
  const parsed = v.safeParse(replyMessage, parse(text));
  if (parsed.success && parsed.output.type === 'error') return trouble(parsed.output.code === 'busy' ? 'busy' : 'refused', parsed.output.message);
  const problem = v.safeParse(problemDetail, parse(text));
  return trouble(response.ok ? 'bad-reply' : 'refused', problem.success ? problem.output.detail : `HTTP ${response.status}`);
}

/** As much of RFC 9457 as is told to a person. */
const problemDetail = v.object({ detail: v.pipe(v.string(), v.maxLength(LIMITS.foreignText)) });

/** Delay in seconds (RFC 9110 section 10.2.3); the form with a date is not used by the service. */
function retryAfter(header: string | null): number | null {
  return header !== null && /^\d{1,6}$/.test(header.trim()) ? Number(header) * 1000 : null;
}

const KINDS = new Set<unknown>(observation.options.map((option) => option.entries.kind.literal));

/** A newer service may see more than this extension knows. */
function isUnknownKind(raw: unknown): boolean {
  const kind = (raw as { observation?: { kind?: unknown } } | null)?.observation?.kind;
  return typeof kind === 'string' && !KINDS.has(kind);
}

function trouble(kind: RemoteTrouble, detail = '', retryAfterMs: number | null = null): RemoteEnd {
  return { outcome: 'trouble', kind, detail: detail.slice(0, LIMITS.foreignText), retryAfterMs };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
