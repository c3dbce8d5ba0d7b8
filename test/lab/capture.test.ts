import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diagnoseServer } from './pagefault.ts';
import { startLab, type Lab } from './start.ts';

const run = promisify(execFile);

/** What tshark, which knows nothing of this program, reads in a capture. */
async function read(file: string): Promise<string> {
  return (await run('tshark', ['-r', file, '-V'], { maxBuffer: 64 * 1024 * 1024 })).stdout;
}

describe('a capture of a run', () => {
  let lab: Lab;
  let dir: string;
  beforeAll(async () => {
    lab = await startLab({ only: ['client-certificate-missing', 'client-certificate-missing-tls13', 'connection-refused', 'certificate-expired'] });
    dir = await mkdtemp(join(tmpdir(), 'pagefault-capture-'));
  }, 30_000);
  afterAll(async () => {
    await lab?.stop();
    await rm(dir, { recursive: true, force: true });
  });

  it('shows the encrypted alert of TLS 1.3 to tshark', async () => {
    const file = join(dir, 'tls13.pcapng');
    await diagnoseServer(lab.server('client-certificate-missing-tls13'), lab.rootPem, ['--capture', file]);
    const text = await read(file);
    expect(text).toContain('Handshake Protocol: Certificate Request');
    expect(text).toContain('Description: Certificate Required (116)');
  }, 30_000);

  it('shows the decrypted request of a finished handshake', async () => {
    const file = join(dir, 'http.pcapng');
    await diagnoseServer(lab.server('certificate-expired'), lab.rootPem, ['--capture', file]);
    const text = await read(file);
    expect(text).toContain('Handshake Protocol: Certificate Verify');
    expect(text).toContain('GET / HTTP/1.1');
    expect(text).not.toMatch(/Checksum.*(incorrect|bad)/i);
  }, 30_000);

  it('shows a refused connection', async () => {
    const file = join(dir, 'refused.pcapng');
    await diagnoseServer(lab.server('connection-refused'), lab.rootPem, ['--capture', file]);
    expect(await read(file)).toMatch(/Flags: 0x014 \(RST, ACK\)/);
  }, 30_000);
});
