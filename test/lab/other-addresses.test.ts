import { createServer } from 'node:https';
import { createServer as createRaw } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TlsObservation } from '../../lib/protocol/observation.ts';
import { certificateMaker } from './certificates.ts';
import { diagnoseServer } from './pagefault.ts';
import { credentials } from './programs/node.ts';
import { afterHello, listenAll } from './programs/raw.ts';
import type { LabContext, Running } from './server.ts';

const HOST = 'addresses.lab.localhost';
const GOOD = '127.0.0.1';
const BAD = '127.0.0.2';
const SILENT = '127.0.0.3';

/** One name with three addresses: a sound server, one that refuses every hello, one that says nothing. */
describe('one address broken among good ones', () => {
  let dir: string;
  let good: Running;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'pagefault-addresses-'));
    const certificates = await certificateMaker();
    await writeFile(join(dir, 'root.pem'), certificates.root.pem);
    const leaf = await certificates.leaf([HOST]);
    const ctx: LabContext = { host: HOST, dir, certificates, plain: '', publish: () => '', addresses: [GOOD] };
    const make = [
      () => createServer(credentials(ctx, leaf), (_request, response) => { response.end('Reached.'); }),
      () => createRaw({ allowHalfOpen: true }, afterHello((socket) => socket.end(Buffer.from([21, 3, 3, 0, 2, 2, 80])))),
      () => createRaw((socket) => { socket.resume().on('error', () => socket.destroy()); }),
    ];
    let made = 0;
    good = await listenAll([GOOD, BAD, SILENT], () => make[made++ % make.length]!());
  }, 30_000);
  afterAll(async () => {
    await good?.stop();
    await rm(dir, { recursive: true, force: true });
  });

  const seen = async (addresses: string[], args: string[] = []) => {
    const { diagnosis } = await diagnoseServer({ url: `https://${HOST}:${good.port}/`, options: ['--resolve', `${HOST}:${good.port}:${addresses.join(',')}`], env: {} }, join(dir, 'root.pem'), args);
    return { diagnosis, own: diagnosis.observations.filter((o): o is TlsObservation => o.kind === 'tls' && o.hello.changed === null) };
  };
  const CODE = ['--browser', 'firefox', '--code', 'SSL_ERROR_INTERNAL_ERROR_ALERT'];

  it.each([[[GOOD, BAD]], [[BAD, GOOD]]])('%j, after the browser reported an alert', async (addresses) => {
    const { diagnosis, own } = await seen(addresses, CODE);
    const told = diagnosis.causes.find(({ cause }) => cause === 'one-address-broken');
    expect(told?.confidence).toBe('proven');
    expect(told?.summary).toContain(BAD);
    expect(told?.summary).not.toContain(GOOD);
    // Each of the two twice, each by its own address.
    expect(own.filter(({ address }) => address === GOOD).map(({ outcome }) => outcome)).toEqual(['completed', 'completed']);
    expect(new Set(own.filter(({ address }) => address === BAD).map(({ outcome }) => outcome))).toEqual(new Set(['alert']));
    expect(own.filter(({ address }) => address === BAD).length).toBeGreaterThanOrEqual(2);
    expect(diagnosis.cost!.connections).toBeLessThanOrEqual(24);
  }, 20_000);

  it('a silent one is given up where another has answered', async () => {
    const { diagnosis, own } = await seen([GOOD, SILENT], CODE);
    expect(diagnosis.verdict).toMatchObject({ cause: 'one-address-broken', confidence: 'proven' });
    expect(own.filter(({ address }) => address === SILENT).map(({ outcome }) => outcome)).toEqual(['timed-out', 'timed-out']);
  }, 20_000);

  it('nobody else is asked where the page loads and no browser failed', async () => {
    const { diagnosis, own } = await seen([GOOD, GOOD]);
    expect(diagnosis.verdict.cause).toBe('no-fault-found');
    expect(own).toHaveLength(1);
  }, 20_000);
});
