import type { RemoteQuestion } from '../link/remote.ts';
import type { Diagnosis } from '../protocol/diagnosis.ts';

/** The question about a page, as a remote probe is asked it: nothing of its path. */
export function questionOf({ target: { url, host, port }, failure }: Pick<Diagnosis, 'target' | 'failure'>): RemoteQuestion {
  const scheme = new URL(url).protocol === 'http:' ? 'http' : 'https';
  return { host, port, failure: failure && { code: failure.code, browser: failure.browser }, ...(scheme === usualScheme(port) ? {} : { scheme }) };
}

/** Scheme, host and port of a page: what an answer from outside is the answer for. */
export function placeOf(url: string): string {
  const { hostname, port, protocol } = new URL(url);
  return `${protocol}//${hostname}:${port || (protocol === 'http:' ? 80 : 443)}`;
}

/** The same of a question. */
export function placeAsked({ host, port, scheme }: RemoteQuestion): string {
  return placeOf(`${scheme ?? usualScheme(port)}://${host.includes(':') ? `[${host}]` : host}:${port}/`);
}

/** What the service takes for granted. */
function usualScheme(port: number): 'http' | 'https' {
  return port === 80 ? 'http' : 'https';
}
