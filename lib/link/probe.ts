import { converse, type Conversation } from './converse.ts';
import { troubled, type RunEnd } from './trouble.ts';
import type { Door, Wire } from './wire.ts';

/** How to open each door; null: this door is not there (nothing paired, permission not given). */
export interface Doors {
  native(): Wire;
  loopback(): Promise<Wire | 'not-set' | 'no-permission'>;
}

/**
 * Native messaging first, for it needs no port and the browser checks the caller; the loopback server second, where
 * no native host answers. `onDoor` tells which one answered.
 */
export async function askProbe(doors: Doors, talk: Conversation, onDoor: (door: Door) => void): Promise<RunEnd> {
  const native = await converse(doors.native(), { ...talk, onGreeting: greeted('native') });
  if (native.outcome === 'done' || native.trouble.kind !== 'broken') return native;

  const wire = await doors.loopback();
  if (wire === 'no-permission') return troubled('no-permission', 'loopback');
  if (wire !== 'not-set') return converse(wire, { ...talk, onGreeting: greeted('loopback') });
  return isAbsence(native.trouble.detail) ? troubled('absent', null) : native;

  function greeted(door: Door): (version: string) => void {
    return (version) => {
      onDoor(door);
      talk.onGreeting?.(version);
    };
  }
}

/** Chromium's and Firefox's own words for a host that is not registered; both are English in every language. */
function isAbsence(detail: string): boolean {
  return /native messaging host not found|no such native application|host.*is forbidden/i.test(detail);
}
