import { CONFUSIONS_BEYOND, QUESTIONS_BEYOND } from '../words/en/codes/asked-beyond.ts';
import { CONFUSIONS } from '../words/en/codes/confusions.ts';
import { QUESTIONS, type Question } from '../words/en/codes/questions.ts';
import { type AlertFacts, alertFacts, allAlerts } from './alert-facts.ts';
import { type ForeignCode, foreignCodes, type Program } from './foreign.ts';
import { otherBrowsersCodes, pairs } from './pairs.ts';
import { allCodeNames, codeEntry } from './registry.ts';

export interface Explanation {
  /** Names of the same failure, likeliest first, by program. The asked code's own browser is left out. */
  elsewhere: { program: 'firefox' | 'chromium' | Program; names: string[] }[];
  /** Codes that it is taken for, and what tells them apart. */
  confusedWith: { code: string; how: string }[];
  /** Codes of the same browser for like failures. */
  related: string[];
  questions: readonly Question[];
}

const ORDER = ['firefox', 'chromium', 'safari', 'curl', 'openssl', 'gnutls', 'node', 'java', 'go', 'python'] as const;
const MOST_RELATED = 6;

/**
 * All that is known beyond its entry of a browser's code, an alert (`alert 40 handshake_failure`), a status (`HTTP 525`)
 * or another program's name; empty lists for what is not known. Long: load it only to explain.
 */
export function explainCode(code: string): Explanation {
  const alert = alertOf(code);
  return { elsewhere: alert ? elsewhereOf(alert) : elsewhere(code), confusedWith: confusedWith(code), related: alert ? relatedAlerts(alert) : related(code), questions: questions(code) };
}

/** Its own; another program's name takes those of the browsers' code that it is. */
function questions(code: string): readonly Question[] {
  const own = QUESTIONS[code] ?? QUESTIONS_BEYOND[code];
  if (own) return own;
  const same = foreignCodes().find((foreign) => foreign.name === code)?.same ?? [];
  return same.map((name) => QUESTIONS[name]).find((list) => list !== undefined) ?? [];
}

function alertOf(code: string): AlertFacts | null {
  const number = /^alert (\d+) /.exec(code)?.[1];
  return number ? alertFacts(Number(number)) : null;
}

function elsewhereOf({ number, name, firefox, chromium, openssl, gnutls, go }: AlertFacts): Explanation['elsewhere'] {
  return [
    { program: 'firefox', names: [...new Set([firefox.first, firefox.later])] },
    { program: 'chromium', names: [chromium] },
    ...(openssl ? [{ program: 'openssl' as const, names: [openssl] }] : []),
    ...(gnutls ? [{ program: 'gnutls' as const, names: [gnutls] }] : []),
    ...(number === 0 ? [] : [{ program: 'java' as const, names: [`Received fatal alert: ${name}`] }, { program: 'go' as const, names: [`remote error: tls: ${go}`] }]),
  ];
}

/** Alerts that share the likeliest cause. */
function relatedAlerts(alert: AlertFacts): string[] {
  return allAlerts().filter((other) => other.number !== alert.number && other.standing === 'current' && other.causes[0] === alert.causes[0]).slice(0, MOST_RELATED).map((other) => `alert ${other.number} ${other.name}`);
}

function elsewhere(code: string): Explanation['elsewhere'] {
  const own = codeEntry(code)?.browser;
  const names = new Map<string, Set<string>>();
  const add = (program: string, name: string): void => {
    if (program !== own) names.set(program, (names.get(program) ?? new Set()).add(name));
  };
  for (const name of otherBrowsersCodes(code)) add(own === 'firefox' ? 'chromium' : 'firefox', name);
  for (const foreign of foreignCodes()) {
    // Cloudflare's pages are kinds of these statuses, not other names for them.
    if (foreign.program !== 'cloudflare' && foreign.same.includes(code)) add(foreign.program, printed(foreign));
  }
  for (const alert of allAlerts()) {
    if (alert.firefox.first !== code && alert.firefox.later !== code && alert.chromium !== code) continue;
    // ERR_SSL_PROTOCOL_ERROR stands for two dozen alerts: no single one is its name.
    if (code === 'ERR_SSL_PROTOCOL_ERROR' || code === 'SSL_ERROR_RX_UNKNOWN_ALERT') continue;
    if (alert.openssl) add('openssl', alert.openssl);
    if (alert.gnutls) add('gnutls', alert.gnutls);
    if (alert.number === 0) continue;
    add('java', `Received fatal alert: ${alert.name}`);
    add('go', `remote error: tls: ${alert.go}`);
  }
  return ORDER.filter((program) => names.has(program)).map((program) => ({ program, names: [...(names.get(program) ?? [])] }));
}

/** The name with its number; where a program has only messages, their words. */
function printed({ program, name, number, words }: ForeignCode): string {
  if (program === 'go' || /^[A-Z][a-z]+-/.test(name)) return words[0] ?? name;
  return number === undefined || program === 'openssl' ? name : `${name} (${number})`;
}

function confusedWith(code: string): Explanation['confusedWith'] {
  return [...CONFUSIONS, ...CONFUSIONS_BEYOND].flatMap(([one, other, how]) => (one === code ? [{ code: other, how }] : other === code ? [{ code: one, how }] : []));
}

/** The same browser's codes for the same failure first, then those of the family whose likeliest cause is among its own. */
function related(code: string): string[] {
  const entry = codeEntry(code);
  if (!entry) return [];
  const found = new Set<string>();
  for (const { firefox, chromium } of pairs()) {
    for (const list of [firefox, chromium]) if (list.includes(code)) for (const name of list) found.add(name);
  }
  for (const name of allCodeNames()) {
    const other = codeEntry(name);
    if (other && other.browser === entry.browser && other.family === entry.family && other.standing === 'page' && other.causes[0] && entry.causes.includes(other.causes[0])) found.add(name);
  }
  if (entry.renamedTo) found.add(entry.renamedTo);
  found.delete(code);
  return [...found].slice(0, MOST_RELATED);
}
