import { ui, type UiWords } from './en/ui.ts';
import { filesOf } from './files.ts';
import type { Language } from './language.ts';

/** What the views say. English is at hand; another language is loaded when it is asked for, so that nobody else carries it. */
export async function loadUi(language: Language): Promise<UiWords> {
  return filesOf(language)?.ui() ?? ui;
}
