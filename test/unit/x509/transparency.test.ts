import { describe, expect, it } from 'vitest';
import type { Certificate } from '../../../probe/x509/certificate.ts';
import { judgePath } from '../../../probe/x509/path-problems.ts';
import { browserVerdicts } from '../../../probe/x509/browser-verdicts.ts';
import { hasLeafIndex, readTimestamps } from '../../../probe/x509/timestamps.ts';
import { gatherTimestamps, judgeTransparency, logsOf } from '../../../probe/x509/transparency.ts';
import { transparencyFacts } from '../../../probe/x509/transparency-facts.ts';
import { transparencyLogs } from '../../../probe/x509/transparency-logs.ts';
import type { Identity } from '../../lab/certificates.ts';
import { LEAF_INDEX, certificateEntry, embed, listOf, listed, precertificateEntry, testLog, timestampOf, type TestLog } from './logged.ts';
import { maker, read } from './made.ts';

const DAY = 86_400_000;
const NOW = Date.now();
const HOST = 'site.example';

const [red, blue, green] = [testLog('Red'), testLog('Blue'), testLog('Green')];
const redToo = testLog('Red');
const still = testLog('Still', { kind: 'static' });
const closed = testLog('Closed', { retired: NOW - 2 * DAY });
const closedToo = testLog('Also closed', { retired: NOW - 2 * DAY });
const all = [red, blue, green, redToo, still, closed, closedToo];
const list = listOf(all, NOW - DAY);

const short = await maker.leaf([HOST], { until: 80 });
const long = await maker.leaf([HOST], { until: 390 });
const issuer = read(maker.intermediate);

interface Stamp {
  log: TestLog;
  at?: number;
  extensions?: Buffer;
}

/** Timestamps embedded, and sent along in the handshake or the staple. */
function made(leaf: Identity, embedded: (TestLog | Stamp)[], handshake: TestLog[] = [], staple: TestLog[] = []): { leaf: Certificate; handshake: Buffer | null; staple: Buffer | null } {
  const stamp = (entry: Buffer) => (wish: TestLog | Stamp) => ('log' in wish ? timestampOf(wish.log, entry, wish.at ?? NOW - 3 * DAY, wish.extensions) : timestampOf(wish, entry, NOW - 3 * DAY));
  const der = embedded.length === 0 ? Buffer.from(leaf.der) : embed(leaf, maker.intermediate, ...embedded.map(stamp(precertificateEntry(leaf, maker.intermediate))));
  const along = (logs: TestLog[]) => (logs.length === 0 ? null : listed(...logs.map(stamp(certificateEntry(der)))));
  return { leaf: read(der), handshake: along(handshake), staple: along(staple) };
}

function judge(from: ReturnType<typeof made>, by = list, now = NOW) {
  const timestamps = gatherTimestamps(from.leaf, issuer, from, now, by);
  return { timestamps, states: timestamps.map(({ state }) => state), ...judgeTransparency(from.leaf, timestamps, now, by) };
}
const verdicts = (...from: Parameters<typeof judge>) => {
  const { firefox, chromium } = judge(...from);
  return [firefox.verdict, chromium.verdict];
};

describe('timestamps read (RFC 6962 section 3.3)', () => {
  const entry = certificateEntry(short.der);
  it('leaves out other versions and what is cut short', () => {
    const one = timestampOf(red, entry, 1_234_567_890_123);
    const other = Buffer.from(one);
    other[2] = 1;
    expect(readTimestamps(listed(one, other, timestampOf(blue, entry, 5)))).toMatchObject([{ at: 1_234_567_890_123, hash: 4, algorithm: 3 }, { at: 5 }]);
    expect(readTimestamps(listed(one, one).subarray(0, 70))).toEqual([]);
    expect(readTimestamps(null)).toEqual([]);
  });
  it('tells a leaf index', () => {
    const of = (hex: string) => hasLeafIndex(readTimestamps(listed(timestampOf(red, entry, 1, Buffer.from(hex, 'hex'))))[0]!);
    expect([LEAF_INDEX.toString('hex'), '010000' + LEAF_INDEX.toString('hex'), '', '00000400001234', '01000500000012ff', '0000'].map(of)).toEqual([true, true, false, false, false, false]);
  });
});

