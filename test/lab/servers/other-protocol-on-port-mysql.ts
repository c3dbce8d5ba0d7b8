import { rawServer } from '../programs/raw.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'other-protocol-on-port-mysql',
  cause: 'other-protocol-on-port',
  program: 'raw',
  title: 'A database',
  describe: 'The port speaks the MySQL protocol and greets with its version.',
  expected: { firefox: 'SSL_ERROR_RX_UNKNOWN_RECORD_TYPE', chromium: 'ERR_SSL_PROTOCOL_ERROR' },
  start: (ctx) => rawServer(ctx.addresses, (socket) => {
    socket.write(Buffer.concat([Buffer.from([0x4a, 0, 0, 0, 0x0a]), Buffer.from('8.0.36\0'), Buffer.alloc(0x4a - 8, 0x21)]));
    socket.on('data', () => socket.end());
  }),
};

export default server;
