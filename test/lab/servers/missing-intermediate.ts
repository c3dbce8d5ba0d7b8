import { opensslServer } from '../programs/openssl.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'missing-intermediate',
  cause: 'missing-intermediate',
  program: 'openssl',
  title: 'Missing intermediate certificate',
  describe: 'The server sends its own certificate alone; the issuer between it and the root is missing. Chromium fetches it by itself.',
  expected: { firefox: 'SEC_ERROR_UNKNOWN_ISSUER', chromium: null },
  async start(ctx) {
    const issuerUrl = ctx.publish('intermediate.der', ctx.certificates.intermediate.der, 'application/pkix-cert');
    const leaf = await ctx.certificates.leaf([ctx.host], { issuerUrl });
    return opensslServer(ctx, leaf, []);
  },
};

export default server;
