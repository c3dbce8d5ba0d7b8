import { CONTENT } from './numbers.ts';
import { plainRecord } from './protection.ts';

/** An alert as a record of its own, in the clear: what the peer said, whatever it was wrapped in. */
export function alertRecord({ level, number }: { level: number; number: number }): Buffer {
  return plainRecord(CONTENT.alert, Buffer.from([level, number]));
}
