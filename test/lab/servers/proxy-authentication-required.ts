import { afterHello, rawServer } from '../programs/raw.ts';
import { proxied } from '../programs/proxy.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'proxy-authentication-required',
  cause: 'proxy-authentication-required',
  program: 'raw',
  title: 'A proxy that wants a password',
  describe: 'The proxy of the environment answers CONNECT with 407.',
  expected: { firefox: null, chromium: null },
  page: false,
  async start(ctx) {
    return proxied(ctx, await rawServer(['127.0.0.1'], afterHello((socket) => {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="lab"\r\nContent-Length: 0\r\n\r\n');
    })));
  },
};

export default server;
