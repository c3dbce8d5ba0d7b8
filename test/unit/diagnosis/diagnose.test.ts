import { describe, expect, it } from 'vitest';
import { alerted, certificate, clock, dns, facts, failure, http, NOW, redirects, remote, surroundings, target, tcp, tls, upTo } from '../observations.ts';
import { RUNS, run } from './runs.ts';

const ids = (d: ReturnType<typeof run>) => d.causes.map((cause) => cause.cause);

describe('with the code alone', () => {
  it('the registry’s first cause is likely and the others possible', () => {
    const d = run([], { failure: failure('SEC_ERROR_UNKNOWN_ISSUER'), finished: false, probe: false });
    expect(d.verdict.confidence).toBe('likely');
    expect(d.causes.slice(1).every((cause) => cause.confidence === 'possible')).toBe(true);
    expect(d.causes.length).toBeGreaterThan(1);
    expect(d.causes[0]!.evidence).toEqual([{ observation: 'failure', says: 'Firefox reported SEC_ERROR_UNKNOWN_ISSUER.' }]);
    expect(d.causes[0]!.missing).not.toEqual([]);
  });

  it('an unknown code still gets an answer, and no certainty', () => {
    const d = run([], { failure: failure('ERR_SOMETHING_FROM_THE_FUTURE', 'chromium'), probe: false });
    expect(d.verdict.cause).toBe('unknown-failure');
    expect(d.verdict.confidence).toBe('possible');
    expect(d.verdict.summary).toContain('ERR_SOMETHING_FROM_THE_FUTURE');
    expect(d.causes[0]!.fixes.visitor).not.toEqual([]);
  });

  it('nothing at all is said to be not known yet', () => {
    expect(run([], { finished: false }).verdict.summary).toBe('Looking at site.example, one step after the other.');
    expect(run([]).verdict.cause).toBe('unknown-failure');
  });

  it('a cancelled load is never shown by itself', () => {
    for (const code of ['ERR_ABORTED', 'NS_BINDING_ABORTED']) {
      const d = run([], { failure: failure(code), probe: false });
      expect(d.verdict.cause).toBe('unknown-failure');
      expect(ids(d)).toContain('navigation-cancelled');
    }
  });
});

describe('evidence beats the code', () => {
  const wrong = [null, failure('NS_ERROR_UNKNOWN_HOST'), failure('ERR_CERT_DATE_INVALID', 'chromium'), failure('ERR_SSL_PROTOCOL_ERROR', 'chromium'), failure('nonsense')];
  for (const [id, { observations, input = {}, confidence = 'proven' }] of Object.entries(RUNS)) {
    if (confidence !== 'proven' || id === 'pinned-key-mismatch') continue;
    it(`${id} stays proven under a wrong code and under none`, () => {
      for (const code of wrong) {
        const { verdict } = run(observations(), { ...input, failure: code });
        expect([verdict.cause, verdict.confidence], code?.code).toEqual([id, 'proven']);
      }
    });
  }

  it('a step that was passed clears the causes that the code named there', () => {
    const d = run([dns(), tcp()], { failure: failure('NS_ERROR_CONNECTION_REFUSED'), finished: false });
    expect(ids(d)).not.toContain('connection-refused');
  });

  it('a page that loads contradicts the browser, and says so', () => {
    const d = run(upTo('http'), { failure: failure('SSL_ERROR_NO_CYPHER_OVERLAP') });
    expect(d.verdict.cause).toBe('no-fault-found');
    expect(d.verdict.summary).toContain('Firefox reported SSL_ERROR_NO_CYPHER_OVERLAP, but');
    expect(d.causes[0]!.evidence.map((entry) => entry.observation)).toContain('failure');
  });

  it('a page that loads with a bad certificate is no page that loads', () => {
    const hello = tls();
    expect(run([dns(), tcp(), hello, certificate(hello, ['expired']), http()]).verdict.cause).toBe('certificate-expired');
  });
});

