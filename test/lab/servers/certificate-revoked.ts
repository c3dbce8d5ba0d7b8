import { opensslServer } from '../programs/openssl.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'certificate-revoked',
  cause: 'certificate-revoked',
  program: 'openssl',
  title: 'Revoked certificate',
  describe: 'The issuer took the certificate back; its revocation list says so. Browsers do not ask lists of private roots.',
  expected: { firefox: null, chromium: null },
  page: false,
  async start(ctx) {
    const crlUrl = `${ctx.plain}/certificate-revoked/issuer.crl`;
    const leaf = await ctx.certificates.leaf([ctx.host], { crlUrl });
    ctx.publish('issuer.crl', await ctx.certificates.revoke(ctx.certificates.intermediate, [leaf]), 'application/pkix-crl');
    return opensslServer(ctx, leaf, [ctx.certificates.intermediate]);
  },
};

export default server;
