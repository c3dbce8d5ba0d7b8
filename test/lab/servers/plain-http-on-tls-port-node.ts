import { createServer } from 'node:http';
import { listenAll } from '../programs/raw.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'plain-http-on-tls-port-node',
  cause: 'plain-http-on-tls-port',
  program: 'node',
  title: 'HTTP where HTTPS belongs (Node)',
  describe: 'A Node program serves plain HTTP on this port.',
  expected: { firefox: 'SSL_ERROR_RX_RECORD_TOO_LONG', chromium: 'ERR_SSL_PROTOCOL_ERROR' },
  start: (ctx) => listenAll(ctx.addresses, () => createServer((_request, response) => { response.end('plain'); })),
};

export default server;