describe('signatures of logs', () => {
  it('hold over the certificate as it was before the timestamps were put in', () => {
    expect(judge(made(short, [red, blue])).states).toEqual(['valid', 'valid']);
  });
  it('hold over the certificate itself when sent along', () => {
    expect(judge(made(short, [red], [blue], [green])).timestamps.map(({ way, state, log }) => [way, state, log?.operator])).toEqual([['embedded', 'valid', 'Red'], ['handshake', 'valid', 'Blue'], ['staple', 'valid', 'Green']]);
  });
  it.each([
    ['of another certificate', () => precertificateEntry(long, maker.intermediate)],
    ['of another issuer', () => precertificateEntry(short, maker.root)],
    ['of the finished certificate', () => certificateEntry(short.der)],
  ])('do not hold where they are %s', (_, entry) => {
    const own = precertificateEntry(short, maker.intermediate);
    const der = embed(short, maker.intermediate, timestampOf(red, entry(), NOW - DAY), timestampOf(blue, own, NOW - DAY));
    const judged = judge({ leaf: read(der), handshake: null, staple: null });
    expect(judged.states).toEqual(['bad-signature', 'valid']);
    expect(judged.chromium).toMatchObject({ verdict: 'missing', says: expect.stringMatching(/of 1 they count; not counted for a wrong signature: Red log\d+$/) });
  });
  it('from the future, without an index, or with no key to check them are told apart', () => {
    const stranger = testLog('Stranger');
    expect(judge(made(short, [{ log: red, at: NOW + DAY }, { log: still, extensions: Buffer.alloc(0) }, still, stranger])).states).toEqual(['future', 'no-index', 'valid', 'unknown-log']);
    const one = made(short, [red]);
    expect(gatherTimestamps(one.leaf, null, one, NOW, list).map(({ state }) => state)).toEqual(['unchecked']);
  });
});

describe('what browsers ask for', () => {
  it.each<[string, Identity, (TestLog | Stamp)[], TestLog[], TestLog[], string, string]>([
    ['two logs of two operators for a short time', short, [red, blue], [], [], 'met', 'met'],
    ['a static log beside another', short, [still, blue], [], [], 'met', 'met'],
    ['one operator twice', short, [red, redToo], [], [], 'missing', 'missing'],
    ['one log twice', short, [red, { log: red, at: NOW - 4 * DAY }], [], [], 'missing', 'missing'],
    ['one log alone', short, [red], [], [], 'missing', 'missing'],
    ['none', short, [], [], [], 'missing', 'missing'],
    ['two for a long time', long, [red, blue], [], [], 'missing', 'missing'],
    ['three for a long time', long, [red, blue, redToo], [], [], 'met', 'met'],
    ['a log retired later', short, [red, closed], [], [], 'met', 'met'],
    ['a log retired before', short, [red, { log: closed, at: NOW - DAY }], [], [], 'missing', 'missing'],
    ['a log retired before the certificate was made', short, [{ log: red, at: NOW - DAY }, closed], [], [], 'missing', 'missing'],
    ['two logs retired later beside one sent along', short, [closed, closedToo], [red], [], 'missing', 'met'],
    ['only a log retired later beside one sent along', short, [closed], [red], [], 'missing', 'met'],
    ['two sent along for a long time', long, [], [red, blue], [], 'met', 'met'],
    ['two sent along in a staple', long, [], [], [red, blue], 'met', 'met'],
    ['two sent along of one operator', long, [], [red, redToo], [], 'missing', 'missing'],
    ['one embedded and one sent along', short, [red], [blue], [], 'missing', 'met'],
    ['one sent along of a retired log', short, [], [closed, red], [], 'missing', 'missing'],
  ])('%s', (_, leaf, embedded, handshake, staple, firefox, chromium) => {
    expect(verdicts(made(leaf, embedded, handshake, staple))).toEqual([firefox, chromium]);
  });

  it('says which and why', () => {
    expect(judge(made(long, [red, blue])).chromium.says).toBe('embedded timestamps of 3 logs are needed for 397 days, and of 2 they count');
    expect(judge(made(short, [red, { log: closed, at: NOW - DAY }])).firefox.says).toMatch(/of 1 they count, as 1 came after their log was retired$/);
    expect(judge(made(short, [red, redToo])).firefox.says).toBe('two operators are needed, and all timestamps that count are of Red');
    expect(judge(made(short, [red, blue])).firefox.says).toMatch(/^timestamps that count: Red log\d+, Blue log\d+$/);
    expect(judge(made(short, [])).chromium.says).toMatch(/^there is no signed certificate timestamp/);
  });
});

