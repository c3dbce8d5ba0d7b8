import { gnutlsServer } from '../programs/gnutls.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'no-shared-cipher-gnutls',
  cause: 'no-shared-cipher',
  program: 'gnutls',
  title: 'Camellia only',
  describe: 'The server offers Camellia suites only, which no browser speaks any more.',
  expected: { firefox: 'SSL_ERROR_NO_CYPHER_OVERLAP', chromium: 'ERR_SSL_VERSION_OR_CIPHER_MISMATCH' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host], { key: 'rsa' });
    return gnutlsServer(ctx, leaf, [ctx.certificates.intermediate], ['--disable-client-cert', '--priority', 'NONE:+VERS-TLS1.2:+CAMELLIA-128-GCM:+CAMELLIA-256-GCM:+AEAD:+ECDHE-RSA:+GROUP-ALL:+SIGN-ALL:+COMP-NULL']);
  },
};

export default server;
