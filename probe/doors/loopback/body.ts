import type { IncomingMessage } from 'node:http';

/** The whole body as text, null when it is over `most` bytes; no more than that is ever kept. */
export async function readBody(request: IncomingMessage, most: number): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > most) return null;
  const parts: Buffer[] = [];
  let size = 0;
  return new Promise((done, fail) => {
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= most) {
        parts.push(part);
        return;
      }
      request.pause();
      done(null);
    });
    request.once('end', () => done(Buffer.concat(parts).toString('utf8')));
    request.once('error', fail);
    request.once('close', () => fail(new Error('the caller left')));
  });
}
