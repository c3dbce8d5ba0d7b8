import { boringsslServer, echKeys } from '../programs/boringssl.ts';
import { hiddenBehind, PUBLIC_NAME } from '../programs/ech.ts';
import type { LabServer } from '../server.ts';

const HOST = 'ech-mismatch.lab.example';

const server: LabServer = {
  id: 'ech-mismatch',
  cause: 'ech-mismatch',
  program: 'boringssl',
  title: 'Old keys for hidden names',
  describe: 'DNS holds keys for Encrypted Client Hello that the server no longer has, and the server has no certificate for the public name.',
  // Seen with the lab's resolver behind DNS over HTTPS, which browsers hide names with.
  expected: { firefox: 'SSL_ERROR_BAD_CERT_DOMAIN', chromium: 'ERR_ECH_FALLBACK_CERTIFICATE_INVALID' },
  page: false,
  async start(ctx) {
    const [old, present] = await Promise.all([echKeys(ctx, PUBLIC_NAME, 1), echKeys(ctx, PUBLIC_NAME, 2)]);
    return hiddenBehind(await boringsslServer(ctx, await ctx.certificates.leaf([HOST]), present), HOST, old);
  },
};

export default server;
