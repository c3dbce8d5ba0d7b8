import { opensslServer } from '../programs/openssl.ts';
import { join } from 'node:path';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'client-certificate-missing',
  cause: 'client-certificate-missing',
  program: 'openssl',
  title: 'Client certificate demanded (TLS 1.2)',
  describe: 'The server wants a certificate from the visitor and breaks off without one.',
  expected: { firefox: 'SSL_ERROR_HANDSHAKE_FAILURE_ALERT', chromium: 'ERR_BAD_SSL_CLIENT_AUTH_CERT' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host], { key: 'rsa' });
    return opensslServer(ctx, leaf, [ctx.certificates.intermediate], ['-tls1_2', '-Verify', '2', '-verify_return_error', '-CAfile', join(ctx.dir, '..', 'root.pem')]);
  },
};

export default server;
