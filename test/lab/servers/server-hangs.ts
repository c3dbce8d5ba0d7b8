import { rawServer } from '../programs/raw.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'server-hangs',
  cause: 'server-hangs',
  program: 'raw',
  title: 'A server that never answers',
  describe: 'The connection stands, and nothing ever comes. Browsers wait for minutes.',
  expected: { firefox: null, chromium: null },
  page: false,
  start: (ctx) => rawServer(ctx.addresses, (socket) => { socket.resume(); }),
};

export default server;
