/** Languages that there are words in; English is in every bundle, the others are loaded when asked for. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language to speak: the one chosen, else the browser's own (a BCP 47 tag), else English. */
export function languageFor(choice: 'auto' | Language, browserLanguage: string): Language {
  if (choice !== 'auto') return choice;
  const wanted = browserLanguage.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((each) => each === wanted) ?? 'en';
}

/** Languages that are written from right to left, of those with Arabic, Hebrew, Thaana, N'Ko or Syriac letters (CLDR 46). */
const FROM_RIGHT: ReadonlySet<string> = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'nqo', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

/** Which way a page in the language is laid out. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return FROM_RIGHT.has(language.toLowerCase().split(/[-_]/)[0]!) ? 'rtl' : 'ltr';
}
