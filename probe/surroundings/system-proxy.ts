import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { runProgram, type RunProgram } from '../net/run-program.ts';
import { readKioslaverc } from './kde-proxy.ts';
import type { ProxySettings } from './proxy-settings.ts';

export type ReadText = (path: string) => Promise<string | null>;

/** A settings program that hangs is not waited for. */
const PATIENCE_MS = 800;

/** What the system's own settings say, where they are cheap to read. Null: nothing set, or not to be read. */
export async function systemProxy(platform: NodeJS.Platform = process.platform, env: NodeJS.ProcessEnv = process.env, runs: RunProgram = runProgram(PATIENCE_MS), reads: ReadText = readText): Promise<ProxySettings | null> {
  if (platform === 'darwin') return readScutil((await runs('/usr/sbin/scutil', ['--proxy'])) ?? '');
  if (platform === 'win32') return readRegistry((await runs('reg.exe', ['query', 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings'])) ?? '');
  if (/KDE/i.test(env['XDG_CURRENT_DESKTOP'] ?? '')) return readKioslaverc((await reads(join(env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'kioslaverc'))) ?? '');
  if (!/GNOME|Unity|Cinnamon|MATE|Budgie|Pantheon/i.test(env['XDG_CURRENT_DESKTOP'] ?? '')) return null;
  return readGsettings((await runs('gsettings', ['list-recursively', 'org.gnome.system.proxy'])) ?? '');
}

/** `key : value` lines of `scutil --proxy`. */
export function readScutil(text: string): ProxySettings | null {
  const value = (key: string) => new RegExp(`^\\s*${key} : (.+)$`, 'm').exec(text)?.[1]?.trim();
  const one = (kind: string) => (value(`${kind}Enable`) === '1' && value(`${kind}Proxy`) ? at(value(`${kind}Proxy`)!, value(`${kind}Port`)) : undefined);
  const script = value('ProxyAutoConfigEnable') === '1' ? value('ProxyAutoConfigURLString') ?? null : value('ProxyAutoDiscoveryEnable') === '1' ? null : undefined;
  const bypass = [...(/ExceptionsList : <array> \{([^}]*)\}/.exec(text)?.[1] ?? '').matchAll(/^\s*\d+ : (.+)$/gm)].map(([, entry]) => entry!.trim());
  return settings({ http: one('HTTP'), https: one('HTTPS'), socks: one('SOCKS'), script, bypass, from: 'macOS settings' });
}

/**
 * ProxyServer is `host:port` for all, or `http=host:port;https=host:port`. That the network be asked for a script is on
 * for everybody and in most networks finds none: only a script that is named counts.
 */
export function readRegistry(text: string): ProxySettings | null {
  const value = (key: string) => new RegExp(`^\\s*${key}\\s+REG_\\w+\\s+(.+?)\\s*$`, 'mi').exec(text)?.[1];
  const script = value('AutoConfigURL');
  if (Number(value('ProxyEnable') ?? 0) !== 1) return settings({ script, bypass: [], from: 'Windows settings' });
  const server = value('ProxyServer') ?? '';
  const one = (kind: string) => (server.includes('=') ? new RegExp(`(?:^|;)${kind}=([^;]+)`, 'i').exec(server)?.[1] : kind === 'socks' ? undefined : server);
  return settings({ http: one('http'), https: one('https'), socks: one('socks'), script, bypass: (value('ProxyOverride') ?? '').split(';').filter(Boolean), from: 'Windows settings' });
}

/** `schema key value` lines; only the mode `manual` names proxies, and `auto` a script. */
export function readGsettings(text: string): ProxySettings | null {
  const value = (schema: string, key: string) => new RegExp(`^org\\.gnome\\.system\\.proxy${schema} ${key} (.+)$`, 'm').exec(text)?.[1]?.trim();
  const plain = (quoted: string | undefined) => quoted?.replace(/^'|'$/g, '');
  if (plain(value('', 'mode')) === 'auto') return settings({ script: plain(value('', 'autoconfig-url')) || null, bypass: [], from: 'GNOME settings' });
  if (plain(value('', 'mode')) !== 'manual') return null;
  const one = (schema: string) => {
    const host = plain(value(schema, 'host'));
    return host && Number(value(schema, 'port')) > 0 ? at(host, value(schema, 'port')) : undefined;
  };
  const bypass = [...(value('', 'ignore-hosts') ?? '').matchAll(/'([^']+)'/g)].map(([, entry]) => entry!);
  return settings({ http: one('\\.http'), https: one('\\.https'), socks: one('\\.socks'), bypass, from: 'GNOME settings' });
}

/** What is set, or null where nothing is. A script that is `undefined` is none. */
function settings({ script, ...found }: Omit<ProxySettings, 'script'> & { script?: string | null | undefined }): ProxySettings | null {
  const whole = script === undefined ? found : { ...found, script };
  return found.http || found.https || found.socks || script !== undefined ? whole : null;
}

function at(host: string, port: string | undefined): string {
  return `${host.includes(':') ? `[${host}]` : host}${port ? `:${port}` : ''}`;
}

/** Null for a file that is not there, or too large to be a person's settings. */
async function readText(path: string): Promise<string | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  return text !== null && text.length <= MOST_TEXT ? text : null;
}

const MOST_TEXT = 256 * 1024;
