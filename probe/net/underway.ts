/**
 * Settles in the next turn of the event loop: what was sent or asked before has left by then, and what is loaded or
 * computed from here on takes no time of its own as long as the answer is on its way.
 */
export function underway(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
