import { connect } from '../net/connection.ts';
import { resolveHost } from '../steps/dns.ts';
import type { RunContext } from '../run-context.ts';
import { readTarget } from '../../lib/protocol/target.ts';

/**
 * GET of a small file over plain HTTP, for what certificates point to (issuers, CRLs). Null for anything but a 200
 * within `most` bytes. Nothing about the visitor is sent.
 */
export async function plainGet(context: RunContext, address: string, most: number): Promise<Buffer | null> {
  const read = readTarget(address);
  if (!read.ok || !read.target.url.startsWith('http:')) return null;
  const { host, port, url } = read.target;
  if (context.options.policy?.allowsHost(host, port, 'issuer') === false) return null;
  const addresses = await resolveHost(context, host, port, { quiet: true, scheme: 'http:' });
  for (const each of addresses.slice(0, 2)) {
    if (!context.mayConnect()) return null;
    const { connection } = await connect(context, each, port);
    if (!connection) continue;
    const { origin, pathname, search, host: authority } = new URL(url);
    connection.write(Buffer.from(`GET ${connection.forwards ? origin : ''}${pathname}${search} HTTP/1.0\r\nHost: ${authority}\r\nUser-Agent: ${context.options.policy?.userAgent ?? 'Mozilla/5.0 (compatible; Pagefault/0.1)'}\r\n\r\n`, 'latin1'));
    const whole = await readAll(connection, most + 8192);
    connection.destroy();
    const end = whole.indexOf('\r\n\r\n');
    if (end > 0 && /^HTTP\/1\.[01] 200 /.test(whole.subarray(0, 16).toString('latin1'))) return whole.subarray(end + 4, end + 4 + most);
  }
  return null;
}

async function readAll(connection: { read(): Promise<{ data: Buffer } | { end: string }> }, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  while (size < most) {
    const read = await connection.read();
    if ('end' in read) break;
    parts.push(read.data);
    size += read.data.length;
  }
  return Buffer.concat(parts);
}
