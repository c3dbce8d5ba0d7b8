import { nginxSite, SOUND_PAGE } from '../programs/nginx.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'http2-forbidden-cipher',
  cause: 'http2-forbidden-cipher',
  program: 'nginx',
  title: 'HTTP/2 with a forbidden cipher',
  describe: 'nginx agrees on HTTP/2 with a suite that HTTP/2 forbids.',
  expected: { firefox: 'NS_ERROR_NET_INADEQUATE_SECURITY', chromium: 'ERR_HTTP2_INADEQUATE_TRANSPORT_SECURITY' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host], { key: 'rsa' });
    return nginxSite(ctx, `
        ssl_protocols TLSv1.2;
        ssl_ciphers ECDHE-RSA-AES128-SHA;
        ${SOUND_PAGE}`, { leaf, listen: 'ssl http2' });
  },
};

export default server;
