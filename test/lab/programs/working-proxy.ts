import { createServer, request, type RequestListener } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { connect, type Socket } from 'node:net';
import type { TlsOptions } from 'node:tls';
import type { Running } from '../server.ts';
import { listenAll, rawServer } from './raw.ts';

export interface WorkingProxy extends Running {
  /** `CONNECT host:port`, `GET http://host/path`, `SOCKS5 host:port`, in order. */
  heard: string[];
}

/** A proxy that works, on 127.0.0.1: every host is this machine to it. `tls`: it is reached over TLS. */
export async function httpProxy(tls: TlsOptions | null = null, answer?: RequestListener): Promise<WorkingProxy> {
  const heard: string[] = [];
  const onRequest: RequestListener = answer ?? ((asked, response) => {
    heard.push(`${asked.method} ${asked.url}`);
    const url = new URL(asked.url ?? '');
    const onward = request({ host: '127.0.0.1', port: url.port, path: `${url.pathname}${url.search}`, method: asked.method, headers: asked.headers }, (got) => {
      response.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    asked.pipe(onward);
  });
  const running = await listenAll(['127.0.0.1'], () => {
    const server = tls ? createHttps(tls, onRequest) : createServer(onRequest);
    return server.on('connect', (asked, client: Socket) => {
      heard.push(`CONNECT ${asked.url}`);
      client.on('error', () => client.destroy());
      join(client, Number(asked.url?.split(':').at(-1)), 'HTTP/1.1 200 Connection established\r\n\r\n');
    });
  });
  return { ...running, heard };
}

/** SOCKS 5 and 4A, by the first byte. */
export async function socksProxy(): Promise<WorkingProxy> {
  const heard: string[] = [];
  const running = await rawServer(['127.0.0.1'], (client) => {
    client.once('data', (first) => {
      if (first[0] === 4) {
        const host = first.subarray(first.indexOf(0, 8) + 1, -1).toString();
        heard.push(`SOCKS4 ${host}:${first.readUInt16BE(2)}`);
        return join(client, first.readUInt16BE(2), Buffer.from([0, 90, 0, 0, 0, 0, 0, 0]));
      }
      client.write(Buffer.from([5, 0]));
      client.once('data', (asked) => {
        const port = asked.readUInt16BE(asked.length - 2);
        heard.push(`SOCKS5 ${asked.subarray(5, 5 + asked[4]!).toString()}:${port}`);
        join(client, port, Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]));
      });
    });
  });
  return { ...running, heard };
}

function join(client: Socket, port: number, ready: string | Buffer): void {
  const onward = connect(port, '127.0.0.1', () => {
    client.write(ready);
    onward.pipe(client).pipe(onward);
  });
  onward.on('error', () => client.destroy());
  client.on('close', () => onward.destroy());
}
