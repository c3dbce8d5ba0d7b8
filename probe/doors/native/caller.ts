import { CHROMIUM_EXTENSION_ID, FIREFOX_EXTENSION_ID } from '../../../lib/protocol/version.ts';

export type Caller = { ok: true; browser: 'chromium' | 'firefox' | null } | { ok: false; says: string };

/**
 * Who started the host, from the arguments that browsers give it: Chromium its caller's origin (on Windows a
 * window handle too), Firefox the manifest's path and the extension's ID. Without any, a person tries it by hand.
 *
 * The browser has checked the same against the manifest; this second look catches a manifest that was edited.
 * @param ids Chromium IDs allowed besides our own, as `pagefault install --extension-id` left them
 */
export function checkCaller(args: readonly string[], ids: readonly string[]): Caller {
  const said = args.filter((arg) => !arg.startsWith('--'));
  if (said.length === 0) return { ok: true, browser: null };
  const origin = said.find((arg) => arg.startsWith('chrome-extension://'));
  if (origin !== undefined) {
    const id = /^chrome-extension:\/\/([a-p]{32})\/?$/.exec(origin)?.[1];
    if (id !== undefined && (id === CHROMIUM_EXTENSION_ID || ids.includes(id))) return { ok: true, browser: 'chromium' };
    return { ok: false, says: `The extension ${origin.slice(0, 80)} may not use this probe; run "pagefault install --extension-id ${id ?? 'ID'}" if it is yours.` };
  }
  const id = said.at(-1);
  if (said.length === 2 && id === FIREFOX_EXTENSION_ID) return { ok: true, browser: 'firefox' };
  return { ok: false, says: `The caller ${String(id).slice(0, 80)} may not use this probe; only ${FIREFOX_EXTENSION_ID} may.` };
}

/** The IDs that a launcher passes on, from `--extension-id=ID` arguments before the browser's own. */
export function allowedIds(args: readonly string[]): string[] {
  return args.flatMap((arg) => /^--extension-id=([a-p]{32})$/.exec(arg)?.[1] ?? []);
}
