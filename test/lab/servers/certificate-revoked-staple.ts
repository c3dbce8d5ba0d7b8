import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { opensslServer } from '../programs/openssl.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'certificate-revoked-staple',
  cause: 'certificate-revoked',
  program: 'openssl',
  title: 'Revoked certificate, with the proof stapled',
  describe: 'The server itself sends the issuer\'s signed answer that the certificate was taken back.',
  expected: { firefox: 'SEC_ERROR_REVOKED_CERTIFICATE', chromium: 'ERR_CERT_REVOKED' },
  async start(ctx) {
    const issuer = ctx.certificates.intermediate;
    const leaf = await ctx.certificates.leaf([ctx.host]);
    const file = (name: string) => join(ctx.dir, name);
    // OpenSSL's own responder makes the answer, from its database of a CA.
    const date = (days: number) => `${new Date(Date.now() + days * 86_400_000).toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`;
    await writeFile(file('index.txt'), ['R', date(20), `${date(-1)},keyCompromise`, leaf.certificate.serialNumber.toUpperCase(), 'unknown', `/CN=${ctx.host}`].join('\t') + '\n');
    await writeFile(file('ca.pem'), issuer.pem);
    await writeFile(file('ca.key'), issuer.keyPem, { mode: 0o600 });
    await writeFile(file('revoked.pem'), leaf.pem);
    await promisify(execFile)('openssl', ['ocsp', '-index', file('index.txt'), '-CA', file('ca.pem'), '-rsigner', file('ca.pem'), '-rkey', file('ca.key'), '-issuer', file('ca.pem'), '-cert', file('revoked.pem'), '-ndays', '7', '-respout', file('staple.der')]);
    return opensslServer(ctx, leaf, [issuer], ['-status_file', file('staple.der')]);
  },
};

export default server;
