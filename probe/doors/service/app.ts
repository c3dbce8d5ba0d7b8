import helmet from '@fastify/helmet';
import swagger from '@fastify/swagger';
import underPressure from '@fastify/under-pressure';
import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { VERSION } from '../program.ts';
import type { Crowd } from './crowd.ts';
import { diagnoseRoute } from './diagnose-route.ts';
import { healthRoutes } from './health-routes.ts';
import type { LocalLimits } from './limits.ts';
import type { Metrics } from './metrics.ts';
import { SERVICE } from './numbers.ts';
import { problem, type Problem } from './problems.ts';
import type { FrontPolicy } from './question.ts';
import type { ServiceSettings } from './settings.ts';

export interface AppParts {
  settings: ServiceSettings;
  crowd: Crowd;
  limits: LocalLimits;
  /** Read with each question: the list of opt-outs may change. */
  policy(): FrontPolicy;
  metrics: Metrics;
  logger: FastifyBaseLogger;
  now(): number;
  /** From SIGTERM on: balancers are told to look elsewhere. */
  ending(): boolean;
}

/** The HTTP API, not listening yet. */
export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const { settings, metrics } = parts;
  const app = fastify({
    loggerInstance: parts.logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: SERVICE.requestBytes,
    trustProxy: settings.trustedProxies.length > 0 ? settings.trustedProxies : false,
    // One who sends slowly holds a connection no longer than this. Balancers keep theirs for a minute.
    requestTimeout: 10_000, keepAliveTimeout: 72_000, connectionTimeout: 0,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    http: { maxHeaderSize: 16 * 1024, headersTimeout: 5_000 },
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, allowUnionTypes: true } },
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 100 },
  });
  // What a form of a web page can send without asking is not taken.
  app.removeContentTypeParser('text/plain');
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"], 'base-uri': ["'none'"], 'form-action': ["'none'"] } },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  });
  await app.register(underPressure, {
    maxEventLoopDelay: 1_500, maxRssBytes: 1_500 * 1024 * 1024,
    // It measures; the crowd decides: answers that are there cost less than a refusal, new probes are what has to wait.
    pressureHandler: () => undefined,
  });
  parts.crowd.shedWhen(() => app.isUnderPressure());
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Pagefault', version: VERSION, license: { name: 'MIT', identifier: 'MIT' },
        description: 'Walks the road to a web site from here and tells where it breaks. Problems are RFC 9457 problem details with stable types.',
      },
      servers: [{ url: '/' }],
    },
  });

  app.addHook('onResponse', (request, reply, done) => {
    metrics.answered(routeOf(request.url), reply.statusCode, reply.elapsedTime / 1000);
    done();
  });
  app.setErrorHandler((error: Error & { code?: string; statusCode?: number; validation?: unknown }, request, reply) => {
    const told = errorProblem(error);
    if (told.id === 'internal') request.log.error({ error: error.name, code: error.code, where: error.stack?.split('\n')[1]?.trim() }, 'a request failed');
    metrics.problem(told.id);
    send(reply, told);
  });
  app.setNotFoundHandler((request, reply) => {
    const known = METHODS[request.url.split('?')[0]!];
    if (known) reply.header('Allow', known);
    send(reply, known ? problem('method-not-allowed', `Use ${known}.`) : problem('not-found', 'The API is told by /v1/openapi.json.'));
  });
  await app.register(async (scope) => {
    diagnoseRoute(scope, parts, send);
    healthRoutes(scope, parts);
  });
  await app.ready();
  return app;
}

const METHODS: Record<string, string> = { '/v1/diagnose': 'POST', '/v1/openapi.json': 'GET', '/v1/about': 'GET', '/livez': 'GET', '/readyz': 'GET', '/': 'GET' };

/** A label of the metrics: never what a stranger wrote. */
function routeOf(url: string): string {
  const path = url.split('?')[0]!;
  if (path === '/v1/diagnose') return 'diagnose';
  return Object.hasOwn(METHODS, path) ? path : 'other';
}

interface Sends {
  code(status: number): Sends;
  header(name: string, value: string): Sends;
  send(body: Buffer): unknown;
}

export type SendProblem = (reply: Sends, problem: Problem) => void;

const send: SendProblem = (reply, { status, body, retryAfter }) => {
  reply.code(status).header('Content-Type', 'application/problem+json; charset=utf-8').header('Cache-Control', 'no-store');
  if (retryAfter !== undefined) reply.header('Retry-After', String(retryAfter));
  reply.send(Buffer.from(body));
};

function errorProblem(error: Error & { code?: string; statusCode?: number; validation?: unknown }): Problem {
  if (error.validation) return problem('bad-request', `${error.message.slice(0, 200)}; the schema is in /v1/openapi.json.`);
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return problem('too-large', `A question has ${SERVICE.requestBytes} bytes at most.`);
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return problem('unsupported-media-type', 'Send application/json.');
    default:
      return (error.statusCode ?? 500) < 500 ? problem('bad-request', 'Send a JSON object as in /v1/openapi.json.') : problem('internal', 'Ask again later; if it stays so, tell whoever runs this service.');
  }
}
