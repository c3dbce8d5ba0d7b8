import { alertServer } from '../programs/alert.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'server-internal-error-raw',
  cause: 'server-internal-error',
  program: 'raw',
  title: 'Server that gives up at once',
  describe: 'Whatever is offered, alert 80 comes back.',
  expected: { firefox: 'SSL_ERROR_INTERNAL_ERROR_ALERT', chromium: 'ERR_SSL_PROTOCOL_ERROR' },
  start: (ctx) => alertServer(ctx, 80),
};

export default server;
