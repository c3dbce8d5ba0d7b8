import { isAddress } from '../protocol/target.ts';

/** Names of one's own network mean nothing outside, and are nobody's business there: they are sent only to whom the person said is their own. */
export function isPublicHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (isAddress(name)) {
    return !/^(0\.|10\.|127\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|22[4-9]\.|2[3-5]\d\.)/.test(name)
      && !/^(::|::1|f[cd].*|fe[89ab].*|ff.*|::ffff:.*)$/.test(name);
  }
  return /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(name) && !/(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|onion)$/.test(name);
}
