import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chain, type Identity } from '../certificates.ts';
import { onFreePort, run } from '../processes.ts';
import type { LabContext, Running } from '../server.ts';

/** Keys for Encrypted ClientHello, as BoringSSL's own tool makes them. */
export interface EchKeys {
  /** The ECHConfigList, for DNS. */
  list: Buffer;
  listFile: string;
  configFile: string;
  keyFile: string;
}

export async function echKeys(ctx: LabContext, publicName: string, id: number): Promise<EchKeys> {
  const [listFile, configFile, keyFile] = ['list', 'config', 'key'].map((kind) => join(ctx.dir, `${randomUUID()}.${kind}`)) as [string, string, string];
  await promisify(execFile)('bssl-tool', [
    'generate-ech', '-out-ech-config-list', listFile, '-out-ech-config', configFile, '-out-private-key', keyFile, '-public-name', publicName, '-config-id', String(id), '-max-name-length', '32',
  ]);
  return { list: await readFile(listFile), listFile, configFile, keyFile };
}

/** `bssl server -www`, which takes one connection after the other. It knows no bind address: it listens on every address of the machine. */
export async function boringsslServer(ctx: LabContext, leaf: Identity, keys: EchKeys | null, args: string[] = []): Promise<Running> {
  const certificate = join(ctx.dir, 'chain.pem');
  const key = join(ctx.dir, 'leaf.key');
  await writeFile(certificate, chain(leaf, ctx.certificates.intermediate));
  await writeFile(key, leaf.keyPem, { mode: 0o600 });
  const ech = keys ? ['-ech-key', keys.keyFile, '-ech-config', keys.configFile] : [];
  return onFreePort(['127.0.0.1'], (port) => [run('bssl-tool', ['server', '-accept', String(port), '-key', key, '-cert', certificate, ...ech, '-loop', '-www', ...args], { cwd: ctx.dir })]);
}
