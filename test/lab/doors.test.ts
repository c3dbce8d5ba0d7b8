import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { replyMessage } from '../../lib/protocol/messages.ts';
import type { ReplyMessage } from '../../lib/protocol/messages.ts';
import { CHROMIUM_EXTENSION_ID, FIREFOX_EXTENSION_ID } from '../../lib/protocol/version.ts';
import { frame, FrameReader } from '../../probe/doors/native/framing.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HELLO = { type: 'hello', protocol: 1, program: 'extension', version: '0.1.0' };
let home: string;
let program: string;
let closedPort: number;
const children: ChildProcess[] = [];

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'pagefault-doors-'));
  program = join(home, 'pagefault.mjs');
  await promisify(execFile)(process.execPath, [join(ROOT, 'scripts/build-probe.mjs'), program]);
  closedPort = await freePort();
}, 30_000);
afterAll(async () => {
  for (const child of children) child.kill();
  await rm(home, { recursive: true });
});

/** A port on which nothing listened a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

function start(args: string[], command = process.execPath, first: string[] = [program]): ChildProcess {
  const child = spawn(command, [...first, ...args], { env: { ...process.env, LC_ALL: 'C.UTF-8', HOME: home, XDG_CONFIG_HOME: join(home, 'config'), XDG_DATA_HOME: join(home, 'data') } });
  children.push(child);
  return child;
}

async function run(...args: string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const child = start(args);
  let stdout = '';
  let stderr = '';
  child.stdout!.on('data', (part: Buffer) => (stdout += part.toString()));
  child.stderr!.on('data', (part: Buffer) => (stderr += part.toString()));
  const status = await new Promise<number | null>((done) => child.on('close', done));
  return { status, stdout, stderr };
}

/** The replies of a native host as they come; throws on a byte that is no reply. */
async function* replies(child: ChildProcess): AsyncGenerator<ReplyMessage> {
  const reader = new FrameReader(2 ** 20);
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    for (const read of reader.push(chunk)) {
      if (!read.ok) throw new Error(`a frame of ${read.length} bytes`);
      yield v.parse(replyMessage, JSON.parse(read.text));
    }
  }
}

