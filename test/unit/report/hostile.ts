import * as v from 'valibot';
import { observation, SECOND_RESOLVER, type Observation } from '../../../lib/protocol/observation.ts';
import { alerted, certificate, clock, dns, facts, http, redirects, surroundings, tcp, tls } from '../observations.ts';

/** What no view and no report may take for anything but text: markup, Markdown, direction overrides, controls, line ends. */
export const HOSTILE = 'EVIL<img src=x onerror=alert(1)>\u202e\u0000\u0007\u200b\r\n# [x](javascript:1) `|*_<script>';

/** Every field that any kind of observation may have, each string in it hostile wherever the schema takes any string. */
export function hostileObservations(): Observation[] {
  const hello = tls({ outcome: 'not-tls', speaks: 'x', banner: 'x', malformed: { message: 'x', field: 'x', offset: 0, says: 'x' }, messages: [{ from: 'server', name: 'x', size: 1, ms: 1, encrypted: false }], bytes: '4556494c3c696d67' });
  const hidden = tls({ changed: 'ech', ech: { status: 'rejected', publicName: 'x', configId: 7 } });
  const judged = { verdict: 'missing', says: 'x' } as const;
  const https = [{ priority: 1, target: 'x', alpn: ['x'], ipv4hint: ['x'], ipv6hint: ['x'], ech: '00' }];
  const whole: Observation[] = [
    dns({ source: 'resolver', server: 'x', errno: 'x', zone: 'x', extendedErrors: [{ code: 1, text: 'x' }] }), dns({ source: 'resolver', type: 'HTTPS', https }),
    dns({ source: 'resolver', server: 'x', vantage: SECOND_RESOLVER, addresses: ['x'] }), dns({ source: 'resolver', server: 'x', vantage: SECOND_RESOLVER, outcome: 'no-such-name', zone: 'x' }),
    tcp({ outcome: 'refused', errno: 'x' }), tcp(), hello, hidden, alerted(40),
    tls({ certificateRequest: { authorities: ['x'], schemes: [], types: [] } }), tls({ changed: HOSTILE, outcome: 'closed' }),
    certificate(hello, ['expired', 'wrong-host', 'unknown-issuer'], {
      chain: [facts({ pem: 'x' }), facts({ source: 'fetched' }), facts({ source: 'root' })], product: 'x', trustedBy: 'x', trustNote: 'x', repair: 'x', browsers: { firefox: 'x', chromium: 'x' },
      revocation: 'revoked', revocationSays: 'x', issuerRevocation: [{ certificate: 1, status: 'revoked', says: 'x' }],
      timestamps: {
        embedded: 1, handshake: 0, staple: 0, logs: 1, listAsOf: 'x', firefox: judged, chromium: judged,
        entries: [{ way: 'embedded', log: 'x', operator: 'x', at: 9e15, state: 'valid' }, { way: 'staple', log: 'x', at: 0, state: 'unknown-log' }],
      },
    }),
    certificate(hidden, ['wrong-host'], { host: 'x' }),
    http({ status: 502, headers: [['server', 'x'], ['x', 'x']], location: 'x', bodyStart: 'x', malformed: { message: 'x', field: 'x', offset: 0, says: 'x' } }),
    http({ outcome: 'protocol-error', http2Error: { frame: 'x', code: 1, name: 'x' }, alert: { level: 2, number: 116, name: 'x' } }),
    redirects(0), clock(9e6), surroundings('proxy', 'failed', { problem: 'x' }), surroundings('captive-portal', 'redirected'), surroundings('proxy-script', 'ok'), surroundings('quic', 'failed'),
  ];
  return whole.map((each) => poison({ address: 'x', ...each, cut: ['x'] }) as Observation);
}

/** What takes no text of others: how evidence points, and the keys of words, which the probe makes. */
const OWN = /^(?:id|vantage)$|^certificate\.from$/;

/** Every place of an observation where the schema takes any text, as `certificate.chain[].subject`. */
export function placesOfText(): string[] {
  return observation.options.flatMap((option) => places(option, '').map((place) => (/^\.(?:id|vantage)$/.test(place) ? place.slice(1) : `${option.entries.kind.literal}${place}`))).filter((place) => !OWN.test(place));
}

/** Those where it stands. */
export function placesPoisoned(observations: readonly Observation[]): Set<string> {
  return new Set(observations.flatMap((each) => stringPaths(each).flatMap((path) => (at(each, path) === HOSTILE ? [`${each.kind}${path.map((key) => (typeof key === 'number' ? '[]' : `.${key}`)).join('')}`] : []))));
}

interface AnySchema { type: string; entries?: Record<string, AnySchema>; item?: AnySchema; items?: AnySchema[]; wrapped?: AnySchema }

function places(schema: AnySchema, path: string): string[] {
  if (schema.wrapped) return places(schema.wrapped, path);
  if (schema.entries) return Object.entries(schema.entries).flatMap(([key, each]) => places(each, `${path}.${key}`));
  if (schema.item) return places(schema.item, `${path}[]`);
  if (schema.items) return [...new Set(schema.items.flatMap((each) => places(each, `${path}[]`)))];
  return schema.type === 'string' && v.is(schema as unknown as v.GenericSchema, HOSTILE) ? [path] : [];
}

function poison(whole: Observation): unknown {
  let current: unknown = structuredClone(whole);
  for (const path of stringPaths(whole)) {
    if (path[0] === 'id' || path[0] === 'from' || path[0] === 'vantage' || path.at(-1) === 'changed') continue;
    const next = structuredClone(current);
    set(next, path, HOSTILE);
    if (v.is(observation, next)) current = next;
  }
  return current;
}

function stringPaths(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => stringPaths(each, [...path, Array.isArray(value) ? Number(key) : key]));
}

function at(whole: unknown, path: (string | number)[]): unknown {
  return path.reduce((each, key) => (each as Record<string | number, unknown>)[key], whole);
}

function set(whole: unknown, path: (string | number)[], value: string): void {
  (at(whole, path.slice(0, -1)) as Record<string | number, unknown>)[path.at(-1)!] = value;
}
