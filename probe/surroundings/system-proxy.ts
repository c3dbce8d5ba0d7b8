import { execFile } from 'node:child_process';
import type { ProxySettings } from './proxy-settings.ts';

export type RunProgram = (file: string, args: readonly string[]) => Promise<string | null>;

/** A settings program that hangs is not waited for. */
const PATIENCE_MS = 800;

/** What the system's own settings say, where they are cheap to read. Null: nothing set, or not to be read. */
export async function systemProxy(platform: NodeJS.Platform = process.platform, env: NodeJS.ProcessEnv = process.env, runs: RunProgram = runProgram): Promise<ProxySettings | null> {
  if (platform === 'darwin') return readScutil((await runs('/usr/sbin/scutil', ['--proxy'])) ?? '');
  if (platform === 'win32') return readRegistry((await runs('reg.exe', ['query', 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings'])) ?? '');
  if (!/GNOME|Unity|Cinnamon|MATE|Budgie|Pantheon/i.test(env['XDG_CURRENT_DESKTOP'] ?? '')) return null;
  return readGsettings((await runs('gsettings', ['list-recursively', 'org.gnome.system.proxy'])) ?? '');
}

/** `key : value` lines of `scutil --proxy`. */
export function readScutil(text: string): ProxySettings | null {
  const value = (key: string) => new RegExp(`^\\s*${key} : (.+)$`, 'm').exec(text)?.[1]?.trim();
  const one = (kind: string) => (value(`${kind}Enable`) === '1' && value(`${kind}Proxy`) ? at(value(`${kind}Proxy`)!, value(`${kind}Port`)) : undefined);
  const bypass = [...(/ExceptionsList : <array> \{([^}]*)\}/.exec(text)?.[1] ?? '').matchAll(/^\s*\d+ : (.+)$/gm)].map(([, entry]) => entry!.trim());
  return settings({ http: one('HTTP'), https: one('HTTPS'), socks: one('SOCKS'), bypass, from: 'macOS settings' });
}

/** ProxyServer is `host:port` for all, or `http=host:port;https=host:port`. */
export function readRegistry(text: string): ProxySettings | null {
  const value = (key: string) => new RegExp(`^\\s*${key}\\s+REG_\\w+\\s+(.+?)\\s*$`, 'mi').exec(text)?.[1];
  if (Number(value('ProxyEnable') ?? 0) !== 1) return null;
  const server = value('ProxyServer') ?? '';
  const one = (kind: string) => (server.includes('=') ? new RegExp(`(?:^|;)${kind}=([^;]+)`, 'i').exec(server)?.[1] : kind === 'socks' ? undefined : server);
  return settings({ http: one('http'), https: one('https'), socks: one('socks'), bypass: (value('ProxyOverride') ?? '').split(';').filter(Boolean), from: 'Windows settings' });
}

/** `schema key value` lines; only the mode `manual` names proxies. */
export function readGsettings(text: string): ProxySettings | null {
  const value = (schema: string, key: string) => new RegExp(`^org\\.gnome\\.system\\.proxy${schema} ${key} (.+)$`, 'm').exec(text)?.[1]?.trim();
  const plain = (quoted: string | undefined) => quoted?.replace(/^'|'$/g, '');
  if (plain(value('', 'mode')) !== 'manual') return null;
  const one = (schema: string) => {
    const host = plain(value(schema, 'host'));
    return host && Number(value(schema, 'port')) > 0 ? at(host, value(schema, 'port')) : undefined;
  };
  const bypass = [...(value('', 'ignore-hosts') ?? '').matchAll(/'([^']+)'/g)].map(([, entry]) => entry!);
  return settings({ http: one('\\.http'), https: one('\\.https'), socks: one('\\.socks'), bypass, from: 'GNOME settings' });
}

function settings(found: ProxySettings): ProxySettings | null {
  return found.http || found.https || found.socks ? found : null;
}

function at(host: string, port: string | undefined): string {
  return `${host.includes(':') ? `[${host}]` : host}${port ? `:${port}` : ''}`;
}

function runProgram(file: string, args: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(file, args, { timeout: PATIENCE_MS, killSignal: 'SIGKILL', maxBuffer: 64 * 1024, windowsHide: true }, (error, stdout) => resolve(error ? null : stdout));
  });
}
