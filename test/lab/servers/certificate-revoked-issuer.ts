import { opensslServer } from '../programs/openssl.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'certificate-revoked-issuer',
  cause: 'certificate-revoked',
  program: 'openssl',
  title: 'Revoked issuer',
  describe: 'The certificate itself is good; the list of the CA above its issuer says that the issuer was revoked. Browsers do not ask lists of private roots.',
  expected: { firefox: null, chromium: null },
  page: false,
  async start(ctx) {
    const { intermediate, make, leaf: makeLeaf, revoke } = ctx.certificates;
    const list = (name: string) => `${ctx.plain}/certificate-revoked-issuer/${name}`;
    const inner = await make({ subject: 'CN=Pagefault Lab Revoked Issuer,O=Pagefault Lab', ca: true, issuer: intermediate, crlUrl: list('outer.crl') });
    const leaf = await makeLeaf([ctx.host], { issuer: inner, crlUrl: list('inner.crl') });
    ctx.publish('outer.crl', await revoke(intermediate, [inner]), 'application/pkix-crl');
    ctx.publish('inner.crl', await revoke(inner, []), 'application/pkix-crl');
    return opensslServer(ctx, leaf, [inner, intermediate]);
  },
};

export default server;
