import { createSecureServer } from 'node:http2';
import { credentials } from '../programs/node.ts';
import { listenAll } from '../programs/raw.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'http2-protocol-error',
  cause: 'http2-protocol-error',
  program: 'node',
  title: 'HTTP/2 that breaks',
  describe: 'The server agrees on HTTP/2 and resets every stream; over HTTP/1.1 it works.',
  expected: { firefox: 'NS_ERROR_NET_RESET', chromium: 'ERR_HTTP2_PROTOCOL_ERROR' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host]);
    return listenAll(ctx.addresses, () => {
      const server = createSecureServer({ ...credentials(ctx, leaf), allowHTTP1: true }, (request, response) => {
        if (request.httpVersionMajor < 2) response.end('Reached over HTTP/1.1.');
      });
      server.on('stream', (stream) => {
        stream.on('error', () => undefined);
        // PROTOCOL_ERROR (RFC 9113 section 7).
        stream.close(1);
      });
      return server;
    });
  },
};

export default server;
