import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const PROBE = fileURLToPath(new URL('../../../probe', import.meta.url));

/** What may open a way to somewhere, and why it cannot lead a probe for strangers astray. */
const WAYS: Record<string, string> = {
  'net/connection.ts': 'asks the policy before and after each connect',
  'policy/lookup.ts': 'is the policy’s own resolver',
  'policy/cidr.ts': 'reads addresses only',
  'dns/resolvers.ts': 'reads addresses only',
  'net/outer-tls.ts': 'is given a socket that is connected already',
  'dns/ask.ts': 'is used by dns/wire.ts, which resolveHost leaves out under a policy, and by steps/second-resolver.ts, which leaves itself out',
  'dns/system.ts': 'is left out by resolveHost under a policy',
  'surroundings/interfaces.ts': 'is left out by lookAround under a policy',
  'surroundings/quic.ts': 'is left out by lookAround under a policy',
  'x509/trust-store.ts': 'reads certificates only',
  'x509/trusted-pems.ts': 'reads certificates only',
};

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : entry.name.endsWith('.ts') ? [join(folder, entry.name)] : []));
}

const walk = files(PROBE).map((file) => ({ file: relative(PROBE, file), text: readFileSync(file, 'utf8') })).filter(({ file }) => !file.startsWith('doors/'));

it('every way out of a probe passes the policy: a new one has to be looked at and named here', () => {
  const ways = walk.filter(({ text }) => /from 'node:(net|dns|dns\/promises|dgram|tls|http|https)'|(?<![.\w])fetch\(/.test(text)).map(({ file }) => file);
  expect(ways.sort()).toEqual(Object.keys(WAYS).sort());
});

it('what is left out under a policy is left out', () => {
  const text = (name: string) => walk.find(({ file }) => file === name)!.text;
  const resolve = text('steps/dns.ts').split('export async function resolveHost')[1]!;
  const judged = resolve.indexOf('if (policy) return resolveJudged');
  expect(judged).toBeGreaterThan(0);
  for (const other of ['isAddress(', 'askWire(', 'askSystem(', 'await ']) expect(resolve.indexOf(other), other).toBeGreaterThan(judged);
  expect(text('surroundings/look-around.ts')).toContain('if (context.options.policy) return;');
  expect(text('surroundings/proxy.ts')).toContain('if (options.policy ||');
  expect(text('steps/second-resolver.ts')).toContain('options.policy ||');
  for (const { file, text: source } of walk) {
    if (/from '.*dns\/ask\.ts'|from '\.\/ask\.ts'/.test(source) && !file.startsWith('policy/')) expect(['dns/wire.ts', 'steps/second-resolver.ts']).toContain(file);
    if (/\baskQuic\(|\blookAtInterfaces\(/.test(source)) expect(['surroundings/look-around.ts', 'surroundings/quic.ts', 'surroundings/interfaces.ts']).toContain(file);
    if (/\baskWire\(|\baskSystem\(/.test(source)) expect(['steps/dns.ts', 'dns/wire.ts', 'dns/system.ts']).toContain(file);
  }
});
