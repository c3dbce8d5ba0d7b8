import { EN } from './en/index.ts';
import type { Words } from './words.ts';

const LANGUAGES: readonly Words[] = [EN];

/** The words for a BCP 47 tag; English where there are none. */
export function wordsIn(language: string | undefined): Words {
  const wanted = (language ?? 'en').toLowerCase().split('-')[0];
  return LANGUAGES.find((words) => words.language === wanted) ?? EN;
}
