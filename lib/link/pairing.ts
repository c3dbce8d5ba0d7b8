import * as v from 'valibot';

/** Where the loopback probe listens and the secret that it printed. */
export const pairing = v.object({
  port: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65535)),
  token: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16,256}$/)),
});

export type Pairing = v.InferOutput<typeof pairing>;

/** Reads the `PORT-TOKEN` that `pagefault serve` prints. Null when it is none. */
export function readPairingCode(text: string): Pairing | null {
  const parts = /^\s*(\d{1,5})-([A-Za-z0-9_-]+)\s*$/.exec(text);
  const parsed = v.safeParse(pairing, { port: Number(parts?.[1]), token: parts?.[2] });
  return parsed.success ? parsed.output : null;
}
