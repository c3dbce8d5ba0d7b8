import { createServer } from 'node:https';
import { credentials } from '../programs/node.ts';
import { listenAll } from '../programs/raw.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'renewed-not-reloaded',
  cause: 'renewed-not-reloaded',
  program: 'node',
  title: 'Renewed, and one server forgotten',
  describe: 'The name has two addresses. One shows a certificate that has run out, the other the new one.',
  expected: { firefox: 'SEC_ERROR_EXPIRED_CERTIFICATE', chromium: 'ERR_CERT_DATE_INVALID' },
  page: false,
  async start(ctx) {
    const old = await ctx.certificates.leaf([ctx.host], { from: -20, until: -1 });
    const renewed = await ctx.certificates.leaf([ctx.host]);
    let made = 0;
    const running = await listenAll(['127.0.0.1', '127.0.0.2'], () => createServer(credentials(ctx, made++ % 2 === 0 ? old : renewed), (_request, response) => { response.end('Reached.'); }));
    return { ...running, options: ['--resolve', `${ctx.host}:${running.port}:127.0.0.1,127.0.0.2`] };
  },
};

export default server;
