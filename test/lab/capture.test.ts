import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCaptureJoin } from '../../lib/link/join-capture.ts';
import { LIMITS } from '../../lib/protocol/limits.ts';
import { replyMessage, type ReplyMessage } from '../../lib/protocol/messages.ts';
import { CHROMIUM_EXTENSION_ID, PROTOCOL_VERSION } from '../../lib/protocol/version.ts';
import { frame, FrameReader } from '../../probe/doors/native/framing.ts';
import { diagnoseServer } from './pagefault.ts';
import { freePort } from './processes.ts';
import { startLab, type Lab } from './start.ts';

const run = promisify(execFile);

const COMMAND = fileURLToPath(new URL('../../bin/pagefault.mjs', import.meta.url));
const HELLO = { type: 'hello', protocol: PROTOCOL_VERSION, program: 'extension', version: '0.1.0' };

/** Everything that a native host says to a request, as a browser that starts it reads it. */
async function overNative(env: NodeJS.ProcessEnv, request: object): Promise<ReplyMessage[]> {
  const host = spawn(process.execPath, [COMMAND, 'native', `chrome-extension://${CHROMIUM_EXTENSION_ID}/`], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  host.stdin.write(Buffer.concat([frame(JSON.stringify(HELLO)), frame(JSON.stringify(request))]));
  const reader = new FrameReader(LIMITS.nativeReply);
  const replies: ReplyMessage[] = [];
  for await (const chunk of host.stdout as AsyncIterable<Buffer>) {
    for (const one of reader.push(chunk)) replies.push(v.parse(replyMessage, JSON.parse(one.ok ? one.text : 'null')));
    if (replies.at(-1)?.type === 'done' || replies.at(-1)?.type === 'error') break;
  }
  host.kill();
  return replies;
}

async function overLoopback(env: NodeJS.ProcessEnv, request: { id: string }): Promise<ReplyMessage[]> {
  const server = spawn(process.execPath, [COMMAND, 'serve', '--port', String(await freePort(['127.0.0.1']))], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    let said = '';
    for await (const chunk of server.stdout as AsyncIterable<Buffer>) if (/Pairing code: \d+-\S+\n/.test(said += chunk.toString())) break;
    const [, port, token] = /Pairing code: (\d+)-(\S+)\n/.exec(said)!;
    const answer = await fetch(`http://127.0.0.1:${port}/v1/diagnose`, {
      method: 'POST', body: JSON.stringify(request), headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'x-pagefault-token': token! },
    });
    return (await answer.text()).trim().split('\n\n').map((event) => v.parse(replyMessage, JSON.parse(event.slice('data: '.length))));
  } finally {
    server.kill();
  }
}

/** What tshark, which knows nothing of this program, reads in a capture. */
async function read(file: string): Promise<string> {
  return (await run('tshark', ['-r', file, '-V', '-o', 'tcp.check_checksum:TRUE', '-o', 'ip.check_checksum:TRUE'], { maxBuffer: 64 * 1024 * 1024 })).stdout;
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
    // Neither IPv4's nor TCP's, over either family.
    const statuses = new Set(Array.from(text.matchAll(/checksum status: (\w+)/gi), ([, status]) => status));
    expect([...statuses]).toEqual(['Good']);
  }, 30_000);

  it.each(['native', 'loopback'] as const)('comes whole over the %s door, where it was wished for', async (door) => {
    const server = lab.server('client-certificate-missing-tls13');
    const env = { ...process.env, LC_ALL: 'C.UTF-8', HOME: dir, XDG_CONFIG_HOME: join(dir, 'config'), SSL_CERT_FILE: lab.rootPem, ...server.env };
    const request = { type: 'diagnose' as const, id: 'a', url: server.url, failure: null, capture: true };
    const replies = await (door === 'native' ? overNative(env, request) : overLoopback(env, request));
    const joining = createCaptureJoin();
    for (const reply of replies) if (reply.type === 'capture' || reply.type === 'capture-part') expect(joining.add(reply)).toBeNull();
    expect(replies.at(-1)).toMatchObject({ type: 'done', id: 'a' });
    const joined = await joining.whole();
    if (!joined?.ok) throw new Error('no whole capture came');
    const file = join(dir, `${door}.pcapng`);
    await writeFile(file, joined.bytes);
    const text = await read(file);
    expect(text).toContain('Handshake Protocol: Certificate Request');
    expect(text).toContain('Description: Certificate Required (116)');
    expect(joined.head.packets).toBe(text.match(/^Frame \d+:/gm)?.length);
  }, 30_000);

  it('shows a refused connection', async () => {
    const file = join(dir, 'refused.pcapng');
    await diagnoseServer(lab.server('connection-refused'), lab.rootPem, ['--capture', file]);
    expect(await read(file)).toMatch(/Flags: 0x014 \(RST, ACK\)/);
  }, 30_000);
});
