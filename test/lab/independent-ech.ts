import { execFile } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as packet from 'dns-packet';
import type { StartedServer } from './start.ts';

/** BoringSSL's client with the keys that DNS holds: `says` is what it prints. It trusts the lab's root and checks the outer name, as browsers do. */
export async function boringsslHidden(server: StartedServer, root: string, says: RegExp): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'pagefault-ech-'));
  try {
    const list = join(dir, 'list');
    await writeFile(list, await publishedKeys(server));
    const printed = await boringsslClient(server, ['-ech-config-list', list, '-root-certs', root]);
    if (!says.test(printed)) throw new Error(`bssl client: ${printed}`);
  } finally {
    await rm(dir, { recursive: true });
  }
}

export function boringsslClient(server: StartedServer, args: string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile('bssl-tool', ['client', '-connect', `127.0.0.1:${server.port}`, '-server-name', server.host, ...args], { timeout: 5000 }, (_error, stdout, stderr) => resolve(`${stdout}${stderr}`)).stdin?.end();
  });
}

const ECH_KEY = 5;

/** The `ech` parameter of the HTTPS record, RFC 9460 section 2.2. */
async function publishedKeys({ options, host, port }: StartedServer): Promise<Buffer> {
  const data = await lookUp(options[options.indexOf('--dns') + 1]!, `_${port}._https.${host}`);
  let at = 2;
  while (data[at] !== 0) at += 1 + data[at]!;
  if (data.readUInt16BE(at + 1) !== ECH_KEY) throw new Error('the record holds no keys');
  return data.subarray(at + 5, at + 5 + data.readUInt16BE(at + 3));
}

function lookUp(resolver: string, name: string): Promise<Buffer> {
  const [address, port] = resolver.split(':') as [string, string];
  const socket = createSocket('udp4');
  return new Promise<Buffer>((resolve, reject) => {
    socket.once('error', reject);
    socket.once('message', (bytes) => resolve((packet.decode(bytes).answers?.[0] as { data: Buffer }).data));
    socket.send(packet.encode({ type: 'query', id: 1, questions: [{ name, type: 'UNKNOWN_65' as 'NULL' }] }), Number(port), address);
  }).finally(() => socket.close());
}
