import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Observation } from '../../lib/protocol/observation.ts';
import { diagnoseServer } from './pagefault.ts';
import { startService, type Service } from './service.ts';
import { startLab, type Lab } from './start.ts';

let lab: Lab;
const services: Service[] = [];
beforeAll(async () => {
  lab = await startLab({ only: ['certificate-expired', 'connection-refused'] });
  const open = ['--allow-private', '127.0.0.0/8', '--allow-private', '::1', '--ports', '1024-65535'];
  for (const region of ['north', 'south']) services.push(await startService([...open, '--region', region], { NODE_EXTRA_CA_CERTS: lab.rootPem }));
}, 30_000);
afterAll(async () => {
  for (const service of services) service.kill();
  await lab?.stop();
});

it.each(['certificate-expired', 'connection-refused'])('pagefault diagnose --remote, twice, on %s: three vantages agree', async (id) => {
  const server = lab.server(id);
  const remotes = services.flatMap(({ url }) => ['--remote', url]);
  const { status, diagnosis } = await diagnoseServer(server, lab.rootPem, remotes);
  expect(status).toBe(1);
  expect([diagnosis.verdict.cause, diagnosis.verdict.confidence]).toEqual([server.cause, 'proven']);
  expect(new Set(diagnosis.observations.map((one: Observation) => one.vantage))).toEqual(new Set(['local', 'remote:north', 'remote:south']));
  const { vantages } = diagnosis as unknown as { vantages: { vantage: string; verdict: { cause: string } }[] };
  expect(vantages.map((one) => [one.vantage, one.verdict.cause])).toEqual([['remote:north', server.cause], ['remote:south', server.cause]]);
}, 20_000);

it('ends in time when a service is silent, with what was seen from here', async () => {
  const { createServer } = await import('node:net');
  const silent = createServer(() => undefined);
  await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
  const { port } = silent.address() as { port: number };
  const server = lab.server('connection-refused');
  const { status, diagnosis, ms } = await diagnoseServer(server, lab.rootPem, ['--remote', `http://127.0.0.1:${port}`]);
  silent.close();
  expect(status).toBe(1);
  expect(diagnosis.verdict.cause).toBe('connection-refused');
  expect(ms).toBeLessThan(9_000);
}, 20_000);
