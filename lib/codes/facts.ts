import type { CodeFacts } from './code-entry.ts';
import { familyFacts } from './families.ts';
import { nsresultOfNss } from './nsresult.ts';
import { type CodeRow, codeRows } from './rows.ts';

/**
 * What is known of a browser's code but its sentence, by its exact name; null for a name that no browser gives.
 * The sentences are kept apart: a diagnosis has words of its own, and an extension's popup should not load both.
 */
export function codeFacts(name: string): CodeFacts | null {
  const row = index().names.get(name);
  return row ? factsOf(row) : null;
}

/** Every browser code, in the order of the registries. */
export function allCodeNames(): string[] {
  return codeRows().map((row) => row.name);
}

/** The name that today's Chromium has for a net error number (-100), null for none. */
export function chromiumName(number: number): string | null {
  return index().chromium.get(number) ?? null;
}

/** The name for Firefox's `Error code N`, null for none. */
export function nsresultName(nsresult: number): string | null {
  return index().nsresult.get(nsresult) ?? null;
}

/** The name for an NSS or NSPR number (-12286), null for none. */
export function nssName(number: number): string | null {
  return index().nss.get(number) ?? null;
}

function factsOf(row: CodeRow): CodeFacts {
  const facts = familyFacts(row.family);
  const entry: CodeFacts = {
    name: row.name,
    registry: row.registry,
    browser: row.registry === 'chromium' || row.registry === 'label' ? 'chromium' : 'firefox',
    family: row.family,
    standing: row.standing,
    step: stepOf(row, facts.step),
    causes: row.causes ?? facts.causes,
  };
  if (row.number !== undefined) entry.number = row.number;
  if (row.registry === 'nsresult') entry.nsresult = row.number;
  if (row.registry === 'nss' && row.number !== undefined) entry.nsresult = nsresultOfNss(row.number);
  if (row.renamedTo) entry.renamedTo = row.renamedTo;
  return entry;
}

/** Where a code is told on the TCP connection but TLS was under way: only these two names say so. */
const DURING_TLS = new Set(['PR_END_OF_FILE_ERROR', 'PR_CONNECT_RESET_ERROR']);

function stepOf(row: CodeRow, step: CodeFacts['step']): CodeFacts['step'] {
  return DURING_TLS.has(row.name) ? 'tls' : step;
}

interface Index {
  names: ReadonlyMap<string, CodeRow>;
  chromium: ReadonlyMap<number, string>;
  nsresult: ReadonlyMap<number, string>;
  nss: ReadonlyMap<number, string>;
}

let built: Index | undefined;

function index(): Index {
  return (built ??= build());
}

function build(): Index {
  const names = new Map<string, CodeRow>();
  const chromium = new Map<number, string>();
  const nsresult = new Map<number, string>();
  const nss = new Map<number, string>();
  for (const row of codeRows()) {
    if (!names.has(row.name)) names.set(row.name, row);
    if (row.number === undefined) continue;
    if (row.registry === 'chromium') {
      // A number keeps its newest name: removed and renamed rows only fill what is left.
      if (row.standing !== 'gone' || !chromium.has(row.number)) chromium.set(row.number, row.name);
    } else if (row.registry === 'nsresult') {
      if (!nsresult.has(row.number)) nsresult.set(row.number, row.name);
    } else {
      nss.set(row.number, row.name);
      if (row.registry === 'nss') nsresult.set(nsresultOfNss(row.number), row.name);
    }
  }
  return { names, chromium, nsresult, nss };
}
