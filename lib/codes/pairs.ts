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

/** The other browser's codes for the failures that a browser's code stands for. */
export function otherBrowsersCodes(code: string): string[] {
  const others = pairs().flatMap(({ firefox, chromium }) => [...(firefox.includes(code) ? chromium : []), ...(chromium.includes(code) ? firefox : [])]);
  return [...new Set(others)];
}
