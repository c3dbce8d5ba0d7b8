import { fileURLToPath } from 'node:url';
import { PROTOCOL_VERSION } from '../../lib/protocol/version.ts';
import type { Greeting } from '../../lib/protocol/messages.ts';

/** Set by scripts/build-probe.mjs from package.json. */
declare const __PAGEFAULT_VERSION__: string | undefined;

/** The program's version; `0.0.0` when it runs from its sources, as in unit tests. */
export const VERSION: string = typeof __PAGEFAULT_VERSION__ === 'string' ? __PAGEFAULT_VERSION__ : '0.0.0';

/** The file that this program runs from: everything is bundled into one, so each module's URL is the bundle's. */
export const PROGRAM_FILE: string = fileURLToPath(import.meta.url);

/** What this program says first to an extension. */
export const GREETING: Greeting = { type: 'hello', protocol: PROTOCOL_VERSION, program: 'probe', version: VERSION };
