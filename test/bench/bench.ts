import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startLab } from '../lab/start.ts';
import { judge, type Row } from './aims.ts';
import { CASES, told, type Case } from './cases.ts';
import { delayLine } from './delay-line.ts';
import type { Line } from './line.ts';
import { LONGEST_MS, measure, median, type Measured } from './measure.ts';
import { relayLine } from './relay-line.ts';
import { seconds, table, times } from './table.ts';
import { tools, type Tool } from './tools.ts';

// Runs in a network namespace of its own, which scripts/bench.mjs makes: the servers are here, the tools beyond the line.
const { values: options } = parseArgs({
  options: {
    /** Two servers, and not testssl.sh, which takes minutes. */
    quick: { type: 'boolean', default: false },
    /** Names of tools, with commas; pagefault is always among them. */
    tools: { type: 'string' },
    /** Ids of servers, with commas. */
    servers: { type: 'string' },
    /** Markdown file to keep the result in. */
    record: { type: 'string' },
    /** The one round-trip time at which testssl.sh is measured; both when left out. */
    'slow-at': { type: 'string' },
    /** Relays in place of namespaces. */
    relay: { type: 'boolean', default: false },
    /** Shows what every tool printed. */
    verbose: { type: 'boolean', default: false },
  },
});
const ROUND_TRIPS_MS = [0, 50];
const QUICK = ['certificate-expired', 'large-hello-intolerance'];
const HEALTHY = CASES[0]?.id;

const dir = mkdtempSync(join(tmpdir(), 'pagefault-bench-'));
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));
const say = (line: string): void => { process.stdout.write(`${line}\n`); };

const ids = options.servers?.split(',') ?? (options.quick ? QUICK : null);
const cases = CASES.filter(({ id }) => ids === null || ids.includes(id));
const bundle = join(dir, 'pagefault.mjs');
execFileSync(process.execPath, [fileURLToPath(new URL('../../scripts/build-probe.mjs', import.meta.url)), bundle], { stdio: ['ignore', 'ignore', 'inherit'] });
const wanted = options.tools?.split(',');
const all = tools(bundle).filter(({ name }) => name === 'pagefault' || (wanted ? wanted.includes(name) : !options.quick || name !== 'testssl.sh'));
const versions = all.map((tool) => `${tool.name} (${tool.version()})`).join(', ');

const line = options.relay ? relayLine() : await delayLine();
const lab = await startLab({ only: cases.map(({ id }) => id), ...(line.listenOn ? { addresses: line.listenOn } : {}) });
const rows: Row[] = [];
/** Of the machine, at the start and the end. */
const loads = [loadavg()[0] ?? NaN];
let startMs = NaN;
let finished = false;
// A run takes minutes: what ends it early leaves no folder behind, and the record holds what was measured until then.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
try {
  for (const one of lab.missing) say(`${one.id} did not start: ${one.why}`);
  startMs = await startOfTheCommand();
  for (const now of [all.filter(({ slow }) => !slow), all.filter(({ slow }) => slow)]) {
    for (const roundTripMs of ROUND_TRIPS_MS) {
      if (now.some(({ slow }) => slow) && options['slow-at'] !== undefined && Number(options['slow-at']) !== roundTripMs) continue;
      await line.roundTrip(roundTripMs);
      for (const tool of now) await measureTool(line, tool, roundTripMs);
    }
  }
  finished = true;
} finally {
  await lab.stop();
  line.stop();
}

loads.push(loadavg()[0] ?? NaN);
const text = report();
say(`\n${text}`);
if (options.record) writeFileSync(options.record, text);
const unnamed = rows.filter((row) => row.tool === 'pagefault' && row.told !== 'names it' && row.told !== '-');
process.exit(unnamed.length > 0 || lab.missing.length > 0 ? 1 : 0);

