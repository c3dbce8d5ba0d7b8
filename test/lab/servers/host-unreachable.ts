import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'host-unreachable',
  cause: 'host-unreachable',
  program: 'raw',
  title: 'An address without a route',
  describe: 'The name leads to an address that this machine has no way to.',
  expected: { firefox: null, chromium: null },
  page: false,
  // The limited broadcast address (RFC 919): connect() to it fails at once, without a packet.
  async start(ctx) {
    return { port: 443, options: ['--resolve', `${ctx.host}:443:255.255.255.255`], stop: async () => undefined };
  },
};

export default server;