describe('two causes at once', () => {
  const hello = tls();
  const both = (problems: Parameters<typeof certificate>[1]) => ids(run([dns(), tcp(), hello, certificate(hello, problems)]));

  it('tells both, the one to mend first on top', () => {
    expect(both(['expired', 'wrong-host'])).toEqual(['certificate-wrong-host', 'certificate-expired']);
    expect(both(['expired', 'wrong-host', 'self-signed'])).toEqual(['self-signed', 'certificate-wrong-host', 'certificate-expired']);
  });

  it('does not take a device’s own certificate for interception', () => {
    const d = run([dns(), tcp(), hello, certificate(hello, ['interception-product', 'unknown-issuer', 'wrong-host'], { product: 'Example Shield' })]);
    expect(d.verdict.cause).toBe('certificate-wrong-host');
    expect(d.causes.find((cause) => cause.cause === 'interception-untrusted')?.confidence).not.toBe('proven');
  });

  it('keeps HSTS beside another cause, and last', () => {
    const sts = http({ headers: [['strict-transport-security', 'max-age=63072000']] });
    const d = run([dns(), tcp(), hello, certificate(hello, ['expired']), sts]);
    expect(ids(d)).toEqual(['certificate-expired', 'hsts-forbids-bypass']);
    expect(ids(run([...upTo('certificate'), sts]))).toEqual(['no-fault-found']);
  });

  it('blames the clock rather than the certificate where a trusted clock says so', () => {
    const observations = [dns(), tcp(), hello, certificate(hello, ['expired']), clock(400 * 86_400_000)];
    expect(ids(run(observations, { now: NOW + 400 * 86_400_000 }))).toEqual(['clock-wrong']);
    expect(ids(run([...observations.slice(0, 4), clock(1500)]))).toEqual(['certificate-expired']);
  });
});

describe('two faults of one certificate', () => {
  const hello = tls();
  const both = (problems: Parameters<typeof certificate>[1], over: Parameters<typeof certificate>[2] = {}) => run([dns(), tcp(), hello, certificate(hello, problems, over)]);

  it.each([
    [['expired', 'self-signed'], ['self-signed', 'certificate-expired']],
    [['self-signed', 'expired'], ['self-signed', 'certificate-expired']],
    [['missing-intermediate', 'expired'], ['certificate-expired', 'missing-intermediate']],
    [['unknown-issuer', 'wrong-host'], ['certificate-wrong-host', 'unknown-issuer']],
    [['revoked', 'expired'], ['certificate-revoked', 'certificate-expired']],
    [['weak-signature', 'issuer-expired'], ['intermediate-expired', 'weak-signature']],
    [['not-yet-valid', 'weak-key', 'wrong-host'], ['certificate-wrong-host', 'certificate-not-yet-valid', 'weak-key']],
  ] as const)('%j are told in the order in which they are mended', (problems, order) => {
    const d = both([...problems]);
    expect(ids(d)).toEqual(order);
    expect(d.causes.every((cause) => cause.confidence === 'proven' && cause.evidence.length > 0)).toBe(true);
  });

  it('a wrong name beside a rejected answer: the certificate first, the answer second', () => {
    expect(ids(run([dns(), tcp(), hello, certificate(hello, ['wrong-host']), http({ status: 503 })]))).toEqual(['certificate-wrong-host', 'http-server-error']);
  });
});

describe('what is told once', () => {
  const hello = tls();

  it('a certificate made on the way is not told again as one of an unknown issuer', () => {
    expect(ids(run([dns(), tcp(), hello, certificate(hello, ['interception-product', 'unknown-issuer'], { product: 'Example Shield' })]))).toEqual(['interception-untrusted']);
  });

  it('a page that only asks for the visitor’s certificate is no second fault', () => {
    const asking = tls({ certificateRequest: { authorities: [], schemes: [], types: [] } });
    expect(ids(run([dns(), tcp(), asking, certificate(asking), http({ status: 400, bodyStart: 'No required SSL certificate was sent' })]))).toEqual(['client-certificate-missing']);
  });

  it('nothing is to be done where nothing failed', () => {
    expect(Object.values(run(upTo('http')).causes[0]!.fixes).flat()).toEqual([]);
    expect(run(upTo('http'), { failure: failure('NS_ERROR_NET_RESET') }).causes[0]!.fixes.visitor.length).toBeGreaterThan(2);
  });
});

