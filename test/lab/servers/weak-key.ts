import { opensslServer } from '../programs/openssl.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'weak-key',
  cause: 'weak-key',
  program: 'openssl',
  title: 'Certificate with a 1024-bit key',
  describe: 'The RSA key is too small. Browsers still load it under a root of one\'s own, and refuse it under a public one.',
  expected: { firefox: null, chromium: null },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host], { key: 'rsa1024' });
    return opensslServer(ctx, leaf, [ctx.certificates.intermediate], ['-cipher', 'DEFAULT@SECLEVEL=0']);
  },
};

export default server;
