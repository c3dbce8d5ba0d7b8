import { readCidr } from '../../policy/cidr.ts';
import { readPorts } from '../../policy/ports.ts';
import { DEFAULT_SETTINGS, type ServiceSettings } from '../service/settings.ts';
import { readDns, readPort } from './values.ts';
import type { Read } from './values.ts';
import type { Options } from './words.ts';

const EXAMPLE = 'pagefault serve --public';

/** Options of `serve` that need `--public` beside them. */
export const PUBLIC_VALUES: Options['values'] = {
  '--listen': { example: `${EXAMPLE} --listen 0.0.0.0` },
  '--metrics': { example: `${EXAMPLE} --metrics 127.0.0.1:9464` },
  '--region': { example: `${EXAMPLE} --region eu-west` },
  '--store': { example: `${EXAMPLE} --store redis://127.0.0.1:6379` },
  '--ports': { example: `${EXAMPLE} --ports 443,8443` },
  '--trusted-proxy': { example: `${EXAMPLE} --trusted-proxy 10.0.0.0/8`, many: true },
  '--opt-out': { example: `${EXAMPLE} --opt-out opt-out.txt` },
  '--contact': { example: `${EXAMPLE} --contact https://example.org/probe` },
  '--refuse': { example: `${EXAMPLE} --refuse 198.51.100.7/32`, many: true },
  '--allow-private': { example: `${EXAMPLE} --allow-private 127.0.0.0/8`, many: true },
  '--probes': { example: `${EXAMPLE} --probes 16` },
  '--dns': { example: `${EXAMPLE} --dns 9.9.9.9:53` },
};

/** An option and what is wrong with it, with a right example. */
export type ReadSettings = { ok: true; settings: ServiceSettings } | { ok: false; says: string; example: string };

/** Reads the options of the public service. */
export function readPublic(values: ReadonlyMap<string, string[]>): ReadSettings {
  const settings: ServiceSettings = { ...DEFAULT_SETTINGS };
  const readers: Record<string, (text: string) => string | null> = {
    // 0 takes a free one; the log says which.
    '--port': (text) => (text === '0' ? done(() => (settings.port = 0)) : set(readPort(text), (port) => (settings.port = port))),
    '--listen': (text) => (readCidr(text)?.bytes && !text.includes('/') ? done(() => (settings.listen = text)) : `wants an address of this machine, not "${text}"`),
    '--metrics': (text) => (text === 'off' ? done(() => (settings.metrics = null)) : text === '127.0.0.1:0' ? done(() => (settings.metrics = { address: '127.0.0.1', port: 0, fixed: true })) : set(readDns(text), (at) => (settings.metrics = { ...splitAddress(at), fixed: true }))),
    '--region': (text) => (/^[a-z0-9][a-z0-9.-]{0,39}$/.test(text) ? done(() => (settings.region = text)) : `is at most 40 small letters, digits, dots and hyphens, not "${text}"`),
    '--store': (text) => (isStore(text) ? done(() => (settings.store = text)) : `wants redis://HOST:PORT or rediss://HOST:PORT, not "${text.replace(/\/\/[^@/]*@/, '//…@')}"`),
    '--ports': (text) => (readPorts(text) ? done(() => (settings.ports = text)) : `wants ports and ranges as 443,8443,9000-9010, not "${text}"`),
    '--trusted-proxy': (text) => range(text, (one) => (settings.trustedProxies = [...settings.trustedProxies, one])),
    '--opt-out': (text) => done(() => (settings.optOut = text)),
    '--contact': (text) => (/^[\x21-\x7e]{3,200}$/.test(text) && !/[;()]/.test(text) ? done(() => (settings.contact = text)) : 'wants a URL or an address for mail'),
    '--refuse': (text) => range(text, (one) => (settings.refuse = [...settings.refuse, one])),
    '--allow-private': (text) => range(text, (one) => (settings.allowPrivate = [...settings.allowPrivate, one])),
    '--probes': (text) => (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 256 ? done(() => (settings.probes = Number(text))) : `is a number from 1 to 256, not "${text}"`),
    '--dns': (text) => set(readDns(text), (at) => (settings.dns = at)),
  };
  for (const [option, said] of values) {
    for (const text of said) {
      const wrong = readers[option]?.(text) ?? null;
      if (wrong !== null) return { ok: false, says: `${option} ${wrong}`, example: PUBLIC_VALUES[option]?.example ?? `${EXAMPLE} --port 8080` };
    }
  }
  return { ok: true, settings };
}

export function isStore(text: string): boolean {
  return /^rediss?:\/\//.test(text) && URL.canParse(text) && new URL(text).hostname !== '';
}

function range(text: string, take: (one: string) => void): string | null {
  if (!readCidr(text)) return `wants a range as 10.0.0.0/8 or fd00::/8, not "${text}"`;
  take(text);
  return null;
}

function set<T>(read: Read<T>, take: (value: T) => void): string | null {
  if (!read.ok) return read.says;
  take(read.value);
  return null;
}

function done(act: () => void): null {
  act();
  return null;
}

function splitAddress(text: string): { address: string; port: number } {
  const colon = text.lastIndexOf(':');
  return { address: text.slice(0, colon).replace(/^\[(.*)\]$/, '$1'), port: Number(text.slice(colon + 1)) };
}
