import { EN } from './en/index.ts';
import { ui, type UiWords } from './en/ui.ts';
import { knowWords } from './index.ts';
import type { Language } from './language.ts';
import { sentenceKey } from './sentence-key.ts';
import type { Words } from './words.ts';

export interface LoadedWords {
  ui: UiWords;
  /** What diagnoses speak. */
  diagnosis: Words;
}

/** English is at hand; another language is loaded when it is asked for, so that nobody else carries it. */
export async function loadWords(language: Language): Promise<LoadedWords> {
  if (language === 'en') return { ui, diagnosis: EN };
  const { DE, uiDe } = await import('./de/index.ts');
  knowWords(DE);
  return { ui: uiDe, diagnosis: DE };
}

/** Says a code's English sentence in another language; loaded when somebody asks what a code means. */
export async function codeSentencesIn(language: Language): Promise<(english: string) => string> {
  if (language === 'en') return (english) => english;
  const { CODE_SENTENCES } = await import('./de/codes/index.ts');
  return (english) => CODE_SENTENCES[sentenceKey(english)] ?? english;
}
