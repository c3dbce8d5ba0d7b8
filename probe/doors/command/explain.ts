import { ALERT_SENDERS } from '../../../lib/words/en/codes/alert-senders.ts';
import { HANDSHAKES } from '../../../lib/words/en/handshake.ts';
import { allAlerts } from '../../../lib/codes/alert-facts.ts';
import { explainCause, type ExplainedCause, type ShortFix } from '../../../lib/codes/explain-cause.ts';
import { explainCode } from '../../../lib/codes/explain.ts';
import { findCodes } from '../../../lib/codes/find.ts';
import { type KnownCode, ofAlert } from '../../../lib/codes/lookup.ts';
import { codeEntry } from '../../../lib/codes/registry.ts';
import { AUDIENCES, type Audience } from '../../../lib/protocol/step.ts';
import type { Question } from '../../../lib/words/en/codes/questions.ts';
import { filesOf } from '../../../lib/words/files.ts';
import { wordsIn } from '../../../lib/words/index.ts';
import type { Language } from '../../../lib/words/language.ts';
import { sentenceKey } from '../../../lib/words/sentence-key.ts';
import type { Words } from '../../../lib/words/words.ts';
import { complain } from '../complain.ts';
import type { Console } from '../console.ts';
import { EXIT } from '../exit-status.ts';
import { printCause, printAlerts, printHandshakes } from '../print/explained-topics.ts';
import { printExplanations } from '../print/explanation.ts';
import { printable, safeJson } from '../print/printable.ts';
import { styleFor } from '../print/style.ts';
import type { ExplainCall } from './arguments.ts';

/** What `pagefault explain --json` gives for each code that was found. */
export interface Explanation {
  code: string;
  program: KnownCode['program'];
  number?: number;
  step: KnownCode['step'];
  /** One sentence. */
  says: string;
  /** Of an alert: who sends it when, and what it means for a page load. */
  alert?: { sent: string; page: string };
  /** Likeliest first. `tells` is what tells it from the others. */
  causes: { cause: string; title: string; summary: string; tells: string }[];
  /** The same failure in other programs. */
  elsewhere: { program: KnownCode['program']; code: string }[];
  /** Codes that it is taken for, and what tells them apart. */
  confusedWith: { code: string; how: string }[];
  /** Codes for like failures. */
  related: string[];
  questions: readonly Question[];
  /** The first steps against the likeliest causes. */
  fixes: Record<Audience, ShortFix[]>;
  /** True where the text is no known code, and this one is only alike. */
  near: boolean;
}

/** `pagefault explain CODE`; CODE may also be a cause's id, `handshake` or `alerts`. */
export async function explainCommand(call: ExplainCall, console: Console): Promise<number> {
  const { language, chosenLanguage } = console;
  const speech = await speechOf(call.json ? chosenLanguage ?? 'en' : language);
  const { say, words } = speech;
  const style = styleFor({ terminal: console.outIsTerminal, env: console.env, noColor: call.noColor });
  const columns = Math.min(console.columns, 100);
  const show = (json: object, printed: () => string): number => {
    console.out(call.json ? `${safeJson({ pagefault: 1, asked: call.code, ...json })}\n` : printed());
    return EXIT.ok;
  };
  const asked = call.code.trim().toLowerCase();
  if (asked === 'handshake') {
    const handshake = Object.fromEntries(Object.entries(HANDSHAKES).map(([version, messages]) => [version, messages.map((each) => ({ ...each, does: say(each.does), ends: say(each.ends) }))]));
    return show({ handshake }, () => printHandshakes(handshake, style, columns, console.said));
  }
  if (asked === 'alerts') {
    const alerts = allAlerts().map(({ number, name, rfc, standing }) => ({ number, name, rfc, standing, says: say(ofAlert(number)?.says ?? ''), ...alertIn(number, say)! }));
    return show({ alerts }, () => printAlerts(alerts, style, columns, console.said));
  }
  const cause = explainCause(asked, null, words);
  if (cause !== null) return show({ cause }, () => printCause(cause, style, columns, console.said));

  const explanations = findCodes(call.code).map((found) => explanationOf(found, speech));
  const known = explanations.some((one) => !one.near);
  if (call.json) console.out(`${safeJson({ pagefault: 1, asked: call.code, found: explanations })}\n`);
  else if (explanations.length > 0) console.out(printExplanations(explanations, style, columns, console.said));
  if (known) return EXIT.ok;
  const example = explanations[0]?.code ?? 'ERR_CERT_DATE_INVALID';
  complain(console, `CODE "${printable(call.code, 100)}" is not known here; right is: pagefault explain ${printable(example, 100)}`);
  return EXIT.usage;
}

interface Speech {
  words: Words;
  /** What is said of codes. */
  say(english: string): string;
}

async function speechOf(language: Language): Promise<Speech> {
  const files = filesOf(language);
  if (files === null) return { words: wordsIn('en'), say: (english) => english };
  const [words, sentences] = await Promise.all([files.words(), files.codes()]);
  return { words, say: (english) => sentences[sentenceKey(english)] ?? english };
}

function alertIn(number: number, say: Speech['say']): { sent: string; page: string } | null {
  const alert = ALERT_SENDERS[number];
  return alert ? { sent: say(alert.sent), page: say(alert.page) } : null;
}

function explanationOf(found: ReturnType<typeof findCodes>[number], { words, say }: Speech): Explanation {
  const browser = found.program === 'firefox' || found.program === 'chromium' ? found.program : null;
  const causes = found.causes.flatMap((id) => explainCause(id, browser, words) ?? []);
  const { confusedWith, related, questions } = explainCode(found.code);
  const alert = found.program === 'tls' ? alertIn(found.number ?? -1, say) : null;
  return {
    code: found.code, program: found.program, ...(found.number === undefined ? {} : { number: found.number }), step: found.step, says: say(found.says), ...(alert ? { alert } : {}),
    causes: causes.map(({ cause, title, summary, tells }) => ({ cause, title, summary, tells })), elsewhere: elsewhere(found), related, fixes: firstSteps(causes), near: found.near,
    confusedWith: confusedWith.map(({ code, how }) => ({ code, how: say(how) })), questions: questions.map(({ asks, answer }) => ({ asks: say(asks), answer: say(answer) })),
  };
}

/** A few steps of the two likeliest causes, each once. */
function firstSteps(causes: readonly ExplainedCause[]): Explanation['fixes'] {
  const fixes: Explanation['fixes'] = { visitor: [], admin: [], network: [] };
  for (const audience of AUDIENCES) {
    for (const { fixes: own } of causes.slice(0, 2)) {
      for (const fix of own[audience].slice(0, STEPS_OF_A_CAUSE)) if (!fixes[audience].some((one) => one.does === fix.does)) fixes[audience].push(fix);
    }
  }
  return fixes;
}

/** Names in other programs: of a browser's code and of an alert all that are known, of another program's the browsers' ones. */
function elsewhere(code: KnownCode): Explanation['elsewhere'] {
  const known = code.program === 'firefox' || code.program === 'chromium' || code.program === 'tls' ? explainCode(code.code).elsewhere : [];
  const all = known.flatMap(({ program, names }) => names.map((name) => ({ program, code: name }) as Explanation['elsewhere'][number]));
  for (const name of code.same) {
    const browser = codeEntry(name)?.browser;
    if (browser && !all.some((one) => one.code === name)) all.push({ program: browser, code: name });
  }
  return all.slice(0, MOST_ELSEWHERE);
}

const MOST_ELSEWHERE = 24;
const STEPS_OF_A_CAUSE = 2;
