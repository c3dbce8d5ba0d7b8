import type { UiWords } from './en/ui.ts';
import type { ReportWords } from './en/report.ts';
import type { ShareWords } from './en/share.ts';
import type { HelpTopic } from './en/help.ts';
import type { Language } from './language.ts';
import type { Sentences } from './translate.ts';
import type { Words } from './words.ts';

/** The files of a language beside English, each loaded when it is asked for. */
interface LanguageFiles {
  ui(): Promise<UiWords>;
  report(): Promise<ReportWords>;
  share(): Promise<ShareWords>;
  /** Diagnoses. */
  words(): Promise<Words>;
  /** What codes mean, and what is asked about them. */
  codes(): Promise<Sentences>;
  /** What the command says of itself. */
  command(): Promise<{ said(english: string): string; help: Readonly<Record<HelpTopic, string>> }>;
}

/**
 * Another language is a folder beside `de`, its name in language.ts, and a row here. A service worker cannot load code
 * later: for it the language stands in every.ts and background.ts too. `public/_locales` holds the stores' one sentence.
 */
const FILES: Readonly<Record<Exclude<Language, 'en'>, LanguageFiles>> = {
  de: {
    ui: async () => (await import('./de/ui.ts')).uiDe,
    report: async () => (await import('./de/report.ts')).reportWords,
    share: async () => (await import('./de/share.ts')).shareWords,
    words: async () => (await import('./de/index.ts')).DE,
    command: async () => (await import('./de/command.ts')).command,
    codes: async () => (await import('./de/codes/index.ts')).CODE_SENTENCES,
  },
};

/** Null for English, which is in every bundle, and for a language that there are no words in. */
export function filesOf(language: string | undefined): LanguageFiles | null {
  return language !== undefined && Object.hasOwn(FILES, language) ? FILES[language as keyof typeof FILES] : null;
}
