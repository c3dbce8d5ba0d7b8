import type { Diagnosis } from '../protocol/diagnosis.ts';
import { shareWords as en, type ShareWords } from '../words/en/share.ts';
import type { UiWords } from '../words/en/ui.ts';
import { filesOf } from '../words/files.ts';
import { reportJson } from './json.ts';
import type { Keep } from './keep.ts';
import { reportMarkdown } from './markdown.ts';
import { mailtoLink, messageTo, type Message, type Reader } from './message.ts';
import { redact } from './redact.ts';

/** The report as text to be copied, without what the person keeps to themselves. */
export async function reportText(form: 'markdown' | 'json', diagnosis: Diagnosis, keep: Keep, ui: UiWords, made: { at: number; version: string; language: string }): Promise<string> {
  const clean = redact(diagnosis, keep);
  return form === 'json' ? reportJson(clean) : reportMarkdown(clean, await wordsOf(made.language), ui, made);
}

/** A ready message, with a link that opens it in the mail program. */
export async function messageText(reader: Reader, diagnosis: Diagnosis, keep: Keep, made: { at: number; language: string }): Promise<Message & { link: string }> {
  const words = await wordsOf(made.language);
  const message = messageTo(reader, redact(diagnosis, keep), words, made.at);
  return { ...message, link: mailtoLink(message, words) };
}

async function wordsOf(language: string): Promise<ShareWords> {
  return filesOf(language)?.share() ?? en;
}
