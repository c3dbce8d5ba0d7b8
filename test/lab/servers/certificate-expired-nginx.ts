import { nginxSite, SOUND_PAGE } from '../programs/nginx.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'certificate-expired-nginx',
  cause: 'certificate-expired',
  program: 'nginx',
  title: 'Expired certificate on nginx',
  describe: 'The certificate of this nginx ran out yesterday.',
  expected: { firefox: 'SEC_ERROR_EXPIRED_CERTIFICATE', chromium: 'ERR_CERT_DATE_INVALID' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host], { key: 'rsa', from: -20, until: -1 });
    return nginxSite(ctx, SOUND_PAGE, { leaf });
  },
};

export default server;
