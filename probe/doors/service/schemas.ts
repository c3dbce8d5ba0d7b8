import { LIMITS } from '../../../lib/protocol/limits.ts';
import { PROBLEM_TYPES } from './problems.ts';

/** JSON Schemas (2020-12) of the routes; the OpenAPI document is made of them. */
export const askSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['host'],
  properties: {
    host: { type: 'string', minLength: 1, maxLength: 300, description: 'Name or address alone: no scheme, port, path or user. IPv6 with or without brackets.', examples: ['example.com'] },
    port: { type: 'integer', minimum: 1, maximum: 65535, description: '443 unless said.' },
    scheme: { type: 'string', enum: ['https', 'http'], description: 'https unless said; http for port 80.' },
    failure: {
      type: ['object', 'null'],
      additionalProperties: false,
      required: ['code'],
      description: 'What the browser said.',
      properties: {
        code: { type: 'string', maxLength: LIMITS.code, examples: ['ERR_SSL_PROTOCOL_ERROR'] },
        browser: { type: ['string', 'null'], enum: ['firefox', 'chromium', null] },
      },
    },
    id: { type: 'string', minLength: 1, maxLength: 64, description: 'Given back with each event of a stream; `remote` unless said.' },
    capture: { type: 'boolean', description: 'Refused where true: a capture holds the keys of its connections. The probe on your own machine writes one.' },
  },
} as const;

const step = { type: 'string', enum: ['network', 'dns', 'proxy', 'tcp', 'tls', 'certificate', 'http', 'browser'] };
const confidence = { type: 'string', enum: ['proven', 'likely', 'possible'] };
const blame = { type: 'string', enum: ['visitor', 'network', 'site', 'unknown'] };
const fixes = { type: 'array', items: { type: 'object', required: ['id', 'does'], properties: { id: { type: 'string' }, does: { type: 'string' }, command: { type: 'string' }, config: { type: 'string' }, check: { type: 'string' } } } };

export const diagnosisSchema = {
  type: 'object',
  required: ['pagefault', 'target', 'failure', 'verdict', 'causes', 'journey', 'observations', 'cost'],
  properties: {
    pagefault: { type: 'integer', const: 1 },
    target: { type: 'object', required: ['url', 'host', 'port', 'addresses'], properties: { url: { type: 'string' }, host: { type: 'string' }, port: { type: 'integer' }, addresses: { type: 'array', items: { type: 'string' } } } },
    failure: { type: ['object', 'null'], properties: { raw: { type: 'string' }, code: { type: 'string' }, browser: { type: ['string', 'null'] } } },
    verdict: { type: 'object', required: ['cause', 'confidence', 'blame', 'step', 'summary', 'why'], properties: { cause: { type: 'string' }, confidence, blame, step, summary: { type: 'string' }, why: { type: 'string' } } },
    causes: {
      type: 'array',
      items: {
        type: 'object',
        required: ['cause', 'confidence', 'evidence', 'missing', 'fixes'],
        properties: {
          cause: { type: 'string' }, confidence, blame, step, summary: { type: 'string' },
          evidence: { type: 'array', items: { type: 'object', required: ['observation', 'says'], properties: { observation: { type: 'string' }, says: { type: 'string' } } } },
          missing: { type: 'array', items: { type: 'string' } },
          fixes: { type: 'object', properties: { visitor: fixes, admin: fixes, network: fixes } },
        },
      },
    },
    journey: { type: 'array', items: { type: 'object', required: ['step', 'outcome', 'ms', 'detail'], properties: { step, outcome: { type: 'string', enum: ['ok', 'failed', 'skipped', 'unknown'] }, ms: { type: ['number', 'null'] }, detail: { type: 'string' } } } },
    observations: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'step', 'kind', 'vantage', 'startMs', 'ms'],
        properties: {
          id: { type: 'string' }, step, kind: { type: 'string', enum: ['dns', 'tcp', 'tls', 'certificate', 'http', 'redirects', 'surroundings'] },
          vantage: { type: 'string', description: '`remote`, or `remote:` and the region of this service.' },
          address: { type: 'string' }, port: { type: 'integer' }, startMs: { type: 'number' }, ms: { type: 'number' }, bytes: { type: 'string', description: 'Lower-case hex.' },
          cut: { type: 'array', items: { type: 'string' }, description: 'Fields that were left out or shortened.' },
        },
      },
    },
    cost: { type: 'object', required: ['connections', 'bytesSent', 'bytesReceived', 'ms'], properties: { connections: { type: 'integer' }, bytesSent: { type: 'integer' }, bytesReceived: { type: 'integer' }, ms: { type: 'number' } } },
  },
};

export const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string', enum: PROBLEM_TYPES },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'What to do next.' },
    limit: { type: 'string', description: 'Which limit was met, for rate-limited.' },
    retryAfter: { type: 'integer', description: 'Seconds, as the header Retry-After.' },
  },
};

const count = { schema: { type: 'string' } };
const rateHeaders = {
  'RateLimit-Policy': { description: 'What one client may have probed anew: `burst` and `hour`. Answers that are kept are free.', ...count },
  RateLimit: { description: 'What is left of it.', ...count },
};

const problemResponse = (description: string) => ({ description, content: { 'application/problem+json': { schema: problemSchema } } });

/** As Fastify and its swagger plugin want responses: by status and media type. */
export const diagnoseResponses = {
  200: {
    description: 'The diagnosis as seen from here; with `Accept: text/event-stream` the steps as they are made: events of type message whose data is an observation, and at last `done` or `error`.',
    headers: { ...rateHeaders, Age: { description: 'Seconds since the probe ended; an answer may serve many.', ...count }, 'Pagefault-Answer': { description: 'probed, joined, leased, process, shared or stale.', ...count } },
    content: { 'application/json': { schema: diagnosisSchema }, 'text/event-stream': { schema: { type: 'string' } } },
  },
  400: problemResponse('The question cannot be understood.'),
  403: problemResponse('The target is not probed. Nothing is said of why.'),
  413: problemResponse('The question is too large.'),
  415: problemResponse('The question is not JSON.'),
  429: problemResponse("The client's limits."),
  500: problemResponse('A fault of the service.'),
  503: problemResponse('The service has too much to do, or is about to end, or its probe failed.'),
};
