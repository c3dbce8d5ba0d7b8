import { LIMITS } from '../../../lib/protocol/limits.ts';
import { readTarget } from '../../../lib/protocol/target.ts';
import type { HelpTopic } from '../../../lib/words/en/help.ts';
import type { Target } from '../../../lib/protocol/diagnosis.ts';
import { readCheck, readDns, readExtensionId, readPort, readRemote, readResolve, readTimeout } from './values.ts';
import type { Read } from './values.ts';
import type { ServiceSettings } from '../service/settings.ts';
import { PUBLIC_VALUES, readPublic } from './public-options.ts';
import { splitWords } from './words.ts';
import type { Options, Words } from './words.ts';

export interface DiagnoseCall {
  name: 'diagnose';
  target: Target;
  code: string | null;
  browser: 'firefox' | 'chromium' | null;
  /** By `host:port`; IPv6 hosts without brackets. */
  resolve: ReadonlyMap<string, string[]>;
  cacert: string | null;
  /** `ADDR:PORT`, IPv6 in brackets. */
  dns: string | null;
  /** The same of a second one, to be asked beside it. */
  compareDns: string | null;
  remotes: string[];
  timeoutMs: number;
  json: boolean;
  capture: string | null;
  /** File for the chain as the server should send it. */
  saveChain: string | null;
  /** Contact nobody but the resolver, the proxy in use, the page's host and those that it redirects to. */
  onlyTarget: boolean;
  /** Connectivity check in place of the browsers' own. */
  check: string | null;
  noColor: boolean;
}
export interface ExplainCall { name: 'explain'; code: string; json: boolean; noColor: boolean }
/** `public`: the settings of the service for others; null for the loopback probe. */
export interface ServeCall { name: 'serve'; port: number; public: ServiceSettings | null }
export interface HostCall {
  name: 'install' | 'uninstall' | 'status';
  /** One folder in place of the browsers found. */
  folder: { family: 'chromium' | 'firefox'; manifestDir: string } | null;
  /** Chromium IDs allowed besides our own. */
  extensionIds: string[];
}
export interface NativeCall { name: 'native'; caller: string[] }
export type Call = DiagnoseCall | ExplainCall | ServeCall | HostCall | NativeCall | { name: 'help'; about: HelpTopic } | { name: 'version' };

export type ReadCall = { ok: true; call: Call } | { ok: false; says: string };

/** Reads the arguments after the program's name. A failure is one line that names the argument and a right example. */
export function readArguments(argv: readonly string[]): ReadCall {
  const [name, ...rest] = argv;
  if (name === undefined) return { ok: true, call: { name: 'help', about: 'all' } };
  if (name === '--version' || name === '-V' || name === 'version') return { ok: true, call: { name: 'version' } };
  if (name === '--help' || name === '-h') return { ok: true, call: { name: 'help', about: 'all' } };
  if (name === 'help') {
    const [about] = rest;
    if (about !== undefined && about !== 'native' && !Object.hasOwn(GRAMMARS, about)) return bad(`there is no call "${about}" to help with`, 'pagefault help diagnose');
    return { ok: true, call: { name: 'help', about: topic(about) } };
  }
  // What a browser adds after `native` is its own matter and is judged by the native host.
  if (name === 'native') return { ok: true, call: { name: 'native', caller: rest } };
  const grammar = Object.hasOwn(GRAMMARS, name) ? GRAMMARS[name] : undefined;
  if (!grammar) return bad(`there is no call "${name}"`, 'pagefault diagnose https://example.com');
  if (rest.includes('--help') || rest.includes('-h')) return { ok: true, call: { name: 'help', about: topic(name) } };
  const words = splitWords(rest, grammar);
  return words.ok ? grammar.build(words.value) : bad(words.says, grammar.example);
}

interface Grammar extends Options {
  example: string;
  build(words: Words): ReadCall;
}

