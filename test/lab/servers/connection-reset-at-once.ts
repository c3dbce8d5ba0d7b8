import { rawServer } from '../programs/raw.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'connection-reset-at-once',
  cause: 'connection-reset',
  program: 'raw',
  title: 'Reset at once',
  describe: 'The connection is reset as soon as it stands.',
  expected: { firefox: 'NS_ERROR_NET_RESET', chromium: 'ERR_CONNECTION_RESET' },
  also: { firefox: ['NS_ERROR_FAILURE'] },
  start: (ctx) => rawServer(ctx.addresses, (socket) => { socket.resetAndDestroy(); }),
};

export default server;
