import { readArguments } from './command/arguments.ts';
import { complain } from './complain.ts';
import type { Console } from './console.ts';
import { EXIT } from './exit-status.ts';
import { commandWords, readLanguage, systemLanguage } from './language.ts';
import { VERSION } from './program.ts';

/**
 * The command line: reads the arguments, then loads only the door that was called, since browsers and people
 * both wait for the start.
 * @returns the exit status
 */
export async function commandLine(argv: readonly string[], plain: Console): Promise<number> {
  const asked = readLanguage(argv);
  // A browser waits for the native host, which says nothing to people.
  const wanted = argv[0] === 'native' ? 'en' : asked.ok && asked.chosen ? asked.chosen : systemLanguage(plain.env);
  const { language, said, help } = await commandWords(wanted);
  const console: Console = { ...plain, language, chosenLanguage: asked.ok ? asked.chosen : null, said };
  const read = asked.ok ? readArguments(asked.rest) : asked;
  if (!read.ok) {
    complain(console, read.says);
    return EXIT.usage;
  }
  const { call } = read;
  try {
    switch (call.name) {
      case 'help':
        console.out(help[call.about]);
        return EXIT.ok;
      case 'version':
        console.out(`${VERSION}\n`);
        return EXIT.ok;
      case 'diagnose':
        return await (await import('./command/diagnose.ts')).diagnoseCommand(call, console);
      case 'explain':
        return await (await import('./command/explain.ts')).explainCommand(call, console);
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
    complain(console, `the probe itself failed: ${says.slice(0, 400)}`);
    if (console.env.PAGEFAULT_DEBUG && error instanceof Error) console.err(`${error.stack}\n`);
    return EXIT.internal;
  }
}
