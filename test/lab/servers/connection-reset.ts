import { afterHello, rawServer } from '../programs/raw.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'connection-reset',
  cause: 'connection-reset',
  program: 'raw',
  title: 'Reset after the first message',
  describe: 'The connection is reset as soon as the browser speaks.',
  expected: { firefox: 'NS_ERROR_NET_RESET', chromium: 'ERR_CONNECTION_RESET' },
  start: (ctx) => rawServer(ctx.addresses, afterHello((socket) => { socket.resetAndDestroy(); })),
};

export default server;
