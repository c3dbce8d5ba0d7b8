import * as v from 'valibot';
import { isAddress } from '../protocol/target.ts';

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

/** Names of one's own network mean nothing outside, and are nobody's business there: they are sent only to a service that the person said is their own. */
export function isPublicHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (isAddress(name)) {
    return !/^(0\.|10\.|127\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|22[4-9]\.|2[3-5]\d\.)/.test(name)
      && !/^(::|::1|f[cd].*|fe[89ab].*|ff.*|::ffff:.*)$/.test(name);
  }
  return /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(name) && !/(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|onion)$/.test(name);
}