describe('the browser failed and the probe loads the page', () => {
  const says = (code: string, over: Parameters<typeof run>[1] = {}) => run(upTo('http'), { failure: failure(code), ...over });

  it('says what can lie between and what tells it apart, by where the browser failed', () => {
    const lookup = says('NS_ERROR_UNKNOWN_HOST');
    expect(lookup.verdict.cause).toBe('no-fault-found');
    expect(lookup.causes[0]!.missing.join(' ')).toMatch(/Load the page again.*DNS over HTTPS.*proxy setting.*without extensions.*without the cache/);
    expect(ids(lookup)).toContain('dns-secure-resolver-unreachable');
    const warning = says('SEC_ERROR_UNKNOWN_ISSUER');
    expect(warning.causes[0]!.missing.join(' ')).toContain('certificate from CN=Trusted Test CA; another one there');
    expect(ids(warning)).toEqual(['no-fault-found', 'interception-untrusted']);
    for (const cause of warning.causes.slice(1)) expect(cause.missing).not.toEqual([]);
  });

  it('sees that the browser went to another address', () => {
    const d = says('NS_ERROR_NET_TIMEOUT', { context: { address: '198.51.100.9' } });
    expect(d.causes[0]!.evidence.map((entry) => entry.says)).toContain('The browser went to 198.51.100.9; name lookups here give other addresses.');
    expect(d.causes[0]!.missing.join(' ')).toContain('hosts file');
    expect(says('NS_ERROR_NET_TIMEOUT', { context: { address: '203.0.113.7' } }).causes[0]!.missing.join(' ')).not.toContain('hosts file');
  });

  it('asks nothing where the browser did not fail', () => {
    expect(run(upTo('http')).causes.map((cause) => cause.missing)).toEqual([[]]);
  });
});

describe('two vantages', () => {
  const from = (here: Parameters<typeof run>[0], there: Parameters<typeof run>[0]) => run([...here, ...there.map((o) => remote(o))]).verdict;

  it('here it fails and there it loads: this device or its network', () => {
    const away = upTo('http');
    expect(from([dns(), tcp({ outcome: 'refused' })], away)).toMatchObject({ cause: 'connection-refused', blame: 'network' });
    expect(from([dns(), tcp({ outcome: 'timed-out' })], away)).toMatchObject({ cause: 'connection-timed-out', blame: 'network' });
    expect(from([dns({ outcome: 'no-such-name' })], away).blame).toBe('network');
    expect(from([dns(), tcp(), tls({ outcome: 'reset' }), tls({ outcome: 'reset', changed: 'other-name' })], away)).toMatchObject({ cause: 'connection-reset', blame: 'network' });
    expect(from([...upTo('certificate'), http({ status: 403 })], away)).toMatchObject({ cause: 'http-client-error', blame: 'network' });
    expect(from([dns(), tcp({ outcome: 'refused' })], away).why).toContain('From another network the same step succeeds');
  });

  it('both fail: the site', () => {
    expect(from([dns(), tcp({ outcome: 'refused' })], [dns(), tcp({ outcome: 'refused' })])).toMatchObject({ cause: 'connection-refused', blame: 'site' });
    expect(from([dns({ outcome: 'no-such-name' })], [dns({ outcome: 'no-such-name' })])).toMatchObject({ cause: 'dns-name-not-found', blame: 'site' });
    const silent = [dns(), tcp(), tls({ outcome: 'timed-out' }), tls({ outcome: 'timed-out', changed: 'other-name' })];
    expect(from(silent, silent)).toMatchObject({ cause: 'server-hangs', blame: 'site', why: 'From another network it fails as well, so the fault is the site’s.' });
  });

  it('one vantage alone leaves it open', () => {
    expect(run([dns(), tcp({ outcome: 'refused' })]).verdict.blame).toBe('unknown');
  });

  it('a visitor’s own fault stays theirs', () => {
    const asked = { certificateRequest: { authorities: [], schemes: [], types: [] } };
    expect(from([dns(), tcp(), alerted(116, asked, 'finished')], upTo('http')).blame).toBe('visitor');
  });
});

