import { openLoopback } from '../link/loopback.ts';
import type { Doors } from '../link/probe.ts';
import { browser } from './api.ts';
import { openNative } from './native-wire.ts';
import { loadSettings } from './storage.ts';

/** Match pattern of the loopback probe: by address, on any port (patterns of both browsers take no port). */
export const LOOPBACK_ORIGIN = 'http://127.0.0.1/*';

export function probeDoors(): Doors {
  return {
    native: openNative,
    async loopback() {
      const { settings } = await loadSettings();
      if (!settings.pairing) return 'not-set';
      if (!(await browser.permissions.contains({ origins: [LOOPBACK_ORIGIN] }))) return 'no-permission';
      return openLoopback(settings.pairing, (input, init) => fetch(input, init));
    },
  };
}
