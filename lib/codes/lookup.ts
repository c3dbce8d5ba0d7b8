import type { CauseId } from '../causes/ids.ts';
import type { Step } from '../protocol/step.ts';
import { ALERT_SENTENCES } from '../words/en/codes/alerts.ts';
import { HTTP_CLASS_SENTENCES, HTTP_SENTENCES } from '../words/en/codes/http.ts';
import { FOREIGN_SENTENCES } from '../words/en/codes/foreign.ts';
import { ENGLISH_CODES } from '../words/en/codes/index.ts';
import { alertFacts, allAlerts } from './alert-facts.ts';
import { familyFacts } from './families.ts';
import { foreignCodes, type Program } from './foreign.ts';
import { httpStatus, httpStatuses } from './http-statuses.ts';
import { otherBrowsersCodes } from './pairs.ts';
import { allCodeNames, codeEntry } from './registry.ts';

/** One code of any program, in the form that looking up and explaining share. */
export interface KnownCode {
  /** `ERR_TIMED_OUT`, `alert 40 handshake_failure`, `HTTP 525`, `CURLE_COULDNT_CONNECT`. Unique with `program`. */
  code: string;
  program: 'firefox' | 'chromium' | 'tls' | 'http' | Program;
  number?: number;
  step: Step;
  says: string;
  causes: readonly CauseId[];
  /** Browsers' codes for the same failure; for a browser's code, the other browser's. */
  same: readonly string[];
}

let all: readonly KnownCode[] | undefined;

/** Everything that can be found, browsers' codes first. */
export function knownCodes(): readonly KnownCode[] {
  return (all ??= [
    ...[...new Set(allCodeNames())].map((name) => ofBrowser(name)).filter((code) => code !== null),
    ...allAlerts().map((alert) => ofAlert(alert.number)).filter((code) => code !== null),
    ...httpStatuses().map((status) => ofStatus(status.number)),
    ...foreignCodes().map((code) => ({
      code: code.name, program: code.program, ...(code.number === undefined ? {} : { number: code.number }), step: familyFacts(code.family).step,
      says: FOREIGN_SENTENCES[code.name] ?? ENGLISH_CODES.families[code.family], causes: code.causes, same: code.same,
    })),
  ]);
}

export function ofBrowser(name: string): KnownCode | null {
  const entry = codeEntry(name);
  if (!entry) return null;
  return { code: entry.name, program: entry.browser, ...(entry.number === undefined ? {} : { number: entry.number }), step: entry.step, says: entry.says, causes: entry.causes, same: otherBrowsersCodes(name) };
}

export function ofAlert(number: number): KnownCode | null {
  const facts = alertFacts(number);
  if (!facts) return null;
  const same = [...new Set([facts.firefox.first, facts.firefox.later, facts.chromium])];
  return { code: `alert ${number} ${facts.name}`, program: 'tls', number, step: 'tls', says: ALERT_SENTENCES[number] ?? '', causes: facts.causes, same };
}

/** Also for numbers that nobody defines, by their class. */
export function ofStatus(number: number): KnownCode {
  const known = httpStatus(number);
  const server = number >= 500;
  return {
    code: `HTTP ${number}`, program: 'http', number, step: 'http',
    says: HTTP_SENTENCES[number] ?? (server ? HTTP_CLASS_SENTENCES.server : HTTP_CLASS_SENTENCES.client),
    causes: known?.causes ?? [server ? 'http-server-error' : 'http-client-error'],
    same: [server ? 'NS_ERROR_NET_ERROR_RESPONSE' : 'NS_ERROR_NET_EMPTY_RESPONSE', 'ERR_HTTP_RESPONSE_CODE_FAILURE'],
  };
}
