import { filesOf } from '../../lib/words/files.ts';
import { HELP } from '../../lib/words/en/help.ts';
import { LANGUAGES, languageFor, type Language } from '../../lib/words/language.ts';
import { asItStands, type Said } from './print/said.ts';

export type ReadLanguage = { ok: true; chosen: Language | null; rest: string[] } | { ok: false; says: string };

/** Takes `--language de` out of a call's words. What a browser adds after `native` is its own matter. */
export function readLanguage(argv: readonly string[]): ReadLanguage {
  const end = argv.indexOf('--');
  const at = argv.findIndex((word, place) => /^--language(=|$)/.test(word) && (end < 0 || place < end));
  if (at < 0 || argv[0] === 'native') return { ok: true, chosen: null, rest: [...argv] };
  const word = argv[at]!;
  const alone = word === '--language';
  const value = alone ? argv[at + 1] ?? '' : word.slice('--language='.length);
  const chosen = LANGUAGES.find((each) => each === value);
  if (!chosen) return { ok: false, says: `--language is one of ${LANGUAGES.join(', ')}, not "${value}"; right is: pagefault help --language de` };
  return { ok: true, chosen, rest: argv.filter((_, place) => place !== at && (!alone || place !== at + 1)) };
}

/** The language of messages that the system is set to (POSIX.1-2017, XBD 8.2); where it has no such settings, its own. */
export function systemLanguage(env: Readonly<Record<string, string | undefined>>, own: () => string = () => Intl.DateTimeFormat().resolvedOptions().locale): Language {
  const set = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((each) => each);
  return languageFor('auto', set ?? (process.platform === 'win32' || process.platform === 'darwin' ? own() : 'C'));
}

/** What this program says of itself in a language. The copy that browsers start lies alone and has English only. */
export async function commandWords(language: Language): Promise<{ language: Language; said: Said; help: Readonly<Record<keyof typeof HELP, string>> }> {
  const words = await filesOf(language)?.command().catch(() => null);
  return words ? { language, ...words } : { language: 'en', said: asItStands, help: HELP };
}
