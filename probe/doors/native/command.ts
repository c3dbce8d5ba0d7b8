import type { HostCall } from '../command/arguments.ts';
import { complain } from '../complain.ts';
import type { Console } from '../console.ts';
import { EXIT } from '../exit-status.ts';
import { printable } from '../print/printable.ts';
import { styleFor } from '../print/style.ts';
import type { Said } from '../print/said.ts';
import type { Style } from '../print/style.ts';
import { PROGRAM_FILE } from '../program.ts';
import { thisPlace } from '../user-folders.ts';
import { install, uninstall } from './install.ts';
import { windowsRegistry } from './registry.ts';
import { status } from './status.ts';
import type { HostStatus } from './status.ts';

/** `pagefault install`, `uninstall` and `status`. */
export async function hostCommand(call: HostCall, console: Console): Promise<number> {
  const options = { place: thisPlace(console.env), registry: windowsRegistry(), node: process.execPath, program: PROGRAM_FILE, extensionIds: call.extensionIds, folder: call.folder };
  const say = (lines: readonly string[]) => console.out(lines.map((line) => `${printable(console.said(line), 2000)}\n`).join(''));
  switch (call.name) {
    case 'install': {
      const done = await install(options).catch(notWritten);
      if ('says' in done) {
        complain(console, `${done.says}; right is: pagefault install --family chromium --manifest-dir ./profile/NativeMessagingHosts`);
        return call.folder === null ? EXIT.internal : EXIT.usage;
      }
      const { installed, lines } = done;
      say(lines);
      if (installed === 0) return EXIT.internal;
      say(['Done. Reload the extension in a browser that is open, then see: pagefault status']);
      return EXIT.ok;
    }
    case 'uninstall':
      say(await uninstall(options));
      return EXIT.ok;
    case 'status': {
      const all = await status(options);
      const style = styleFor({ terminal: console.outIsTerminal, env: console.env });
      console.out(all.map((one) => `${statusLine(one, style, console.said)}\n`).join(''));
      return all.some((one) => one.works !== null && !one.works.ok) ? EXIT.fault : EXIT.ok;
    }
  }
}

/** What a person can mend about a folder; anything else is a fault of the program. */
function notWritten(error: NodeJS.ErrnoException): { says: string } {
  const why = WHY_NOT[error.code ?? ''];
  if (why === undefined || error.path === undefined) throw error;
  return { says: `"${error.path}" cannot be written: ${why}` };
}

const WHY_NOT: Readonly<Record<string, string>> = {
  EEXIST: 'a file is in the place of a folder', ENOTDIR: 'a file is in the place of a folder', ENOENT: 'no folder can be made there',
  EACCES: 'this user may not write there', EPERM: 'this user may not write there', EROFS: 'the file system is read-only', ENOSPC: 'the disk is full', EDQUOT: 'the disk is full',
};

function statusLine({ name, found, manifest, works, outdated }: HostStatus, style: Style, said: Said): string {
  const title = printable(name, 200).padEnd(15);
  if (manifest === null || works === null) return style.dim(`${style.sign.skipped} ${title} ${said(found ? 'found, host not installed; run: pagefault install' : 'not found')}`);
  const browser = found ? '' : ` ${said('(the browser itself was not found)')}`;
  if (!works.ok) return `${style.red(style.sign.failed)} ${title} ${said(`installed but does not work: ${printable(works.says, 300)}; run: pagefault install`)}${browser}`;
  const age = outdated ? `; ${said('another build than this one, to renew it run: pagefault install')}` : '';
  return `${style.green(style.sign.ok)} ${title} ${said(`installed and works, version ${printable(works.version, 32)}`)}${age}${browser}`;
}
