import { opensslServer } from '../programs/openssl.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'tls-version-too-old',
  cause: 'tls-version-too-old',
  program: 'openssl',
  title: 'TLS 1.0 only',
  describe: 'The server knows no version newer than TLS 1.0.',
  expected: { firefox: 'SSL_ERROR_PROTOCOL_VERSION_ALERT', chromium: 'ERR_SSL_VERSION_OR_CIPHER_MISMATCH' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host], { key: 'rsa' });
    return opensslServer(ctx, leaf, [ctx.certificates.intermediate], ['-tls1', '-cipher', 'ALL:@SECLEVEL=0']);
  },
};

export default server;