/** Every server with one tool; the healthy one comes first, since it shows which words the tool always prints. */
async function measureTool(line: Line, tool: Tool, roundTripMs: number): Promise<void> {
  let healthy: string | null = null;
  for (const one of cases) {
    const { host, port } = lab.server(one.id);
    const command = line.fromClient(tool.command({ host, ...await line.reach(port), rootPem: lab.rootPem }));
    const runs: Measured[] = [];
    await line.connections();
    for (let i = 0; i < tool.repeat; i += 1) runs.push(await measure(command));
    const connections = Math.round((await line.connections()) / runs.length);
    // A name in the lab says what is wrong there; who only repeats it has found nothing.
    const output = (runs[0]?.output ?? '').replaceAll(host, 'HOST');
    if (one.id === HEALTHY) healthy = output;
    const row = { id: one.id, tool: tool.name, roundTripMs, ms: Math.min(...runs.map(({ ms }) => ms)), medianMs: median(runs.map(({ ms }) => ms)), cut: runs.some(({ cut }) => cut), connections, told: told(one, output, tool.connects, healthy) };
    rows.push(row);
    if (options.record) writeFileSync(options.record, report());
    say(`${String(roundTripMs).padStart(2)} ms  ${tool.name.padEnd(16)}  ${one.id.padEnd(26)}  ${seconds(row.ms).padStart(7)}  ${String(connections).padStart(3)} connections  ${row.told}`);
    if (options.verbose) say(output.replaceAll(/^/gm, '    '));
  }
}

/** From nothing to an answer that needs no network. */
async function startOfTheCommand(): Promise<number> {
  const runs: Measured[] = [];
  for (let i = 0; i < 5; i += 1) runs.push(await measure([process.execPath, bundle, 'explain', 'ERR_CERT_DATE_INVALID']));
  return Math.min(...runs.map(({ ms }) => ms));
}

function report(): string {
  return `# What it costs to know why

${new Date().toISOString().slice(0, 10)}, Linux ${release().split('.').slice(0, 2).join('.')}, ${cpus().length} cores (${process.arch}), load ${loads.map((load) => load.toFixed(1)).join(' to ')}. ${versions}.
${finished ? '' : '\nThis run was ended before it was done; what is missing was not measured.\n'}
\`npm run bench\` measures this: the same servers of the lab, in one run. ${line.description}
Time is that of the whole command, from its start to its end (best of 7 for pagefault and openssl, since other work
on the machine only ever adds to it; one run of the others); connections are counted on the line. No tool asks a name server, all are told the address. No tool is waited for
longer than ${LONGEST_MS / 1000} s.${options['slow-at'] === undefined ? '' : ` testssl.sh was measured at ${options['slow-at']} ms only.`} nmap runs ssl-cert, ssl-enum-ciphers, ssl-dh-params and tls-alpn, the others all that they do unasked.

"names it": the output has words that tell an administrator the cause, from one list for all tools
(test/bench/cases.ts); words that the tool prints of the healthy server too do not count. "data only": it shows a date or
a list in which one who knows the fault can find it. "connects, says nothing": the tool speaks what browsers do not
(DHE, TLS 1.0, small hellos), gets through, and sees no fault.

${ROUND_TRIPS_MS.map((ms) => `## Round trip of ${ms} ms\n\n${cases.map((one) => server(one, ms)).join('\n\n')}`).join('\n\n')}

## Aims

\`\`\`
${judge(rows, startMs).join('\n')}
\`\`\`
`;
}

function tool(row: Row): Tool {
  return all.find(({ name }) => name === row.tool)!;
}

function server(one: Case, roundTripMs: number): string {
  const here = rows.filter((row) => row.id === one.id && row.roundTripMs === roundTripMs);
  const own = here.find((row) => row.tool === 'pagefault');
  if (!own) return '';
  const body = here.map((row) => [row.tool, `${row.cut ? '> ' : ''}${seconds(row.ms)}${tool(row).repeat > 1 ? ` (median ${seconds(row.medianMs)})` : ''}`, times(row.ms, own.ms), String(row.connections), times(row.connections, own.connections), row.told]);
  return `### ${one.title[0]?.toUpperCase()}${one.title.slice(1)}\n\n${table([['tool', 'time', 'ratio', 'connections', 'ratio', 'the cause'], ...body])}`;
}
