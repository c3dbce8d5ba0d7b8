import type { CauseWords } from '../../../causes/words.ts';

/** Nach der Kennung der Ursache. */
export const CAUSE_WORDS: Readonly<Record<string, CauseWords>> = {};
