import { gnutlsServer } from '../programs/gnutls.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'self-signed-gnutls',
  cause: 'self-signed',
  program: 'gnutls',
  title: 'Self-signed certificate on GnuTLS',
  describe: 'A device with the certificate that it made for itself.',
  expected: { firefox: 'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT', chromium: 'ERR_CERT_AUTHORITY_INVALID' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host], { issuer: undefined, key: 'rsa' });
    return gnutlsServer(ctx, leaf, [], ['--disable-client-cert']);
  },
};

export default server;
