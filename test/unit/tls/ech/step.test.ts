import { describe, expect, it } from 'vitest';
import type { DnsObservation, TlsObservation } from '../../../../lib/protocol/observation.ts';
import { readTarget } from '../../../../lib/protocol/target.ts';
import { publishedEch } from '../../../../probe/dns/published-ech.ts';
import { RunContext } from '../../../../probe/run-context.ts';
import { tryEch } from '../../../../probe/steps/ech.ts';
import type { Shaken } from '../../../../probe/steps/tls.ts';
import type { HelloSpec } from '../../../../probe/tls/hello.ts';
import { browserHello } from '../../../../probe/tls/profiles.ts';
import { dns, tls } from '../../observations.ts';
import { makeConfig, makeList } from './made.ts';

type HttpsRecords = NonNullable<DnsObservation['https']>;

const base = browserHello('firefox', 'a.example');
const LIST = makeList(makeConfig()).toString('hex');

function context(url = 'https://a.example/'): RunContext {
  const target = readTarget(url);
  if (!target.ok) throw new Error('no target');
  return new RunContext({ target: target.target, failure: null, timeoutMs: 5000 }, () => undefined);
}

/** Hellos sent, by what was changed in them, with a server that answers each as told. */
async function sent(answer: (spec: HelloSpec) => Partial<TlsObservation>, list = LIST, run = context()): Promise<string[]> {
  const all: string[] = [];
  const shake = async (_context: RunContext, _address: string, _port: number, spec: HelloSpec): Promise<Shaken> => {
    all.push(`${spec.changed ?? 'own'} ${spec.serverName}`);
    const observation = tls({ changed: spec.changed, ...answer(spec) });
    return { session: null, observe: () => observation, client: { certificates: { certificates: [], ocsp: null, timestamps: null } } } as unknown as Shaken;
  };
  await tryEch(run, base, list, tls({ ms: 10 }), [], shake);
  return all;
}

const ech = (status: NonNullable<TlsObservation['ech']>['status']) => ({ ech: { status, publicName: 'outer.example', configId: 7 } });

describe('the hidden name', () => {
  it('costs one hello where it is accepted', async () => expect(await sent(() => ech('accepted'))).toEqual(['ech outer.example']));
  it('is repeated beside the browser’s own hello where nothing answers, and beside the public name alone', async () => {
    expect(await sent(() => ({ ...ech('unanswered'), outcome: 'reset' }))).toEqual(['ech outer.example', 'own a.example', 'ech outer.example', 'public-name outer.example']);
  });
  it('is repeated where a rejection has no certificate to stand on', async () => {
    expect(await sent(() => ech('rejected'))).toEqual(['ech outer.example', 'own a.example', 'ech outer.example']);
  });
  it.each([['no list', 'ff'], ['nothing that is supported', makeList(makeConfig({ version: 0xfe0a })).toString('hex')], ['a key that is no point', makeList(makeConfig({ key: Buffer.alloc(32) })).toString('hex')]])('is left alone where DNS has %s', async (_, list) => {
    expect(await sent(() => ech('accepted'), list)).toEqual([]);
  });
  it('is hidden by the next configuration where the first one’s key is no point', async () => {
    expect(await sent(() => ech('accepted'), makeList(makeConfig({ key: Buffer.alloc(32) }), makeConfig({ publicName: 'next.example' })).toString('hex'))).toEqual(['ech next.example']);
  });
  it('is left alone when the run has had its connections', async () => {
    const run = context();
    run.cost.connections = 24;
    expect(await sent(() => ech('accepted'), LIST, run)).toEqual([]);
  });
});

describe('the keys in DNS', () => {
  const late = new Promise<void>(() => undefined);
  const record = (over: Partial<HttpsRecords[number]> = {}): HttpsRecords[number] => ({ priority: 1, target: '.', alpn: [], ipv4hint: [], ipv6hint: [], ech: LIST, ...over });
  const told = (records: HttpsRecords, { url = 'https://a.example/', name = 'a.example' } = {}) => {
    const run = context(url);
    const { vantage: _, ...answer } = dns({ source: 'resolver', type: 'HTTPS', name, addresses: [], https: records });
    run.emit(answer);
    return publishedEch(run, Promise.race([late, new Promise((done) => setImmediate(done))]));
  };
  it('are those of the record for the page’s own host', async () => {
    expect(await told([record()])).toBe(LIST);
    expect(await told([record({ target: 'A.example' })])).toBe(LIST);
    expect(await told([record({ target: 'a.example' })], { url: 'https://a.example:8443/', name: '_8443._https.a.example' })).toBe(LIST);
  });
  it('are those that the site prefers', async () => {
    expect(await told([record({ priority: 2 }), record({ priority: 1, ech: 'aa' })])).toBe('aa');
    expect(await told([record({ priority: 2 }), { priority: 1, target: '.', alpn: [], ipv4hint: [], ipv6hint: [] }])).toBeNull();
  });
  it.each([
    ['another host', [record({ target: 'cdn.example' })], {}],
    ['another port', [record({ port: 8443 })], {}],
    ['an alias', [record({ priority: 0 })], {}],
    ['the name of another port', [record()], { url: 'https://a.example:8443/', name: '_8443._https.a.example' }],
  ])('are not those of %s', async (_, records, over) => expect(await told(records, over)).toBeNull());
  it('are waited for no longer than the page', async () => {
    expect(await publishedEch(context(), Promise.resolve())).toBeNull();
    expect(await publishedEch(context(), Promise.reject(new Error('the page failed')))).toBeNull();
  });
});
