import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../lib/diagnosis/diagnose.ts';
import type { Diagnosis } from '../../../lib/protocol/diagnosis.ts';
import { captureCommand } from '../../../lib/report/capture-command.ts';
import { changes } from '../../../lib/report/changes.ts';
import { reportJson } from '../../../lib/report/json.ts';
import { reportMarkdown } from '../../../lib/report/markdown.ts';
import { mailtoLink, messageTo } from '../../../lib/report/message.ts';
import { reportData } from '../../../lib/report/report-data.ts';
import { shareWords } from '../../../lib/words/en/share.ts';
import { ui } from '../../../lib/words/en/ui.ts';
import { alerted, certificate, dns, facts, failure, http, NOW, remote, target, tcp, tls } from '../observations.ts';
import { HOSTILE, hostileObservations, placesOfText, placesPoisoned } from './hostile.ts';

const of = (observations: Diagnosis['observations'], code = 'SSL_ERROR_HANDSHAKE_FAILURE_ALERT'): Diagnosis =>
  diagnose({ target: target(), failure: failure(code), observations, cost: null, finished: true, now: NOW, probe: true });
const hello = tls();
const expired = () => of([dns(), tcp(), hello, certificate(hello, ['expired'])], 'SEC_ERROR_EXPIRED_CERTIFICATE');
const poisoned = (): Diagnosis => {
  const whole = of(hostileObservations(), HOSTILE);
  return { ...whole, verdict: { ...whole.verdict, summary: HOSTILE, why: HOSTILE }, target: { ...whole.target, addresses: [HOSTILE] } };
};
const INVISIBLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;

it('feeds hostile text into every field that takes text', () => {
  const all = placesOfText();
  // A walk that met no schema would call everything fed.
  expect(all).toEqual(expect.arrayContaining(['dns.https[].alpn[]', 'certificate.issuerRevocation[].says', 'tls.ech.publicName', 'http.headers[][]', 'surroundings.problem']));
  const fed = placesPoisoned(hostileObservations());
  expect(all.filter((place) => !fed.has(place))).toEqual([]);
});

