import { opensslServer } from '../programs/openssl.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'intermediate-expired',
  cause: 'intermediate-expired',
  program: 'openssl',
  title: 'Expired intermediate certificate',
  describe: 'The site\'s own certificate is valid; the one that issued it ran out.',
  expected: { firefox: 'SEC_ERROR_EXPIRED_ISSUER_CERTIFICATE', chromium: 'ERR_CERT_DATE_INVALID' },
  async start(ctx) {
    const old = await ctx.certificates.make({ subject: 'CN=Pagefault Lab Old Intermediate,O=Pagefault Lab', ca: true, issuer: ctx.certificates.root, from: -25, until: -2 });
    const leaf = await ctx.certificates.leaf([ctx.host], { issuer: old });
    return opensslServer(ctx, leaf, [old]);
  },
};

export default server;
