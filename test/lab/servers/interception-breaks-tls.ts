import { httpsServer } from '../programs/node.ts';
import { relayServer } from '../programs/relay.ts';
import type { LabServer } from '../server.ts';

/** A number that stands for no version (RFC 8701): the server passes over it. */
const NO_VERSION = Buffer.from([0x5a, 0x5a]);

/** The entry for TLS 1.3 in supported_versions (extension 43), which names no more than a handful of versions. */
function withoutTls13(hello: Buffer): Buffer {
  const altered = Buffer.from(hello);
  for (let at = hello.indexOf(Buffer.from([0, 43, 0])); at !== -1; at = hello.indexOf(Buffer.from([0, 43, 0]), at + 1)) {
    const [length, listed] = [hello[at + 3] ?? 0, hello[at + 4] ?? 0];
    if (listed !== length - 1 || listed > 16) continue;
    for (let version = at + 5; version < at + 5 + listed; version += 2) if (hello.readUInt16BE(version) === 0x0304) NO_VERSION.copy(altered, version);
  }
  return altered;
}

const server: LabServer = {
  id: 'interception-breaks-tls',
  cause: 'interception-breaks-tls',
  program: 'node',
  title: 'Lowered on the way',
  describe: 'Something before the server takes TLS 1.3 out of every hello. The server marks that, and the browser sees the mark.',
  expected: { firefox: 'SSL_ERROR_RX_MALFORMED_SERVER_HELLO', chromium: 'ERR_TLS13_DOWNGRADE_DETECTED' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host]);
    const backend = await httpsServer({ ...ctx, addresses: ['127.0.0.1'] }, leaf, (_request, response) => { response.end('Reached.'); });
    return relayServer(ctx, backend, { whole: true, hello: (_client, bytes) => withoutTls13(bytes) });
  },
};

export default server;
