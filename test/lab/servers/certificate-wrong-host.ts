import { nginxSite, SOUND_PAGE } from '../programs/nginx.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'certificate-wrong-host',
  cause: 'certificate-wrong-host',
  program: 'nginx',
  title: 'Certificate for another host',
  describe: 'The certificate names two other hosts and not this one.',
  expected: { firefox: 'SSL_ERROR_BAD_CERT_DOMAIN', chromium: 'ERR_CERT_COMMON_NAME_INVALID' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf(['shop.example', 'mail.example']);
    return nginxSite(ctx, SOUND_PAGE, { leaf });
  },
};

export default server;
