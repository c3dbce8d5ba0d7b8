import { background as de } from './de/background.ts';
import { background as en, type BackgroundWords } from './en/background.ts';
import type { Language } from './language.ts';

/** In every language at once: a service worker cannot load code later, and these are few. */
export const BACKGROUND_WORDS: Readonly<Record<Language, BackgroundWords>> = { en, de };
