import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diagnoseServer, type Answered } from './pagefault.ts';
import { labServers, startLab, type Lab } from './start.ts';

const all = await labServers();
const rows: string[][] = [];

/** A code that fits none of the lab's faults: the evidence has to win over it. */
const WRONG_CODE = 'SSL_ERROR_RENEGOTIATION_NOT_ALLOWED';

describe('from server to verdict', () => {
  let lab: Lab;
  beforeAll(async () => { lab = await startLab(); }, 30_000);
  afterAll(async () => {
    await lab?.stop();
    printTable();
  }, 20_000);

  it.each(all.map((one) => one.id))('%s', async (id) => {
    const server = lab.server(id);
    const [browser, code] = server.expected.firefox ? ['firefox', server.expected.firefox] : ['chromium', server.expected.chromium];
    const told = code ? ['--browser', browser ?? '', '--code', code] : [];
    // One after the other: what a server says must not hang on how busy it is.
    const answers: Answered[] = [];
    for (const args of [[], ...(told.length > 0 ? [told] : []), ['--code', WRONG_CODE]]) answers.push(await diagnoseServer(server, lab.rootPem, args));
    record(server, answers);
    for (const { diagnosis, status } of answers) {
      expect(diagnosis.verdict.cause).toBe(server.cause);
      expect(diagnosis.verdict.confidence).toBe('proven');
      expect(status).toBe(server.cause === 'no-fault-found' ? 0 : 1);
    }
    expect(answers[0]?.diagnosis.cost?.connections).toBeLessThanOrEqual(24);
  }, 60_000);
});

function record(server: { cause: string; program: string; id: string; expected: { firefox: string | null; chromium: string | null } }, answers: Answered[]): void {
  const first = answers[0];
  if (!first) return;
  const { verdict, causes, cost } = first.diagnosis;
  const evidence = causes.find((one) => one.cause === verdict.cause)?.evidence[0]?.says ?? '';
  const verdicts = new Set(answers.map((one) => `${one.diagnosis.verdict.cause} (${one.diagnosis.verdict.confidence})`));
  rows.push([server.id, server.program, server.expected.firefox ?? '-', server.expected.chromium ?? '-', [...verdicts].join(' / '), String(cost?.connections ?? '-'), String(Math.round(cost?.ms ?? first.ms)), evidence.slice(0, 90)]);
}

function printTable(): void {
  const table = [['server', 'program', 'Firefox', 'Chromium', 'verdict', 'conn.', 'ms', 'proof'], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  process.stdout.write(`\n${table.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n')}\n`);
}
