import { opensslServer } from '../programs/openssl.ts';
import { join } from 'node:path';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'client-certificate-missing-tls13',
  cause: 'client-certificate-missing',
  program: 'openssl',
  title: 'Client certificate demanded (TLS 1.3)',
  describe: 'The server wants a certificate from the visitor; with TLS 1.3 it says so after the handshake.',
  expected: { firefox: 'SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT', chromium: 'ERR_BAD_SSL_CLIENT_AUTH_CERT' },
  also: { chromium: ['ERR_SOCKET_NOT_CONNECTED'] },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host]);
    return opensslServer(ctx, leaf, [ctx.certificates.intermediate], ['-tls1_3', '-Verify', '2', '-verify_return_error', '-CAfile', join(ctx.dir, '..', 'root.pem')]);
  },
};

export default server;