describe('causes that look alike', () => {
  const start = [dns(), tcp()];
  const wide = (over: Parameters<typeof tls>[0]) => tls({ profile: 'wide', changed: 'wide', ...over });

  it('alert 40: cipher, name or client certificate, by what else was seen', () => {
    expect(run([...start, alerted(40)]).verdict).toMatchObject({ cause: 'no-shared-cipher', confidence: 'likely' });
    expect(run([...start, alerted(40), wide({ outcome: 'alert', version: undefined })]).verdict.confidence).toBe('likely');
    expect(run([...start, alerted(40), tls({ changed: 'other-name' })]).verdict).toMatchObject({ cause: 'name-not-served', confidence: 'likely' });
    expect(run([...start, alerted(40), tls({ changed: 'other-name' }), alerted(40)]).verdict).toMatchObject({ cause: 'name-not-served', confidence: 'proven' });
    const asked = { certificateRequest: { authorities: [], schemes: [], types: [] } };
    expect(run([...start, alerted(40, asked, 'finished')]).verdict).toMatchObject({ cause: 'client-certificate-missing', confidence: 'proven' });
  });

  it('names the suite that the server wants', () => {
    const d = run([...start, alerted(40), wide({ version: 0x0303, cipherSuite: 0x0039 })]);
    expect(d.verdict.summary).toContain('DHE_RSA');
  });

  it('a group that browsers lack is named as well', () => {
    const d = run([...start, alerted(40), alerted(40), wide({ version: 0x0303, cipherSuite: 0xc02f, group: 0x0016 })]);
    expect(d.verdict).toMatchObject({ cause: 'no-shared-cipher', confidence: 'proven' });
    expect(d.verdict.summary).toContain('secp256k1');
  });

  it('TLS 1.3 asks after the handshake: the alert comes with the answer', () => {
    const hello = tls({ certificateRequest: { authorities: ['CN=Members'], schemes: [], types: [] } });
    const d = run([...start, hello, certificate(hello), http({ outcome: 'empty', alert: { level: 2, number: 116, name: 'certificate_required' } })]);
    expect(ids(d)).toEqual(['client-certificate-missing']);
    expect(d.journey.find((step) => step.step === 'tls')!.outcome).toBe('failed');
  });

  it('a page that says so after a CertificateRequest proves it, one that only forbids does not', () => {
    const hello = tls({ certificateRequest: { authorities: [], schemes: [], types: [] } });
    const answer = (over: Parameters<typeof http>[0]) => run([...start, hello, certificate(hello), http(over)]);
    expect(answer({ status: 400, bodyStart: 'No required SSL certificate was sent' }).verdict.cause).toBe('client-certificate-missing');
    expect(answer({ status: 403 }).verdict.cause).toBe('http-client-error');
    expect(answer({ status: 200 }).verdict.cause).toBe('no-fault-found');
  });

  it('refused, timed out, reset, closed, silent and unreachable are never merged', () => {
    const every = (over: Parameters<typeof tls>[0]) => run([...start, tls(over), tls({ ...over, changed: 'other-name' })]).verdict.cause;
    expect(run([dns(), tcp({ outcome: 'refused' })]).verdict.cause).toBe('connection-refused');
    expect(run([dns(), tcp({ outcome: 'timed-out' })]).verdict.cause).toBe('connection-timed-out');
    expect(run([dns(), tcp({ outcome: 'unreachable' })]).verdict.cause).toBe('host-unreachable');
    expect(every({ outcome: 'reset' })).toBe('connection-reset');
    expect(every({ outcome: 'closed' })).toBe('server-closes-silently');
    expect(every({ outcome: 'timed-out' })).toBe('server-hangs');
  });

  it('one look at one hello proves nothing about every hello', () => {
    for (const outcome of ['reset', 'closed', 'timed-out'] as const) expect(run([...start, tls({ outcome })]).verdict.confidence).toBe('likely');
    expect(run([...start, alerted(80)]).verdict).toMatchObject({ cause: 'server-internal-error', confidence: 'likely' });
  });

  it('a connection torn before a byte was sent settles that the hello is not to blame', () => {
    expect(run([...start, tls({ outcome: 'reset' }), tcp({ address: '203.0.113.8', outcome: 'reset' })]).verdict).toMatchObject({ cause: 'connection-reset', confidence: 'proven' });
  });

  it('a damaged record is not the hello’s fault, though the next hello gets through', () => {
    for (const hello of [tls({ outcome: 'bad-record', version: 0x0304 }), alerted(20, { version: 0x0304 }, 'finished')]) {
      expect(run([...start, hello, tls({ changed: 'without:27' }), tls({ changed: 'no-alpn', outcome: 'bad-record' })]).verdict).toMatchObject({ cause: 'corrupted-records', confidence: 'proven' });
    }
  });

  it('a weak key is told though browsers let it pass', () => {
    const hello = tls();
    const { verdict } = run([...start, hello, certificate(hello, ['weak-key'], { trustedBy: 'extra', browsers: { firefox: null, chromium: null } }), http()]);
    expect(verdict.cause).toBe('weak-key');
  });

  it('a reset for this name alone is likely, proven by repeating it or from another network, and blamed on the network only then', () => {
    const local = [...start, tls({ outcome: 'reset' }), tls({ changed: 'other-name' })];
    expect(run(local).verdict).toMatchObject({ cause: 'sni-filtered', confidence: 'likely' });
    expect(run([...local, tls({ outcome: 'reset' })]).verdict).toMatchObject({ cause: 'sni-filtered', confidence: 'proven', blame: 'unknown' });
    expect(run([...local, tls()]).causes.filter(({ cause, confidence }) => cause === 'sni-filtered' || confidence === 'proven')).toEqual([]);
    expect(run([...local, remote(tls())]).verdict).toMatchObject({ cause: 'sni-filtered', confidence: 'proven', blame: 'network' });
  });

  it('one of two addresses refused is not "refused on every address"', () => {
    const two = [dns({ addresses: ['203.0.113.7', '203.0.113.8'] }), tcp({ outcome: 'refused' })];
    expect(run(two, { finished: false }).verdict.confidence).toBe('likely');
    expect(run([...two, tcp({ address: '203.0.113.8', outcome: 'timed-out' })]).causes.every((cause) => cause.confidence !== 'proven')).toBe(true);
  });

  it('a machine without IPv6 has no broken IPv6', () => {
    const six = tcp({ address: '2001:db8::7', outcome: 'unreachable' });
    expect(run([...upTo('http'), six]).verdict.cause).toBe('no-fault-found');
    expect(run([dns({ name: 'a.localhost', addresses: ['::1', '127.0.0.1'] }), tcp({ address: '::1', outcome: 'refused' }), ...upTo('http').slice(1)]).verdict.cause).toBe('no-fault-found');
  });
});

