import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** The lab's plain HTTP server: the index page, and the files that certificates point to. */
export interface PlainServer {
  url: string;
  publish(name: string, bytes: Uint8Array, type: string): string;
  stop(): Promise<void>;
}

export async function plainServer(index: () => string): Promise<PlainServer> {
  const files = new Map<string, { bytes: Uint8Array; type: string }>();
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const file = files.get(request.url ?? '');
    if (file) {
      response.writeHead(200, { 'content-type': file.type, 'content-length': file.bytes.length }).end(file.bytes);
    } else if (request.url === '/') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(index());
    } else if (request.url === '/favicon.ico') {
      response.writeHead(204).end();
    } else {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing is here.\n');
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  return {
    url,
    publish(name, bytes, type) {
      files.set(`/${name}`, { bytes, type });
      return `${url}/${name}`;
    },
    async stop() {
      const closed = new Promise<void>((resolve) => { server.close(() => resolve()); });
      server.closeAllConnections();
      await closed;
    },
  };
}
