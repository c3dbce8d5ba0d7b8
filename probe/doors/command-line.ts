import { readArguments } from './command/arguments.ts';
import { HELP } from './command/help.ts';
import type { Console } from './console.ts';
import { EXIT } from './exit-status.ts';
import { printable } from './print/printable.ts';
import { VERSION } from './program.ts';

/**
 * The command line: reads the arguments, then loads only the door that was called, since browsers and people
 * both wait for the start.
 * @returns the exit status
 */
export async function commandLine(argv: readonly string[], console: Console): Promise<number> {
  const read = readArguments(argv);
  if (!read.ok) {
    console.err(`pagefault: ${printable(read.says, 400)}\n`);
    return EXIT.usage;
  }
  const { call } = read;
  try {
    switch (call.name) {
      case 'help':
        console.out(HELP[call.about]);
        return EXIT.ok;
      case 'version':
        console.out(`${VERSION}\n`);
        return EXIT.ok;
      case 'diagnose':
        return await (await import('./command/diagnose.ts')).diagnoseCommand(call, console);
      case 'explain':
        return (await import('./command/explain.ts')).explainCommand(call, console);
      case 'serve':
        return await (await import('./loopback/serve.ts')).serveCommand(call, console);
      case 'install':
      case 'uninstall':
      case 'status':
        return await (await import('./native/command.ts')).hostCommand(call, console);
      case 'native':
        return await (await import('./native/native.ts')).nativeCommand(call);
    }
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    console.err(`pagefault: the probe itself failed: ${printable(says, 400)}\n`);
    if (console.env.PAGEFAULT_DEBUG && error instanceof Error) console.err(`${error.stack}\n`);
    return EXIT.internal;
  }
}