describe('an answer that sends the browser on', () => {
  const from = 'https://site.example/';
  const to = 'https://elsewhere.example/';
  const hop = { url: from, status: 302, to };

  it('is no page that loads, not even while the walk still follows', () => {
    const walking = [...upTo('certificate'), http({ url: from, status: 302, location: to })];
    expect(run(walking, { finished: false }).causes.map(({ cause }) => cause)).not.toContain('no-fault-found');
    const d = run([...walking, { ...redirects(null), hops: [hop] }]);
    expect(d.verdict.cause).toBe('unknown-failure');
    expect(d.verdict.summary).toContain(to);
    expect(run([...walking, http({ url: to }), { ...redirects(null), hops: [hop] }]).verdict.cause).toBe('no-fault-found');
  });

  it('on and on goes nowhere for a browser either', () => {
    const hops = Array.from({ length: 20 }, () => hop);
    const d = run([...upTo('certificate'), http({ url: to, status: 302, location: '/21' }), { ...redirects(null), hops }]);
    expect(d.verdict).toMatchObject({ cause: 'redirect-loop', confidence: 'proven' });
    expect(d.verdict.summary).toContain('20');
  });
});

describe('a proxy that opens no way', () => {
  const proxy = (over: Parameters<typeof surroundings>[2], outcome: Parameters<typeof surroundings>[1] = 'failed') => run([surroundings('proxy', outcome, { step: 'proxy', ...over })]).verdict;

  it('is not there where nobody takes the connection, and may wait for the site where it says nothing', () => {
    expect(proxy({}, 'timed-out')).toMatchObject({ cause: 'proxy-unreachable', confidence: 'proven', blame: 'network' });
    expect(proxy({ connected: true }, 'timed-out')).toMatchObject({ cause: 'proxy-unreachable', confidence: 'likely', blame: 'unknown' });
  });

  it('says no by itself, or that the site cannot be reached', () => {
    expect(proxy({ status: 403 })).toMatchObject({ cause: 'proxy-tunnel-refused', confidence: 'proven', blame: 'network' });
    for (const status of [502, 503, 504, 3, 4, 5]) expect(proxy({ status })).toMatchObject({ cause: 'proxy-tunnel-refused', confidence: 'proven', blame: 'unknown' });
  });
});

