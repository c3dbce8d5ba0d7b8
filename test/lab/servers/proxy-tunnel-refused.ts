import { afterHello, rawServer } from '../programs/raw.ts';
import { proxied } from '../programs/proxy.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'proxy-tunnel-refused',
  cause: 'proxy-tunnel-refused',
  program: 'raw',
  title: 'A proxy that refuses the tunnel',
  describe: 'The proxy of the environment answers CONNECT with 403.',
  expected: { firefox: null, chromium: null },
  page: false,
  async start(ctx) {
    return proxied(ctx, await rawServer(['127.0.0.1'], afterHello((socket) => socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n'))));
  },
};

export default server;
