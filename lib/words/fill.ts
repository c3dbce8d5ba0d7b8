import type { Values } from '../causes/cause.ts';
import type { Value, ValueName } from '../causes/values.ts';
import type { EvidenceIndex } from '../diagnosis/evidence.ts';
import { showForeign } from './foreign.ts';
import type { Words } from './words.ts';

/**
 * Fills `{name}` with its value. A part in `[…]` vanishes where one of its names has no value; a name outside
 * of brackets that has none is printed as an ellipsis, which no text of ours should come to.
 */
export function fill(text: string, values: Values, words: Words): string {
  return text
    .replace(/\[([^[\]]*\{[a-zA-Z]+\}[^[\]]*)\]/g, (_, part: string) => (namesIn(part).every((name) => values[name as ValueName] !== undefined) ? part : ''))
    .replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
      const value = values[name as ValueName];
      if (value === undefined) return '…';
      const text = words.format(value as Value);
      return showForeign(SAID.has(name) ? words.said(text) : name === 'host' ? shortHost(text) : text);
    });
}

/** A sentence stays one with the longest name that DNS allows: its middle, which says the least, is left out. The whole name stands in the head of every view. */
function shortHost(host: string): string {
  return host.length > LONGEST_HOST ? `${host.slice(0, 24)}…${host.slice(-36)}` : host;
}

const LONGEST_HOST = 80;

/** Values that the probe puts in words of its own. */
const SAID: ReadonlySet<string> = new Set<ValueName>(['says', 'unjudged', 'detail']);

/** Values that may stand in a command or a configuration: none of them holds text from elsewhere. */
export const COMMAND_VALUES = ['connect', 'sni', 'origin', 'name', 'port'] as const;

/** Fills a command or a configuration: brackets and braces of its own stay as they are. */
export function fillCommand(text: string, values: Values): string {
  return text.replace(/\{(connect|sni|origin|name|port)\}/g, (_, name: (typeof COMMAND_VALUES)[number]) => String(values[name] ?? '…'));
}

/** Names of values in a text. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(/\{([a-zA-Z]+)\}/g)].map((match) => match[1]!);
}

/** What every text may use, from the target and the browser alone. */
export function targetValues(e: EvidenceIndex, words: Words): Values {
  const { host, port } = e.target;
  // URL hosts may hold $, `;` or quotes: those never reach a line that is to be pasted into a shell.
  const name = /^[a-z0-9]([a-z0-9._-]*[a-z0-9.])?$/i.test(host) || /^[0-9a-f:.]+$/i.test(host) ? host : 'HOST';
  const bracketed = name.includes(':') ? `[${name}]` : name;
  const isAddress = name.includes(':') || /^\d+(\.\d+){3}$/.test(name);
  const ordinary = port === (e.isHttps ? 443 : 80);
  return {
    host, port: String(port), url: e.target.url, name,
    browser: e.browser === null ? words.unknown.browser : e.browser === 'firefox' ? 'Firefox' : 'Chrome',
    code: e.failure?.code ?? words.unknown.code,
    connect: `${bracketed}:${port}`,
    sni: isAddress ? '-noservername' : `-servername ${name}`,
    ...(e.platform === null ? {} : { platform: e.platform }),
    origin: `${e.isHttps ? 'https' : 'http'}://${bracketed}${ordinary ? '' : `:${port}`}/`,
  };
}