describe('name lookups that disagree', () => {
  const system = dns({ outcome: 'no-such-name' });
  const wire = (outcome: Parameters<typeof dns>[0]) => run([system, dns({ source: 'resolver', server: '192.0.2.53:53', type: 'A', ...outcome }), dns({ source: 'resolver', server: '192.0.2.53:53', type: 'AAAA', ...outcome })]).verdict.cause;

  it('an answer from the wire is more exact than the system’s "not found"', () => {
    expect(wire({ outcome: 'no-address' })).toBe('dns-no-address');
    expect(wire({ outcome: 'server-failure' })).toBe('dns-server-failure');
    expect(wire({ outcome: 'server-failure', extendedErrors: [{ code: 7, text: 'expired' }] })).toBe('dns-dnssec-bogus');
    expect(wire({ outcome: 'no-such-name' })).toBe('dns-name-not-found');
    expect(wire({ outcome: 'no-such-name', extendedErrors: [{ code: 15, text: '' }] })).toBe('dns-blocked');
  });

  it('a second resolver that is silent does not make the first one unreachable', () => {
    expect(wire({ outcome: 'timed-out' })).toBe('dns-name-not-found');
    expect(run([dns({ source: 'resolver', outcome: 'timed-out' })]).verdict.cause).toBe('dns-resolver-unreachable');
  });
});

