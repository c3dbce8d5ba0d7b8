import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { nginxSite } from '../programs/nginx.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'no-shared-cipher-nginx',
  cause: 'no-shared-cipher',
  program: 'nginx',
  title: 'Finite-field key exchange only, on nginx',
  describe: 'This nginx offers DHE suites only; browsers dropped them.',
  expected: { firefox: 'SSL_ERROR_NO_CYPHER_OVERLAP', chromium: 'ERR_SSL_VERSION_OR_CIPHER_MISMATCH' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host], { key: 'rsa' });
    const parameters = join(ctx.dir, 'dh.pem');
    // A named group of RFC 7919, so that no prime has to be found.
    await promisify(execFile)('openssl', ['genpkey', '-genparam', '-algorithm', 'DH', '-pkeyopt', 'group:ffdhe2048', '-out', parameters]);
    return nginxSite(ctx, `
        ssl_protocols TLSv1.2;
        ssl_ciphers DHE+AESGCM;
        ssl_dhparam ${parameters};
        location / { return 200 "<!doctype html><title>Sound</title><p>Browsers do not get here."; }`, { leaf });
  },
};

export default server;
