import { isAddress } from './target.ts';

/** `ADDR`, `ADDR:PORT`, `[ADDR]:PORT` as a person types it, in the one form that is kept and sent: `ADDR:PORT`, IPv6 in brackets. Null for all else, names too. */
export function readResolverAddress(text: string): string | null {
  const trimmed = text.trim();
  const parts = /^(?:\[([0-9a-f:.]+)\]|([\d.]+))(?::(\d{1,5}))?$/i.exec(trimmed) ?? /^()([0-9a-f]*:[0-9a-f:.]*:[0-9a-f.]*)$/i.exec(trimmed);
  const address = (parts?.[1] || parts?.[2]) ?? '';
  const port = Number(parts?.[3] ?? 53);
  const url = `http://${address.includes(':') ? `[${address}]` : address}/`;
  // The URL parser takes 9.9 for 9.0.0.9: only what comes out as it went in was an address.
  if (!isAddress(address) || port < 1 || port > 65535 || !URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  return address.includes(':') || hostname === address ? `${hostname}:${port}` : null;
}
