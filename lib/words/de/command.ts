import { createSaid } from '../said.ts';
import { HELP } from './help.ts';
import { PAIRS as answers } from './said/answers.ts';
import { PAIRS as called } from './said/command.ts';
import { PAIRS as printed } from './said/printed.ts';

export const COMMAND_PAIRS = [...called, ...printed, ...answers];

/** Was der Befehl von sich aus sagt. */
export const command = { said: createSaid(COMMAND_PAIRS), help: HELP };
