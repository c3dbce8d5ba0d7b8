import type { RunContext } from './run-context.ts';
import { followRedirects, request, requestOverHttp1, type Open } from './steps/http.ts';
import type { Browser } from './tls/profiles.ts';

/** The request of the page on an open channel, and where its answer leads. */
export async function walkHttp(context: RunContext, open: Open, url: URL): Promise<void> {
  const browser = browserOf(context);
  const answer = await request(context, open, url);
  if (answer.protocol === 'h2' && answer.outcome !== 'response' && answer.outcome !== 'timed-out') await requestOverHttp1(context, answer, url, browser);
  await followRedirects(context, answer, browser);
}

/** Whose road is walked; Chromium's where nobody said. */
export function browserOf(context: RunContext): Browser {
  return context.options.failure?.browser ?? 'chromium';
}
