import type { RequestMessage } from '../protocol/messages.ts';

export const DOORS = ['native', 'loopback'] as const;
/** By which of the probe's doors it is spoken to. */
export type Door = (typeof DOORS)[number];

/** One open way to a probe. What comes over it is unread: the conversation validates it. */
export interface Wire {
  readonly door: Door;
  send(message: RequestMessage): void;
  /** Called once, before anything is sent. `closed` comes at most once, with the browser's own words. */
  listen(on: { reply(raw: unknown): void; closed(detail: string): void }): void;
  close(): void;
}
