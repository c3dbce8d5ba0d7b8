import { causeOf } from '../causes/index.ts';
import { explainCode } from '../codes/explain.ts';
import { findCodes } from '../codes/find.ts';
import { PROGRAM_NAMES } from '../codes/program-names.ts';
import { wordsIn } from '../words/index.ts';
import type { Step } from '../protocol/step.ts';

/** What the box shows of one code. */
export interface Explained {
  code: string;
  program: string;
  step: Step;
  says: string;
  causes: string[];
  elsewhere: { program: string; names: string[] }[];
  confusedWith: { code: string; how: string }[];
  related: string[];
  questions: readonly { asks: string; answer: string }[];
  /** Only alike: the text is no known code. */
  near: boolean;
}

/** Every code in a typed or pasted text, best first. Long tables: load it only when it is asked. */
export function explained(text: string, language?: string, say: (english: string) => string = (english) => english): Explained[] {
  const words = wordsIn(language);
  return findCodes(text).map((found) => {
    const { elsewhere, confusedWith, related, questions } = explainCode(found.code);
    const others = elsewhere.length > 0 ? elsewhere.map(({ program, names }) => ({ program: PROGRAM_NAMES[program], names })) : found.same.length > 0 ? [{ program: '', names: [...found.same] }] : [];
    return {
      code: found.code, program: PROGRAM_NAMES[found.program], step: found.step, says: say(found.says), near: found.near, elsewhere: others, related,
      confusedWith: confusedWith.map(({ code, how }) => ({ code, how: say(how) })), questions: questions.map(({ asks, answer }) => ({ asks: say(asks), answer: say(answer) })),
      causes: found.causes.flatMap((id) => {
        const cause = causeOf(id);
        return cause ? [words.cause(cause).title] : [];
      }),
    };
  });
}
