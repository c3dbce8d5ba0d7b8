import type { ReplyMessage } from '../../../lib/protocol/messages.ts';
import type { Observation } from '../../../lib/protocol/observation.ts';
import { safeJson } from '../print/printable.ts';
import { MOST_SHRUNK, shrunk } from '../fit-reply.ts';
import type { Entry } from './entry.ts';
import { SERVICE } from './numbers.ts';

/** The events of one stream, 64 kB at most in all. */
export interface EventWriter {
  /** The event, shortened as far as what is left of the whole wants it; null where it no longer fits. */
  observation(observation: Observation): string | null;
  last(message: Extract<ReplyMessage, { type: 'done' | 'error' }>): string;
}

/** Kept for the last event. */
const RESERVE = 2_048;

export function eventWriter(id: string, most: number = SERVICE.answerBytes): EventWriter {
  let left = most - RESERVE;
  const frame = (json: string) => `data: ${json}\n\n`;
  return {
    observation(observation) {
      // What is large may take a quarter of what is left, so that what comes later still finds room.
      const fair = observation.kind === 'tls' || observation.kind === 'certificate' ? left / 4 : left;
      for (let level = 0; level <= MOST_SHRUNK; level++) {
        const event = frame(`{"type":"observation","id":${safeJson(id)},"observation":${observationJson(observation, level)}}`);
        const size = Buffer.byteLength(event);
        if (size > (level < MOST_SHRUNK ? fair : left)) continue;
        left -= size;
        return event;
      }
      return null;
    },
    last: (message) => frame(safeJson(message)),
  };
}

/** The whole stream of an answer that is already there. */
export function eventsOf(entry: Entry, id: string): Buffer {
  const kept = id === DEFAULT_ID ? STREAMS.get(entry) : undefined;
  if (kept) return kept;
  const write = eventWriter(id);
  const events = Buffer.from([...entry.observations.map((one) => write.observation(one) ?? ''), write.last({ type: 'done', id, cost: entry.cost })].join(''));
  if (id === DEFAULT_ID) STREAMS.set(entry, events);
  return events;
}

export const DEFAULT_ID = 'remote';
const STREAMS = new WeakMap<Entry, Buffer>();

/** A crowd that follows one probe is written each observation once. */
const WRITTEN = new WeakMap<Observation, string[]>();

function observationJson(observation: Observation, level: number): string {
  const levels = WRITTEN.get(observation) ?? [];
  WRITTEN.set(observation, levels);
  return (levels[level] ??= safeJson(shrunk(observation, level)));
}
