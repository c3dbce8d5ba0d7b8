import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { readArguments } from '../../../probe/doors/command/arguments.ts';
import { diagnoseCommand } from '../../../probe/doors/command/diagnose.ts';
import { commandLine } from '../../../probe/doors/command-line.ts';
import type { Console } from '../../../probe/doors/console.ts';
import type { Run } from '../../../probe/doors/sessions.ts';
import { certificate, facts, tls } from '../observations.ts';
import { fakeConsole, patientRun, quickRun } from './fakes.ts';

async function diagnose(words: string[], run: Run = quickRun, over: Partial<Console> = {}) {
  const read = readArguments(['diagnose', ...words]);
  if (!read.ok || read.call.name !== 'diagnose') throw new Error('bad arguments');
  const console = fakeConsole(over);
  const status = diagnoseCommand(read.call, console, run);
  return { status: await status, stdout: console.stdout(), stderr: console.stderr() };
}

it('prints one JSON object and ends with 1 for a fault', async () => {
  const { status, stdout, stderr } = await diagnose(['example.com', '--json', '--code', 'net::ERR_CONNECTION_REFUSED']);
  expect(status).toBe(1);
  expect(stderr).toBe('');
  expect(stdout.indexOf('\n')).toBe(stdout.length - 1);
  expect(JSON.parse(stdout)).toMatchObject({ pagefault: 1, failure: { code: 'ERR_CONNECTION_REFUSED', browser: 'chromium' }, verdict: { cause: 'connection-refused' } });
});

it('hands every option on', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pagefault-roots-'));
  const file = join(folder, 'root.pem');
  const pem = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';
  await writeFile(file, pem);
  const run = vi.fn<Run>(quickRun);
  await diagnose(['example.com', '--resolve', 'example.com:443:192.0.2.9', '--cacert', file, '--dns', '192.0.2.53', '--timeout', '700', '--capture', join(folder, 'x.pcapng')], run);
  expect(run.mock.calls[0]![0]).toMatchObject({ cacert: pem, dns: '192.0.2.53:53', timeoutMs: 700, resolve: new Map([['example.com:443', ['192.0.2.9']]]) });
  await rm(folder, { recursive: true });
});

it('walks as the named browser, also where no code is given', async () => {
  const run = vi.fn<Run>(quickRun);
  await diagnose(['example.com', '--browser', 'firefox'], run);
  await diagnose(['example.com'], run);
  expect(run.mock.calls.map(([options]) => options.browser)).toEqual(['firefox', undefined]);
});

it('writes the capture into the file, and says where it is full', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pagefault-capture-'));
  const file = join(folder, 'x.pcapng');
  const capturing = (leftOut: number): Run => (options, emit) => {
    options.capture!({ bytes: Buffer.from('pcapng'), packets: 3, leftOut });
    return quickRun(options, emit);
  };
  expect((await diagnose(['example.com', '--capture', file], capturing(0))).stderr).toBe('');
  expect(await readFile(file, 'utf8')).toBe('pcapng');
  expect((await diagnose(['example.com', '--capture', file], capturing(7))).stderr).toContain('the last 7 packets are not in it');
  await rm(folder, { recursive: true });
});

it('is bad usage where a file cannot be written, told before anything is asked', async () => {
  const run = vi.fn<Run>(quickRun);
  for (const [file, says] of [[join(tmpdir(), 'pagefault-is-not-here', 'x'), 'which is not there'], [tmpdir(), 'is a folder'], [join(fileURLToPath(import.meta.url), 'x'), 'is no folder']] as const) {
    for (const option of ['--capture', '--save-chain']) {
      const { status, stderr } = await diagnose(['example.com', option, file], run);
      expect([status, stderr]).toEqual([2, expect.stringContaining(says)]);
      expect(stderr).toMatch(new RegExp(`^pagefault: ${option} [^\\n]*right is: pagefault diagnose [^\\n]*${option} [^\\n]*\\n$`));
    }
  }
  expect(run).not.toHaveBeenCalled();
});

it('is bad usage where the file of roots is none', async () => {
  for (const [file, says] of [[join(tmpdir(), 'pagefault-is-not-here.pem'), 'is not there'], [tmpdir(), 'is a folder'], ['/dev/null', 'no PEM certificate']] as const) {
    const { status, stderr } = await diagnose(['example.com', '--cacert', file]);
    expect(status).toBe(2);
    expect(stderr).toContain(says);
    expect(stderr).toMatch(/^pagefault: --cacert [^\n]*right is: pagefault diagnose [^\n]*\n$/);
  }
});

it('shows the road on stderr where a person looks, and leaves nothing of it', async () => {
  const { stdout, stderr } = await diagnose(['example.com'], quickRun, { errIsTerminal: true });
  expect(stderr).toContain('TCP');
  expect(stderr.endsWith('\r\u001b[2K')).toBe(true);
  expect(stdout).not.toContain('\u001b');
});

it('ends at Ctrl-C without a verdict', async () => {
  const console = fakeConsole();
  const read = readArguments(['diagnose', 'example.com', '--json']);
  if (!read.ok || read.call.name !== 'diagnose') throw new Error('bad arguments');
  const ended = diagnoseCommand(read.call, console, patientRun);
  console.interrupt();
  expect(await ended).toBe(130);
  expect(console.stdout()).toBe('');
});

it('ends with 3 and one line where the probe itself fails', async () => {
  const console = fakeConsole();
  // A call with a broken console stands for any internal fault.
  const status = await commandLine(['--version'], { ...console, out: () => { throw new Error('disk\u001b gone'); } });
  expect(status).toBe(3);
  expect(console.stderr()).toBe('pagefault: the probe itself failed: disk\\u{1b} gone\n');
});

it('writes the chain as the server should send it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pagefault-chain-'));
  const file = join(folder, 'chain.pem');
  const hello = tls();
  const link = (name: string, issuer: string, source: 'sent' | 'fetched' | 'root') => facts({ subject: name, issuer, source, selfSigned: name === issuer, pem: `<${name}>` });
  const chain = [link('leaf', 'inner', 'sent'), link('unrelated', 'root', 'sent'), link('outer', 'root', 'fetched'), link('inner', 'outer', 'fetched'), link('root', 'root', 'root')];
  const run: Run = async (options, emit) => {
    emit(certificate(hello, ['missing-intermediate'], { chain }));
    return quickRun(options, () => undefined);
  };
  const { stderr } = await diagnose(['example.com', '--json', '--save-chain', file], run);
  expect(await readFile(file, 'utf8')).toBe('<leaf><inner><outer>');
  expect(stderr).toContain('as the server should send it');
  expect((await diagnose(['example.com', '--json', '--save-chain', file])).stderr).toContain('nothing is written');
  // A folder that goes away during the walk.
  const gone: Run = async (options, emit) => {
    await rm(folder, { recursive: true });
    return run(options, emit);
  };
  expect((await diagnose(['example.com', '--json', '--save-chain', file], gone)).stderr).toContain('ENOENT');
});