const URL_EXAMPLE = 'pagefault diagnose https://example.com';

const GRAMMARS: Readonly<Record<string, Grammar>> = {
  diagnose: {
    example: URL_EXAMPLE,
    operand: 'URL',
    flags: ['--json', '--no-color', '--only-target'],
    values: {
      '--code': { example: `${URL_EXAMPLE} --code ERR_CERT_DATE_INVALID` },
      '--browser': { example: `${URL_EXAMPLE} --browser firefox` },
      '--resolve': { example: `${URL_EXAMPLE} --resolve example.com:443:192.0.2.1,[2001:db8::1]`, many: true },
      '--cacert': { example: `${URL_EXAMPLE} --cacert root.pem` },
      '--dns': { example: `${URL_EXAMPLE} --dns 9.9.9.9:53` },
      '--compare-dns': { example: `${URL_EXAMPLE} --compare-dns 9.9.9.9` },
      '--remote': { example: `${URL_EXAMPLE} --remote https://probe.example.net`, many: true },
      '--timeout': { example: `${URL_EXAMPLE} --timeout 5000` },
      '--check': { example: `${URL_EXAMPLE} --check http://check.example.net/` },
      '--capture': { example: `${URL_EXAMPLE} --capture trace.pcapng` },
      '--save-chain': { example: `${URL_EXAMPLE} --save-chain fullchain.pem` },
    },
    build: buildDiagnose,
  },
  explain: {
    example: 'pagefault explain SSL_ERROR_NO_CYPHER_OVERLAP',
    operand: 'CODE',
    flags: ['--json', '--no-color'],
    values: {},
    build: ({ operands, flags }) => {
      const code = operands.join(' ').trim();
      if (code === '') return bad('CODE is empty', 'pagefault explain "alert 40"');
      if (code.length > LIMITS.code) return bad(`CODE is longer than ${LIMITS.code} characters`, 'pagefault explain ERR_CERT_DATE_INVALID');
      return { ok: true, call: { name: 'explain', code, json: flags.has('--json'), noColor: flags.has('--no-color') } };
    },
  },
  serve: {
    example: 'pagefault serve --port 8737',
    operand: null,
    flags: ['--public'],
    values: { '--port': { example: 'pagefault serve --port 8737' }, ...PUBLIC_VALUES },
    build: ({ flags, values }) => {
      if (flags.has('--public')) {
        const read = readPublic(values);
        return read.ok ? { ok: true, call: { name: 'serve', port: read.settings.port, public: read.settings } } : bad(read.says, read.example);
      }
      const lost = Object.keys(PUBLIC_VALUES).find((option) => values.has(option));
      if (lost !== undefined) return bad(`${lost} wants --public beside it`, PUBLIC_VALUES[lost]!.example);
      const port = one(values, '--port', readPort, DEFAULT_PORT);
      if (!port.ok) return bad(`--port ${port.says}`, 'pagefault serve --port 8737');
      return { ok: true, call: { name: 'serve', port: port.value, public: null } };
    },
  },
  install: hostGrammar('install'),
  uninstall: hostGrammar('uninstall'),
  status: hostGrammar('status'),
};

/** Where the loopback server listens unless told otherwise. */
export const DEFAULT_PORT = 8737;

