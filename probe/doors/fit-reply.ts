import { LIMITS } from '../../lib/protocol/limits.ts';
import type { CertificateObservation, Observation } from '../../lib/protocol/observation.ts';
import type { ReplyMessage } from '../../lib/protocol/messages.ts';
import { problem } from './sessions.ts';

/**
 * The JSON of a reply under `most` bytes. Both browsers break the port on a larger one, so what is large leaves an
 * observation step by step, the least needed first, and `cut` names what left.
 */
export function fitReply(message: ReplyMessage, most: number = LIMITS.nativeReply): string {
  const whole = JSON.stringify(message);
  if (fits(whole, most)) return whole;
  if (message.type !== 'observation') return JSON.stringify(problem('id' in message ? message.id : null, 'too-large', 'The answer is larger than a browser takes; run "pagefault diagnose" in a terminal to see it.'));
  for (let level = 1; level <= CUTS.length; level++) {
    const json = JSON.stringify({ ...message, observation: shrunk(message.observation, level) });
    if (fits(json, most)) return json;
  }
  return JSON.stringify(problem(message.id, 'too-large', `The observation ${message.observation.id} is larger than a browser takes; run "pagefault diagnose" in a terminal to see it.`));
}

/** The observation without its `level` least needed parts, their names in `cut`; itself where it has none of them. */
export function shrunk(observation: Observation, level: number): Observation {
  let less = observation;
  const cut: string[] = [];
  for (const { field, drop } of CUTS.slice(0, level)) {
    const next = drop(less);
    if (next !== less) cut.push(field);
    less = next;
  }
  return cut.length > 0 ? { ...less, cut: [...(observation.cut ?? []), ...cut].slice(0, 8) } : observation;
}

interface Cut {
  field: string;
  /** Gives back the very same object where there is nothing to drop. */
  drop(observation: Observation): Observation;
}

const CUTS: readonly Cut[] = [
  { field: 'helloBytes', drop: (o) => (o.kind === 'tls' && o.helloBytes !== undefined ? { ...o, helloBytes: undefined } : o) },
  { field: 'pem', drop: (o) => (o.kind === 'certificate' && o.chain.some((c) => c.pem !== undefined) ? { ...o, chain: o.chain.map((c) => ({ ...c, pem: undefined })) } : o) },
  { field: 'repair', drop: (o) => (o.kind === 'certificate' && o.repair !== undefined ? { ...o, repair: undefined } : o) },
  { field: 'bytes', drop: (o) => (o.bytes !== undefined ? { ...o, bytes: undefined } : o) },
  { field: 'names', drop: (o) => (o.kind === 'certificate' ? fewerNames(o, 32) : o) },
  { field: 'chain', drop: (o) => (o.kind === 'certificate' && o.chain.length > 4 ? shorterChain(o, 4) : o) },
];

/** How far `shrunk` can go. */
export const MOST_SHRUNK = CUTS.length;

function fewerNames(observation: CertificateObservation, most: number): CertificateObservation {
  if (!observation.chain.some((c) => c.names.length > most)) return observation;
  return { ...observation, chain: observation.chain.map((c) => ({ ...c, names: c.names.slice(0, most) })) };
}

/** Problems point into the chain: those of certificates that left go with them. */
function shorterChain(observation: CertificateObservation, most: number): CertificateObservation {
  return { ...observation, chain: observation.chain.slice(0, most), problems: observation.problems.filter((p) => p.certificate < most) };
}

function fits(json: string, most: number): boolean {
  return Buffer.byteLength(json) < most;
}
