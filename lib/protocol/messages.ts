import * as v from 'valibot';
import { LIMITS } from './limits.ts';
import { observation } from './observation.ts';
import { readResolverAddress } from './resolver-address.ts';

/**
 * What the extension and a probe say to each other, over native messaging (one JSON message each) and over
 * the loopback server (server-sent events with the same objects).
 *
 *   extension                     probe
 *   hello ───────────────────────▶
 *         ◀─────────────────────── hello
 *   diagnose ────────────────────▶
 *         ◀─────────────────────── observation (as each is made)
 *         ◀─────────────────────── capture, then capture-part … (only where the question wished for one)
 *         ◀─────────────────────── done | error
 *   cancel ──────────────────────▶          (any time; answered by done)
 */
const runId = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const uint = v.pipe(v.number(), v.integer(), v.minValue(0));

export const greeting = v.object({
  type: v.literal('hello'),
  /** PROTOCOL_VERSION of the speaker. */
  protocol: uint,
  program: v.picklist(['extension', 'probe']),
  version: v.pipe(v.string(), v.maxLength(32)),
});

export const diagnoseRequest = v.object({
  type: v.literal('diagnose'),
  id: runId,
  /** Only scheme, host and port matter to most steps; the path is used by the HTTP step of the local probe. */
  url: v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.url)),
  failure: v.nullable(v.object({
    raw: v.pipe(v.string(), v.maxLength(LIMITS.code)),
    browser: v.nullable(v.picklist(['firefox', 'chromium'])),
  })),
  /** Whose road is walked where no failure tells it. A probe older than this walks Chromium's. */
  browser: v.optional(v.picklist(['firefox', 'chromium'])),
  timeoutMs: v.optional(v.pipe(v.number(), v.integer(), v.minValue(LIMITS.timeoutMin), v.maxValue(LIMITS.timeoutMax))),
  /** True: no host is contacted but the page's own and those that it redirects to, beside the resolver and the proxy in use. */
  onlyTarget: v.optional(v.boolean()),
  /** The resolver that the person allowed to be told the host's name, `ADDR:PORT`; asked beside the system's own. */
  compareDns: v.optional(v.pipe(v.string(), v.maxLength(64), v.check((text) => readResolverAddress(text) !== null, 'no address of a resolver'))),
  /** True: before done comes the pcapng of the walk, with the keys of its connections. A probe older than this leaves it out. */
  capture: v.optional(v.boolean()),
});

export const cancelRequest = v.object({ type: v.literal('cancel'), id: runId });

export const requestMessage = v.variant('type', [greeting, diagnoseRequest, cancelRequest]);

export const cost = v.object({ connections: uint, bytesSent: uint, bytesReceived: uint, ms: v.pipe(v.number(), v.minValue(0)) });

export const observationMessage = v.object({ type: v.literal('observation'), id: runId, observation });
export const doneMessage = v.object({ type: v.literal('done'), id: runId, cost });

const PARTS = Math.ceil(LIMITS.capture / LIMITS.capturePart);

/** What the capture will be, before its parts. `sha256` in lower-case hex; sizes in bytes. */
export const captureMessage = v.object({
  type: v.literal('capture'),
  id: runId,
  size: v.pipe(uint, v.minValue(1), v.maxValue(LIMITS.capture)),
  parts: v.pipe(uint, v.minValue(1), v.maxValue(PARTS)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** Packets in it; 0 where the walk opened no connection. */
  packets: uint,
  /** Packets that came after the file was full and are not in it. */
  leftOut: uint,
});

/** A piece of the capture, numbered from 0, as base64 (RFC 4648 section 4). */
export const capturePartMessage = v.object({
  type: v.literal('capture-part'),
  id: runId,
  number: v.pipe(uint, v.maxValue(PARTS - 1)),
  data: v.pipe(v.string(), v.minLength(4), v.maxLength(4 * Math.ceil(LIMITS.capturePart / 3)), v.check(isBase64, 'no base64')),
});

export const PROBE_ERRORS = ['bad-message', 'too-large', 'unknown-version', 'not-paired', 'busy', 'internal'] as const;

export const errorMessage = v.object({
  type: v.literal('error'),
  /** Null when the message could not be read far enough to know the run. */
  id: v.nullable(runId),
  code: v.picklist(PROBE_ERRORS),
  /** One sentence that says what to do. */
  message: v.pipe(v.string(), v.maxLength(LIMITS.foreignText)),
});

export const replyMessage = v.variant('type', [greeting, observationMessage, captureMessage, capturePartMessage, doneMessage, errorMessage]);

export type Greeting = v.InferOutput<typeof greeting>;
export type DiagnoseRequest = v.InferOutput<typeof diagnoseRequest>;
export type RequestMessage = v.InferOutput<typeof requestMessage>;
export type CaptureMessage = v.InferOutput<typeof captureMessage>;
export type CapturePartMessage = v.InferOutput<typeof capturePartMessage>;
export type ReplyMessage = v.InferOutput<typeof replyMessage>;
export type ErrorMessage = v.InferOutput<typeof errorMessage>;
export type ProbeErrorCode = (typeof PROBE_ERRORS)[number];

/** Searches for what may not be there: a pattern that matches all of a third of a million characters keeps a way back for each. */
function isBase64(text: string): boolean {
  return text.length % 4 === 0 && !/[^A-Za-z0-9+/]/.test(text.replace(/={1,2}$/, ''));
}
