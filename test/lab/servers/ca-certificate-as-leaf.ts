import { KeyUsageFlags } from '../certificates.ts';
import { opensslServer } from '../programs/openssl.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'ca-certificate-as-leaf',
  cause: 'ca-certificate-as-leaf',
  program: 'openssl',
  title: 'Authority certificate used by a site',
  describe: 'The certificate is one that issues others. Firefox refuses it, Chromium does not.',
  expected: { firefox: 'MOZILLA_PKIX_ERROR_CA_CERT_USED_AS_END_ENTITY', chromium: null },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host], { ca: true, usages: KeyUsageFlags.digitalSignature | KeyUsageFlags.keyCertSign, extendedUsages: ['1.3.6.1.5.5.7.3.1'] });
    return opensslServer(ctx, leaf, [ctx.certificates.intermediate]);
  },
};

export default server;
