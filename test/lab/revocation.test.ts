import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CertificateObservation, TlsObservation } from '../../lib/protocol/observation.ts';
import { readTarget } from '../../lib/protocol/target.ts';
import { RunContext } from '../../probe/run-context.ts';
import { beginCertificates } from '../../probe/steps/certificate.ts';
import { ocspRequest } from '../../probe/x509/ocsp.ts';
import { read } from '../unit/x509/made.ts';
import type { Identity } from './certificates.ts';
import { freePort, run } from './processes.ts';
import { bench } from './tls-shake.ts';

const NAME = 'bench.lab.localhost';
let base: Awaited<ReturnType<typeof bench>>;
beforeAll(async () => { base = await bench(); }, 20_000);
afterAll(() => base?.clean());

/** OpenSSL's own responder for `issuer`, in whose database `certificate` stands as told. */
async function responder(issuer: Identity, status: 'V' | 'R', make: (url: string) => Promise<Identity>): Promise<{ certificate: Identity; stop(): Promise<void> }> {
  const { dir } = await base.place();
  const port = await freePort(['127.0.0.1']);
  const certificate = await make(`http://127.0.0.1:${port}/`);
  const file = (name: string) => join(dir, name);
  const date = (days: number) => `${new Date(Date.now() + days * 86_400_000).toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`;
  await Promise.all([
    writeFile(file('index.txt'), [status, date(20), status === 'R' ? `${date(-1)},CACompromise` : '', certificate.certificate.serialNumber.toUpperCase(), 'unknown', '/CN=any'].join('\t') + '\n'),
    writeFile(file('ca.pem'), issuer.pem), writeFile(file('ca.key'), issuer.keyPem, { mode: 0o600 }),
  ]);
  const { stop, ended } = run('openssl', ['ocsp', '-port', String(port), '-index', file('index.txt'), '-CA', file('ca.pem'), '-rsigner', file('ca.pem'), '-rkey', file('ca.key'), '-ndays', '1'], { cwd: dir });
  const trouble = await Promise.race([answers(port, ocspRequest(read(certificate), read(issuer))), ended]);
  if (trouble !== null) throw new Error(trouble);
  return { certificate, stop };
}

/** Asked as it is meant to be: the responder waits for ever on a connection that says nothing, and a request that makes no sense ends it. */
async function answers(port: number, request: Buffer): Promise<string | null> {
  for (const until = Date.now() + 8000; Date.now() < until;) {
    if (await fetch(`http://127.0.0.1:${port}/${encodeURIComponent(request.toString('base64'))}`).then(() => true, () => false)) return null;
    await new Promise((resolve) => { setTimeout(resolve, 40); });
  }
  return 'gave no answer within 8 s';
}

async function check(chain: readonly Identity[]): Promise<CertificateObservation> {
  const target = readTarget(`https://${NAME}/`);
  if (!target.ok) throw new Error('no target');
  const context = new RunContext({ target: target.target, failure: null, timeoutMs: 15_000, cacert: base.certificates.root.pem }, () => undefined);
  await beginCertificates(context, { id: 'tls-1' } as TlsObservation, { certificates: chain.map(({ der }) => Buffer.from(der)), ocsp: null, timestamps: null });
  // Told when the responder answers, however long that takes here.
  return await context.within(context.first(({ kind }) => kind === 'certificate'), null) as CertificateObservation;
}

describe('a responder of OpenSSL', () => {
  it.each([['R', 'revoked'], ['V', 'good']] as const)('asked for an issuer answers %s', async (status, expected) => {
    const { intermediate } = base.certificates;
    const { certificate: inner, stop } = await responder(intermediate, status, (ocspUrl) => base.certificates.make({ subject: 'CN=Inner', ca: true, issuer: intermediate, ocspUrl }));
    try {
      const leaf = await base.certificates.leaf([NAME], { issuer: inner });
      const seen = await check([leaf, inner, intermediate]);
      expect(seen.chain[1]!.subject).toBe('CN=Inner');
      expect(seen).toMatchObject({
        revocation: 'not-checked', revocationSays: 'it names no list and no responder over plain HTTP',
        issuerRevocation: [{ certificate: 1, status: expected, says: expect.stringMatching(/^the OCSP responder http:/) }, { certificate: 2, status: 'not-checked' }],
        problems: expected === 'revoked' ? [{ id: 'revoked', certificate: 1, says: expect.stringMatching(/says revoked .*, reason cACompromise$/) }] : [],
      });
    } finally {
      await stop();
    }
  }, 20_000);
});
