import type { CauseWords, Condition, FixWords } from '../causes/words.ts';
import type { Fix } from '../protocol/diagnosis.ts';
import { AUDIENCES, type Audience } from '../protocol/step.ts';
import type { EvidenceIndex } from './evidence.ts';

/** The fixes that hold here, per audience, in their own order. What is not known excludes nothing. */
export function fixesOf(words: CauseWords, e: EvidenceIndex, say: (text: string) => string): Record<Audience, Fix[]> {
  const fixes: Record<Audience, Fix[]> = { visitor: [], admin: [], network: [] };
  for (const audience of AUDIENCES) fixes[audience] = chosen(words.fixes[audience] ?? [], e).map((fix) => printed(fix, say));
  return fixes;
}

function chosen(fixes: readonly FixWords[], e: EvidenceIndex): FixWords[] {
  // A server without a recipe of its own is better served by all recipes than by none.
  const recipe = e.server !== null && fixes.some((f) => f.when?.server === e.server);
  return fixes.filter(({ when }) => holds(when, e) && (when?.server === undefined || !recipe || when.server === e.server));
}

function holds(when: Condition | undefined, e: EvidenceIndex): boolean {
  return (when?.browser === undefined || e.browser === null || when.browser === e.browser) && (when?.os === undefined || e.os === null || when.os === e.os);
}

function printed({ id, does, command, check }: FixWords, say: (text: string) => string): Fix {
  return { id, does: say(does), ...(command ? { command: say(command) } : {}), ...(check ? { check: say(check) } : {}) };
}
