import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CertificateObservation, Observation } from '../../lib/protocol/observation.ts';
import { readTarget } from '../../lib/protocol/target.ts';
import { RunContext } from '../../probe/run-context.ts';
import { checkCertificates } from '../../probe/steps/certificate.ts';
import { shakeHandsAt } from '../../probe/steps/tls.ts';
import { browserHello } from '../../probe/tls/profiles.ts';
import { toPem } from '../../probe/x509/trust-store.ts';
import { certificateEntry, embed, listOf, listed, precertificateEntry, testLog, timestampOf } from '../unit/x509/logged.ts';
import type { Identity } from './certificates.ts';
import { opensslServer } from './programs/openssl.ts';
import type { Running } from './server.ts';
import { bench } from './tls-shake.ts';

const NAME = 'bench.lab.localhost';
const AN_HOUR_AGO = Date.now() - 3_600_000;
const [red, blue, stranger] = [testLog('Red'), testLog('Blue'), testLog('Stranger')];

let base: Awaited<ReturnType<typeof bench>>;
let leaf: Identity;
beforeAll(async () => {
  base = await bench();
  leaf = await base.certificates.leaf([NAME]);
}, 20_000);
afterAll(() => base?.clean());

/**
 * One PEM block of a custom extension, as `s_server -serverinfo` reads it: the messages that hold it (ClientHello, ServerHello
 * of TLS 1.2, Certificate of TLS 1.3), type 18, length, value.
 */
function serverInfo(value: Buffer): string {
  const head = Buffer.from([0, 0, 0x11, 0x80, 0, 18, value.length >> 8, value.length & 255]);
  return `-----BEGIN SERVERINFOV2 FOR CT-----\n${Buffer.concat([head, value]).toString('base64')}\n-----END SERVERINFOV2 FOR CT-----\n`;
}

/** What OpenSSL, which knows Red and Blue, says of the timestamps. */
async function opensslSays(server: Running, dir: string, version: string): Promise<string[]> {
  const logs = [red, blue];
  await writeFile(join(dir, 'root.pem'), base.certificates.root.pem);
  await writeFile(join(dir, 'logs.cnf'), [`enabled_logs = ${logs.map(({ name }) => name).join(',')}`, ...logs.map(({ name, spki }) => `[${name}]\ndescription = ${name}\nkey = ${spki.toString('base64')}`)].join('\n'));
  const said = await new Promise<string>((resolve) => {
    execFile('openssl', ['s_client', '-connect', `127.0.0.1:${server.port}`, '-servername', NAME, '-CAfile', join(dir, 'root.pem'), version, '-ct', '-ctlogfile', join(dir, 'logs.cnf')], { timeout: 8000 }, (_error, stdout, stderr) => resolve(stdout + stderr)).stdin?.end();
  });
  return [...said.matchAll(/SCT validation status: (.+)/gi)].map(([, status]) => status!.toLowerCase());
}

/** What the probe says of them, which knows the same logs. */
async function pagefaultSays(server: Running): Promise<NonNullable<CertificateObservation['timestamps']>> {
  const target = readTarget(`https://${NAME}:${server.port}/`);
  if (!target.ok) throw new Error('no target');
  const seen: Observation[] = [];
  const context = new RunContext({ target: target.target, failure: null, timeoutMs: 8000, cacert: base.certificates.root.pem, others: false }, (each) => seen.push(each));
  const shaken = await shakeHandsAt(context, '127.0.0.1', server.port, browserHello('chromium', NAME));
  if (!shaken) throw new Error('no connection');
  shaken.session?.destroy();
  const told = await checkCertificates(context, { ...shaken.observe(), id: 'tls-1' } as Parameters<typeof checkCertificates>[1], shaken.client.certificates, Date.now, listOf([red, blue], AN_HOUR_AGO));
  return told.timestamps!;
}

describe('timestamps of a real handshake', () => {
  it.each(['-tls1_2', '-tls1_3'])('are found as valid as OpenSSL finds them (%s)', async (version) => {
    const entry = precertificateEntry(leaf, base.certificates.intermediate);
    const der = embed(leaf, base.certificates.intermediate, timestampOf(red, entry, AN_HOUR_AGO), timestampOf(blue, certificateEntry(leaf.der), AN_HOUR_AGO), timestampOf(stranger, entry, AN_HOUR_AGO));
    const ctx = await base.place();
    await writeFile(join(ctx.dir, 'ct.pem'), serverInfo(listed(timestampOf(blue, certificateEntry(der), AN_HOUR_AGO))));
    const server = await opensslServer(ctx, { ...leaf, pem: toPem(der) }, [base.certificates.intermediate], [version, '-serverinfo', join(ctx.dir, 'ct.pem')]);
    try {
      const facts = await pagefaultSays(server);
      expect(facts).toMatchObject({ embedded: 3, handshake: 1, staple: 0, logs: 3 });
      expect(facts.entries!.map(({ way, operator, state }) => [way, operator, state])).toEqual([
        ['embedded', 'Red', 'valid'], ['embedded', 'Blue', 'bad-signature'], ['embedded', undefined, 'unknown-log'], ['handshake', 'Blue', 'valid'],
      ]);
      expect((await opensslSays(server, ctx.dir, version)).sort()).toEqual(['invalid', 'unknown log', 'valid', 'valid']);
    } finally {
      await server.stop();
    }
  }, 30_000);
});
