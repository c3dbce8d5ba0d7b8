import { alertServer } from '../programs/alert.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'fallback-refused',
  cause: 'fallback-refused',
  program: 'raw',
  title: 'Downgrade seen',
  describe: 'The server answers with inappropriate_fallback (alert 86).',
  expected: { firefox: 'SSL_ERROR_INAPPROPRIATE_FALLBACK_ALERT', chromium: 'ERR_SSL_PROTOCOL_ERROR' },
  start: (ctx) => alertServer(ctx, 86),
};

export default server;
