import { existsSync } from 'node:fs';
import type { Console } from '../console.ts';
import { EXIT } from '../exit-status.ts';
import { printable } from '../print/printable.ts';
import type * as service from './serve-public.ts';
import { isStore } from '../command/public-options.ts';
import type { ServiceSettings } from './settings.ts';

/**
 * The service is a program of its own beside this one: whoever has the probe for a browser does not carry an HTTP
 * framework with it, nor wait for it.
 */
const PROGRAM = new URL('./service.mjs', import.meta.url);
const WORKER = new URL('./service-worker.mjs', import.meta.url);

/** `pagefault serve --public`. */
export async function publicCommand(settings: ServiceSettings, console: Console): Promise<number> {
  const fail = (says: string, status: number) => {
    console.err(`pagefault: ${printable(says)}\n`);
    return status;
  };
  if (!existsSync(PROGRAM) || !existsSync(WORKER)) return fail('--public: the service is not beside this program; run it where it was built: npm run build && npx pagefault serve --public', EXIT.internal);
  // A password does not belong into the list of processes.
  const store = settings.store ?? console.env.PAGEFAULT_STORE ?? null;
  if (store !== null && !isStore(store)) return fail('PAGEFAULT_STORE wants redis://HOST:PORT; right is: pagefault serve --public --store redis://127.0.0.1:6379', EXIT.usage);
  const { servePublic } = (await import(PROGRAM.href)) as typeof service;
  try {
    await servePublic({ ...settings, store }, {
      onEnd: (callback) => void console.onInterrupt(callback),
      onReload: (callback) => void process.on('SIGHUP', callback),
      worker: WORKER,
      logLevel: console.env.PAGEFAULT_LOG,
    });
    return EXIT.ok;
  } catch (error) {
    const { code, message, port } = error as NodeJS.ErrnoException & { port?: number };
    if (code === 'EADDRINUSE') return fail(`--port ${port ?? settings.port} is taken; right is: pagefault serve --public --port ${settings.port === 65535 ? 65534 : settings.port + 1}`, EXIT.internal);
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL') return fail(`--listen ${settings.listen}, --port ${settings.port}: this user may not listen there, or this machine has no such address (${code})`, EXIT.internal);
    return fail(`--public: ${message}`, settings.optOut !== null && (code === 'ENOENT' || code === undefined) ? EXIT.usage : EXIT.internal);
  }
}
