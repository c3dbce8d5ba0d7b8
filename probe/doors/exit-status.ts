/** How `pagefault` ends. */
export const EXIT = {
  /** Nothing wrong was found, or the call did its work. */
  ok: 0,
  /** `diagnose` found a fault. */
  fault: 1,
  /** The arguments make no sense; one line on stderr says which and how it is right. */
  usage: 2,
  /** The probe itself failed. */
  internal: 3,
  /** Stopped by Ctrl-C: 128 + SIGINT, as shells expect. */
  interrupted: 130,
} as const;
