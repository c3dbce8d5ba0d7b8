import { httpsServer } from '../programs/node.ts';
import { relayServer } from '../programs/relay.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'corrupted-records',
  cause: 'corrupted-records',
  program: 'node',
  title: 'Bytes damaged on the way',
  describe: 'Now and then a byte of the encrypted traffic changes on its way.',
  expected: { firefox: 'SSL_ERROR_BAD_MAC_READ', chromium: 'ERR_SSL_PROTOCOL_ERROR' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host]);
    const backend = await httpsServer(ctx, leaf, (_request, response) => { response.end('Sometimes reached.'); });
    return relayServer(ctx, backend, {
      // Three of four connections are hit, in the last byte of the first flight: the end of an encrypted record.
      answer(_client, bytes, connection) {
        if (connection % 4 !== 0 && bytes.length > 600) bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 0x55;
        return bytes;
      },
    });
  },
};

export default server;
