import { rawServer } from '../programs/raw.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'other-protocol-on-port',
  cause: 'other-protocol-on-port',
  program: 'raw',
  title: 'An SSH server',
  describe: 'The port speaks SSH.',
  expected: { firefox: 'NS_ERROR_NET_RESET', chromium: 'ERR_SSL_PROTOCOL_ERROR' },
  start: (ctx) => rawServer(ctx.addresses, (socket) => {
    socket.write('SSH-2.0-OpenSSH_9.2p1\r\n');
    socket.on('data', () => socket.end());
  }),
};

export default server;
