import { ENGLISH_CODES } from '../words/en/codes/index.ts';
import { guess, type GuessedFacts } from './guess.ts';
import { codeEntry, type CodeEntry, type CodeWords } from './registry.ts';

export type GuessedEntry = GuessedFacts & { says: string };

/** As `factsOrGuess`, with the sentence. */
export function entryOrGuess(code: string, words: CodeWords = ENGLISH_CODES): CodeEntry | GuessedEntry {
  return codeEntry(code, words) ?? guessEntry(code, words);
}

export function guessEntry(code: string, words: CodeWords = ENGLISH_CODES): GuessedEntry {
  const facts = guess(code);
  return { ...facts, says: words.families[facts.family] };
}
