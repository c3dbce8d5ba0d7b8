import { directionOf } from '../lib/words/language.ts';

const LAST_THEME = 'theme';

/** The theme of the last time, which is at hand at once: the settings come when the browser has drawn the page already. */
export function dressAsBefore(page: Document): void {
  const theme = lastOf(page);
  if (theme === 'light' || theme === 'dark') page.documentElement.dataset['theme'] = theme;
}

/** Gives a page its theme, language and direction before anything is drawn. */
export function dress(page: Document, theme: 'auto' | 'light' | 'dark', language: string): void {
  if (theme === 'auto') page.documentElement.removeAttribute('data-theme');
  else page.documentElement.dataset['theme'] = theme;
  keep(page, theme);
  page.documentElement.lang = language;
  page.documentElement.dir = directionOf(language);
}

function lastOf(page: Document): string {
  try {
    return page.defaultView?.localStorage.getItem(LAST_THEME) ?? 'auto';
  } catch {
    // Browsers refuse it where they are told to keep nothing.
    return 'auto';
  }
}

function keep(page: Document, theme: string): void {
  if (lastOf(page) === theme) return;
  try {
    page.defaultView?.localStorage.setItem(LAST_THEME, theme);
  } catch {
    // Only the first moment of the next page differs.
  }
}
