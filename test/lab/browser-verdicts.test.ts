import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CAUSES } from '../../lib/causes/index.ts';
import { diagnoseServer } from './pagefault.ts';
import { labServers, startLab, type Lab } from './start.ts';

const causes = CAUSES.filter((cause) => cause.step === 'certificate').map((cause) => cause.id as string);
// What these two show is decided by more than the chain: another vantage, and the browser's own word.
const judged = (await labServers()).filter((one) => causes.includes(one.cause) && !['pinned-key-mismatch', 'clock-wrong'].includes(one.cause));

describe('what each browser would show, by the rules, is what it shows', () => {
  let lab: Lab;
  beforeAll(async () => { lab = await startLab({ only: judged.map((one) => one.id) }); }, 30_000);
  afterAll(async () => { await lab?.stop(); }, 20_000);

  it.each(judged.map((one) => one.id))('%s', async (id) => {
    const server = lab.server(id);
    const { diagnosis } = await diagnoseServer(server, lab.rootPem);
    const seen = diagnosis.observations.find((one) => one.kind === 'certificate');
    expect(seen?.browsers).toEqual({ firefox: server.expected.firefox, chromium: server.expected.chromium });
  }, 20_000);

  it('saves a chain that OpenSSL takes where an intermediate was missing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pagefault-chain-'));
    const file = join(folder, 'chain.pem');
    await diagnoseServer(lab.server('missing-intermediate'), lab.rootPem, ['--save-chain', file]);
    expect((await readFile(file, 'utf8')).match(/BEGIN CERTIFICATE/g)).toHaveLength(2);
    expect(execFileSync('openssl', ['verify', '-CAfile', lab.rootPem, '-untrusted', file, file], { encoding: 'utf8' })).toMatch(/: OK/);
    await rm(folder, { recursive: true });
  }, 20_000);
});
