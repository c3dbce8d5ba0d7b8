import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CAUSES } from '../../lib/causes/index.ts';
import { AUDIENCES } from '../../lib/protocol/step.ts';
import { fillCommand } from '../../lib/words/fill.ts';
import { certificateMaker, chain } from './certificates.ts';

/** Every command of every step, filled for a server that is really there. */
const COMMANDS = [...new Set(CAUSES.flatMap(({ words }) => AUDIENCES.flatMap((audience) => (words.fixes[audience] ?? []).flatMap((fix) => fix.command ?? []))))];
// The one name that OpenSSL and curl find on every machine.
const HOST = 'localhost';

let dir = '';
let server: Server;
let port = 0;

const filled = (command: string): string => fillCommand(command, {
  name: HOST, port: String(port), connect: `${HOST}:${port}`, sni: `-servername ${HOST}`, origin: `https://${HOST}:${port}/`,
});

/** What only looks, and reaches nothing but the lab. The rest changes a machine or asks the world: for these the grammar is checked. */
const HARMLESS = /^(openssl|curl|ss) /;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'pagefault-commands-'));
  const certificates = await certificateMaker();
  const leaf = await certificates.leaf([HOST]);
  const files = { 'fullchain.pem': chain(leaf, certificates.intermediate), 'privkey.pem': leaf.keyPem, 'me.pem': leaf.pem, 'me.key': leaf.keyPem, 'clients-ca.pem': chain(certificates.root, certificates.intermediate) };
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text, { mode: 0o600 });
  server = createServer({ cert: files['fullchain.pem'], key: leaf.keyPem, ALPNProtocols: ['http/1.1'] }, (_, response) => response.end('ok'));
  await new Promise<void>((resolve) => { server.listen(0, resolve); });
  port = (server.address() as AddressInfo).port;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => { server.close(resolve); });
  await rm(dir, { recursive: true, force: true });
});

/** Beside this process, which must go on serving meanwhile. */
async function shell(command: string): Promise<{ status: number; output: string }> {
  const { spawn } = await import('node:child_process');
  return new Promise((resolve) => {
    const child = spawn('timeout', ['8', 'bash', '-c', command], { cwd: dir, env: { ...process.env, CURL_CA_BUNDLE: join(dir, 'clients-ca.pem'), SSL_CERT_FILE: join(dir, 'clients-ca.pem') } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { output += chunk.toString('latin1'); });
    child.on('close', (status) => resolve({ status: status ?? -1, output }));
  });
}

describe('commands', () => {
  it('are many', () => expect(COMMANDS.length).toBeGreaterThan(30));

  it.each(COMMANDS)('%s is a command line', (command) => {
    const line = filled(command);
    expect(line).not.toMatch(/[{}]|…/);
    const { status, stderr } = spawnSync('bash', ['-n'], { input: line, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  });

  it.each(COMMANDS.filter((command) => HARMLESS.test(command) && !command.includes('ORIGIN')))('%s runs', async (command) => {
    const { status, output } = await shell(filled(command));
    expect(status, output).not.toBe(124);
    // curl: 2 is a bad option; openssl says so itself.
    expect(output).not.toMatch(/unknown option|invalid option|is unknown|unrecognized option|command not found|^usage:|curl: \(2\)|errno|No such file|unable to load/im);
  }, 20_000);

  it('that show a certificate show it', async () => {
    const { output } = await shell(filled(COMMANDS.find((command) => command.includes('-ext subjectAltName') && command.includes('-dates') && !command.includes('-text'))!));
    expect(output).toContain(`DNS:${HOST}`);
    expect(output).toMatch(/notAfter=/);
  });

  it('that compare keys find two that belong together', async () => {
    const { output } = await shell(COMMANDS.find((command) => command.includes('-pubout'))!);
    const [one, other] = output.trim().split('\n');
    expect(one).toBe(other);
    expect(one).toMatch(/^[0-9a-f]{64} /);
  });
});