describe('the journey', () => {
  const outcomes = (d: ReturnType<typeof run>) => d.journey.map((step) => `${step.step} ${step.outcome}`);

  it('is walked to the break and skipped after it', () => {
    expect(outcomes(run([dns(), tcp({ outcome: 'refused' })]))).toEqual(['dns ok', 'tcp failed', 'tls skipped', 'certificate skipped', 'http skipped']);
    expect(outcomes(run([dns()], { finished: false }))).toEqual(['dns ok', 'tcp unknown', 'tls unknown', 'certificate unknown', 'http unknown']);
    expect(outcomes(run(upTo('http')))).toEqual(['dns ok', 'tcp ok', 'tls ok', 'certificate ok', 'http ok']);
  });

  it('has no TLS for http: pages', () => {
    const d = run([dns(), tcp({ port: 80 }), http({ url: 'http://site.example/', protocol: 'http/1.1' })], { target: target('site.example', { url: 'http://site.example/', port: 80 }) });
    expect(outcomes(d)).toEqual(['dns ok', 'tcp ok', 'tls skipped', 'certificate skipped', 'http ok']);
    expect(d.verdict.cause).toBe('no-fault-found');
  });

  it('shows the circle as the failing answer', () => {
    expect(outcomes(run([...upTo('certificate'), http({ status: 302 }), redirects(0)])).at(-1)).toBe('http failed');
  });

  it('breaks at a certificate that is revoked, although browsers let it pass', () => {
    const hello = tls();
    const revoked = certificate(hello, ['revoked'], { browsers: { firefox: null, chromium: null } });
    expect(outcomes(run([dns(), tcp(), hello, revoked, http()]))).toContain('certificate failed');
  });

  it('tells a lowered version as that, not as a choice of the server', () => {
    const d = run([dns(), tcp(), tls({ outcome: 'unoffered-choice', downgrade: 'tls12', version: 0x0303, cipherSuite: 0xc02b })]);
    expect(d.journey.find(({ step }) => step === 'tls')!.detail).toMatch(/someone lowered it/);
  });

  it('says what was seen', () => {
    const d = run([dns(), tcp(), alerted(112)]);
    expect(d.journey.map((step) => step.detail)).toEqual([
      'site.example has the address 203.0.113.7.', '203.0.113.7 port 443 accepted the connection in 12 ms.',
      'Firefox’s hello is answered with alert 112 (unrecognized_name), right after client_hello.',
      'Not reached: the journey broke before.', 'Not reached: the journey broke before.',
    ]);
  });
});

