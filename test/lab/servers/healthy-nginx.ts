import { nginxSite, SOUND_PAGE } from '../programs/nginx.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'healthy-nginx',
  cause: 'no-fault-found',
  program: 'nginx',
  title: 'A sound page',
  describe: 'TLS 1.3 and 1.2 with an RSA key. Nothing is wrong here.',
  expected: { firefox: null, chromium: null },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host], { key: 'rsa' });
    // Debian's nginx serves no TLS 1.3 of itself.
    return nginxSite(ctx, `ssl_protocols TLSv1.2 TLSv1.3; ${SOUND_PAGE}`, { leaf });
  },
};

export default server;
