import { gnutlsServer } from '../programs/gnutls.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'name-not-served-gnutls',
  cause: 'name-not-served',
  program: 'gnutls',
  title: 'Name refused by GnuTLS',
  describe: 'The server knows one name and ends the handshake for any other.',
  expected: { firefox: 'SSL_ERROR_UNRECOGNIZED_NAME_ALERT', chromium: 'ERR_SSL_UNRECOGNIZED_NAME_ALERT' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host]);
    return gnutlsServer(ctx, leaf, [ctx.certificates.intermediate], ['--disable-client-cert', '--sni-hostname', 'lab.localhost', '--sni-hostname-fatal']);
  },
};

export default server;
