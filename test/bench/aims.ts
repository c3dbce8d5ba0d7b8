import { CASES, type Told } from './cases.ts';
import { seconds, times } from './table.ts';

/** What one tool took for one server at one round-trip time. */
export interface Row {
  id: string;
  tool: string;
  roundTripMs: number;
  /** The best of the runs: other work on the machine only ever adds to it. */
  ms: number;
  medianMs: number;
  cut: boolean;
  connections: number;
  told: Told;
}

/** At this round-trip time; at 0 ms only programs' own speed is compared. */
const AIM_AT_MS = 50;
const START_MS = 200;
const DIFFERENCES_MS = 500;
const HANDSHAKES = 2;
const FASTER = { nmap: 8, sslscan: 25, 'testssl.sh': 200 } as const;
const FEWER = 10;

/** One line for each aim: met or missed, and by what. */
export function judge(rows: readonly Row[], startMs: number): string[] {
  const own = rows.filter((row) => row.tool === 'pagefault' && row.roundTripMs === AIM_AT_MS);
  const of = (id: string, tool: string): Row | undefined => rows.find((row) => row.id === id && row.tool === tool && row.roundTripMs === AIM_AT_MS);
  const lines = [aim(startMs < START_MS, `the command starts in ${seconds(startMs)}; at most ${seconds(START_MS)}`)];
  for (const row of own) {
    const one = CASES.find(({ id }) => id === row.id);
    if (!one) continue;
    if (one.words) lines.push(aim(row.told === 'names it', `${one.title}: pagefault ${row.told}`));
    const handshake = of(row.id, 'openssl s_client');
    if (one.decidedBy === 'differences') lines.push(aim(row.ms <= DIFFERENCES_MS, `${one.title}: ${seconds(row.ms)}; at most ${seconds(DIFFERENCES_MS)}, since differences decide it`));
    else if (handshake) lines.push(aim(row.ms <= HANDSHAKES * handshake.ms, `${one.title}: ${times(row.ms, handshake.ms)} the time of openssl s_client; at most ${HANDSHAKES}×`));
    for (const [tool, factor] of Object.entries(FASTER)) {
      const other = of(row.id, tool);
      if (!other) continue;
      lines.push(aim(other.ms >= factor * row.ms, `${one.title}: ${tool} takes ${other.cut ? 'over ' : ''}${times(other.ms, row.ms)} as long; at least ${factor}×`));
      lines.push(aim(other.connections >= FEWER * row.connections, `${one.title}: ${tool} makes ${other.connections} connections, pagefault ${row.connections}; at least ${FEWER}×`));
    }
  }
  return lines;
}

function aim(met: boolean, says: string): string {
  return `${met ? 'met   ' : 'missed'}  ${says}`;
}
