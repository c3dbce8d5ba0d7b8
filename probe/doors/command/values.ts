import { isIP } from 'node:net';
import { LIMITS } from '../../../lib/protocol/limits.ts';
import { readTarget } from '../../../lib/protocol/target.ts';

/** A value read from text, or one phrase that says what is wrong with it, to be put after the option's name. */
export type Read<T> = { ok: true; value: T } | { ok: false; says: string };

/** `HOST:PORT:ADDR[,ADDR…]` as curl's; the key is `host:port` with the host canonical and without brackets. */
export function readResolve(text: string): Read<{ key: string; addresses: string[] }> {
  const parts = /^(\[[^\]]+\]|[^:[\]]+):(\d{1,5}):(.+)$/.exec(text);
  if (!parts) return wrong(`wants HOST:PORT:ADDR[,ADDR…], not "${text}"`);
  const host = readTarget(parts[1]!);
  if (!host.ok) return wrong(`has no host that can be one: ${host.says}`);
  const port = readPort(parts[2]!);
  if (!port.ok) return wrong(`has a port that ${port.says}`);
  const addresses: string[] = [];
  for (const part of parts[3]!.split(',')) {
    const address = part.replace(/^\[(.*)\]$/, '$1');
    if (isIP(address) === 0) return wrong(`wants addresses after HOST:PORT, and "${part}" is none`);
    addresses.push(address);
  }
  return { ok: true, value: { key: `${host.target.host}:${port.value}`, addresses } };
}

/** `ADDR:PORT`, or `ADDR` alone for port 53; given back as `ADDR:PORT` with IPv6 in brackets. */
export function readDns(text: string): Read<string> {
  const parts = isIP(text) !== 0 ? [text, text, '53'] : /^(\[[^\]]+\]|[^:[\]]+)(?::(\d{1,5}))?$/.exec(text);
  const address = parts?.[1]?.replace(/^\[(.*)\]$/, '$1') ?? '';
  const version = isIP(address);
  if (!parts || version === 0) return wrong(`wants ADDR:PORT with an IP address, not "${text}"`);
  const port = readPort(parts[2] ?? '53');
  if (!port.ok) return wrong(`has a port that ${port.says}`);
  return { ok: true, value: `${version === 6 ? `[${address}]` : address}:${port.value}` };
}

export function readPort(text: string): Read<number> {
  const port = Number(text);
  return /^\d{1,5}$/.test(text) && port >= 1 && port <= 65535 ? { ok: true, value: port } : wrong(`is a number from 1 to 65535, not "${text}"`);
}

export function readTimeout(text: string): Read<number> {
  const ms = Number(text);
  return /^\d{1,6}$/.test(text) && ms >= LIMITS.timeoutMin && ms <= LIMITS.timeoutMax
    ? { ok: true, value: ms }
    : wrong(`is milliseconds from ${LIMITS.timeoutMin} to ${LIMITS.timeoutMax}, not "${text}"`);
}

/** The URL of another probe: https, or http for one on this machine. */
export function readRemote(text: string): Read<string> {
  if (text.length <= LIMITS.url && URL.canParse(text)) {
    const url = new URL(text);
    const here = url.hostname === 'localhost' || url.hostname.endsWith('.localhost') || url.hostname === '127.0.0.1' || url.hostname === '[::1]';
    if (url.protocol === 'https:' || (url.protocol === 'http:' && here)) return { ok: true, value: url.href };
  }
  return wrong(`wants an https URL, not "${text}"`);
}

/** The URL of a connectivity check: plain http, because a network that wants a sign-in cannot answer in place of https. */
export function readCheck(text: string): Read<string> {
  const read = readTarget(text);
  return read.ok && /^http:\/\//i.test(text.trim()) ? { ok: true, value: read.target.url } : wrong(`wants an http URL, not "${text}"`);
}

/** The ID that Chromium gives an unpacked extension: 32 letters from a to p. */
export function readExtensionId(text: string): Read<string> {
  return /^[a-p]{32}$/.test(text) ? { ok: true, value: text } : wrong(`is 32 letters from a to p as chrome://extensions shows it, not "${text}"`);
}

function wrong(says: string): { ok: false; says: string } {
  return { ok: false, says };
}