describe('the report as Markdown', () => {
  it('tells cause, evidence, steps, journey and what was observed', () => {
    const text = reportMarkdown(expired(), shareWords, ui, { at: NOW, version: '1.2.3' });
    for (const part of ['# Why site.example did not load', 'SEC_ERROR_EXPIRED_CERTIFICATE', 'certificate-expired', '## Evidence', '## How far the page came', '| TLS |', '## What was observed', 'TLS 1.3', '2026-11-21']) expect(text).toContain(part);
  });

  it('keeps what is proven too apart from what is open', () => {
    const both = of([dns(), tcp(), hello, certificate(hello, ['expired', 'wrong-host'])], 'SEC_ERROR_EXPIRED_CERTIFICATE');
    expect(both.causes.slice(1).some(({ confidence }) => confidence === 'proven')).toBe(true);
    const text = reportMarkdown(both, shareWords, ui, { at: NOW, version: '1' });
    const [, proven] = /## Proven as well\n\n([\s\S]*?)\n\n## /.exec(text)!;
    expect(proven!.split('\n')).toEqual(both.causes.slice(1).filter(({ confidence }) => confidence === 'proven').map(() => expect.stringMatching(/^- /)));
  });

  it('lets no foreign text become markup, a link or a line of its own', () => {
    const text = reportMarkdown(poisoned(), shareWords, ui, { at: NOW, version: '1' });
    expect(text).toContain('EVIL');
    expect(text).not.toMatch(INVISIBLE);
    // Outside of code every sign of markup stands behind a backslash.
    const prose = text.split('\n').filter((line) => line.includes('EVIL')).map((line) => line.replace(/(`+) .*? \1/g, '').replace(/^ *```[\s\S]*$/, '')).join('\n');
    expect(prose).not.toMatch(/(?<!\\)<img|(?<!\\)\[x|(?<!\\)<script|^# EVIL/m);
    for (const line of text.split('\n')) expect(line.startsWith('# [x')).toBe(false);
  });
});

describe('the report as JSON', () => {
  it('is the diagnosis itself, with nothing invisible in it', () => {
    const whole = poisoned();
    const text = reportJson(whole);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(whole)));
    expect(text.replaceAll('\n', '')).not.toMatch(INVISIBLE);
  });
});

describe('the message', () => {
  it('says what fails, why, and what mends it', () => {
    const { to, subject, body } = messageTo('site', expired(), shareWords, NOW);
    expect(to).toBe('webmaster@site.example');
    expect(subject).toContain('site.example');
    for (const part of ['https://site.example/', 'Firefox', 'SEC_ERROR_EXPIRED_CERTIFICATE', 'Evidence:', 'What should mend it:', '1. ']) expect(body).toContain(part);
    expect(messageTo('desk', expired(), shareWords, NOW).to).toBe('');
  });

  it('keeps foreign text on its line and adds no recipient or header', () => {
    const message = messageTo('site', poisoned(), shareWords, NOW);
    expect(message.subject + message.body.replaceAll('\n', '')).not.toMatch(INVISIBLE);
    expect(message.body).not.toMatch(/^# \[x/m);
    const link = mailtoLink({ ...message, subject: 'a&bcc=x@y\r\nBcc: z' }, shareWords);
    expect(link.length).toBeLessThanOrEqual(1900);
    expect([...new URL(link).searchParams.keys()]).toEqual(['subject', 'body']);
  });

  it.each(['203.0.113.7', 'localhost', 'nas.local', 'x.test', 'evil?bcc=a@b'])('knows no webmaster of %s', (host) => {
    expect(messageTo('site', { ...expired(), target: target(host) }, shareWords, NOW).to).toBe('');
  });
});

describe('what changed', () => {
  it('is nothing for the same, and the end of the fault for a page that works', () => {
    const now = expired();
    expect(changes(now, now)).toEqual([]);
    expect(changes(now, of([dns(), tcp(), hello, certificate(hello), http()]))[0]).toEqual({ kind: 'mended' });
  });

  it('names the cause, the step, the addresses and the certificate', () => {
    const other = tls({ outcome: 'completed', address: '203.0.113.8' });
    const found = changes(of([dns(), tcp(), alerted(40)]), of([dns({ addresses: ['203.0.113.8'] }), tcp({ address: '203.0.113.8' }), other, certificate(other, ['expired'])]));
    expect(found.map((each) => each.kind)).toEqual(['cause', 'step', 'addresses']);
    expect(changes(expired(), of([dns(), tcp(), hello, certificate(hello, ['expired'], { chain: [facts({ sha256: 'bb' })] })]))).toMatchObject([{ kind: 'certificate' }]);
  });
});

describe('what the report draws', () => {
  it('takes the browser’s own hello, its chain, and both places of looking', () => {
    const data = reportData(of([tcp(), remote(tcp({ outcome: 'refused' })), alerted(40, { messages: [{ from: 'client', name: 'client_hello', type: 1, size: 1800, ms: 0, encrypted: false }], helloBytes: '1603010000', bytes: '15030300020228' }), alerted(40, { changed: 'tls12' })]));
    expect(data.handshake?.sequence).toMatchObject({ arrows: [{ name: 'client_hello' }], break: { outcome: 'alert', alert: 'alert 40 (40)', after: 'client_hello' } });
    expect(data.bytes.map((each) => each.side)).toEqual(['hello', 'answer']);
    expect(data.matrix).toMatchObject({ vantages: ['local', 'remote:eu'], rows: [{ cells: [{ outcome: 'connected' }, { outcome: 'refused' }] }] });
    expect(data.hellos).toHaveLength(2);
  });

  it('takes the hello that hid its name where that is what failed', () => {
    const first = tls({ changed: 'ech', ech: { status: 'rejected', publicName: 'outer.example', configId: 7 }, messages: [{ from: 'client', name: 'finished', type: 20, size: 52, ms: 9, encrypted: true }, { from: 'client', name: 'alert ech_required', size: 2, ms: 9, encrypted: true }] });
    const outer = certificate(first, ['wrong-host'], { host: 'outer.example' });
    const data = reportData(of([tcp(), hello, certificate(hello), first, outer, tls(), { ...first, id: 'again' }]));
    expect(data.handshake).toMatchObject({ id: first.id, sequence: { arrows: [{ name: 'finished' }, { isFatal: true }], break: { outcome: 'ech-rejected', after: 'finished' } } });
    expect(data.chain?.host).toBe('outer.example');
  });

  it('calls no goodbye a fault', () => {
    const [hello, goodbye] = ['client_hello', 'alert close_notify'].map((name) => ({ from: 'client' as const, name, size: 2, ms: 1, encrypted: true }));
    expect(reportData(of([tcp(), tls({ messages: [hello!, goodbye!] })])).handshake?.sequence).toMatchObject({ arrows: [{ isFatal: false }, { isFatal: false }], break: null });
    const refused = alerted(40, { messages: [hello!, { ...goodbye!, name: 'alert handshake_failure' }] });
    expect(reportData(of([tcp(), refused])).handshake?.sequence.arrows).toMatchObject([{ isFatal: false }, { isFatal: true }]);
  });

  it('marks the fault at its certificate and the link that does not fit', () => {
    const links = reportData(of([hello, certificate(hello, ['expired'], { chain: [facts({ issuer: 'CN=A' }), facts({ subject: 'CN=B' })] })])).chain?.links;
    expect(links?.map(({ problems, fitsNext }) => [problems.length, fitsNext])).toEqual([[1, false], [0, null]]);
  });

  it('marks what the server left out, and has the chain as it should be sent: with that, without the root', () => {
    const leaf = facts({ subject: 'CN=leaf', issuer: 'CN=A', pem: 'leaf\n' });
    const between = facts({ subject: 'CN=A', issuer: 'CN=R', pem: 'A\n', source: 'fetched' });
    const root = facts({ subject: 'CN=R', issuer: 'CN=R', selfSigned: true, pem: 'R\n', source: 'root' });
    const chain = (links: (typeof leaf)[]) => reportData(of([hello, certificate(hello, ['missing-intermediate'], { chain: links })])).chain!;
    expect(chain([leaf, between, root]).links.map(({ lacksNext }) => lacksNext)).toEqual([true, false, false]);
    expect(chain([leaf, between, root]).repaired).toBe('leaf\nA\n');
    expect(chain([leaf, { ...between, source: 'sent' }, root]).repaired).toBeNull();
    expect(chain([leaf, { ...between, pem: undefined }, root]).repaired).toBeNull();
  });
});

describe('the command for a capture', () => {
  it('is one that a shell takes as it is, or none', () => {
    expect(captureCommand(expired())).toBe("pagefault diagnose 'https://site.example/' --code SEC_ERROR_EXPIRED_CERTIFICATE --browser firefox --capture pagefault.pcapng");
    expect(captureCommand({ ...expired(), target: { ...target(), url: "https://site.example/'; rm -rf ~ #" } })).toBeNull();
    expect(captureCommand({ ...expired(), failure: failure(HOSTILE) })).not.toContain('EVIL');
  });
});
