import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certificateMaker, type CertificateMaker } from './certificates.ts';
import { diagnoseServer } from './pagefault.ts';
import { credentials } from './programs/node.ts';
import { rawServer } from './programs/raw.ts';

const HOST = 'now-and-then.lab.localhost';
const ADDRESS = '127.0.0.1';

/** A sound server before which something spoils some of the connections. */
describe('a fault that comes and goes proves nothing of the hello', () => {
  let dir: string;
  let certificates: CertificateMaker;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'pagefault-now-and-then-'));
    certificates = await certificateMaker();
    await writeFile(join(dir, 'root.pem'), certificates.root.pem);
  }, 30_000);
  afterAll(() => rm(dir, { recursive: true, force: true }));

  const SPOILS: Record<string, (socket: Socket) => void> = {
    reset: (socket) => socket.once('data', () => socket.resetAndDestroy()),
    silence: (socket) => socket.resume(),
    'alert 40': (socket) => socket.once('data', () => socket.end(Buffer.from([21, 3, 3, 0, 2, 2, 40]))),
  };

  it.each(Object.keys(SPOILS))('%s, once', (how) => isFoundOut(how, (nth) => nth === 1), 20_000);
  it('reset, every other time', () => isFoundOut('reset', (nth) => nth % 2 === 1), 20_000);

  async function isFoundOut(how: string, spoils: (nth: number) => boolean): Promise<void> {
    const leaf = await certificates.leaf([HOST]);
    const sound = createServer(credentials({ host: HOST, dir, certificates, plain: '', publish: () => '', addresses: [ADDRESS] }, leaf), (_request, response) => { response.end('Reached.'); });
    let made = 0;
    const running = await rawServer([ADDRESS], (socket) => {
      if (!spoils(++made)) return void sound.emit('connection', socket);
      SPOILS[how]!(socket);
    });
    try {
      const { diagnosis } = await diagnoseServer({ url: `https://${HOST}:${running.port}/`, options: ['--resolve', `${HOST}:${running.port}:${ADDRESS}`], env: {} }, join(dir, 'root.pem'), []);
      expect(diagnosis.verdict).toMatchObject({ cause: 'no-fault-found', confidence: 'likely' });
      expect(diagnosis.causes.filter(({ confidence }) => confidence === 'proven')).toEqual([]);
      expect(diagnosis.cost!.connections).toBeLessThanOrEqual(12);
    } finally {
      await running.stop();
      sound.close();
    }
  }
});
