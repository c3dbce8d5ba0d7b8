import { identify } from './identify.ts';
import { looksLikeTls } from './record-stream.ts';

/** Enough to show a banner. */
const MOST_KEPT = 1024;
/** A peer that has said this much and fits nothing will not fit anything. */
const ENOUGH = 256;

/**
 * The first bytes of a peer, while they may yet turn out to be no TLS. What they are found to be does not hang on
 * the pieces in which they come: every beginning of them is looked at in turn.
 */
export class ForeignTalk {
  bytes: Buffer = Buffer.alloc(0);
  begun = false;
  settled = false;
  private found: string | null = null;
  private looked = 0;

  /** True when the bytes so far are no TLS. */
  hear(bytes: Buffer): boolean {
    if (this.bytes.length < MOST_KEPT) this.bytes = Buffer.concat([this.bytes, bytes.subarray(0, MOST_KEPT - this.bytes.length)]);
    this.begun ||= !looksLikeTls(this.bytes);
    while (this.begun && !this.settled && this.looked < this.bytes.length) {
      this.found = identify(this.bytes.subarray(0, ++this.looked), 'so far');
      this.settled = this.found !== null || this.looked >= ENOUGH;
    }
    return this.begun;
  }

  /** Null where the bytes fit no protocol that is known here. */
  get protocol(): string | null {
    return this.found ?? identify(this.bytes, 'all');
  }
}
