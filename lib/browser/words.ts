import type { Settings } from '../failures/settings.ts';
import { BACKGROUND_WORDS } from '../words/background.ts';
import type { BackgroundWords } from '../words/en/background.ts';
import { languageFor, type Language } from '../words/language.ts';
import { browser } from './api.ts';
import { loadSettings } from './storage.ts';

/** The language that the person chose, or the browser's own. */
export async function language(): Promise<Language> {
  const { settings } = await loadSettings();
  return languageOf(settings);
}

export function languageOf(settings: Pick<Settings, 'language'>): Language {
  return languageFor(settings.language, browser.i18n.getUILanguage());
}

export async function backgroundWords(): Promise<BackgroundWords> {
  return BACKGROUND_WORDS[await language()];
}
