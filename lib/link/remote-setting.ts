import * as v from 'valibot';
import { isPublicHost } from './public-host.ts';

/**
 * The remote probe that the person set. `never`: it is not asked; `ask`: each time by a click; `always`: whenever a
 * page fails. Host, port and code are sent, nothing else.
 */
export const remoteSetting = v.object({
  url: v.pipe(v.string(), v.maxLength(300), v.check(isServiceUrl)),
  consent: v.picklist(['never', 'ask', 'always']),
  /** True: a service of one's own, which may be told names and addresses of private networks too. */
  asksPrivate: v.optional(v.boolean()),
});

export type RemoteSetting = v.InferOutput<typeof remoteSetting>;

/** Key in local storage. */
export const REMOTE_KEY = 'remote';

/** Null where none is set, or what is stored is none. */
export function readRemote(stored: unknown): RemoteSetting | null {
  const parsed = v.safeParse(remoteSetting, stored);
  return parsed.success ? parsed.output : null;
}

/** https, or http to this machine's own address; no name or password in it. */
export function isServiceUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  if (url.username || url.password || url.search || url.hash) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && url.hostname === '127.0.0.1');
}

/** Whether this service may be told of this host. */
export function mayAsk(remote: RemoteSetting, host: string): boolean {
  return remote.consent !== 'never' && (remote.asksPrivate === true || isPublicHost(host));
}
