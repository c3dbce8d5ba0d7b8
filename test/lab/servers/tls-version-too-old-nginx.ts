import { nginxSite } from '../programs/nginx.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'tls-version-too-old-nginx',
  cause: 'tls-version-too-old',
  program: 'nginx',
  title: 'TLS 1.0 only, on nginx',
  describe: 'This nginx is set to TLS 1.0 and nothing newer.',
  expected: { firefox: 'SSL_ERROR_PROTOCOL_VERSION_ALERT', chromium: 'ERR_SSL_VERSION_OR_CIPHER_MISMATCH' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host], { key: 'rsa' });
    return nginxSite(ctx, `
        ssl_protocols TLSv1;
        ssl_ciphers ALL:@SECLEVEL=0;
        location / { return 200 "<!doctype html><title>Sound</title><p>Browsers do not get here."; }`, { leaf });
  },
};

export default server;
