import { LIMITS } from '../protocol/limits.ts';
import type { RequestMessage } from '../protocol/messages.ts';
import type { Pairing } from './pairing.ts';
import { createEventReader } from './sse.ts';
import type { Wire } from './wire.ts';

/**
 * The loopback server as a wire: `POST /v1/hello` answers with one message, `POST /v1/diagnose` with server-sent
 * events. By address, never by `localhost`: that is another permission, and a name that can be pointed elsewhere.
 */
export function openLoopback({ port, token }: Pairing, request: typeof fetch): Wire {
  const stop = new AbortController();
  let on: Parameters<Wire['listen']>[0] | null = null;
  let isClosed = false;

  function closed(detail: string): void {
    if (isClosed) return;
    isClosed = true;
    on?.closed(detail);
  }

  async function post(path: string, message: RequestMessage): Promise<Response> {
    return request(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream, application/json', 'x-pagefault-token': token },
      body: JSON.stringify(message),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      signal: stop.signal,
    });
  }

  async function exchange(message: RequestMessage): Promise<void> {
    const response = await post(message.type === 'hello' ? '/v1/hello' : '/v1/diagnose', message);
    const streams = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
    let text = '';
    const feed = streams
      ? createEventReader(LIMITS.nativeReply, (data) => on?.reply(parse(data)))
      : (chunk: string) => {
          text += chunk;
          if (text.length > LIMITS.nativeReply) throw new RangeError(`an answer of more than ${LIMITS.nativeReply} characters`);
        };
    const decoder = new TextDecoder();
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) feed(decoder.decode(part.value, { stream: true }));
    if (!streams) on?.reply(parse(text));
    else closed('the answer ended before the run was done');
  }

  return {
    door: 'loopback',
    listen(handlers) {
      on = handlers;
    },
    send(message) {
      // A run is given up by closing its connection.
      if (message.type === 'cancel') return stop.abort();
      exchange(message).catch((error: unknown) => {
        if (error instanceof RangeError) on?.reply(TOO_LONG);
        else closed(error instanceof Error ? error.message : String(error));
      });
    },
    close() {
      isClosed = true;
      stop.abort();
    },
  };
}

/** No message at all, so that the conversation ends with the trouble of a bad reply. */
const TOO_LONG = { type: 'too-long' };

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
