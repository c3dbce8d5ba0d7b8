import { afterHello, rawServer } from '../programs/raw.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'malformed-handshake',
  cause: 'malformed-handshake',
  program: 'raw',
  title: 'Broken ServerHello',
  describe: 'The first message of the server breaks off in the middle of a field.',
  expected: { firefox: 'SSL_ERROR_RX_MALFORMED_SERVER_HELLO', chromium: 'ERR_SSL_PROTOCOL_ERROR' },
  // ServerHello of 10 bytes: legacy_version, then 8 of the 32 bytes of random.
  start: (ctx) => rawServer(ctx.addresses, afterHello((socket) => socket.end(Buffer.from([22, 3, 3, 0, 14, 2, 0, 0, 10, 3, 3, 1, 2, 3, 4, 5, 6, 7, 8])))),
};

export default server;
