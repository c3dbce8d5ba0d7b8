import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { opensslServer } from '../programs/openssl.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'name-not-served-openssl',
  cause: 'name-not-served',
  program: 'openssl',
  title: 'Name refused by OpenSSL',
  describe: 'The server knows one name and ends the handshake for any other.',
  expected: { firefox: 'SSL_ERROR_UNRECOGNIZED_NAME_ALERT', chromium: 'ERR_SSL_UNRECOGNIZED_NAME_ALERT' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf(['lab.localhost']);
    const second = await ctx.certificates.leaf(['lab.localhost']);
    await writeFile(join(ctx.dir, 'second.pem'), second.pem);
    await writeFile(join(ctx.dir, 'second.key'), second.keyPem, { mode: 0o600 });
    return opensslServer(ctx, leaf, [ctx.certificates.intermediate], [
      '-servername', 'lab.localhost', '-servername_fatal', '-cert2', join(ctx.dir, 'second.pem'), '-key2', join(ctx.dir, 'second.key'),
    ]);
  },
};

export default server;
