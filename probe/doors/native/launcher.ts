import type { Os } from '../user-folders.ts';

/**
 * The small script that a browser starts. Browsers have a PATH of their own, often without Node: the very Node that
 * installed it is named, and the one on the PATH is taken only when that has gone (a Node that came with a checkout
 * goes with it).
 * @param program the installed bundle, an absolute path
 */
export function launcher(os: Os, node: string, program: string, extensionIds: readonly string[]): string {
  const ids = extensionIds.map((id) => ` --extension-id=${id}`).join('');
  if (os === 'win32') {
    return ['@echo off', `rem ${MARK}`, 'setlocal', `set "PAGEFAULT_NODE=${batch(node)}"`, 'if not exist "%PAGEFAULT_NODE%" set "PAGEFAULT_NODE=node"',
      `"%PAGEFAULT_NODE%" "${batch(program)}" native${ids} %*`, ''].join('\r\n');
  }
  return `#!/bin/sh
# ${MARK}
node=${shell(node)}
[ -x "$node" ] || node=node
exec "$node" ${shell(program)} native${ids} "$@"
`;
}

export function launcherFile(os: Os): string {
  return os === 'win32' ? 'pagefault-host.bat' : 'pagefault-host.sh';
}

/** Written by us, so uninstall may take it away. */
export function isLauncher(text: string): boolean {
  return text.includes(MARK);
}

const MARK = 'Starts the Pagefault probe for a browser. Written by "pagefault install".';

function shell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A quoted path in a batch file: only the percent sign still means something. */
function batch(text: string): string {
  return text.replaceAll('%', '%%');
}
