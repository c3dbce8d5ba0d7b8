import { gnutlsServer } from '../programs/gnutls.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'tls-version-too-old-gnutls',
  cause: 'tls-version-too-old',
  program: 'gnutls',
  title: 'TLS 1.1 only',
  describe: 'The server knows no version newer than TLS 1.1.',
  expected: { firefox: 'SSL_ERROR_UNSUPPORTED_VERSION', chromium: 'ERR_SSL_VERSION_OR_CIPHER_MISMATCH' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host], { key: 'rsa' });
    return gnutlsServer(ctx, leaf, [ctx.certificates.intermediate], ['--disable-client-cert', '--priority', 'NORMAL:-VERS-ALL:+VERS-TLS1.1:%VERIFY_ALLOW_SIGN_WITH_SHA1:+SHA1']);
  },
};

export default server;
