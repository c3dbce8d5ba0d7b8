import { opensslServer } from '../programs/openssl.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'no-shared-cipher-group',
  cause: 'no-shared-cipher',
  program: 'openssl',
  title: 'One unusual group only',
  describe: 'The server agrees on keys over X448 alone, which no browser offers.',
  expected: { firefox: 'SSL_ERROR_NO_CYPHER_OVERLAP', chromium: 'ERR_SSL_VERSION_OR_CIPHER_MISMATCH' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host]);
    return opensslServer(ctx, leaf, [ctx.certificates.intermediate], ['-tls1_3', '-groups', 'X448']);
  },
};

export default server;
