import { httpsServer } from '../programs/node.ts';
import { afterHello, rawServer } from '../programs/raw.ts';
import type { LabServer } from '../server.ts';

const DAY = 86_400_000;

const server: LabServer = {
  id: 'clock-wrong',
  cause: 'clock-wrong',
  program: 'node',
  title: 'Seen from a machine whose clock is ahead',
  describe: 'The certificate and all other clocks live ten days ago, as they do for a machine whose own clock is ten days ahead.',
  expected: { firefox: 'SEC_ERROR_EXPIRED_CERTIFICATE', chromium: 'ERR_CERT_DATE_INVALID' },
  page: false,
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host], { from: -30, until: -3 });
    const date = () => new Date(Date.now() - 10 * DAY).toUTCString();
    const [site, check] = await Promise.all([
      httpsServer(ctx, leaf, (_request, response) => { response.setHeader('Date', date()).end('In date ten days ago.'); }),
      rawServer(['127.0.0.1'], afterHello((socket) => socket.end(`HTTP/1.1 204 No Content\r\nDate: ${date()}\r\n\r\n`))),
    ]);
    return { ...site, options: ['--check', `http://127.0.0.1:${check.port}/`], stop: async () => { await Promise.all([site.stop(), check.stop()]); } };
  },
};

export default server;
