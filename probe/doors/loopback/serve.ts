import type { ServeCall } from '../command/arguments.ts';
import { complain } from '../complain.ts';
import type { Console } from '../console.ts';
import { EXIT } from '../exit-status.ts';
import { runHere } from '../run-here.ts';
import { configFolder, thisPlace } from '../user-folders.ts';
import { startLoopback } from './server.ts';
import { pairingToken } from './token.ts';

/** `pagefault serve`: runs until it is told to end. */
export async function serveCommand(call: ServeCall, console: Console): Promise<number> {
  if (call.public) {
    const { publicCommand } = await import('../service/command.ts');
    return publicCommand(call.public, console);
  }
  const { token, file } = await pairingToken(configFolder(thisPlace(console.env)));
  let server;
  try {
    server = await startLoopback({ port: call.port, token, run: runHere });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    const why = code === 'EADDRINUSE' ? 'is taken, perhaps by another "pagefault serve"' : 'may not be opened by this user';
    complain(console, `--port ${call.port} ${why}; right is: pagefault serve --port ${call.port === 65535 ? call.port - 1 : call.port + 1}`);
    return EXIT.internal;
  }
  console.out(console.said(`Pagefault answers on http://127.0.0.1:${server.port}, to this machine alone.

Pairing code: ${server.port}-${token}

Enter it in the extension's settings, where a pairing code is asked for. It is kept in
${file}; whoever has it can use this probe while it runs.
Ctrl-C ends it.
`));
  await new Promise<void>((done) => void console.onInterrupt(done));
  await server.close();
  return EXIT.ok;
}
