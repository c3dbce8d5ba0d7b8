import { opensslServer } from '../programs/openssl.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'self-signed',
  cause: 'self-signed',
  program: 'openssl',
  title: 'Self-signed certificate',
  describe: 'The certificate vouches for itself; no authority stands behind it.',
  expected: { firefox: 'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT', chromium: 'ERR_CERT_AUTHORITY_INVALID' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host], { issuer: undefined });
    return opensslServer(ctx, leaf, []);
  },
};

export default server;
