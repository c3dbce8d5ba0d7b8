import * as v from 'valibot';
import { LIMITS } from '../protocol/limits.ts';
import { PROTOCOL_VERSION } from '../protocol/version.ts';
import { replyMessage, type CaptureMessage, type CapturePartMessage, type DiagnoseRequest } from '../protocol/messages.ts';
import { observation, type Observation } from '../protocol/observation.ts';
import { createCaptureOrder } from './capture-order.ts';
import { troubled, type RunEnd, type Trouble } from './trouble.ts';
import type { Wire } from './wire.ts';

export interface Conversation {
  /** Null: greet only, to see whether the probe is there and speaks this version. */
  request: DiagnoseRequest | null;
  /** The extension's own version, for the greeting. */
  version: string;
  onObservation(observation: Observation): void;
  onGreeting?(version: string): void;
  /** Where the request wishes for a capture: its messages, in order and within their bounds; whether all came shows at the end. */
  onCapture?(message: CaptureMessage | CapturePartMessage): void;
  signal?: AbortSignal;
  /** Runs `then` after `ms`; the answer takes it back. */
  after(ms: number, then: () => void): () => void;
}

/** A probe that is a fresh process may start slowly on a busy machine. */
export const GREETING_MS = 8000;
/** Beyond the run's own deadline, which the probe keeps by itself. */
export const GRACE_MS = 5000;

/**
 * One greeting and one run over one wire. Never rejects; whatever is said wrong ends it with one trouble.
 *
 *   greeting ── hello of our version ──▶ running ── done ──▶ ended
 *      │                                   │ observation, capture, capture-part: handed on
 *      └── anything else ──▶ ended ◀───────┘ anything else
 */
export function converse(wire: Wire, talk: Conversation): Promise<RunEnd> {
  return new Promise((resolve) => {
    let state: 'greeting' | 'running' | 'ended' = 'greeting';
    let count = 0;
    const order = createCaptureOrder();
    let disarm = talk.after(GREETING_MS, () => trouble('silent'));

    const end = (result: RunEnd) => {
      if (state === 'ended') return;
      state = 'ended';
      disarm();
      talk.signal?.removeEventListener('abort', abort);
      wire.close();
      resolve(result);
    };
    const trouble = (kind: Trouble['kind'], detail = '') => end(troubled(kind, wire.door, detail));
    const abort = () => trouble('disconnected', 'stopped');

    const greeted = (raw: unknown) => {
      const hello = readGreeting(raw);
      if (!hello) return refusedOr(raw, 'bad-reply');
      if (hello.protocol < PROTOCOL_VERSION) return trouble('update-probe', hello.version);
      if (hello.protocol > PROTOCOL_VERSION) return trouble('update-extension', hello.version);
      talk.onGreeting?.(hello.version);
      if (!talk.request) return end({ outcome: 'done', cost: { connections: 0, bytesSent: 0, bytesReceived: 0, ms: 0 } });
      state = 'running';
      disarm();
      disarm = talk.after((talk.request.timeoutMs ?? LIMITS.timeoutDefault) + GRACE_MS, () => trouble('silent'));
      wire.send(talk.request);
    };

    const running = (raw: unknown) => {
      if (isUnknownObservation(raw)) return;
      const parsed = v.safeParse(replyMessage, raw);
      if (!parsed.success) return trouble('bad-reply', firstIssue(parsed.issues));
      const reply = parsed.output;
      if (reply.type === 'error') return refusedOr(raw, 'refused');
      if (reply.type === 'hello' || reply.id !== talk.request!.id) return trouble('bad-reply', 'a reply to another question');
      if (reply.type === 'capture' || reply.type === 'capture-part') return capturing(reply);
      if (reply.type === 'done') return end({ outcome: 'done', cost: reply.cost });
      if (++count > LIMITS.observations) return trouble('too-large', `more than ${LIMITS.observations} observations`);
      talk.onObservation(reply.observation);
    };

    function capturing(message: CaptureMessage | CapturePartMessage): void {
      const wrong = talk.onCapture ? order.wrong(message) : 'a capture that was not asked for';
      if (wrong !== null) return trouble('bad-reply', wrong);
      // The walk is over: from here on each part has a time of its own.
      disarm();
      disarm = talk.after(GRACE_MS, () => trouble('silent'));
      talk.onCapture?.(message);
    }

    function refusedOr(raw: unknown, otherwise: Trouble['kind']): void {
      const parsed = v.safeParse(replyMessage, raw);
      if (!parsed.success || parsed.output.type !== 'error') return trouble(otherwise, parsed.success ? '' : firstIssue(parsed.issues));
      trouble(parsed.output.code === 'not-paired' ? 'not-paired' : 'refused', parsed.output.message);
    }

    if (talk.signal?.aborted) return abort();
    talk.signal?.addEventListener('abort', abort);
    wire.listen({
      reply(raw) {
        if (state === 'ended') return;
        if (sizeOf(raw) > LIMITS.nativeReply) return trouble('too-large');
        if (state === 'greeting') greeted(raw);
        else running(raw);
      },
      closed(detail) {
        if (state === 'running') trouble('disconnected', detail);
        else trouble(wire.door === 'loopback' ? 'unreachable' : 'broken', detail);
      },
    });
    wire.send({ type: 'hello', protocol: PROTOCOL_VERSION, program: 'extension', version: talk.version });
  });
}

/** Read loosely: a greeting of another version may have other fields, and its number must still be understood. */
function readGreeting(raw: unknown): { protocol: number; version: string } | null {
  const parsed = v.safeParse(v.object({
    type: v.literal('hello'),
    protocol: v.pipe(v.number(), v.integer(), v.minValue(0)),
    program: v.literal('probe'),
    version: v.optional(v.unknown()),
  }), raw);
  if (!parsed.success) return null;
  const { protocol, version } = parsed.output;
  return { protocol, version: typeof version === 'string' ? version.slice(0, 32) : '' };
}

const KINDS = new Set<unknown>(observation.options.map((option) => option.entries.kind.literal));

/** A newer probe may see more than this extension knows: such an observation is left out, the rest stays good. */
function isUnknownObservation(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null || (raw as { type?: unknown }).type !== 'observation') return false;
  const kind = (raw as { observation?: { kind?: unknown } }).observation?.kind;
  return typeof kind === 'string' && !KINDS.has(kind);
}

function firstIssue(issues: readonly v.BaseIssue<unknown>[]): string {
  const issue = issues[0]!;
  return `${v.getDotPath(issue) ?? 'reply'}: ${issue.message}`;
}

function sizeOf(raw: unknown): number {
  return JSON.stringify(raw)?.length ?? 0;
}
