import type { TlsOutcome } from '../../lib/protocol/observation.ts';
import { DecodeError } from './cursor.ts';

/** Thrown inside a handshake to end it with an outcome that needs no place in a message. */
export class Stop extends Error {
  readonly outcome: TlsOutcome;
  /** What proves it, where that is not the message at hand. */
  readonly proof: Buffer | undefined;

  constructor(outcome: TlsOutcome, proof?: Buffer) {
    super(outcome);
    this.name = 'Stop';
    this.outcome = outcome;
    this.proof = proof;
  }
}

/** Well-formed bytes that choose what was not offered: `illegal_parameter` and `unsupported_extension` to TLS. */
export class Unoffered extends DecodeError {
  constructor(field: string, offset: number, says: string) {
    super(field, offset, says);
    this.name = 'Unoffered';
  }
}
