import type { IncomingHttpHeaders } from 'node:http';
import type { ErrorMessage } from '../../../lib/protocol/messages.ts';
import { problem } from '../sessions.ts';
import { sameToken } from './token.ts';

/** Carries the pairing token. No form and no navigation of a page can send a header of its own. */
export const TOKEN_HEADER = 'x-pagefault-token';

export interface Refusal {
  status: number;
  error: ErrorMessage;
}

/**
 * Whether a request may be answered at all; judged before a byte of its body is read.
 *
 * Any page may navigate to a loopback server or post a form to it, and a name of its own may be rebound to
 * 127.0.0.1, so: only our own Host, only POST, only JSON, nothing from a web origin, and the token at last.
 */
export function refuse(request: { method?: string | undefined; headers: IncomingHttpHeaders }, expected: { host: string; token: string }): Refusal | null {
  const { method, headers } = request;
  if (headers.host !== expected.host) return { status: 403, error: problem(null, 'bad-message', `This server answers to ${expected.host} alone; use that address.`) };
  const origin = headers.origin;
  if (origin !== undefined && !/^(?:chrome|moz)-extension:\/\/[a-z0-9-]+$/.test(origin)) {
    return { status: 403, error: problem(null, 'bad-message', 'Web pages may not use this server; use the Pagefault extension.') };
  }
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'none' && site !== 'same-origin') {
    return { status: 403, error: problem(null, 'bad-message', 'Web pages may not use this server; use the Pagefault extension.') };
  }
  if (method !== 'POST') return { status: 405, error: problem(null, 'bad-message', 'Only POST does something here; use the Pagefault extension.') };
  if (!/^application\/json(?:\s*;\s*charset=utf-8)?$/i.test(headers['content-type'] ?? '')) {
    return { status: 415, error: problem(null, 'bad-message', 'Send the request as application/json.') };
  }
  const token = headers[TOKEN_HEADER];
  if (typeof token !== 'string' || !sameToken(token, expected.token)) {
    return { status: 401, error: problem(null, 'not-paired', 'The pairing code does not fit; copy the one that "pagefault serve" prints into the extension\'s options.') };
  }
  return null;
}
