import { filteredOnTheWay, PUBLIC_NAME } from '../programs/ech.ts';
import type { LabServer } from '../server.ts';

const HOST = 'ech-blocked.lab.example';

const server: LabServer = {
  id: 'ech-blocked',
  cause: 'ech-blocked',
  program: 'boringssl',
  title: 'Hidden names blocked on the way',
  describe: 'Something before the server resets connections that hide their name behind the public one; a placeholder passes.',
  // Seen with the lab's resolver behind DNS over HTTPS, which browsers hide names with.
  expected: { firefox: 'NS_ERROR_NET_RESET', chromium: 'ERR_CONNECTION_RESET' },
  page: false,
  start: (ctx) => filteredOnTheWay(ctx, HOST, ({ serverName }) => serverName === PUBLIC_NAME),
};

export default server;