describe('a list that ages', () => {
  const stranger = testLog('Stranger');
  it('calls nothing missing that an unknown log could make good', () => {
    expect(judge(made(short, [red, stranger])).firefox).toEqual({ verdict: 'not-judged', says: expect.stringMatching(/^the list of logs here, of [\d-]+, cannot tell: .*of 1 they count; not counted, as their log is unknown here: [\da-f]{16}$/) });
    expect(verdicts(made(short, [stranger, testLog('Other')]))).toEqual(['not-judged', 'not-judged']);
    expect(verdicts(made(short, [red, redToo, stranger]))).toEqual(['not-judged', 'not-judged']);
  });
  it('but what no log could make good', () => {
    expect(verdicts(made(short, [stranger]))).toEqual(['missing', 'missing']);
    expect(verdicts(made(long, [red, stranger]))).toEqual(['missing', 'missing']);
  });
  it('says nothing good after 70 days, and none at all are missing at any time', () => {
    const old = listOf(all, NOW - 71 * DAY);
    expect(verdicts(made(short, [red, blue]), old)).toEqual(['not-judged', 'not-judged']);
    expect(judge(made(short, [red, blue]), old).chromium.says).toMatch(/too old$/);
    expect(verdicts(made(short, []), old)).toEqual(['missing', 'missing']);
  });
});

describe('in the judgement of a path', () => {
  const problems = (from: ReturnType<typeof made>, trustedBy: string) => {
    const { timestamps, firefox, chromium } = judge(from);
    return judgePath({ certificates: [from.leaf, issuer, read(maker.root)], trustedBy, badSignature: false }, { host: HOST, now: NOW, stapled: false, timestamps, transparency: { firefox, chromium } }).filter(({ id }) => id === 'no-transparency');
  };
  it('each browser says what it would', () => {
    expect(browserVerdicts(problems(made(short, [red]), 'built-in'))).toEqual({ firefox: 'MOZILLA_PKIX_ERROR_INSUFFICIENT_CERTIFICATE_TRANSPARENCY', chromium: 'ERR_CERTIFICATE_TRANSPARENCY_REQUIRED' });
    expect(browserVerdicts(problems(made(short, [red], [blue]), 'built-in'))).toEqual({ firefox: 'MOZILLA_PKIX_ERROR_INSUFFICIENT_CERTIFICATE_TRANSPARENCY', chromium: null });
    expect(problems(made(short, [red], [blue]), 'built-in')[0]!.says).toMatch(/^by the rules of Firefox, not of Chrome: /);
  });
  it('only of public CAs, and never for an unknown log', () => {
    expect(problems(made(short, [red]), 'extra')).toEqual([]);
    expect(problems(made(short, [red, testLog('Stranger')]), 'built-in')).toEqual([]);
  });
  it('and the facts name log and operator', () => {
    const { timestamps, firefox, chromium } = judge(made(short, [red, closed, testLog('Stranger')]));
    const facts = transparencyFacts(timestamps, { firefox, chromium }, list);
    expect(facts).toMatchObject({ embedded: 3, handshake: 0, staple: 0, logs: 3, entries: [{ way: 'embedded', log: red.name, operator: 'Red', state: 'valid' }, { operator: 'Closed', state: 'retired' }, { state: 'unknown-log' }], firefox: { verdict: 'met' } });
    expect(transparencyFacts(timestamps, null, list)).not.toHaveProperty('firefox');
    expect(logsOf(timestamps)).toBe(3);
  });
});

describe('the list that comes with the program', () => {
  const { logs, asOf } = transparencyLogs();
  it('has logs of many operators and of both kinds, each with a key that can be read', () => {
    const known = [...logs.values()];
    expect(known.length).toBeGreaterThan(40);
    expect(new Set(known.map(({ operator }) => operator)).size).toBeGreaterThan(5);
    expect(new Set(known.map(({ kind }) => kind))).toEqual(new Set(['rfc6962', 'static']));
    expect(known.filter(({ key }) => key.asymmetricKeyType !== 'ec' && key.asymmetricKeyType !== 'rsa')).toEqual([]);
    expect(known.filter(({ retired }) => retired !== null && !(retired < asOf))).toEqual([]);
    expect(new Date(asOf).getUTCFullYear()).toBeGreaterThan(2025);
  });
  it('knows a log by the hash of its key, as its operator publishes it', () => {
    expect(logs.get(Buffer.from('1219ENGn9XfCx+lf1wC/+YLJM1pl4dCzAXMXwMjFaXc=', 'base64').toString('hex'))).toMatchObject({ name: 'Argon2026h2', operator: 'Google' });
  });
});
