/** Languages that there are words in; English is in every bundle, the others are loaded when asked for. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language to speak: the one chosen, else the browser's own (a BCP 47 tag), else English. */
export function languageFor(choice: 'auto' | Language, browserLanguage: string): Language {
  if (choice !== 'auto') return choice;
  const wanted = browserLanguage.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((each) => each === wanted) ?? 'en';
}
