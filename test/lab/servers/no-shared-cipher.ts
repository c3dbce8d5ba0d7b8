import { opensslServer } from '../programs/openssl.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'no-shared-cipher',
  cause: 'no-shared-cipher',
  program: 'openssl',
  title: 'Finite-field key exchange only',
  describe: 'The server offers DHE suites only; browsers dropped them.',
  expected: { firefox: 'SSL_ERROR_NO_CYPHER_OVERLAP', chromium: 'ERR_SSL_VERSION_OR_CIPHER_MISMATCH' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host], { key: 'rsa' });
    return opensslServer(ctx, leaf, [ctx.certificates.intermediate], ['-tls1_2', '-cipher', 'DHE+AESGCM']);
  },
};

export default server;
