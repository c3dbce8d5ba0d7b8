import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chain, type Identity } from '../certificates.ts';
import { onFreePort, run } from '../processes.ts';
import type { LabContext, Running } from '../server.ts';

/** `gnutls-serv --http`. It knows no bind address: it listens on every address of the machine. */
export async function gnutlsServer(ctx: LabContext, leaf: Identity, issuers: Identity[], args: string[]): Promise<Running> {
  const certificate = join(ctx.dir, 'chain.pem');
  const key = join(ctx.dir, 'leaf.key');
  await writeFile(certificate, chain(leaf, ...issuers));
  await writeFile(key, leaf.keyPem, { mode: 0o600 });
  return onFreePort(ctx.addresses, (port) => [
    run('gnutls-serv', ['--port', String(port), '--http', '--quiet', '--x509certfile', certificate, '--x509keyfile', key, ...args], { cwd: ctx.dir }),
  ]);
}
