import { ENGLISH_CODES } from '../words/en/codes/index.ts';
import type { CodeEntry, CodeWords } from './code-entry.ts';
import { codeFacts } from './facts.ts';

export { allCodeNames, chromiumName, nsresultName, nssName } from './facts.ts';
export type { CodeEntry, CodeWords, Registry, Standing } from './code-entry.ts';

/**
 * What a browser's code means, by its exact name, with its sentence. Null for a name that no browser gives;
 * `guessEntry` has a useful answer for those, and `findCodes` forgives spelling.
 */
export function codeEntry(name: string, words: CodeWords = ENGLISH_CODES): CodeEntry | null {
  const facts = codeFacts(name);
  return facts && { ...facts, says: words.codes[name] ?? words.families[facts.family] };
}
