import { causeOf } from '../../../lib/causes/index.ts';
import { findCodes } from '../../../lib/codes/find.ts';
import { knownCodes } from '../../../lib/codes/lookup.ts';
import type { KnownCode } from '../../../lib/codes/lookup.ts';
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
  /** True where the text is no known code, and this one is only alike. */
  near: boolean;
}

/** `pagefault explain CODE`. */
export function explainCommand(call: ExplainCall, console: Console): number {
  const explanations = findCodes(call.code).map((found): Explanation => ({
    code: found.code, program: found.program, ...(found.number === undefined ? {} : { number: found.number }), step: found.step, says: found.says,
    causes: found.causes.map((cause) => ({ cause, title: causeOf(cause)?.words.title ?? null })), elsewhere: elsewhere(found), near: found.near,
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

/**
 * Codes that this one names as its like, and those that name it. Those that only name the same ones are told where
 * it names one or two: a code that stands for many failures (curl's 60) has no true siblings.
 */
function elsewhere(code: KnownCode): Explanation['elsewhere'] {
  const siblings = code.same.length <= 2 ? code.same : [];
  return knownCodes()
    .filter((other) => other.code !== code.code && (code.same.includes(other.code) || other.same.includes(code.code) || other.same.some((name) => siblings.includes(name))))
    .map(({ program, code: name }) => ({ program, code: name }))
    .slice(0, MOST_ELSEWHERE);
}

const MOST_ELSEWHERE = 16;
