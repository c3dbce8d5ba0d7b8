import { Extension } from '../certificates.ts';
import { opensslServer } from '../programs/openssl.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'name-constraint-violated',
  cause: 'name-constraint-violated',
  program: 'openssl',
  title: 'Issuer that may not sign this name',
  describe: 'The issuer is limited to one domain, and this host is outside of it.',
  expected: { firefox: 'SEC_ERROR_CERT_NOT_IN_NAME_SPACE', chromium: 'ERR_CERT_INVALID' },
  async start(ctx) {
    // NameConstraints (RFC 5280 section 4.2.1.10): permittedSubtrees [0] { GeneralSubtree { [2] dNSName "harbour.example" } }.
    const name = Buffer.from('harbour.example');
    const constraints = Buffer.concat([Buffer.from([0x30, name.length + 6, 0xa0, name.length + 4, 0x30, name.length + 2, 0x82, name.length]), name]);
    const narrow = await ctx.certificates.make({
      subject: 'CN=Pagefault Lab Narrow Issuer,O=Pagefault Lab', ca: true, issuer: ctx.certificates.root,
      extensions: [new Extension('2.5.29.30', true, constraints)],
    });
    const leaf = await ctx.certificates.leaf([ctx.host], { issuer: narrow });
    return opensslServer(ctx, leaf, [narrow]);
  },
};

export default server;
