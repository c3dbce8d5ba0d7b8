import type { CauseWords, FixWords } from '../causes/words.ts';
import { sentenceKey } from './sentence-key.ts';

/** Sentences of a language by the key of the English one. */
export type Sentences = Readonly<Record<string, string>>;

/**
 * A cause's words in another language. Structure, ids, conditions, commands and configuration are the English ones, so
 * that no language can have other commands; a sentence that the language has not yet stays English.
 */
export function translate(words: CauseWords, sentences: Sentences): CauseWords {
  const say = (text: string) => sentences[sentenceKey(text)] ?? text;
  const all = (texts: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, say(text)]));
  const fix = (each: FixWords): FixWords => ({ ...each, does: say(each.does), ...(each.check ? { check: say(each.check) } : {}) });
  return {
    title: say(words.title), summary: say(words.summary), why: say(words.why), visitor: say(words.visitor), admin: say(words.admin), missing: say(words.missing),
    ...(words.summaries ? { summaries: all(words.summaries) } : {}),
    ...(words.evidence ? { evidence: all(words.evidence) } : {}),
    fixes: Object.fromEntries(Object.entries(words.fixes).map(([audience, fixes]) => [audience, fixes?.map(fix)])),
  };
}

/** Every sentence of a cause that a language has to have. */
export function sentencesOf(words: CauseWords): string[] {
  return [
    words.title, words.summary, words.why, words.visitor, words.admin, words.missing, ...Object.values(words.summaries ?? {}), ...Object.values(words.evidence ?? {}),
    ...Object.values(words.fixes).flatMap((fixes) => (fixes ?? []).flatMap((fix) => [fix.does, ...(fix.check ? [fix.check] : [])])),
  ];
}
