import type { IncomingHttpHeaders } from 'node:http2';
import type { RunContext } from '../run-context.ts';
import { channelStream, type Channel } from '../tls/session.ts';
import { bodyText, keptHeaders, requestHeaders, type Exchange, type Waiting } from './exchange.ts';

const MOST_BODY = 4096;

/** RFC 9113 section 7, by number. */
const CODES = [
  'NO_ERROR', 'PROTOCOL_ERROR', 'INTERNAL_ERROR', 'FLOW_CONTROL_ERROR', 'SETTINGS_TIMEOUT', 'STREAM_CLOSED', 'FRAME_SIZE_ERROR', 'REFUSED_STREAM', 'CANCEL',
  'COMPRESSION_ERROR', 'CONNECT_ERROR', 'ENHANCE_YOUR_CALM', 'INADEQUATE_SECURITY', 'HTTP_1_1_REQUIRED',
];

/** GET over HTTP/2 on a channel whose ALPN chose h2. */
export async function exchangeHttp2(context: RunContext, channel: Channel, url: URL, { until, silent }: Waiting = {}): Promise<Exchange> {
  // Slow to load, and most pages that fail do not get as far.
  const { connect } = await import('node:http2');
  const session = connect(url.origin, { createConnection: () => channelStream(channel), maxHeaderListPairs: 512, settings: { enablePush: false } });
  const exchange = new Promise<Exchange>((resolve) => {
    let goaway: Exchange['http2Error'];
    session.on('error', (error) => resolve(failed(error, goaway)));
    session.on('goaway', (code) => (goaway = { frame: 'GOAWAY', code, name: codeName(code) }));
    session.on('close', () => resolve(goaway && goaway.code !== 0 ? { protocol: 'h2', outcome: 'protocol-error', http2Error: goaway } : { protocol: 'h2', outcome: 'empty' }));
    const headers = Object.fromEntries(requestHeaders(url, context.options.policy?.userAgent).filter(([name]) => name !== 'host'));
    const stream = session.request({ ':method': 'GET', ':path': `${url.pathname}${url.search}`, ':authority': url.host, ':scheme': 'https', ...headers });
    stream.on('error', (error) => resolve(stream.rstCode ? { protocol: 'h2', outcome: 'protocol-error', http2Error: { frame: 'RST_STREAM', code: stream.rstCode, name: codeName(stream.rstCode) } } : failed(error, goaway)));
    stream.on('response', (received) => {
      const parts: Buffer[] = [];
      let size = 0;
      const done = () => resolve(answered(received, Buffer.concat(parts)));
      stream.on('data', (data: Buffer) => {
        parts.push(data);
        size += data.length;
        if (size >= MOST_BODY) done();
      });
      stream.on('end', done);
    });
    stream.on('close', () => {
      if (stream.rstCode) resolve({ protocol: 'h2', outcome: 'protocol-error', http2Error: { frame: 'RST_STREAM', code: stream.rstCode, name: codeName(stream.rstCode) } });
    });
    stream.end();
  });
  const result = await context.within<Exchange>(exchange, { protocol: 'h2', outcome: 'timed-out' }, until);
  if (result.outcome === 'timed-out') await silent?.();
  session.destroy();
  return result;
}

function answered(received: IncomingHttpHeaders, body: Buffer): Exchange {
  const headers = Object.entries(received).flatMap(([name, value]) => (name.startsWith(':') || value === undefined ? [] : [[name, String(value)] as [string, string]]));
  const location = received.location;
  const encoded = received['content-encoding'] !== undefined;
  return {
    protocol: 'h2', outcome: 'response', status: Number((received as Record<string, unknown>)[':status']), headers: keptHeaders(headers),
    headerBytes: headers.reduce((sum, [name, value]) => sum + name.length + value.length + 32, 0),
    ...(location !== undefined ? { location: location.slice(0, 8192) } : {}),
    ...(body.length > 0 && !encoded ? { bodyStart: bodyText(body) } : {}),
  };
}

function failed(error: unknown, goaway: Exchange['http2Error']): Exchange {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (goaway && goaway.code !== 0) return { protocol: 'h2', outcome: 'protocol-error', http2Error: goaway };
  if (code === 'ECONNRESET') return { protocol: 'h2', outcome: 'reset' };
  if (code === 'ETIMEDOUT') return { protocol: 'h2', outcome: 'timed-out' };
  const errno = error instanceof Error && 'errno' in error ? Number(error.errno) : 0;
  return { protocol: 'h2', outcome: 'protocol-error', http2Error: { frame: 'connection', code: Math.abs(errno), name: code || 'unknown' } };
}

function codeName(code: number): string {
  return CODES[code] ?? `0x${code.toString(16)}`;
}
