import { CHROMIUM_EXTENSION_ID, FIREFOX_EXTENSION_ID, NATIVE_HOST_NAME } from '../../../lib/protocol/version.ts';
import type { Family } from './browsers.ts';

/** The file by which a browser finds the host: what it starts and for whom. `launcher` is an absolute path. */
export function manifest(family: Family, launcher: string, extensionIds: readonly string[]): string {
  const allowed = family === 'firefox'
    ? { allowed_extensions: [FIREFOX_EXTENSION_ID] }
    : { allowed_origins: [...new Set([CHROMIUM_EXTENSION_ID, ...extensionIds])].map((id) => `chrome-extension://${id}/`) };
  return `${JSON.stringify({ name: NATIVE_HOST_NAME, description: DESCRIPTION, path: launcher, type: 'stdio', ...allowed }, null, 2)}\n`;
}

/** The launcher that a manifest of ours names; null for a file that is not ours or cannot be read as one. */
export function launcherOf(json: string): string | null {
  try {
    const read: unknown = JSON.parse(json);
    if (typeof read !== 'object' || read === null) return null;
    const { name, description, path } = read as Record<string, unknown>;
    return name === NATIVE_HOST_NAME && description === DESCRIPTION && typeof path === 'string' ? path : null;
  } catch {
    return null;
  }
}

/** Marks our manifests as ours: uninstall takes away nothing else. */
const DESCRIPTION = 'Pagefault probe: finds the place where a page load breaks';

export const MANIFEST_FILE = `${NATIVE_HOST_NAME}.json`;
