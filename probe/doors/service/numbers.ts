/** Sizes and times of the public service. Milliseconds and bytes. */
export const SERVICE = {
  /** What a run is given; the pool ends one that is still there at `probeKill`. */
  probeTimeout: 9_000,
  probeKill: 10_000,
  /** JSON of one run's observations as a worker may send it. */
  runBytes: 256 * 1024,
  /** JSON of one answer. */
  answerBytes: 64 * 1024,
  requestBytes: 4 * 1024,
  /** An answer is fresh for so long, doubled for each time that the same fault is seen again, up to `freshMost`. */
  freshLeast: 10_000,
  freshMost: 60_000,
  /** Past that an answer is given with its age only while it is renewed, and no longer than this. */
  staleMost: 300_000,
  cacheBytes: 64 * 1024 * 1024,
  /** No answer waits longer for the store. */
  storeWait: 50,
  lease: 12_000,
  /** From SIGTERM: balancers see /readyz fail for `drain`, everything has ended at `endMost`. */
  drain: 2_000,
  endMost: 25_000,
} as const;

/** What one client and one target are allowed. */
export const ALLOWANCE = {
  /** One in three seconds, three at once. */
  clientEvery: 3_000,
  clientBurst: 3,
  hour: 3_600_000,
  hourRequests: 120,
  hourHosts: 30,
  hostPorts: 3,
  targetEvery: 20_000,
  targetBurst: 3,
} as const;
