/** Gives a page its theme and language before anything is drawn. */
export function dress(page: Document, theme: 'auto' | 'light' | 'dark', language: string): void {
  if (theme === 'auto') page.documentElement.removeAttribute('data-theme');
  else page.documentElement.dataset['theme'] = theme;
  page.documentElement.lang = language;
}
