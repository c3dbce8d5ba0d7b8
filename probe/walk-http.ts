import type { RunContext } from './run-context.ts';
import { followRedirects, request, requestOverHttp1, type Open } from './steps/http.ts';

/** The request of the page on an open channel, and where its answer leads. */
export async function walkHttp(context: RunContext, open: Open, url: URL): Promise<void> {
  const answer = await request(context, open, url);
  if (answer.protocol === 'h2' && answer.outcome !== 'response' && answer.outcome !== 'timed-out') await requestOverHttp1(context, answer, url, context.browser);
  await followRedirects(context, answer, context.browser);
}
