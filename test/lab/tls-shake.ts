import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TlsObservation } from '../../lib/protocol/observation.ts';
import { readTarget } from '../../lib/protocol/target.ts';
import { RunContext } from '../../probe/run-context.ts';
import { shakeHandsAt } from '../../probe/steps/tls.ts';
import type { HelloSpec } from '../../probe/tls/hello.ts';
import { certificateMaker } from './certificates.ts';
import type { LabContext, Running } from './server.ts';

/** A context for single servers, without the lab around them. */
export async function bench(): Promise<LabContext & { place(): Promise<LabContext>; clean(): Promise<void> }> {
  const certificates = await certificateMaker();
  const root = await mkdtemp(join(tmpdir(), 'pagefault-tls-'));
  const context = (dir: string): LabContext => ({ host: 'bench.lab.localhost', dir, certificates, plain: '', publish: () => '', addresses: ['127.0.0.1'] });
  return {
    ...context(root),
    place: async () => context(await mkdtemp(join(root, 'server-'))),
    clean: () => rm(root, { recursive: true, force: true }),
  };
}

/** Shakes hands, asks for a page where that worked, and gives what was seen of both. */
export async function shake(server: Running, spec: HelloSpec): Promise<TlsObservation & { page: string; sent: Buffer[] }> {
  const target = readTarget(`https://bench.lab.localhost:${server.port}/`);
  if (!target.ok) throw new Error('no target');
  const context = new RunContext({ target: target.target, failure: null, timeoutMs: 8000 }, () => undefined);
  const shaken = await shakeHandsAt(context, '127.0.0.1', server.port, spec);
  if (!shaken) throw new Error('no connection');
  let page = '';
  if (shaken.session) {
    shaken.session.write(Buffer.from('GET / HTTP/1.1\r\nHost: bench.lab.localhost\r\nConnection: close\r\n\r\n'));
    const read = await shaken.session.read();
    if ('data' in read) page = read.data.toString('latin1');
    shaken.session.destroy();
  }
  return { ...shaken.observe(), page, sent: shaken.client.certificates.certificates };
}
