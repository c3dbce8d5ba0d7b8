import type { Console } from './console.ts';
import { printable } from './print/printable.ts';

/** One line on stderr, in the person's language. */
export function complain(console: Console, says: string): void {
  console.err(`pagefault: ${printable(console.said(says), 2000)}\n`);
}