describe('words with the values of this failure', () => {
  it('tell names, dates and addresses', () => {
    const hello = tls();
    const d = run([dns(), tcp(), hello, certificate(hello, ['expired'], { chain: [facts({ notAfter: new Date(NOW - 3 * 86_400_000).toISOString() })] })]);
    expect(d.verdict.summary).toBe('The certificate of site.example ran out 3 days ago, on 2026-11-18 00:00 UTC.');
    expect(d.causes[0]!.fixes.admin[0]!.command).toContain('openssl s_client -connect site.example:443 -servername site.example');
  });

  it('say in words what is wrong with a proxy’s certificate, and print a name that nobody knows', () => {
    const of = (problem: string) => run([surroundings('proxy', 'failed', { step: 'proxy', problem })]).verdict.summary;
    expect(of('CERT_HAS_EXPIRED')).toBe('The proxy on the way to site.example shows a certificate that does not hold: it has run out.');
    expect(of('SUBTREE_MINMAX')).toContain('does not hold: SUBTREE_MINMAX.');
  });

  const admin = (headers: [string, string][], status = 500) => run([...upTo('certificate'), http({ status, headers })]).causes[0]!.fixes.admin.map((fix) => fix.id);

  it('keep the recipe of the server found, alone', () => {
    expect(admin([['server', 'nginx/1.22.1']])).toEqual(['look', 'log-nginx', 'backend']);
    expect(admin([['server', 'cloudflare']])).toEqual(['look', 'log-cloudflare', 'backend']);
    expect(admin([['via', '1.1 abc.cloudfront.net (CloudFront)']], 500)).toContain('log-aws');
    expect(admin([['x-nf-request-id', '1']])).toEqual(['look', 'log-hosting', 'backend']);
    expect(admin([['server', 'AkamaiGHost']])).toContain('log-cdn');
  });

  it('begin with the general recipe where the server is not known, and keep four more at most', () => {
    expect(admin([])).toEqual(['look', 'log', 'log-nginx', 'log-apache', 'log-iis', 'log-cloudflare', 'backend']);
  });

  it('put first whose habit the alert is', () => {
    const recipes = (number: number) => run([dns(), tcp(), alerted(number), tls({ changed: 'other-name' })]).causes[0]!.fixes.admin.map((fix) => fix.id).filter((id) => id.startsWith('site'));
    expect(recipes(112)).toContain('site-haproxy');
    expect(recipes(40)).not.toContain('site-haproxy');
  });

  it('know a server by its certificate, its names and its address', () => {
    const hello = tls();
    const shown = (over: Parameters<typeof facts>[0]) => run([dns(), tcp(), hello, certificate(hello, ['wrong-host'], { chain: [facts({ names: ['other.example'], ...over })] })]).causes[0]!.fixes.admin;
    expect(shown({ subject: 'CN=TRAEFIK DEFAULT CERT' }).map((fix) => fix.id)).toContain('site-traefik');
    expect(shown({ names: ['*.github.io'] }).find((fix) => fix.id === 'site-hosting')!.does).toBe('GitHub Pages: add site.example as a custom domain in its panel and wait until the certificate is issued.');
    const address = '104.16.132.229';
    expect(run([dns({ addresses: [address] }), tcp({ address }), alerted(40, { address }), tls({ address, changed: 'other-name' })]).causes[0]!.fixes.admin.map((fix) => fix.id)).toContain('site-cloudflare');
  });

  it('give the configuration with this host and port in it', () => {
    const { admin } = run([dns(), tcp(), tls({ outcome: 'not-tls', speaks: 'http', banner: 'HTTP/1.1 400 Bad Request\r\nServer: nginx', received: 99 })]).causes[0]!.fixes;
    expect(admin.find((fix) => fix.id === 'tls-on-port-nginx')!.config).toBe('listen 443 ssl;\nssl_certificate /etc/letsencrypt/live/site.example/fullchain.pem;\nssl_certificate_key /etc/letsencrypt/live/site.example/privkey.pem;');
  });

  it('name the settings of this very version', () => {
    const visitor = (browserVersion?: string) => run([], { failure: failure('NS_ERROR_PROXY_CONNECTION_REFUSED'), context: { browser: 'firefox', ...(browserVersion ? { browserVersion } : {}) } }).causes[0]!.fixes.visitor.map((fix) => fix.id);
    expect(visitor('140.3')).toContain('proxy-firefox-older');
    expect(visitor('153.0')).toContain('proxy-firefox');
    expect(visitor()).not.toContain('proxy-firefox-older');
  });

  it('keep steps for the browser and system at hand', () => {
    const visitor = run([], { failure: failure('SEC_ERROR_EXPIRED_CERTIFICATE'), context: { os: 'mac' } }).causes[0]!.fixes.visitor.map((fix) => fix.id);
    expect(visitor).toContain('clock-mac');
    expect(visitor).not.toContain('clock-windows');
  });

  it('never carry a host’s own marks into a command', () => {
    const host = 'a$(touch${ifs}x)\';b.example';
    for (const { observations } of Object.values(RUNS)) {
      const d = run(observations(), { target: target(host) });
      for (const cause of d.causes) for (const fix of Object.values(cause.fixes).flat()) expect(fix.command ?? '', cause.cause).not.toContain('touch');
    }
  });

  it('write IPv6 targets with brackets and no server name', () => {
    const hello = tls();
    const d = run([tcp({ address: '2001:db8::7' }), hello, certificate(hello, ['expired'])], { target: target('2001:db8::7', { url: 'https://[2001:db8::7]/' }) });
    expect(d.causes[0]!.fixes.admin[0]!.command).toContain('-connect [2001:db8::7]:443 -noservername');
  });

  it('show foreign text, and do not obey it', () => {
    const d = run([dns(), tcp(), tls({ outcome: 'not-tls', speaks: 'ssh', banner: 'SSH\n\u202eevil', received: 9 })]);
    expect(JSON.stringify(d.causes[0]!.evidence)).not.toMatch(/\u202e|\\n/);
  });
});
