import { PAIR_ROWS } from './data/pairs.ts';

/** One failure and what each browser calls it, likeliest first. */
export interface Pair {
  failure: string;
  firefox: readonly string[];
  chromium: readonly string[];
}

let read: readonly Pair[] | undefined;

export function pairs(): readonly Pair[] {
  return (read ??= PAIR_ROWS.trim().split('\n').map((line) => {
    const [failure = '', firefox = '', chromium = ''] = line.split(' ');
    return { failure, firefox: firefox.split(','), chromium: chromium.split(',') };
  }));
}

let others: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The other browser's codes for the failures that a browser's code stands for, likeliest first. */
export function otherBrowsersCodes(code: string): string[] {
  return [...((others ??= indexOthers()).get(code) ?? [])];
}

/** A look at every code asks for each of hundreds: the pairs are walked once. */
function indexOthers(): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  const add = (code: string, named: readonly string[]) => {
    const known = index.get(code) ?? new Set();
    for (const name of named) known.add(name);
    index.set(code, known);
  };
  for (const { firefox, chromium } of pairs()) {
    for (const code of new Set(firefox)) add(code, chromium);
    for (const code of new Set(chromium)) add(code, firefox);
  }
  return index;
}
