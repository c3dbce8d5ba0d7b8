import { alertFacts, allAlerts } from './alert-facts.ts';
import { PAGE_WORD_ROWS } from './data/page-words.ts';
import { findNumbers } from './find-number.ts';
import { foreignCodes } from './foreign.ts';
import { type KnownCode, knownCodes, ofAlert, ofBrowser } from './lookup.ts';
import { nearest } from './nearest.ts';
import { normalise } from './normalise.ts';

export type { KnownCode } from './lookup.ts';

export interface Found extends KnownCode {
  /** What gave it away. `near`: the text is no known code, this one is only alike. */
  by: 'name' | 'number' | 'sentence' | 'near';
  near: boolean;
}

/** More than a screenful of pasted text holds no more codes. */
const LONGEST = 4000;
const MOST = 8;

/**
 * Finds the codes in what a person types or pastes: a name in any case, with or without its prefix; a number
 * (decimal, hex, negative, an alert's); a whole message of any program known here. Best first, 8 at most.
 *
 * Never throws. Where nothing fits, the nearest ones are given with `near: true`; for empty text nothing is.
 */
export function findCodes(text: string): Found[] {
  const asked = String(text ?? '').slice(0, LONGEST).trim();
  if (asked === '') return [];
  const found = new Map<string, Found>();
  const add = (codes: readonly KnownCode[], by: Found['by']): void => {
    for (const code of codes) {
      const key = `${code.program} ${code.code}`;
      if (!found.has(key)) found.set(key, { ...code, by, near: by === 'near' });
    }
  };
  add(byName(asked), 'name');
  add(findNumbers(asked), 'number');
  add(bySentence(plain(asked)), 'sentence');
  if (found.size === 0) add(nearest(asked, knownCodes(), 5), 'near');
  return [...found.values()].slice(0, MOST);
}

/** A name alone in any spelling, then every full name inside a longer text. */
function byName(asked: string): KnownCode[] {
  const normal = ofBrowser(normalise(asked, null).code);
  const whole = names().get(squash(asked)) ?? stripped().get(squash(asked)) ?? [];
  const inside = [...asked.matchAll(/[A-Za-z][A-Za-z0-9_./]*[A-Za-z0-9]/g)].flatMap(([word]) => (/_|[a-z][A-Z]/.test(word) ? names().get(squash(word)) ?? names().get(squash(word.split('.').at(-1) ?? '')) ?? [] : []));
  return [...(normal && squash(asked) !== '' && !/^[-+]?(?:0x)?[\da-f]+$/i.test(asked) ? [normal] : []), ...whole, ...inside];
}

let nameIndex: Map<string, KnownCode[]> | undefined;
let strippedIndex: Map<string, KnownCode[]> | undefined;

function names(): Map<string, KnownCode[]> {
  return (nameIndex ??= indexed((code) => (code.program === 'tls' ? alertSpellings(code) : [code.code, code.code.replace(/^X509_V_(?:ERR_)?/, ''), code.code.replace(/^SSL_R_/, '')])));
}

function alertSpellings({ code, number }: KnownCode): string[] {
  const facts = alertFacts(number ?? -1);
  return facts ? [code, facts.name, `alert ${facts.name}`, facts.openssl ?? '', facts.openssl?.slice('SSL_R_'.length) ?? '', facts.gnutls ?? ''] : [code];
}

const PREFIX = /^(?:NET_)?(?:ERR_SSL_|ERR_CERT_|ERR_|NS_ERROR_NET_|NS_ERROR_|NS_BINDING_|SSL_ERROR_|SEC_ERROR_|MOZILLA_PKIX_ERROR_|PR_|DNS_PROBE_FINISHED_|CURLE_|X509_V_ERR_|SSL_R_|NSURLError|errSSL)|(?:_ERROR|_ALERT|Exception|Error)$/g;

function stripped(): Map<string, KnownCode[]> {
  return (strippedIndex ??= indexed((code) => (code.program === 'http' ? [] : [code.code.replace(PREFIX, ''), code.code.replace(/_ALERT$|_ERROR$/, '')])));
}

function indexed(spellings: (code: KnownCode) => string[]): Map<string, KnownCode[]> {
  const index = new Map<string, KnownCode[]>();
  for (const code of knownCodes()) {
    for (const spelling of new Set(spellings(code).map(squash))) {
      if (spelling.length > 2) index.set(spelling, [...(index.get(spelling) ?? []), code]);
    }
  }
  return index;
}

/** Codes whose known words stand in the text, the longest words first. */
function bySentence(text: string): KnownCode[] {
  const hits: Hit[] = [];
  for (const [words, code] of sentences()) {
    if (text.includes(words)) hits.push({ code, words });
  }
  if (/\balert|\btls[:1]|sslv3|tlsv1/.test(text)) {
    for (const [words, number] of alertWords()) {
      const code = text.includes(words) ? ofAlert(number) : null;
      if (code) hits.push({ code, words });
    }
  }
  return distinct(hits).map((hit) => hit.code);
}

/** Longest first, without those whose words are only a part of longer ones: `unknown certificate` in `unknown certificate authority`. */
function distinct(hits: readonly Hit[]): Hit[] {
  const sorted = [...hits].sort((a, b) => b.words.length - a.words.length);
  return sorted.filter((hit) => !sorted.some((other) => other.words.length > hit.words.length && other.words.includes(hit.words)));
}

interface Hit {
  code: KnownCode;
  words: string;
}

let sentenceList: readonly (readonly [string, KnownCode])[] | undefined;

function sentences(): readonly (readonly [string, KnownCode])[] {
  if (sentenceList) return sentenceList;
  const byKey = new Map(knownCodes().map((code) => [`${code.program} ${code.code}`, code]));
  const list: [string, KnownCode][] = [];
  for (const line of PAGE_WORD_ROWS.trim().split('\n')) {
    const [name = '', ...words] = line.split(' ~ ');
    const code = ofBrowser(name);
    if (code) list.push(...words.map((word): [string, KnownCode] => [word, code]));
  }
  for (const foreign of foreignCodes()) {
    const code = byKey.get(`${foreign.program} ${foreign.name}`);
    if (code) list.push(...foreign.words.map((word): [string, KnownCode] => [word, code]));
  }
  return (sentenceList = list);
}

/** The IANA name, as words too, Go's words, and OpenSSL's spelling of user_canceled. */
function alertWords(): (readonly [string, number])[] {
  return [['user cancelled', 90], ...allAlerts().flatMap(({ name, number, go }) => [[name, number], [name.replaceAll('_', ' '), number], [go.toLowerCase(), number]] as const)];
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\u2018\u2019\u02bc]/g, '\'').replace(/\s+/g, ' ');
}

function squash(text: string): string {
  return text.toLowerCase().replace(/^net::/, '').replace(/[^a-z0-9]/g, '');
}
