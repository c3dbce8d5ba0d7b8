import { chain } from '../certificates.ts';
import { httpsServer } from '../programs/node.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'interception-untrusted',
  cause: 'interception-untrusted',
  program: 'node',
  title: 'Traffic re-signed by a firewall',
  describe: 'The certificate was issued on the way by an inspecting firewall whose root this browser does not have.',
  expected: { firefox: 'SEC_ERROR_UNKNOWN_ISSUER', chromium: 'ERR_CERT_AUTHORITY_INVALID' },
  async start(ctx) {
    const firewall = await ctx.certificates.make({ subject: 'CN=FGT60FTK20012345,OU=Certificate Authority,O=Fortinet,C=US', ca: true });
    const leaf = await ctx.certificates.leaf([ctx.host], { issuer: firewall });
    return httpsServer(ctx, leaf, (_request, response) => { response.end('Inspected.'); }, { cert: chain(leaf, firewall) });
  },
};

export default server;
