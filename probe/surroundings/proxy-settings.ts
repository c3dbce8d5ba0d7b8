/** A proxy that this machine is set to use. */
export interface Proxy {
  kind: 'http' | 'https' | 'socks' | 'socks4';
  host: string;
  port: number;
  /** Where it is set: `HTTPS_PROXY`, `GNOME settings`. */
  from: string;
}

/** What a system says of its proxies, in the form of the environment's values. */
export interface ProxySettings {
  http?: string;
  https?: string;
  socks?: string;
  /** A script chooses the proxy for each page (proxy auto-config): its URL, null where the network is to tell it (WPAD). */
  script?: string | null;
  bypass: readonly string[];
  from: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const PORTS: Readonly<Record<Proxy['kind'], number>> = { http: 80, https: 443, socks: 1080, socks4: 1080 };

/** The proxy that the environment names for this page; null where it names none or leaves this host out. */
export function proxyOfEnvironment(url: URL, env: Environment): Proxy | null {
  // HTTP_PROXY in capitals is left alone, as curl does: a CGI server sets it from a request's header.
  const names = url.protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'] : ['http_proxy', 'all_proxy', 'ALL_PROXY'];
  const name = names.find((each) => env[each]);
  if (name === undefined || isDirect(url, (env['no_proxy'] || env['NO_PROXY'] || '').split(/[\s,]+/))) return null;
  return readProxy(env[name]!, name);
}

export function proxyOfSystem(url: URL, settings: ProxySettings | null): Proxy | null {
  if (settings === null || isDirect(url, settings.bypass)) return null;
  const text = (url.protocol === 'https:' ? settings.https : settings.http) || (settings.socks && `socks5://${settings.socks}`);
  return text ? readProxy(text, settings.from) : null;
}

/** What is said of the script that chooses this page's proxy; null where none does. Browsers ask it of no loopback name. */
export function scriptFor(url: URL, settings: ProxySettings | null): string | null {
  if (settings?.script === undefined || isDirect(url, [])) return null;
  return settings.script === null ? `a script that the network names chooses the proxy (${settings.from})` : `the script ${settings.script.slice(0, 200)} chooses the proxy (${settings.from})`;
}

/** `http://user:word@host:port`, `host:port`, `socks5://host`. What a person logs in with there is not taken along. */
export function readProxy(text: string, from: string): Proxy | null {
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  const scheme = url.protocol.slice(0, -1).toLowerCase();
  const kind = scheme === 'http' || scheme === 'https' ? scheme : /^socks(5h?)?$/.test(scheme) ? 'socks' : /^socks4a?$/.test(scheme) ? 'socks4' : null;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return kind && host ? { kind, host, port: Number(url.port) || PORTS[kind], from } : null;
}

/** Whether this host is reached without the proxy: what both browsers never send through one, and what the list names. */
export function isDirect(url: URL, list: readonly string[]): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  if (/(^|\.)localhost\.?$/.test(host) || /^127\./.test(host) || host === '::1' || /^169\.254\./.test(host) || /^fe80:/.test(host)) return true;
  return list.some((entry) => matches(entry.trim().toLowerCase(), host, port));
}

function matches(entry: string, host: string, port: string): boolean {
  if (entry === '') return false;
  if (entry === '*') return true;
  if (entry === '<local>') return !host.includes('.') && !host.includes(':');
  const range = /^([\d.]+)\/(\d{1,2})$/.exec(entry);
  if (range) return inRange(host, range[1]!, Number(range[2]));
  const six = /^\[([^\]]+)\](?::(\d+))?$/.exec(entry) ?? /^([0-9a-f]*:[0-9a-f:.]*:[0-9a-f.]*)$/.exec(entry);
  const parts = six ?? /^(.*?)(?::(\d+))?$/.exec(entry);
  const name = (parts?.[1] ?? entry).replace(/^\*?\./, '');
  if (parts?.[2] !== undefined && parts[2] !== port) return false;
  // Windows writes 10.* and *.inner.example.
  if (name.includes('*')) return new RegExp(`^${name.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`).test(host);
  return host === name || (!/^[\d.]+$/.test(name) && host.endsWith(`.${name}`));
}

function inRange(host: string, network: string, bits: number): boolean {
  const [a, b] = [ipv4(host), ipv4(network)];
  if (a === null || b === null || bits > 32) return false;
  const shift = 2 ** (32 - bits);
  return Math.floor(a / shift) === Math.floor(b / shift);
}

function ipv4(text: string): number | null {
  const parts = text.split('.').map(Number);
  return parts.length === 4 && parts.every((part) => Number.isInteger(part) && part >= 0 && part <= 255) ? parts.reduce((sum, part) => sum * 256 + part, 0) : null;
}
