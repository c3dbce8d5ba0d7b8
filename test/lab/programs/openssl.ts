import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chain, type Identity } from '../certificates.ts';
import { onFreePort, run } from '../processes.ts';
import type { LabContext, Running } from '../server.ts';

/** `openssl s_server -www`, one process an address: it takes a single address only. `args` come last. */
export async function opensslServer(ctx: LabContext, leaf: Identity, issuers: Identity[], args: string[] = []): Promise<Running> {
  const [certificate, key, issuerFile] = ['leaf.pem', 'leaf.key', 'issuers.pem'].map((name) => join(ctx.dir, name)) as [string, string, string];
  await writeFile(certificate, leaf.pem);
  await writeFile(key, leaf.keyPem, { mode: 0o600 });
  await writeFile(issuerFile, chain(...issuers));
  const common = ['-cert', certificate, '-key', key, ...(issuers.length > 0 ? ['-cert_chain', issuerFile] : []), '-www', '-quiet', ...args];
  return onFreePort(ctx.addresses, (port) => ctx.addresses.map((address) => (
    run('openssl', ['s_server', '-accept', address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`, ...common], { cwd: ctx.dir })
  )));
}
