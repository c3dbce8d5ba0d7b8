import { directionOf } from '../lib/words/language.ts';

/** Gives a page its theme, language and direction before anything is drawn. */
export function dress(page: Document, theme: 'auto' | 'light' | 'dark', language: string): void {
  if (theme === 'auto') page.documentElement.removeAttribute('data-theme');
  else page.documentElement.dataset['theme'] = theme;
  page.documentElement.lang = language;
  page.documentElement.dir = directionOf(language);
}
