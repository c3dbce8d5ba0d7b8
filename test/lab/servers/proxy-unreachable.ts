import { closedPort } from '../programs/closed-port.ts';
import { proxied } from '../programs/proxy.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'proxy-unreachable',
  cause: 'proxy-unreachable',
  program: 'raw',
  title: 'A proxy that is not there',
  describe: 'The proxy of the environment refuses connections.',
  expected: { firefox: null, chromium: null },
  page: false,
  async start(ctx) {
    return proxied(ctx, await closedPort(['127.0.0.1']));
  },
};

export default server;
