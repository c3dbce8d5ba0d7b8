import { opensslServer } from '../programs/openssl.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'healthy-openssl',
  cause: 'no-fault-found',
  program: 'openssl',
  title: 'A sound page with an EC key',
  describe: 'TLS 1.3 with an elliptic-curve key. Nothing is wrong here.',
  expected: { firefox: null, chromium: null },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host]);
    return opensslServer(ctx, leaf, [ctx.certificates.intermediate]);
  },
};

export default server;