describe('the native host as a process', () => {
  it('greets, survives rubbish, diagnoses, and ends when its input does', async () => {
    const child = start(['native', `chrome-extension://${CHROMIUM_EXTENSION_ID}/`]);
    const talk = replies(child);
    const next = async () => (await talk.next()).value as ReplyMessage;
    child.stdin!.write(frame(JSON.stringify(HELLO)));
    expect(await next()).toMatchObject({ type: 'hello', program: 'probe' });
    child.stdin!.write(frame('{"type":'));
    expect(await next()).toMatchObject({ type: 'error', code: 'bad-message' });
    child.stdin!.write(frame(JSON.stringify({ type: 'diagnose', id: 'a', url: `https://127.0.0.1:${closedPort}/`, failure: null })));
    const seen: ReplyMessage[] = [];
    for (let reply = await next(); ; reply = await next()) {
      seen.push(reply);
      if (reply.type !== 'observation') break;
    }
    expect(seen.at(-1)).toMatchObject({ type: 'done', id: 'a' });
    expect(seen.some((reply) => reply.type === 'observation' && reply.observation.kind === 'tcp' && reply.observation.outcome === 'refused')).toBe(true);
    child.stdin!.end();
    expect(await new Promise((done) => child.on('close', done))).toBe(0);
  }, 20_000);

  it('refuses an extension that is not ours', async () => {
    const child = start(['native', 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/']);
    child.stdin!.write(frame(JSON.stringify(HELLO)));
    expect((await replies(child).next()).value).toMatchObject({ type: 'error', code: 'not-paired' });
    child.stdin!.end();
  });

  it('is installed into a folder and works from there as Firefox starts it', async () => {
    const folder = join(home, 'a profile', 'native-messaging-hosts');
    const installed = await run('install', '--family', 'firefox', '--manifest-dir', folder);
    expect(installed).toMatchObject({ status: 0, stderr: '' });
    const manifest = JSON.parse(await readFile(join(folder, 'pagefault.json'), 'utf8')) as { path: string };
    const child = start([join(folder, 'pagefault.json'), FIREFOX_EXTENSION_ID], manifest.path, []);
    child.stdin!.write(frame(JSON.stringify(HELLO)));
    expect((await replies(child).next()).value).toMatchObject({ type: 'hello' });
    child.stdin!.end();
    expect((await run('status', '--family', 'firefox', '--manifest-dir', folder)).stdout).toContain('installed and works');
    await run('uninstall', '--family', 'firefox', '--manifest-dir', folder);
    await expect(stat(manifest.path)).rejects.toMatchObject({ code: 'ENOENT' });
  }, 20_000);
});

it('ends with 3 and one line after an error that nothing caught', async () => {
  const fault = `data:text/javascript,setTimeout(()=>{throw new Error("torn")},300)`;
  const child = start(['native'], process.execPath, ['--import', fault, program]);
  let stderr = '';
  child.stderr!.on('data', (part: Buffer) => (stderr += part.toString()));
  expect(await new Promise((done) => child.on('close', done))).toBe(3);
  expect(stderr).toBe('pagefault: the probe itself failed: Error: torn\n');
});

describe('the command as a process', () => {
  it('diagnoses with one JSON object and the contract\'s exit status', async () => {
    const { status, stdout, stderr } = await run('diagnose', `127.0.0.1:${closedPort}`, '--json');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ pagefault: 1, verdict: { cause: 'connection-refused', confidence: 'proven' } });
  }, 20_000);

  it('is plain in a pipe', async () => {
    const { stdout } = await run('diagnose', `127.0.0.1:${closedPort}`);
    expect(stdout).not.toContain('\u001b');
    expect(stdout.split('\n').length).toBeGreaterThan(5);
  }, 20_000);

  it('says bad usage in one line', async () => {
    const { status, stdout, stderr } = await run('diagnose', 'example.com', '--timeout', 'soon');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^pagefault: --timeout [^\n]+--timeout 5000\n$/);
  });

  it('does not mind a reader that leaves', async () => {
    const child = start(['explain', 'SSL_ERROR_NO_CYPHER_OVERLAP', '--json']);
    let stderr = '';
    child.stderr!.on('data', (part: Buffer) => (stderr += part.toString()));
    child.stdout!.destroy();
    await new Promise((done) => child.on('close', done));
    expect(stderr).toBe('');
  });
});

it('serves over loopback with a pairing code until it is stopped', async () => {
  const port = await freePort();
  const child = start(['serve', '--port', String(port)]);
  let said = '';
  const code = await new Promise<string>((done) => child.stdout!.on('data', (part: Buffer) => {
    said += part.toString();
    const found = /Pairing code: (\d+-[\w-]{43})\n/.exec(said);
    if (found) done(found[1]!);
  }));
  const token = code.slice(code.indexOf('-') + 1);
  const ask = (secret: string) => fetch(`http://127.0.0.1:${port}/v1/hello`, { method: 'POST', body: JSON.stringify(HELLO), headers: { 'content-type': 'application/json', 'x-pagefault-token': secret } });
  expect(await (await ask(token)).json()).toMatchObject({ type: 'hello', program: 'probe' });
  expect((await ask('wrong')).status).toBe(401);
  const taken = await run('serve', '--port', String(port));
  expect(taken).toMatchObject({ status: 3, stdout: '' });
  expect(taken.stderr).toMatch(/^pagefault: --port \d+ is taken[^\n]+\n$/);
  const ended = new Promise((done) => child.on('close', done));
  child.kill('SIGINT');
  expect(await ended).toBe(0);
}, 20_000);
