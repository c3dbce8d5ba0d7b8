import type { NativeCall } from '../command/arguments.ts';
import { EXIT } from '../exit-status.ts';
import { runHere } from '../run-here.ts';
import { allowedIds, checkCaller } from './caller.ts';
import { host } from './host.ts';

/** `pagefault native`: what browsers start. Ends when the browser closes the port. */
export async function nativeCommand(call: NativeCall): Promise<number> {
  if (process.stdin.isTTY) {
    process.stderr.write('pagefault: native is what browsers start, it reads no typing; right is: pagefault install\n');
    return EXIT.usage;
  }
  // One stray line on stdout breaks the port: it belongs to the protocol alone.
  console.log = console.info = console.debug = console.error;
  const caller = checkCaller(call.caller, allowedIds(call.caller));
  await host({
    input: process.stdin,
    write: (bytes) => void process.stdout.write(bytes),
    run: runHere,
    refused: caller.ok ? null : caller.says,
  });
  return EXIT.ok;
}
