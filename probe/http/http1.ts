import type { Channel } from '../tls/session.ts';
import { readBody } from './body1.ts';
import { bodyText, keptHeaders, requestHeaders, type Exchange, type Waiting } from './exchange.ts';

/** Chromium stops at 256 KiB of headers, Firefox at 384 KiB. */
const MOST_HEADER_BYTES = 256 * 1024;
const PROOF_BYTES = 512;

/**
 * GET over HTTP/1.1, read with our own eyes: node's parser gives an error where this must give the byte at which
 * the answer breaks. `until` is a time on the run's clock.
 */
export async function exchangeHttp1(channel: Channel, url: URL, { until, silent, userAgent }: Waiting & { userAgent?: string | undefined } = {}): Promise<Exchange> {
  // RFC 9112 section 3.2: a proxy is told the whole URL, the server its path.
  const target = `${channel.forwards ? url.origin : ''}${url.pathname}${url.search}`;
  const head = [`GET ${target} HTTP/1.1`, ...requestHeaders(url, userAgent).map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n');
  channel.write(Buffer.from(head, 'latin1'));
  const exchange = await readResponse(channel, until);
  if (exchange.outcome === 'timed-out') await silent?.();
  return exchange;
}

async function readResponse(channel: Channel, until?: number): Promise<Exchange> {
  let received: Buffer = Buffer.alloc(0);
  for (;;) {
    const end = headEnd(received);
    if (end !== null) {
      const parsed = parseHead(received.subarray(0, end));
      const rest = received.subarray(end);
      if (!('status' in parsed)) return broken(parsed, received);
      // 1xx answers come before the real one (RFC 9110 section 15.2).
      if (parsed.status >= 100 && parsed.status < 200 && parsed.status !== 101) {
        received = rest;
        continue;
      }
      return finish(channel, parsed, rest, received, until);
    }
    if (received.length > MOST_HEADER_BYTES) {
      return { protocol: 'http/1.1', outcome: 'headers-too-large', headerBytes: received.length, bytes: received.subarray(0, PROOF_BYTES).toString('hex') };
    }
    if (received.length >= 5 && !received.subarray(0, 5).equals(Buffer.from('HTTP/'))) {
      return broken({ field: 'status line', offset: 0, says: 'the answer does not begin with HTTP/' }, received);
    }
    const read = await channel.read(until);
    if ('end' in read) {
      if (received.length === 0) return { protocol: 'http/1.1', outcome: read.end === 'closed' ? 'empty' : read.end };
      if (read.end === 'timed-out') return { protocol: 'http/1.1', outcome: 'timed-out', bytes: received.subarray(0, PROOF_BYTES).toString('hex') };
      return broken({ field: 'header', offset: received.length, says: `the connection was ${read.end} inside the headers` }, received);
    }
    received = received.length === 0 ? read.data : Buffer.concat([received, read.data]);
  }
}

interface Head {
  status: number;
  headers: [string, string][];
  headerBytes: number;
}

interface Break {
  field: string;
  offset: number;
  says: string;
}

/** Where the empty line ends; a bare LF is taken as both browsers take it. */
function headEnd(bytes: Buffer): number | null {
  const crlf = bytes.indexOf('\r\n\r\n');
  const lf = bytes.indexOf('\n\n');
  if (crlf < 0 && lf < 0) return null;
  return crlf >= 0 && (lf < 0 || crlf < lf) ? crlf + 4 : lf + 2;
}

function parseHead(bytes: Buffer): Head | Break {
  const text = bytes.toString('latin1');
  const lines = text.split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})(?: |$)/.exec(lines[0] ?? '');
  if (!status) return { field: 'status line', offset: 0, says: 'the first line is no status line of HTTP/1.1' };
  const headers: [string, string][] = [];
  let offset = (lines[0] ?? '').length + 2;
  for (const line of lines.slice(1)) {
    if (line === '') break;
    const colon = line.indexOf(':');
    if (line.includes('\0')) return { field: 'header', offset, says: 'a header holds a null byte' };
    // Folded lines and lines without a colon are passed over, as browsers do.
    if (colon > 0 && !/^[ \t]/.test(line)) headers.push([line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]);
    offset += line.length + 2;
  }
  for (const name of ['content-length', 'location']) {
    const values = new Set(headers.filter(([key]) => key === name).map(([, value]) => value));
    if (values.size > 1) return { field: name, offset: 0, says: `${name} stands twice with different values` };
  }
  return { status: Number(status[1]), headers, headerBytes: bytes.length };
}

function broken({ field, offset, says }: Break, received: Buffer): Exchange {
  return {
    protocol: 'http/1.1', outcome: 'invalid', malformed: { message: 'response', field, offset, says },
    bodyStart: bodyText(received), bytes: received.subarray(0, PROOF_BYTES).toString('hex'),
  };
}

async function finish(channel: Channel, head: Head, rest: Buffer, received: Buffer, until?: number): Promise<Exchange> {
  const location = head.headers.find(([name]) => name === 'location')?.[1];
  const body = await readBody(channel, head, rest, until);
  return {
    protocol: 'http/1.1',
    outcome: body.damage ? 'content-damaged' : 'response',
    status: head.status,
    headers: keptHeaders(head.headers),
    headerBytes: head.headerBytes,
    ...(location !== undefined ? { location: location.slice(0, 8192) } : {}),
    ...(body.start.length > 0 ? { bodyStart: bodyText(body.start) } : {}),
    ...(body.damage ? { malformed: { message: 'response body', ...body.damage } } : {}),
    bytes: received.subarray(0, Math.min(PROOF_BYTES, head.headerBytes)).toString('hex'),
  };
}
