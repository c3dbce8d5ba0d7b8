import { rawServer } from '../programs/raw.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'other-protocol-on-port-smtp',
  cause: 'other-protocol-on-port',
  program: 'raw',
  title: 'A mail server',
  describe: 'The port speaks SMTP.',
  expected: { firefox: 'NS_ERROR_NET_RESET', chromium: 'ERR_SSL_PROTOCOL_ERROR' },
  start: (ctx) => rawServer(ctx.addresses, (socket) => {
    socket.write('220 mail.example ESMTP Postfix\r\n');
    socket.on('data', () => socket.end());
  }),
};

export default server;
