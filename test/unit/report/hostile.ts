import * as v from 'valibot';
import { observation, type Observation } from '../../../lib/protocol/observation.ts';
import { alerted, certificate, clock, dns, facts, http, redirects, surroundings, tcp, tls } from '../observations.ts';

/** What no view and no report may take for anything but text: markup, Markdown, direction overrides, controls, line ends. */
export const HOSTILE = 'EVIL<img src=x onerror=alert(1)>\u202e\u0000\u0007\u200b\r\n# [x](javascript:1) `|*_<script>';

/** One observation of every kind, each string in it hostile wherever the schema takes any string. */
export function hostileObservations(): Observation[] {
  const hello = tls({ outcome: 'not-tls', speaks: 'x', banner: 'x', malformed: { message: 'x', field: 'x', offset: 0, says: 'x' }, messages: [{ from: 'server', name: 'x', size: 1, ms: 1, encrypted: false }], bytes: '4556494c3c696d67' });
  const whole: Observation[] = [
    dns({ source: 'resolver', server: 'x', errno: 'x', extendedErrors: [{ code: 1, text: 'x' }] }), tcp({ outcome: 'refused', errno: 'x' }), tcp(), hello, alerted(40),
    tls({ certificateRequest: { authorities: ['x'], schemes: [], types: [] } }),
    certificate(hello, ['expired', 'wrong-host', 'unknown-issuer'], { chain: [facts(), facts({ source: 'root' })], product: 'x', trustedBy: 'x' }),
    http({ status: 502, headers: [['server', 'x'], ['x', 'x']], location: 'x', bodyStart: 'x', malformed: { message: 'x', field: 'x', offset: 0, says: 'x' } }),
    redirects(0), clock(9e6), surroundings('proxy', 'failed'), surroundings('captive-portal', 'redirected'),
  ];
  // Ids stay what they are: they are how evidence points, and the probe makes them.
  return whole.map((each) => poison(each) as Observation);
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
  return Object.entries(value).flatMap(([key, each]) => stringPaths(each, [...path, key]));
}

function set(whole: unknown, path: (string | number)[], value: string): void {
  let at = whole as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1)!] = value;
}
