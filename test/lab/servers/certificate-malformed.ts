import { Extension } from '../certificates.ts';
import { opensslServer } from '../programs/openssl.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'certificate-malformed',
  cause: 'certificate-malformed',
  program: 'openssl',
  title: 'Unknown critical extension',
  describe: 'The certificate holds an extension that must be understood and that nobody knows.',
  expected: { firefox: 'SEC_ERROR_UNKNOWN_CRITICAL_EXTENSION', chromium: 'ERR_CERT_INVALID' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host], { extensions: [new Extension('1.3.6.1.4.1.55555.1.1', true, new Uint8Array([5, 0]))] });
    return opensslServer(ctx, leaf, [ctx.certificates.intermediate]);
  },
};

export default server;
