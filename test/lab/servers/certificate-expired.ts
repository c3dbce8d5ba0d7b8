import { opensslServer } from '../programs/openssl.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'certificate-expired',
  cause: 'certificate-expired',
  program: 'openssl',
  title: 'Expired certificate',
  describe: 'The certificate ran out three days ago.',
  expected: { firefox: 'SEC_ERROR_EXPIRED_CERTIFICATE', chromium: 'ERR_CERT_DATE_INVALID' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host], { from: -20, until: -3 });
    return opensslServer(ctx, leaf, [ctx.certificates.intermediate]);
  },
};

export default server;
