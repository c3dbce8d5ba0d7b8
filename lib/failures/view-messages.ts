import * as v from 'valibot';
import { observation } from '../protocol/observation.ts';
import { runEnd } from '../link/trouble.ts';
import { pageParts } from './parts.ts';
import { failureRecord } from './record.ts';
import { LIMITS } from '../protocol/limits.ts';
import { pastHost } from '../history/history.ts';
import { run } from './run.ts';

/**
 * What a view (the popup, or the same page in a tab) and the background say to each other over one port.
 *
 *   view                      background
 *   watch, look ─────────────▶ (a tab, or an address that no tab shows)
 *         ◀─────────────────── subject (what the tab shows), parts, past (what is remembered of the host)
 *         ◀─────────────────── before (the run that this one takes the place of), where there is one
 *         ◀─────────────────── run (what is known), then observation …, then end
 *   again ───────────────────▶          (a new subject and run follow)
 */
export const VIEW_PORT = 'view';
/** The options page asks over its own port whether a probe answers. */
export const PROBE_PORT = 'probe';

export const toBackground = v.variant('type', [
  v.object({ type: v.literal('watch'), tabId: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.object({ type: v.literal('look'), url: v.pipe(v.string(), v.maxLength(LIMITS.url)) }),
  v.object({ type: v.literal('again') }),
  v.object({ type: v.literal('greet') }),
  // Null: only asked whether it is so. Any page of a site stands for the site.
  v.object({ type: v.literal('tell'), url: v.pipe(v.string(), v.maxLength(LIMITS.url), v.regex(/^https?:\/\//), v.url()), tabId: v.number(), wanted: v.nullable(v.boolean()) }),
  v.object({
    type: v.literal('outside'),
    question: v.object({
      host: v.pipe(v.string(), v.maxLength(253)), port: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65535)),
      failure: v.nullable(v.object({ code: v.pipe(v.string(), v.maxLength(LIMITS.code)), browser: v.nullable(v.picklist(['firefox', 'chromium'])) })),
    }),
    automatic: v.boolean(),
  }),
  // What the view proved when the run was over: only views hold the rules of the causes.
  v.object({ type: v.literal('proven'), cause: v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9-]+$/)) }),
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
  v.object({ type: v.literal('parts'), parts: v.nullable(pageParts) }),
  v.object({ type: v.literal('past'), past: v.nullable(pastHost) }),
  v.object({ type: v.literal('before'), run }),
  v.object({ type: v.literal('run'), run }),
  v.object({ type: v.literal('observation'), id: v.string(), observation }),
  v.object({ type: v.literal('end'), id: v.string(), end: runEnd }),
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
