import { expect, it } from 'vitest';
import { offsetOf } from '../../../probe/surroundings/clock.ts';
import { judgeCheck, type Checked } from '../../../probe/surroundings/connectivity.ts';
import { promisedPort } from '../../../probe/surroundings/http3.ts';
import { lookAtInterfaces, routeOut } from '../../../probe/surroundings/interfaces.ts';
import { suspectPathMtu } from '../../../probe/surroundings/path-mtu.ts';
import { alerted, dns, http, tls } from '../observations.ts';

const card = (address: string, internal = false) => ({ address, internal, netmask: '', mac: '', cidr: null, family: 'IPv4' as const });

it('tells no interface, no route and all well apart', async () => {
  const none = async () => false;
  expect(await lookAtInterfaces(() => ({ lo: [card('127.0.0.1', true)] }), none)).toMatchObject({ outcome: 'failed' });
  expect(await lookAtInterfaces(() => ({ wlan0: [card('169.254.7.7')] }), none)).toMatchObject({ outcome: 'failed' });
  expect(await lookAtInterfaces(() => ({ wlan0: [card('192.0.2.9')] }), none)).toMatchObject({ outcome: 'unreachable' });
  expect(await lookAtInterfaces(() => ({ wlan0: [card('192.0.2.9')] }), async (type) => type === 'udp6')).toMatchObject({ outcome: 'ok' });
  expect(typeof (await routeOut('udp4'))).toBe('boolean');
});

const NOW = Date.UTC(2026, 10, 21, 12, 0, 10);
const date = (offset: number): [string, string] => ['date', new Date(NOW + offset).toUTCString()];

it('reads the time from an answer', () => {
  expect(offsetOf([date(0)], NOW + 500, 0)).toEqual({ offsetMs: 0, uncertaintyMs: 500 });
  expect(offsetOf([date(-86_400_000)], NOW + 500, 200)).toEqual({ offsetMs: 86_400_000 - 100, uncertaintyMs: 600 });
});

it('adds the age of a kept answer', () => {
  expect(offsetOf([date(-3_600_000), ['age', '3600']], NOW + 500, 0)!.offsetMs).toBe(0);
});

it('reads no time where there is none', () => {
  for (const headers of [undefined, [], [['date', 'soon'] as [string, string]]]) expect(offsetOf(headers, NOW, 0)).toBeNull();
});

const checked = (exchange: Partial<NonNullable<Checked['exchange']>> | null): Checked => ({
  url: 'http://check.example/x', startMs: 0, ms: 1, roundTripMs: 1, answeredAt: NOW,
  exchange: exchange && { protocol: 'http/1.1', outcome: 'response', ...exchange },
});

it.each([
  [{ status: 204 }, 'ok'],
  [{ status: 200, bodyStart: 'success\n' }, 'ok'],
  [{ status: 302, location: 'http://login.example/' }, 'redirected'],
  [{ status: 302, location: 'https://check.example/x' }, 'unreachable'],
  [{ status: 511 }, 'redirected'],
  [{ status: 200, bodyStart: '<html>Welcome to the hotel' }, 'failed'],
  [{ status: 503 }, 'unreachable'],
  [{ outcome: 'timed-out' }, 'timed-out'],
  [{ outcome: 'empty' }, 'unreachable'],
  [null, 'unreachable'],
] as const)('judges a connectivity check: %j is %s', (exchange, outcome) => {
  expect(judgeCheck(checked(exchange)).outcome).toBe(outcome);
});

const promises = (value: string) => promisedPort([http({ headers: [['alt-svc', value]] })], 'site.example', 443);

it('finds where HTTP/3 is promised', () => {
  expect(promises('h3=":443"; ma=86400')).toBe(443);
  expect(promises('h3-29=":443", h3=":8443"; ma=60')).toBe(8443);
  expect(promises('h2="other.example:443", h3="site.example:444"')).toBe(444);
});

it('finds none at other hosts, of drafts, or in broken values', () => {
  for (const value of ['clear', 'h3-29=":443"', 'h3="other.example:443"', 'h3=":0"', 'h3=":99999"', 'h3=443', 'xh3=":443"']) expect(promises(value), value).toBeNull();
  expect(promisedPort([http({ url: 'https://elsewhere.example/', headers: [['alt-svc', 'h3=":443"']] })], 'site.example', 443)).toBeNull();
});

it('reads the promise of an HTTPS record', () => {
  const record = (over: object) => [dns({ source: 'resolver', type: 'HTTPS', addresses: [], https: [{ priority: 1, target: '.', alpn: ['h2', 'h3'], ipv4hint: [], ipv6hint: [], ...over }] })];
  expect(promisedPort(record({}), 'site.example', 443)).toBe(443);
  expect(promisedPort(record({ port: 8443 }), 'site.example', 443)).toBe(8443);
  for (const over of [{ priority: 0 }, { alpn: ['h2'] }, { target: 'other.example' }]) expect(promisedPort(record(over), 'site.example', 443)).toBeNull();
});

const silent = (over: Parameters<typeof tls>[0] = {}) => tls({ outcome: 'timed-out', received: 0, ...over });

it('suspects lost large packets where only small answers come', () => {
  expect(suspectPathMtu([silent(), silent({ changed: 'no-post-quantum' }), alerted(70, { changed: 'legacy', profile: 'legacy' })])).toMatchObject({ outcome: 'suspected' });
});

it('suspects nothing where all is silent, where a whole flight came, or where the browser’s hello is answered', () => {
  expect(suspectPathMtu([silent(), silent({ changed: 'no-post-quantum' })])).toBeNull();
  expect(suspectPathMtu([silent(), tls({ changed: 'no-post-quantum' })])).toBeNull();
  expect(suspectPathMtu([alerted(40)])).toBeNull();
  expect(suspectPathMtu([])).toBeNull();
});
