import { EN } from './en/index.ts';
import type { Words } from './words.ts';

/** English, and what this program has loaded since (see load.ts): nobody carries a language that is not spoken. */
const languages = new Map<string, Words>([[EN.language, EN]]);

/** The words for a BCP 47 tag; English where there are none. */
export function wordsIn(language: string | undefined): Words {
  const wanted = (language ?? 'en').toLowerCase().split('-')[0]!;
  return languages.get(wanted) ?? EN;
}

/** Makes a language known that was loaded. Once, before anything is said in it. */
export function knowWords(words: Words): void {
  languages.set(words.language, words);
}
