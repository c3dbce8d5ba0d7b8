import { causeOf } from '../../../lib/causes/index.ts';
import { explainCode } from '../../../lib/codes/explain.ts';
import { findCodes } from '../../../lib/codes/find.ts';
import type { KnownCode } from '../../../lib/codes/lookup.ts';
import { codeEntry } from '../../../lib/codes/registry.ts';
import type { Question } from '../../../lib/words/en/codes/questions.ts';
import type { Console } from '../console.ts';
import { EXIT } from '../exit-status.ts';
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
  /** Likeliest first; `title` is null for a cause that this build does not know yet. */
  causes: { cause: string; title: string | null }[];
  /** The same failure in other programs. */
  elsewhere: { program: KnownCode['program']; code: string }[];
  /** Codes that it is taken for, and what tells them apart. */
  confusedWith: { code: string; how: string }[];
  /** Codes of the same browser for like failures. */
  related: string[];
  questions: readonly Question[];
  /** True where the text is no known code, and this one is only alike. */
  near: boolean;
}

/** `pagefault explain CODE`. */
export function explainCommand(call: ExplainCall, console: Console): number {
  const explanations = findCodes(call.code).map((found): Explanation => ({
    code: found.code, program: found.program, ...(found.number === undefined ? {} : { number: found.number }), step: found.step, says: found.says,
    causes: found.causes.map((cause) => ({ cause, title: causeOf(cause)?.words.title ?? null })), elsewhere: elsewhere(found), ...beyond(found), near: found.near,
  }));
  const known = explanations.some((one) => !one.near);
  if (call.json) console.out(`${safeJson({ pagefault: 1, asked: call.code, found: explanations })}\n`);
  else if (explanations.length > 0) {
    const style = styleFor({ terminal: console.outIsTerminal, env: console.env, noColor: call.noColor });
    console.out(printExplanations(explanations, style, Math.min(console.columns, 100)));
  }
  if (known) return EXIT.ok;
  const example = explanations[0]?.code ?? 'ERR_CERT_DATE_INVALID';
  console.err(`pagefault: CODE "${printable(call.code, 100)}" is not known here; right is: pagefault explain ${printable(example, 100)}\n`);
  return EXIT.usage;
}

function beyond({ code }: KnownCode): Pick<Explanation, 'confusedWith' | 'related' | 'questions'> {
  const { confusedWith, related, questions } = explainCode(code);
  return { confusedWith, related, questions };
}

/** Names in other programs: of a browser's code all that are known, of another program's the browsers' ones. */
function elsewhere(code: KnownCode): Explanation['elsewhere'] {
  const known = code.program === 'firefox' || code.program === 'chromium' ? explainCode(code.code).elsewhere : [];
  const all = known.flatMap(({ program, names }) => names.map((name) => ({ program, code: name }) as Explanation['elsewhere'][number]));
  for (const name of code.same) {
    const browser = codeEntry(name)?.browser;
    if (browser && !all.some((one) => one.code === name)) all.push({ program: browser, code: name });
  }
  return all.slice(0, MOST_ELSEWHERE);
}

const MOST_ELSEWHERE = 24;
