import { createServer, type Server } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import type { Observation } from '../../../lib/protocol/observation.ts';
import { RunContext, type NewObservation, type RunOptions } from '../../../probe/run-context.ts';
import { lookAround } from '../../../probe/surroundings/look-around.ts';
import { certificate, dns, http, tcp, tls } from '../observations.ts';

const DAY = 86_400_000;
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function check(status: number, headers: Record<string, string>): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers.host ?? '');
    response.writeHead(status, headers).end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as { port: number }).port}/`, asked };
}

/** Feeds observations as a walk would, and gives what was emitted besides. */
async function around(fed: readonly Observation[], over: Partial<RunOptions> = {}, host = 'site.example'): Promise<Observation[]> {
  const seen: Observation[] = [];
  const context = new RunContext({ target: { url: `https://${host}/`, host, port: 443, addresses: [] }, failure: null, timeoutMs: 3000, ...over }, (o) => seen.push(o));
  const looking = lookAround(context);
  for (const { id: _id, vantage: _vantage, ...rest } of fed) context.emit(rest as NewObservation);
  context.walked();
  await looking;
  return seen.slice(fed.length);
}

const hello = tls();
const untrusted = [dns(), tcp(), hello, certificate(hello, ['unknown-issuer'])];
const expired = [dns(), tcp(), hello, certificate(hello, ['expired']), http({ headers: [['date', new Date(Date.now() - 10 * DAY).toUTCString()]] })];

it('looks for a sign-in page where another certificate is shown', async () => {
  const portal = await check(302, { location: 'http://login.example/' });
  expect(await around(untrusted, { check: portal.url })).toMatchObject([{ about: 'captive-portal', outcome: 'redirected', status: 302 }]);
  expect(portal.asked).toHaveLength(1);
});

it('asks nobody where nothing went wrong, where the person forbids it, or for names of this machine', async () => {
  const portal = await check(302, { location: 'http://login.example/' });
  expect(await around([dns(), tcp(), hello, certificate(hello), http()], { check: portal.url })).toEqual([]);
  expect(await around(untrusted, { check: portal.url, others: false })).toEqual([]);
  expect(await around(untrusted, { check: portal.url }, 'site.localhost')).toEqual([]);
  expect(await around(untrusted, { check: portal.url }, 'printer.local')).toEqual([]);
  expect(portal.asked).toEqual([]);
});

it('asks for the time once where a certificate is out of date', async () => {
  const sound = await check(204, { date: new Date(Date.now() - 10 * DAY).toUTCString() });
  const clocks = (await around(expired, { check: sound.url })).filter((o) => o.kind === 'clock');
  expect(clocks.map(({ source }) => source)).toEqual(['page', new URL(sound.url).host]);
  for (const { offsetMs } of clocks) expect(Math.abs(offsetMs - 10 * DAY)).toBeLessThan(10_000);
  expect(sound.asked).toHaveLength(1);
});

it('believes no time from a network that wants a sign-in', async () => {
  const portal = await check(302, { location: 'http://login.example/', date: new Date(0).toUTCString() });
  const clocks = (await around(expired, { check: portal.url })).filter((o) => o.kind === 'clock');
  expect(clocks.map(({ source }) => source)).toEqual(['page']);
});

it('looks at the interfaces where no address lets anybody in', async () => {
  const seen = await around([dns(), tcp({ outcome: 'unreachable' })], { others: false });
  expect(seen).toMatchObject([{ kind: 'surroundings', about: 'interfaces' }]);
});

it('asks over UDP where HTTP/3 is promised, and nowhere else', async () => {
  const promised = [dns(), tcp({ address: '127.0.0.1' }), hello, certificate(hello), http({ headers: [['alt-svc', 'h3=":9"']] })];
  expect(await around(promised)).toMatchObject([{ about: 'quic', address: '127.0.0.1', port: 9, outcome: 'refused' }]);
});
