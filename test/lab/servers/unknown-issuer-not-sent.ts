import { opensslServer } from '../programs/openssl.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'unknown-issuer-not-sent',
  cause: 'unknown-issuer',
  program: 'openssl',
  title: 'Unknown authority, root not sent',
  describe: 'The certificate points to where its root can be fetched; browsers do not trust that root.',
  expected: { firefox: 'SEC_ERROR_UNKNOWN_ISSUER', chromium: 'ERR_CERT_AUTHORITY_INVALID' },
  async start(ctx) {
    const stranger = await ctx.certificates.make({ subject: 'CN=Harbour Internal Root,O=Harbour Example', ca: true });
    const issuerUrl = ctx.publish('root.der', stranger.der, 'application/pkix-cert');
    const leaf = await ctx.certificates.leaf([ctx.host], { issuer: stranger, issuerUrl });
    return opensslServer(ctx, leaf, []);
  },
};

export default server;
