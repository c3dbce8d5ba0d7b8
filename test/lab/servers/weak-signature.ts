import { opensslServer } from '../programs/openssl.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'weak-signature',
  cause: 'weak-signature',
  program: 'openssl',
  title: 'Certificate signed with SHA-1',
  describe: 'The signature on the certificate uses a hash that is broken.',
  expected: { firefox: 'SEC_ERROR_CERT_SIGNATURE_ALGORITHM_DISABLED', chromium: 'ERR_CERT_INVALID' },
  async start(ctx) {
    const old = await ctx.certificates.make({ subject: 'CN=Pagefault Lab SHA-1 Issuer,O=Pagefault Lab', ca: true, key: 'rsa', issuer: ctx.certificates.root });
    const leaf = await ctx.certificates.leaf([ctx.host], { key: 'rsa', issuer: old, hash: 'SHA-1' });
    return opensslServer(ctx, leaf, [old], ['-cipher', 'DEFAULT@SECLEVEL=0']);
  },
};

export default server;
