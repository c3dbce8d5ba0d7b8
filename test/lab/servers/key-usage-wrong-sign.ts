import { KeyUsageFlags } from '../certificates.ts';
import { opensslServer } from '../programs/openssl.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'key-usage-wrong-sign',
  cause: 'key-usage-wrong',
  program: 'openssl',
  title: 'Certificate that may not sign',
  describe: 'Its key usage allows to sign certificates only, not a handshake.',
  expected: { firefox: 'SEC_ERROR_INADEQUATE_KEY_USAGE', chromium: 'ERR_SSL_KEY_USAGE_INCOMPATIBLE' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host], { usages: KeyUsageFlags.keyCertSign });
    return opensslServer(ctx, leaf, [ctx.certificates.intermediate]);
  },
};

export default server;
