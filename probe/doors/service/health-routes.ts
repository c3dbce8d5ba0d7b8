import type { FastifyInstance } from 'fastify';
import { VERSION } from '../program.ts';
import type { AppParts } from './app.ts';
import { ALLOWANCE } from './numbers.ts';

/** What balancers, programs and people ask about the service itself. */
export function healthRoutes(app: FastifyInstance, { settings, ending }: AppParts): void {
  const status = (description: string) => ({ description, content: { 'application/json': { schema: { type: 'object', properties: { status: { type: 'string' } } } } } });
  app.get('/livez', { schema: { summary: 'Whether the process answers.', operationId: 'livez', response: { 200: status('It does.') } } }, async (_request, reply) => reply.header('Cache-Control', 'no-store').send({ status: 'ok' }));
  app.get('/readyz', { schema: { summary: 'Whether it takes questions.', operationId: 'readyz', response: { 200: status('It does.'), 503: status('It is about to end.') } } }, async (_request, reply) =>
    reply.header('Cache-Control', 'no-store').code(ending() ? 503 : 200).send({ status: ending() ? 'ending' : 'ok' }));
  app.get('/v1/openapi.json', { schema: { hide: true } }, async (_request, reply) => reply.header('Cache-Control', 'public, max-age=3600').send(app.swagger()));
  app.get('/v1/about', { schema: { summary: 'What this service is and allows.', operationId: 'about', response: { 200: { description: 'It.', content: { 'application/json': { schema: { type: 'object' } } } } } } }, async (_request, reply) =>
    reply.header('Cache-Control', 'public, max-age=60').send({
      service: 'pagefault', version: VERSION, region: settings.region, vantage: vantageOf(settings.region), ports: settings.ports, contact: settings.contact,
      limits: { everySeconds: ALLOWANCE.clientEvery / 1000, burst: ALLOWANCE.clientBurst, probesAnHour: ALLOWANCE.hourRequests, hostsAnHour: ALLOWANCE.hourHosts, portsAHost: ALLOWANCE.hostPorts },
    }));
  // Who finds the probe in a log and follows its name comes here.
  app.get('/', { schema: { hide: true } }, async (_request, reply) => reply.type('text/plain; charset=utf-8').send(Buffer.from(`This is a Pagefault probe. When a page fails for a visitor, it looks at the site from here, so that they learn
whether it is their network or the site. It sends ordinary requests for "/", few at a time, and keeps no content.

Site owners: if you do not want your site to be looked at from here, ask ${settings.contact ?? 'whoever runs this address'}.
API: /v1/openapi.json
`)));
}

export function vantageOf(region: string | null): string {
  return region === null ? 'remote' : `remote:${region}`;
}
