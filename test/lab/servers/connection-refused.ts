import { closedPort } from '../programs/closed-port.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'connection-refused',
  cause: 'connection-refused',
  program: 'raw',
  title: 'Nothing listens',
  describe: 'No program listens on this port.',
  expected: { firefox: 'NS_ERROR_CONNECTION_REFUSED', chromium: 'ERR_CONNECTION_REFUSED' },
  start: (ctx) => closedPort(ctx.addresses),
};

export default server;
