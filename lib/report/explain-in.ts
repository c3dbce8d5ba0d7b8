import { filesOf } from '../words/files.ts';
import { knowWords } from '../words/index.ts';
import type { Language } from '../words/language.ts';
import { sentenceKey } from '../words/sentence-key.ts';
import { explained, type Explained } from './explained.ts';

/** Explains a text in a language of the views. Its words are loaded when somebody asks what a code means. */
export async function explainIn(text: string, language: Language): Promise<Explained[]> {
  const files = filesOf(language);
  if (files === null) return explained(text, language);
  const [words, sentences] = await Promise.all([files.words(), files.codes()]);
  knowWords(words);
  return explained(text, language, (english) => sentences[sentenceKey(english)] ?? english);
}
