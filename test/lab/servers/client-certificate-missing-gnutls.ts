import { join } from 'node:path';
import { gnutlsServer } from '../programs/gnutls.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'client-certificate-missing-gnutls',
  cause: 'client-certificate-missing',
  program: 'gnutls',
  title: 'Client certificate demanded by GnuTLS',
  describe: 'The server wants a certificate from the visitor.',
  expected: { firefox: 'SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT', chromium: 'ERR_BAD_SSL_CLIENT_AUTH_CERT' },
  also: { chromium: ['ERR_SOCKET_NOT_CONNECTED'] },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host], { key: 'rsa' });
    return gnutlsServer(ctx, leaf, [ctx.certificates.intermediate], ['--require-client-cert', '--x509cafile', join(ctx.dir, '..', 'root.pem')]);
  },
};

export default server;
