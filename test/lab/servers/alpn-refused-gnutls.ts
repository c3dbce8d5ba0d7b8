import { gnutlsServer } from '../programs/gnutls.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'alpn-refused-gnutls',
  cause: 'alpn-refused',
  program: 'gnutls',
  title: 'No application protocol in common (GnuTLS)',
  describe: 'The server speaks one protocol of its own and no HTTP.',
  expected: { firefox: 'SSL_ERROR_NEXT_PROTOCOL_NO_PROTOCOL', chromium: 'ERR_SSL_PROTOCOL_ERROR' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host]);
    return gnutlsServer(ctx, leaf, [ctx.certificates.intermediate], ['--disable-client-cert', '--alpn', 'lab/1', '--alpn-fatal']);
  },
};

export default server;
