import type { Language } from '../words/language.ts';
import { knowWords } from '../words/index.ts';
import { sentenceKey } from '../words/sentence-key.ts';
import { explained, type Explained } from './explained.ts';

/** Explains a text in a language of the views. Its words are loaded when somebody asks what a code means. */
export async function explainIn(text: string, language: Language): Promise<Explained[]> {
  if (language === 'en') return explained(text, language);
  const [{ DE }, { CODE_SENTENCES }] = await Promise.all([import('../words/de/index.ts'), import('../words/de/codes/index.ts')]);
  knowWords(DE);
  return explained(text, language, (english) => CODE_SENTENCES[sentenceKey(english)] ?? english);
}
