import { dnsServer } from '../programs/dns.ts';
import { httpsServer } from '../programs/node.ts';
import { afterHello, rawServer } from '../programs/raw.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'captive-portal',
  cause: 'captive-portal',
  program: 'node',
  title: 'A network that wants a sign-in first',
  describe: 'The network gives every name its own address. It answers TLS with its own certificate, and plain HTTP with the way to its sign-in page.',
  expected: { firefox: null, chromium: null },
  page: false,
  async start(ctx) {
    const leaf = await ctx.certificates.leaf(['login.lab.example']);
    const [dns, portal, plain] = await Promise.all([
      dnsServer({ rcode: 0, address: '127.0.0.1' }),
      httpsServer({ ...ctx, addresses: ['127.0.0.1'] }, leaf, (_request, response) => { response.end('Sign in.'); }),
      rawServer(['127.0.0.1'], afterHello((socket) => socket.end('HTTP/1.1 302 Found\r\nLocation: http://login.lab.example/\r\nContent-Length: 0\r\n\r\n'))),
    ]);
    return {
      port: portal.port,
      host: 'somewhere.lab.example',
      options: [...(dns.options ?? []), '--check', `http://check.lab.example:${plain.port}/`],
      stop: async () => { await Promise.all([dns.stop(), portal.stop(), plain.stop()]); },
    };
  },
};

export default server;
