import { afterEach, describe, expect, it, vi } from 'vitest';
import { readArguments } from '../../../probe/doors/command/arguments.ts';
import { diagnoseCommand } from '../../../probe/doors/command/diagnose.ts';
import { difference } from '../../../probe/doors/print/vantages.ts';
import type { Observation } from '../../../lib/protocol/observation.ts';
import { COST, fakeConsole, quickRun, refused } from './fakes.ts';

afterEach(() => vi.unstubAllGlobals());

interface Sent { url: string; body: Record<string, unknown>; headers: Record<string, string> }

/** Services that all answer in the same way; gives what they were sent. */
function services(answer: () => Response): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    sent.push({ url, body: JSON.parse(String(init.body)) as Record<string, unknown>, headers: init.headers as Record<string, string> });
    return answer();
  });
  return sent;
}

function stream(...observations: Observation[]): Response {
  const events = [...observations.map((observation) => ({ type: 'observation', id: 'remote', observation })), { type: 'done', id: 'remote', cost: COST }];
  return new Response(events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(''), { headers: { 'content-type': 'text/event-stream' } });
}

const far = (over: Partial<Observation> = {}): Observation => ({ ...refused(), vantage: 'remote:eu', ...over }) as Observation;

async function diagnose(...words: string[]) {
  const read = readArguments(['diagnose', ...words]);
  if (!read.ok || read.call.name !== 'diagnose') throw new Error('bad arguments');
  const console = fakeConsole();
  const status = await diagnoseCommand(read.call, console, quickRun);
  return { status, stdout: console.stdout(), stderr: console.stderr() };
}

describe('--remote', () => {
  it('sends host, port and code, and nothing else', async () => {
    const sent = services(() => stream(far()));
    await diagnose('https://user:pw@www.example.com:8443/private?token=1#x', '--remote', 'https://probe.example.net/', '--code', 'net::ERR_CONNECTION_REFUSED', '--json');
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ url: 'https://probe.example.net/v1/diagnose', body: { host: 'www.example.com', port: 8443, failure: { code: 'ERR_CONNECTION_REFUSED', browser: 'chromium' } } });
    expect(JSON.stringify(sent)).not.toMatch(/private|token|user|pw/);
  });

  it('shows each of several, and keeps what they saw apart', async () => {
    services(() => stream(far()));
    const { status, stdout } = await diagnose('www.example.com', '--remote', 'https://a.example.net', '--remote', 'https://b.example.net', '--json');
    const told = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(told.vantages).toMatchObject([{ service: 'https://a.example.net/', vantage: 'remote:eu', verdict: { cause: 'connection-refused' }, trouble: null }, { service: 'https://b.example.net/' }]);
    expect(told.observations.map(({ id, vantage }: Observation) => `${vantage} ${id}`)).toEqual(['local tcp-1', 'remote:eu far-tcp-1', 'remote:eu far2-tcp-1']);
    expect(told.verdict.blame).toBe('site');
    const text = await diagnose('www.example.com', '--remote', 'https://a.example.net');
    expect(text.stdout).toContain('The same from elsewhere');
    expect(text.stdout).toContain('remote:eu (a.example.net)');
    expect(text.stdout).toContain('Both places meet the same fault');
  });

  it('still gives the diagnosis from here when a service fails in any way', async () => {
    for (const [answer, says] of [
      [() => new Response('', { status: 429, headers: { 'retry-after': '7' } }), 'ask again in 7 s'],
      [() => new Response(JSON.stringify({ type: 'urn:x', title: 't', status: 403, detail: 'Not here, use your own.' }), { status: 403, headers: { 'content-type': 'application/problem+json' } }), 'Not here, use your own.'],
      [() => stream({ ...far(), vantage: 'local' }), 'makes no sense'],
      [() => new Response('<html>', { status: 200 }), 'makes no sense'],
      [() => { throw new TypeError('fetch failed'); }, 'cannot be reached'],
    ] as [() => Response, string][]) {
      services(answer);
      const { status, stdout } = await diagnose('www.example.com', '--remote', 'https://a.example.net');
      expect(status).toBe(1);
      expect(stdout.replace(/\s+/g, ' ')).toContain(says);
      expect(stdout).toContain('connection-refused');
    }
  });

  it('tells no name of one’s own network to a service elsewhere', async () => {
    const sent = services(() => stream(far()));
    const { stdout } = await diagnose('nas.local', '--remote', 'https://a.example.net');
    expect(sent).toEqual([]);
    expect(stdout).toContain('Not asked');
    await diagnose('192.168.1.1', '--remote', 'http://127.0.0.1:8080');
    expect(sent).toHaveLength(1);
  });
});

it('says what two places prove together', () => {
  expect(difference('connection-refused', 'no-fault-found')).toContain('with you or on the way');
  expect(difference('certificate-expired', 'certificate-expired')).toContain('the site’s');
  expect(difference('no-fault-found', 'access-denied')).toContain('where they come from');
  expect(difference('sni-filtered', 'certificate-expired')).toContain('different faults');
});
