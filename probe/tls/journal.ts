import type { TlsObservation, TlsOutcome } from '../../lib/protocol/observation.ts';

const MOST_MESSAGES_KEPT = 64;
const MOST_TEXT = 1024;

type Alert = NonNullable<TlsObservation['alert']>;
type Malformed = NonNullable<TlsObservation['malformed']>;

/** What one handshake has seen and how it ended. The first outcome stands. */
export class Journal {
  readonly messages: TlsObservation['messages'] = [];
  /** The last handshake message sent or received: what an alert is an answer to. */
  last = 'client_hello';
  outcome: TlsOutcome | null = null;
  alert: Alert | undefined;
  malformed: Malformed | undefined;
  /** The deciding bytes. */
  proof: Buffer = Buffer.alloc(0);
  /** What broke after the handshake was complete. */
  brokenLater: TlsOutcome | null = null;
  private readonly now: () => number;
  private readonly started: number;

  constructor(now: () => number) {
    this.now = now;
    this.started = now();
  }

  get completed(): boolean {
    return this.outcome === 'completed';
  }

  /** `type`: of handshake messages alone. */
  note(from: 'client' | 'server', name: string, type: number | undefined, size: number, encrypted: boolean): void {
    if (type !== undefined) this.last = name;
    if (this.messages.length >= MOST_MESSAGES_KEPT) return;
    this.messages.push({ from, name, ...(type === undefined ? {} : { type }), size, ms: Math.max(0, this.now() - this.started), encrypted });
  }

  finish(outcome: TlsOutcome, proof?: Buffer): void {
    if (this.outcome === null) this.outcome = outcome;
    else if (this.completed) this.brokenLater ??= outcome;
    else return;
    if (proof !== undefined) this.proof = proof;
  }

  /** Ends it with the place of the break. `message`: the name of the message, `record`, or `alert`. */
  breakOff(outcome: 'malformed' | 'unoffered-choice', message: string, at: { field: string; offset: number; says: string }, proof: Buffer): void {
    if (this.outcome !== null && !this.completed) return;
    this.malformed ??= { message: clip(message), field: clip(at.field), offset: Math.max(0, at.offset), says: clip(at.says) };
    this.finish(outcome, proof);
  }
}

/** Foreign text, cut to what an observation may hold. */
export function clip(text: string): string {
  return text.length > MOST_TEXT ? text.slice(0, MOST_TEXT) : text;
}
