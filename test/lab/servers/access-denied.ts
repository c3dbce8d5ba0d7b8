import { alertServer } from '../programs/alert.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'access-denied',
  cause: 'access-denied',
  program: 'raw',
  title: 'Refused by policy',
  describe: 'The server answers every handshake with access_denied (alert 49).',
  expected: { firefox: 'SSL_ERROR_ACCESS_DENIED_ALERT', chromium: 'ERR_SSL_PROTOCOL_ERROR' },
  start: (ctx) => alertServer(ctx, 49),
};

export default server;
