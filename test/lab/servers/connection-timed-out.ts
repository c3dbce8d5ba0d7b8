import { fullQueue } from '../programs/full-queue.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'connection-timed-out',
  cause: 'connection-timed-out',
  program: 'raw',
  title: 'Packets dropped',
  describe: 'The queue of the server is full, so every SYN is dropped. Browsers wait for minutes.',
  expected: { firefox: null, chromium: null },
  page: false,
  start: (ctx) => fullQueue(ctx.addresses),
};

export default server;
