import { describe, expect, it } from 'vitest';
import { dns, tcp, upTo } from '../observations.ts';
import { run } from '../diagnosis/runs.ts';
import type { DnsObservation } from '../../../lib/protocol/observation.ts';

const first = (over: Partial<DnsObservation>) => dns({ source: 'resolver', type: 'A', server: '192.0.2.53:53', rcode: 0, ...over });
const second = (over: Partial<DnsObservation> = {}) => ({ ...dns({ source: 'resolver', type: 'A', server: '198.51.100.53:53', rcode: 0, ...over }), vantage: 'second-resolver' });
const verdict = (...observations: DnsObservation[]) => run(observations).verdict;
const says = (...observations: DnsObservation[]) => run(observations).causes[0]!.evidence.map((one) => one.says).join(' ');

describe('what a second resolver settles', () => {
  it('a name that it finds exists', () => {
    expect(verdict(first({ outcome: 'no-such-name' }))).toMatchObject({ cause: 'dns-name-not-found', confidence: 'proven' });
    expect(verdict(first({ outcome: 'no-such-name' }), second())).toMatchObject({ cause: 'dns-blocked', confidence: 'likely' });
    expect(run([first({ outcome: 'no-such-name' }), second()]).causes.map(({ cause }) => cause)).not.toContain('dns-name-not-found');
  });

  it('a name that neither finds does not', () => {
    const both = [first({ outcome: 'no-such-name' }), second({ outcome: 'no-such-name' })];
    expect(verdict(...both)).toMatchObject({ cause: 'dns-name-not-found', confidence: 'proven' });
    expect(says(...both)).toContain('198.51.100.53:53');
  });

  it('a "no" from a zone that is not the name’s is a filter’s', () => {
    expect(verdict(first({ outcome: 'no-such-name', zone: 'rpz.invalid' }))).toMatchObject({ cause: 'dns-blocked', confidence: 'proven' });
    for (const zone of ['site.example', 'Example', '', 'site.example.']) expect(verdict(first({ outcome: 'no-such-name', zone })).cause, zone).toBe('dns-name-not-found');
  });

  it('this machine’s own address beside a public one is a filter’s', () => {
    expect(verdict(first({ addresses: ['127.0.0.1'] }), second())).toMatchObject({ cause: 'dns-blocked', confidence: 'proven' });
  });

  it('an answer of the second that is a filter’s too proves nothing', () => {
    for (const addresses of [['0.0.0.0'], ['127.0.0.1'], ['192.168.1.9']]) expect(verdict(first({ outcome: 'no-such-name' }), second({ addresses })).cause).toBe('dns-name-not-found');
  });

  it('a failure that it does not have is the first one’s own', () => {
    expect(verdict(first({ outcome: 'server-failure' }))).toMatchObject({ cause: 'dns-server-failure', blame: 'site' });
    const there = verdict(first({ outcome: 'server-failure' }), second());
    expect(there).toMatchObject({ cause: 'dns-server-failure', blame: 'network', confidence: 'proven' });
    expect(there.why).toContain('Another resolver');
    expect(verdict(first({ outcome: 'server-failure' }), second({ outcome: 'server-failure' }))).toMatchObject({ blame: 'site' });
  });

  it('signatures that it verifies are sound', () => {
    const bogus = first({ outcome: 'server-failure', extendedErrors: [{ code: 7, text: '' }] });
    expect(verdict(bogus, second())).toMatchObject({ cause: 'dns-dnssec-bogus', confidence: 'proven' });
    expect(verdict(bogus, second({ authenticated: true }))).toMatchObject({ cause: 'dns-server-failure', blame: 'network' });
    expect(verdict(first({ outcome: 'server-failure' }), second({ outcome: 'server-failure', extendedErrors: [{ code: 6, text: '' }] }))).toMatchObject({ cause: 'dns-dnssec-bogus', confidence: 'proven' });
  });

  it('silence of the first alone is its own', () => {
    const silent = first({ outcome: 'timed-out', rcode: undefined });
    expect(run([silent, second()]).verdict.summary).toContain('another one does answer');
    expect(run([silent, second({ outcome: 'timed-out', rcode: undefined })]).verdict.summary).not.toContain('another one');
  });
});

describe('what it says is no step of this road', () => {
  it('its failure spoils no page that loads', () => {
    const d = run([...upTo('http'), second({ outcome: 'server-failure' }), second({ outcome: 'no-such-name', type: 'AAAA' })]);
    expect(d.verdict.cause).toBe('no-fault-found');
    expect(d.journey.every((step) => step.outcome === 'ok')).toBe(true);
  });

  it('its address is none that the browser went to', () => {
    const d = run([first({ outcome: 'no-such-name' }), second()]);
    expect(d.target.addresses).toEqual([]);
    expect(d.journey[0]).toMatchObject({ step: 'dns', outcome: 'failed' });
    expect(run([dns(), tcp({ outcome: 'refused' }), second({ addresses: ['198.51.100.9'] })]).verdict.confidence).toBe('proven');
  });
});
