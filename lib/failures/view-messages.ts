import * as v from 'valibot';
import { diagnoseRequest } from '../protocol/messages.ts';
import { observation } from '../protocol/observation.ts';
import { runEnd } from '../link/trouble.ts';
import { found } from './found.ts';
import { MOST_PARTS, pageParts } from './parts.ts';
import { failureRecord } from './record.ts';
import { LIMITS } from '../protocol/limits.ts';
import { pastHost } from '../history/history.ts';
import { run } from './run.ts';
import { told } from './told.ts';

/**
 * What a view (the popup, or the same page in a tab) and the background say to each other over one port.
 *
 *   view                      background
 *   watch, look ─────────────▶ (a tab, or an address that no tab shows)
 *         ◀─────────────────── subject (what the tab shows), parts, past (what is remembered of the host)
 *         ◀─────────────────── before (the run that this one takes the place of), where there is one
 *         ◀─────────────────── run (what is known), then observation …, then end
 *         ◀─────────────────── diagnosis (of what is known), now and then; the last one before end
 *   seen-outside ────────────▶          (whenever a remote probe told the view more)
 *   again ───────────────────▶          (a new subject and run follow)
 */
export const VIEW_PORT = 'view';
/** The options page asks over its own port whether a probe answers. */
export const PROBE_PORT = 'probe';

export const toBackground = v.variant('type', [
  v.object({ type: v.literal('watch'), tabId: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.object({ type: v.literal('look'), url: v.pipe(v.string(), v.maxLength(LIMITS.url)) }),
  v.object({ type: v.literal('again') }),
  // A walk of its own for the report's capture.
  v.object({ type: v.literal('capture'), url: v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.url)), failure: diagnoseRequest.entries.failure }),
  v.object({ type: v.literal('greet') }),
  // Null: only asked whether it is so. Any page of a site stands for the site.
  v.object({ type: v.literal('tell'), url: v.pipe(v.string(), v.maxLength(LIMITS.url), v.regex(/^https?:\/\//), v.url()), tabId: v.number(), wanted: v.nullable(v.boolean()) }),
  v.object({
    type: v.literal('outside'),
    question: v.object({
      host: v.pipe(v.string(), v.maxLength(253)), port: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65535)),
      failure: v.nullable(v.object({ code: v.pipe(v.string(), v.maxLength(LIMITS.code)), browser: v.nullable(v.picklist(['firefox', 'chromium'])) })),
      scheme: v.exactOptional(v.picklist(['http', 'https'])),
    }),
    automatic: v.boolean(),
  }),
  // What a remote probe told the view: kept there, so that a background that was stopped is told again.
  v.object({
    type: v.literal('seen-outside'), of: v.pipe(v.string(), v.maxLength(300)), observations: v.pipe(v.array(observation), v.maxLength(LIMITS.observations)), finished: v.boolean(),
  }),
]);

export const subject = v.object({
  tabId: v.number(),
  /** Null: the tab is gone, or shows a page of the browser itself. */
  url: v.nullable(v.string()),
  record: v.nullable(failureRecord),
  browser: v.picklist(['firefox', 'chromium']),
  /** A stored failure could not be read and was dropped. */
  dropped: v.boolean(),
});

export const toView = v.variant('type', [
  v.object({ type: v.literal('subject'), subject }),
  // Codes: the field's name of each part's error, in their order.
  v.object({ type: v.literal('parts'), parts: v.nullable(pageParts), codes: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LIMITS.code))), v.maxLength(MOST_PARTS)) }),
  v.object({ type: v.literal('past'), past: v.nullable(pastHost) }),
  v.object({ type: v.literal('before'), run, told: v.nullable(told) }),
  v.object({ type: v.literal('run'), run }),
  v.object({ type: v.literal('observation'), id: v.string(), observation }),
  v.object({ type: v.literal('end'), id: v.string(), end: runEnd }),
  v.object({ type: v.literal('diagnosis'), ...found.entries }),
]);

export const greetingResult = v.object({
  type: v.literal('greeted'),
  end: runEnd,
  door: v.nullable(v.picklist(['native', 'loopback'])),
  version: v.pipe(v.string(), v.maxLength(32)),
});

export type ToBackground = v.InferOutput<typeof toBackground>;
export type ToView = v.InferOutput<typeof toView>;
export type Subject = v.InferOutput<typeof subject>;
export type GreetingResult = v.InferOutput<typeof greetingResult>;
