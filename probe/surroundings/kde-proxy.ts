import type { ProxySettings } from './proxy-settings.ts';

/** ProxyType of KDE's settings. 4 names variables of the environment, which is read anyway. */
const [MANUAL, SCRIPT, DISCOVERED] = ['1', '2', '3'];

/** `key=value` lines under `[Proxy Settings]` of kioslaverc; a proxy is `http://host port` or `http://host:port`. Null: none set. */
export function readKioslaverc(text: string): ProxySettings | null {
  const section = /^\[Proxy Settings\](?:\[\$i\])?\s*$([\s\S]*?)(?=^\[|(?![\s\S]))/m.exec(text)?.[1] ?? '';
  const value = (key: string) => new RegExp(`^${key}(?:\\[\\$[a-z]+\\])?=(.*)$`, 'm').exec(section)?.[1]?.trim() || undefined;
  const from = 'KDE settings';
  const type = value('ProxyType');
  if (type === SCRIPT) return { script: value('Proxy Config Script') ?? null, bypass: [], from };
  if (type === DISCOVERED) return { script: null, bypass: [], from };
  if (type !== MANUAL) return null;
  const one = (kind: string) => value(`${kind}Proxy`)?.replace(/ +(?=\d+$)/, ':');
  const [http, https, socks] = [one('http'), one('https'), one('socks')?.replace(/^[a-z0-9]+:\/\//i, '')];
  // Turned round, the list names the only hosts that go through a proxy: which that are cannot be said in the form used here.
  if (value('ReversedException') === 'true' || !(http || https || socks)) return null;
  return { ...(http ? { http } : {}), ...(https ? { https } : {}), ...(socks ? { socks } : {}), bypass: (value('NoProxyFor') ?? '').split(/[\s,]+/).filter(Boolean), from };
}
