import { afterHello, rawServer } from '../programs/raw.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'server-closes-silently',
  cause: 'server-closes-silently',
  program: 'raw',
  title: 'Closed without a word',
  describe: 'The server reads the first message and closes.',
  expected: { firefox: 'NS_ERROR_NET_RESET', chromium: 'ERR_CONNECTION_CLOSED' },
  start: (ctx) => rawServer(ctx.addresses, afterHello((socket) => { socket.end(); })),
};

export default server;
