import { filteredOnTheWay } from '../programs/ech.ts';
import type { LabServer } from '../server.ts';

const HOST = 'ech-blocked-extension.lab.example';

const server: LabServer = {
  id: 'ech-blocked-extension',
  cause: 'ech-blocked',
  program: 'boringssl',
  title: 'Encrypted Client Hello blocked on the way',
  describe: 'Something before the server resets every connection whose hello offers Encrypted Client Hello, even as a placeholder; the site publishes keys for it.',
  // Seen with the lab's resolver behind DNS over HTTPS, which browsers hide names with.
  expected: { firefox: 'NS_ERROR_NET_RESET', chromium: 'ERR_CONNECTION_RESET' },
  page: false,
  start: (ctx) => filteredOnTheWay(ctx, HOST, () => true),
};

export default server;
