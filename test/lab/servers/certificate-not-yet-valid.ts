import { opensslServer } from '../programs/openssl.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'certificate-not-yet-valid',
  cause: 'certificate-not-yet-valid',
  program: 'openssl',
  title: 'Certificate of tomorrow',
  describe: 'The certificate becomes valid in two days.',
  expected: { firefox: 'MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE', chromium: 'ERR_CERT_DATE_INVALID' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host], { from: 2, until: 20 });
    return opensslServer(ctx, leaf, [ctx.certificates.intermediate]);
  },
};

export default server;
