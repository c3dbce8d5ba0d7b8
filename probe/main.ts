import { commandLine } from './doors/command-line.ts';
import { processConsole } from './doors/console.ts';
import { EXIT } from './doors/exit-status.ts';
import { printable } from './doors/print/printable.ts';

// The bundle is the program: being loaded is being started, by bin/pagefault.mjs or by a browser's launcher.

// Node ends with 1 after an uncaught error and with 13 when it has nothing left to wait for; here 1 means a fault of the page.
process.exitCode = EXIT.internal;
process.on('uncaughtException', (error) => {
  process.stderr.write(`pagefault: the probe itself failed: ${printable(String(error), 400)}\n`, () => process.exit(EXIT.internal));
});

const console = processConsole(process);
const status = await commandLine(process.argv.slice(2), console);
await console.flush();
process.exit(status);
