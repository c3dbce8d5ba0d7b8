/** `host:port` of a page, as a remote probe is asked for it. */
export function placeOf(url: string): string {
  const { hostname, port, protocol } = new URL(url);
  return `${hostname.replace(/^\[|\]$/g, '')}:${port || (protocol === 'http:' ? 80 : 443)}`;
}