function hostGrammar(name: HostCall['name']): Grammar {
  const example = `pagefault ${name} --family chromium --manifest-dir ./profile/NativeMessagingHosts`;
  return {
    example,
    operand: null,
    flags: [],
    values: {
      '--family': { example },
      '--manifest-dir': { example },
      ...(name === 'install' ? { '--extension-id': { example: `pagefault install --extension-id ${'abcdefghijklmnop'.repeat(2)}`, many: true } } : {}),
    },
    build: ({ values }) => {
      const family = values.get('--family')?.[0];
      const manifestDir = values.get('--manifest-dir')?.[0];
      if (family !== undefined && family !== 'chromium' && family !== 'firefox') return bad(`--family is chromium or firefox, not "${family}"`, example);
      if ((family === undefined) !== (manifestDir === undefined)) {
        return bad(`${family === undefined ? '--manifest-dir wants --family' : '--family wants --manifest-dir'} beside it`, example);
      }
      const extensionIds: string[] = [];
      for (const text of values.get('--extension-id') ?? []) {
        const id = readExtensionId(text);
        if (!id.ok) return bad(`--extension-id ${id.says}`, `pagefault install --extension-id ${'abcdefghijklmnop'.repeat(2)}`);
        extensionIds.push(id.value);
      }
      return { ok: true, call: { name, folder: family && manifestDir ? { family, manifestDir } : null, extensionIds } };
    },
  };
}

function buildDiagnose({ operands, flags, values }: Words): ReadCall {
  const target = readTarget(operands[0]!);
  if (!target.ok) return bad(`URL: ${target.says}`, URL_EXAMPLE);
  const wrong = (option: string, says: string) => bad(`${option} ${says}`, GRAMMARS.diagnose!.values[option]!.example);
  const browser = values.get('--browser')?.[0] ?? null;
  if (browser !== null && browser !== 'firefox' && browser !== 'chromium') return wrong('--browser', `is firefox or chromium, not "${browser}"`);
  const code = values.get('--code')?.[0] ?? null;
  if (code !== null && code.length > LIMITS.code) return wrong('--code', `is longer than ${LIMITS.code} characters`);
  if (code !== null && code.trim() === '') return wrong('--code', 'is empty');
  const resolve = new Map<string, string[]>();
  for (const text of values.get('--resolve') ?? []) {
    const entry = readResolve(text);
    if (!entry.ok) return wrong('--resolve', entry.says);
    resolve.set(entry.value.key, entry.value.addresses);
  }
  const dns = one<string | null>(values, '--dns', readDns, null);
  if (!dns.ok) return wrong('--dns', dns.says);
  const compareDns = one<string | null>(values, '--compare-dns', readDns, null);
  if (!compareDns.ok) return wrong('--compare-dns', compareDns.says);
  if (compareDns.value !== null && flags.has('--only-target')) return wrong('--compare-dns', 'asks somebody else, which --only-target rules out');
  const timeout = one(values, '--timeout', readTimeout, LIMITS.timeoutDefault);
  if (!timeout.ok) return wrong('--timeout', timeout.says);
  const check = one<string | null>(values, '--check', readCheck, null);
  if (!check.ok) return wrong('--check', check.says);
  const remotes: string[] = [];
  for (const text of values.get('--remote') ?? []) {
    const remote = readRemote(text);
    if (!remote.ok) return wrong('--remote', remote.says);
    remotes.push(remote.value);
  }
  return {
    ok: true,
    call: {
      name: 'diagnose', target: target.target, code, browser, resolve, cacert: values.get('--cacert')?.[0] ?? null, dns: dns.value, compareDns: compareDns.value, remotes,
      timeoutMs: timeout.value, json: flags.has('--json'), capture: values.get('--capture')?.[0] ?? null, saveChain: values.get('--save-chain')?.[0] ?? null, noColor: flags.has('--no-color'),
      onlyTarget: flags.has('--only-target'), check: check.value,
    },
  };
}

function one<T>(values: ReadonlyMap<string, string[]>, option: string, read: (text: string) => Read<T>, fallback: T): Read<T> {
  const text = values.get(option)?.[0];
  return text === undefined ? { ok: true, value: fallback } : read(text);
}

function bad(says: string, example: string): ReadCall {
  return { ok: false, says: `${says}; right is: ${example}` };
}

function topic(name: string | undefined): HelpTopic {
  if (name === 'diagnose' || name === 'explain' || name === 'serve') return name;
  return name === 'install' || name === 'uninstall' || name === 'status' ? 'install' : 'all';
}
