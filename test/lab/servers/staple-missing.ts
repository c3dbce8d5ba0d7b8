import { Extension } from '../certificates.ts';
import { opensslServer } from '../programs/openssl.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'staple-missing',
  cause: 'staple-missing',
  program: 'openssl',
  title: 'Promised OCSP answer missing',
  describe: 'The certificate promises a stapled status and the server sends none. Only Firefox asks for it.',
  expected: { firefox: 'MOZILLA_PKIX_ERROR_REQUIRED_TLS_FEATURE_MISSING', chromium: null },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host], { extensions: [new Extension('1.3.6.1.5.5.7.1.24', false, new Uint8Array([0x30, 3, 2, 1, 5]))] });
    return opensslServer(ctx, leaf, [ctx.certificates.intermediate]);
  },
};

export default server;
