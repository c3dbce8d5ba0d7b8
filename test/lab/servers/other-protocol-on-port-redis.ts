import { afterHello, rawServer } from '../programs/raw.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'other-protocol-on-port-redis',
  cause: 'other-protocol-on-port',
  program: 'raw',
  title: 'A key-value store',
  describe: 'The port speaks the Redis protocol.',
  expected: { firefox: 'SSL_ERROR_RX_RECORD_TOO_LONG', chromium: 'ERR_SSL_PROTOCOL_ERROR' },
  start: (ctx) => rawServer(ctx.addresses, afterHello((socket) => socket.end('-ERR Protocol error: too big bulk count string\r\n'))),
};

export default server;
