import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { diagnose } from '../../../lib/diagnosis/diagnose.ts';
import { LIMITS } from '../../../lib/protocol/limits.ts';
import type { Cost } from '../../../lib/protocol/diagnosis.ts';
import type { DiagnoseRequest, ErrorMessage, ReplyMessage } from '../../../lib/protocol/messages.ts';
import type { Observation } from '../../../lib/protocol/observation.ts';
import { safeJson } from '../print/printable.ts';
import { GREETING } from '../program.ts';
import { readRequest, versionProblem } from '../read-request.ts';
import { createSessions, problem, readSubject } from '../sessions.ts';
import type { Run, Sessions } from '../sessions.ts';
import { systemName } from '../system.ts';
import { readBody } from './body.ts';
import { refuse } from './guard.ts';

export interface LoopbackOptions {
  /** 0 takes a free one. */
  port: number;
  token: string;
  run: Run;
  /** Milliseconds for the head of a request and for the whole of it, and between two looks at the clock. */
  patience?: { head: number; whole: number; look: number };
}

/** A caller that sends slowly holds a connection for these times at most. Bodies are 64 kB: they come at once. */
const PATIENCE = { head: 5_000, whole: 10_000, look: 1_000 };

export interface Loopback {
  port: number;
  /** Ends every run and connection. */
  close(): Promise<void>;
}

/**
 * The probe over loopback, for browsers that cannot start the native host.
 * Rejects only where the port cannot be taken (`EADDRINUSE`, `EACCES`).
 */
export async function startLoopback({ port, token, run, patience = PATIENCE }: LoopbackOptions): Promise<Loopback> {
  const sessions = createSessions(run);
  let host = '';
  const server = createServer({ headersTimeout: patience.head, requestTimeout: patience.whole, keepAliveTimeout: 5_000, connectionsCheckingInterval: patience.look, maxHeaderSize: 16 * 1024 });
  server.maxConnections = 32;
  server.on('request', (request, response) => {
    answer(request, response, { host, token, sessions }).catch(() => response.destroy());
  });
  server.on('clientError', (_error, socket) => {
    // Never a second answer after a first.
    if (socket.writable && (socket as Socket).bytesWritten === 0) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
    else socket.destroy();
  });
  await listen(server, port);
  const taken = (server.address() as AddressInfo).port;
  host = `127.0.0.1:${taken}`;
  return {
    port: taken,
    close: () =>
      new Promise((done) => {
        sessions.cancelAll();
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, door: { host: string; token: string; sessions: Sessions }): Promise<void> {
  // Not to be shown in a frame, not to be kept, not to be taken for something else.
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  const refused = refuse(request, door);
  if (refused) {
    if (refused.status === 405) response.setHeader('Allow', 'POST');
    // The body that may follow is not read: the connection ends.
    response.setHeader('Connection', 'close');
    return sendJson(response, refused.status, refused.error);
  }
  const path = request.url;
  if (path !== '/v1/hello' && path !== '/v1/diagnose') {
    response.setHeader('Connection', 'close');
    return sendError(response, problem(null, 'bad-message', 'There is only /v1/hello and /v1/diagnose here; update the extension.'), 404);
  }
  const body = await readBody(request, LIMITS.request);
  if (body === null) {
    response.setHeader('Connection', 'close');
    return sendError(response, problem(null, 'too-large', `A request has ${LIMITS.request} bytes at most; shorten the URL.`));
  }
  const read = readRequest(body);
  if (!read.ok) return sendError(response, read.error);
  const { message } = read;
  if (path === '/v1/hello') {
    if (message.type !== 'hello') return sendError(response, problem(null, 'bad-message', '/v1/hello wants a hello message; update the extension.'));
    const error = versionProblem(message.protocol);
    return error ? sendError(response, error) : sendJson(response, 200, GREETING);
  }
  if (message.type !== 'diagnose') return sendError(response, problem(null, 'bad-message', '/v1/diagnose wants a diagnose message; update the extension.'));
  const protocol = spokenProtocol(body);
  const error = versionProblem(protocol ?? GREETING.protocol, message.id);
  if (error) return sendError(response, error);
  const stream = (request.headers.accept ?? '').includes('text/event-stream');
  if (message.capture && !stream) return sendError(response, problem(message.id, 'bad-message', 'A capture comes in parts: ask for it with "Accept: text/event-stream".'));
  return stream ? sendEvents(response, message, door.sessions) : sendDiagnosis(response, message, door.sessions);
}

/** Server-sent events, one reply message each, as they are made. */
async function sendEvents(response: ServerResponse, message: DiagnoseRequest, sessions: Sessions): Promise<void> {
  await sessions.start(message, (reply) => {
    if (response.destroyed) return;
    if (!response.headersSent) {
      // A run that could not start at all has its own status, so that a caller that knows no events sees it too.
      response.writeHead(reply.type === 'error' ? STATUS[reply.code] : 200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
    }
    response.write(`data: ${safeJson(reply)}\n\n`);
  }, goneSignal(response));
  response.end();
}

/** The whole diagnosis in one object, when it is there. */
async function sendDiagnosis(response: ServerResponse, message: DiagnoseRequest, sessions: Sessions): Promise<void> {
  const observations: Observation[] = [];
  let cost: Cost | null = null;
  let error: ErrorMessage | null = null;
  await sessions.start(message, (reply: ReplyMessage) => {
    if (reply.type === 'observation') observations.push(reply.observation);
    else if (reply.type === 'done') cost = reply.cost;
    else if (reply.type === 'error') error = reply;
  }, goneSignal(response));
  if (error) return sendError(response, error);
  const about = readSubject(message);
  if (!about.ok) return sendError(response, problem(message.id, 'bad-message', about.says));
  const diagnosis = diagnose({ target: about.target, failure: about.failure, observations, cost, finished: true, now: Date.now(), probe: true, context: { os: systemName() } });
  sendJson(response, 200, diagnosis);
}

const STATUS = { 'bad-message': 400, 'not-paired': 401, 'unknown-version': 409, 'too-large': 413, internal: 500, busy: 503 } as const;

function sendError(response: ServerResponse, error: ErrorMessage, status: number = STATUS[error.code]): void {
  sendJson(response, status, error);
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const body = safeJson(value);
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}

/** Aborts when the caller goes before its answer is whole: nobody waits for the run any more. */
function goneSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}

/** A diagnose message over HTTP says its protocol beside it, for each request stands alone. */
function spokenProtocol(json: string): number | null {
  const { protocol } = JSON.parse(json) as { protocol?: unknown };
  return typeof protocol === 'number' ? protocol : null;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.off('error', fail);
      done();
    });
  });
}
