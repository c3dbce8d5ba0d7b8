import type { TlsObservation } from '../../lib/protocol/observation.ts';
import type { RunContext } from '../run-context.ts';
import type { Connection } from './connection.ts';
import { runProgram, type RunProgram } from './run-program.ts';

export type Transport = NonNullable<TlsObservation['transport']>;

export interface Ends {
  localPort: number;
  address: string;
  port: number;
}

const MOST_MS = 600;

/** To be asked when a peer was waited for in vain. Null also for a stranger's run, for which no program is started, and at the run's deadline. */
export async function transportOf({ options, left }: RunContext, { ends }: Connection): Promise<Transport | null> {
  return ends && !options.policy && left >= 1 ? askTransport(ends, Math.floor(Math.min(MOST_MS, left))) : null;
}

/**
 * What this system's own TCP knows of a standing connection that no program can see through its socket: bytes that
 * the other machine never acknowledged, and packets that came after one that is missing. Linux alone tells, by `ss`
 * of iproute2, without any right. Null elsewhere, and where it takes longer than `patienceMs`.
 */
export async function askTransport({ localPort, address, port }: Ends, patienceMs: number, platform: NodeJS.Platform = process.platform, runs: RunProgram = runProgram(patienceMs)): Promise<Transport | null> {
  if (platform !== 'linux') return null;
  const text = await runs('ss', ['-Htin', 'state', 'established', 'dst', address.includes(':') ? `[${address}]` : address, 'and', 'sport', '=', `:${localPort}`, 'and', 'dport', '=', `:${port}`]);
  return text === null ? null : readTransport(text);
}

/** One connection as `ss -Htin` prints it: the queues and both ends, then what the kernel's TCP_INFO says. Null for anything else. */
export function readTransport(text: string): Transport | null {
  const queues = /^\s*(\d{1,9})\s+(\d{1,9})\s+\S+:\d+\s+\S+:\d+/.exec(text);
  // Linux 5.4 began to count packets out of order and to tell the other end's window: without this one, no count means nothing.
  if (!queues || !/\bsnd_wnd:/.test(text)) return null;
  const number = (pattern: RegExp) => Math.min(Number(pattern.exec(text)?.[1] ?? 0), 0xffffffff);
  return { unacknowledged: Number(queues[2]), resent: number(/\bretrans:\d+\/(\d+)/), outOfOrder: number(/\brcv_ooopack:(\d+)/) };
}
