import { badPort } from '../programs/bad-port.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'port-blocked-by-browser',
  cause: 'port-blocked-by-browser',
  program: 'node',
  title: 'A port that browsers refuse',
  describe: 'A sound server on a port of the Fetch standard\'s list of bad ports.',
  expected: { firefox: null, chromium: 'ERR_UNSAFE_PORT' },
  start: (ctx) => badPort(ctx),
};

export default server;
