import { createCaptureJoin } from '../link/join-capture.ts';
import type { RunEnd, Trouble } from '../link/trouble.ts';
import { LIMITS } from '../protocol/limits.ts';
import type { Observation } from '../protocol/observation.ts';
import type { CaptureReply } from './serve-capture.ts';

/**
 * Why no file was saved, besides the troubles of any run:
 * - `gone`: the background was stopped in the middle
 * - `stopped`: the person stopped it
 * - `not-whole`: what came is not what the probe announced
 * - `old-probe`: the walk ended well, but the probe knows no captures yet
 * - `no-connection`: the walk opened none, so there is nothing to keep
 */
export type CaptureFault = 'gone' | 'stopped' | 'not-whole' | 'old-probe' | 'no-connection';

export type CaptureState =
  | { stage: 'walking' }
  | { stage: 'receiving'; received: number; size: number }
  | { stage: 'saved'; file: string; size: number; leftOut: number; end: WalkEnd }
  | { stage: 'failed'; fault: CaptureFault }
  | { stage: 'failed'; trouble: Trouble };

/** `same`: it found the reported cause. Null: nothing to compare with. */
export type WalkEnd = 'same' | { summary: string } | null;

export interface TakeEnvironment {
  onState(state: CaptureState): void;
  /** Gives the file to the person and tells its name. */
  save(bytes: Uint8Array<ArrayBuffer>): string;
  /** How the walk of this capture ended beside the reported one. */
  compare(walk: { observations: readonly Observation[]; end: RunEnd }): Promise<WalkEnd>;
}

/**
 * A view's side of one wish for a capture. Nothing is saved but a whole file.
 *
 *   walking ── capture ──▶ receiving ── end done, every byte there ──▶ saved
 *      └───────────────────────┴── anything else ──▶ failed
 */
export function createCaptureTaker({ onState, save, compare }: TakeEnvironment): { take(reply: CaptureReply): void; fail(fault: CaptureFault): void } {
  const join = createCaptureJoin();
  const observations: Observation[] = [];
  let size = 0;
  let isOver = false;

  function over(state: CaptureState): void {
    isOver = true;
    onState(state);
  }
  const fail = (fault: CaptureFault) => {
    if (!isOver) over({ stage: 'failed', fault });
  };

  async function finish(end: RunEnd): Promise<void> {
    if (end.outcome === 'trouble') return over({ stage: 'failed', trouble: end.trouble });
    const joined = await join.whole();
    if (isOver) return;
    if (!joined) return fail('old-probe');
    if (!joined.ok) return fail('not-whole');
    if (joined.head.packets === 0) return fail('no-connection');
    isOver = true;
    // The file first: what its walk found is told of it, and must not keep it back.
    const file = save(joined.bytes);
    onState({ stage: 'saved', file, size: joined.head.size, leftOut: joined.head.leftOut, end: await compare({ observations, end }).catch(() => null) });
  }

  onState({ stage: 'walking' });
  return {
    fail,
    take(reply) {
      if (isOver) return;
      if (reply.type === 'end') return void finish(reply.end).catch(() => fail('not-whole'));
      if (reply.type === 'observation') return void (observations.length < LIMITS.observations && observations.push(reply.observation));
      if (join.add(reply) !== null) return fail('not-whole');
      if (reply.type === 'capture') size = reply.size;
      onState({ stage: 'receiving', received: join.received(), size });
    },
  };
}
