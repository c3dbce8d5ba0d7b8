import { httpsServer } from '../programs/node.ts';
import { relayServer } from '../programs/relay.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'private-key-mismatch',
  cause: 'private-key-mismatch',
  program: 'node',
  title: 'Key that does not fit the certificate',
  describe: 'The server signs with another key than the one in its certificate.',
  expected: { firefox: 'SEC_ERROR_BAD_SIGNATURE', chromium: 'ERR_SSL_PROTOCOL_ERROR' },
  async start(ctx) {
    // No TLS library signs with a foreign key. With TLS 1.2 the certificate goes in the clear, so another one of the
    // same length takes its place on the wire; the signature of ServerKeyExchange then fails under its key.
    let [shown, real] = [await ctx.certificates.leaf([ctx.host]), await ctx.certificates.leaf([ctx.host])];
    while (shown.der.length !== real.der.length) shown = await ctx.certificates.leaf([ctx.host]);
    const backend = await httpsServer(ctx, real, (_request, response) => { response.end('Never reached.'); }, { maxVersion: 'TLSv1.2' });
    return relayServer(ctx, backend, {
      answer(_client, bytes) {
        const at = bytes.indexOf(real.der);
        if (at >= 0) bytes.set(shown.der, at);
        return bytes;
      },
    });
  },
};

export default server;
