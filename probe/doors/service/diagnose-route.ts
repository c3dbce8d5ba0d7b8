import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { answerJson } from './answer.ts';
import type { AppParts, SendProblem } from './app.ts';
import { clientKey } from './client.ts';
import { DEFAULT_ID, eventsOf, eventWriter } from './events.ts';
import type { Landed } from './flight.ts';
import { ALLOWANCE } from './numbers.ts';
import { problem, type Problem } from './problems.ts';
import { readQuestion, type AskBody, type Question } from './question.ts';
import { askSchema, diagnoseResponses } from './schemas.ts';
import { entryProblem, targetRefused, troubleProblem } from './trouble-problem.ts';

/** POST /v1/diagnose: one JSON answer, or the steps as they are made. */
export function diagnoseRoute(app: FastifyInstance, parts: AppParts, sendProblem: SendProblem): void {
  const { crowd, limits, metrics, now } = parts;
  const schema = {
    summary: 'Walk the road to a host and tell where it breaks.',
    operationId: 'diagnose',
    body: askSchema,
    response: diagnoseResponses,
  };

  app.post<{ Body: AskBody }>('/v1/diagnose', { schema, attachValidation: false }, async (request, reply) => {
    reply.header('Cache-Control', 'no-store');
    const client = clientKey(request.ip);
    const read = readQuestion(request.body, parts.policy());
    if (!read.ok) return refuse(reply, read.why === 'refused' ? targetRefused() : problem('bad-request', `${capital(read.says)}.`));
    const { question } = read;
    const wantsStream = (request.headers.accept ?? '').includes('text/event-stream');
    return wantsStream ? streamed(reply, question, client, request.body.id ?? DEFAULT_ID) : whole(reply, question, client);
  });

  async function whole(reply: FastifyReply, question: Question, client: string): Promise<FastifyReply> {
    const landed = await crowd.ask(question, client);
    const problem = problemOf(landed);
    standing(reply, client, landed);
    if (problem) return refuse(reply, problem, landed);
    return reply.header('Content-Type', 'application/json; charset=utf-8').send(answerJson(tell(reply, landed), question));
  }

  async function streamed(reply: FastifyReply, question: Question, client: string, id: string): Promise<FastifyReply> {
    const write = eventWriter(id);
    let events: Readable | null = null;
    const landed = await crowd.ask(question, client, (observation) => {
      const event = write.observation(observation);
      if (event === null) return;
      if (!events) {
        events = new Readable({ read: () => undefined });
        standing(reply, client, null);
        reply.header('Pagefault-Answer', 'probed').header('X-Accel-Buffering', 'no').type(EVENTS).send(events);
      }
      events.push(event);
    });
    const problem = problemOf(landed);
    const stream = events as Readable | null;
    if (stream) {
      metrics.source(landed.ok ? landed.source : 'none');
      stream.push(write.last(landed.ok && !problem ? { type: 'done', id, cost: landed.entry.cost } : { type: 'error', id, code: problem?.status === 503 ? 'busy' : 'internal', message: JSON.parse(problem!.body).detail as string }));
      stream.push(null);
      return reply;
    }
    standing(reply, client, landed);
    if (problem) return refuse(reply, problem, landed);
    return reply.type(EVENTS).header('X-Accel-Buffering', 'no').send(eventsOf(tell(reply, landed), id));
  }

  function problemOf(landed: Landed): Problem | null {
    return landed.ok ? entryProblem(landed.entry, now()) : troubleProblem(landed.trouble);
  }

  function refuse(reply: FastifyReply, told: Problem, landed?: Landed): FastifyReply {
    metrics.problem(told.id, landed && !landed.ok && landed.trouble.kind === 'limited' ? landed.trouble.limit : '');
    sendProblem(reply, told);
    return reply;
  }

  /** Says in the headers how old the answer is and where it came from. */
  function tell(reply: FastifyReply, landed: Landed) {
    if (!landed.ok) throw new Error('there is no answer to tell of');
    const { entry, source } = landed;
    metrics.source(source);
    reply.header('Age', String(Math.max(0, Math.floor((now() - entry.at) / 1000)))).header('Pagefault-Answer', source);
    return entry;
  }

  /** draft-ietf-httpapi-ratelimit-headers, as structured fields. */
  function standing(reply: FastifyReply, client: string, landed: Landed | null): void {
    const { burst, hour } = limits.standing(client);
    const limited = landed && !landed.ok && landed.trouble.kind === 'limited' && landed.trouble.limit !== 'target' ? landed.trouble : null;
    const seconds = (ms: number) => Math.ceil(ms / 1000);
    const left = (which: { left: number; resetMs: number }, names: string[]) =>
      limited && names.includes(limited.limit) ? `r=0;t=${seconds(limited.waitMs)}` : `r=${which.left};t=${seconds(which.resetMs)}`;
    reply.header('RateLimit-Policy', POLICY).header('RateLimit', `"burst";${left(burst, ['client-rate'])}, "hour";${left(hour, ['client-hour'])}`);
  }
}

const EVENTS = 'text/event-stream; charset=utf-8';
const POLICY = `"burst";q=${ALLOWANCE.clientBurst};w=${(ALLOWANCE.clientBurst * ALLOWANCE.clientEvery) / 1000}, "hour";q=${ALLOWANCE.hourRequests};w=${ALLOWANCE.hour / 1000}`;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
