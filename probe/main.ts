import { commandLine } from './doors/command-line.ts';
import { processConsole } from './doors/console.ts';

// The bundle is the program: being loaded is being started, by bin/pagefault.mjs or by a browser's launcher.
const console = processConsole(process);
const status = await commandLine(process.argv.slice(2), console);
await console.flush();
process.exit(status);
