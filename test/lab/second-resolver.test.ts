import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import type { Diagnosis } from '../../lib/protocol/diagnosis.ts';
import { dnsServer, type DnsAnswer } from './programs/dns.ts';
import type { Running } from './server.ts';

const COMMAND = fileURLToPath(new URL('../../bin/pagefault.mjs', import.meta.url));
const running: Running[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.stop()));
});

/** An address of documentation (RFC 5737): no page is ever met there. */
const FOUND: DnsAnswer = { rcode: 0, address: '198.51.100.7' };
const [SERVER_FAILURE, NO_SUCH_NAME, REFUSED] = [2, 3, 5];

/** `pagefault diagnose` with one resolver as the system's and the other for comparison. */
async function between(first: DnsAnswer | null, second: DnsAnswer | null): Promise<Diagnosis> {
  const servers = [await dnsServer(first), await dnsServer(second)];
  running.push(...servers);
  const args = ['diagnose', 'https://hidden.lab.example/', '--json', '--timeout', '6000', '--dns', `127.0.0.1:${servers[0]!.port}`, '--compare-dns', `127.0.0.1:${servers[1]!.port}`, '--check', 'http://127.0.0.1:1/'];
  return new Promise((done, fail) => {
    execFile(process.execPath, [COMMAND, ...args], { timeout: 20_000, maxBuffer: 32 << 20 }, (_error, out, err) => {
      try {
        done(JSON.parse(out) as Diagnosis);
      } catch {
        fail(new Error(`no JSON: ${err.slice(0, 400)}`));
      }
    });
  });
}

it.each<[string, DnsAnswer | null, DnsAnswer | null, string, string, string]>([
  ['a filter’s 0.0.0.0 beside an address', { rcode: 0, address: '127.0.0.1' }, FOUND, 'dns-blocked', 'proven', 'network'],
  ['a filter’s own zone', { rcode: NO_SUCH_NAME, zone: 'rpz.filter.invalid' }, FOUND, 'dns-blocked', 'proven', 'network'],
  ['"no such name" beside an address', { rcode: NO_SUCH_NAME }, FOUND, 'dns-blocked', 'likely', 'network'],
  ['"no such name" twice', { rcode: NO_SUCH_NAME, zone: 'lab.example' }, { rcode: NO_SUCH_NAME, zone: 'lab.example' }, 'dns-name-not-found', 'proven', 'unknown'],
  ['silence beside an address', null, FOUND, 'dns-resolver-unreachable', 'proven', 'network'],
  ['a server failure beside an address', { rcode: SERVER_FAILURE }, FOUND, 'dns-server-failure', 'proven', 'network'],
  ['a refusal beside an address', { rcode: REFUSED }, FOUND, 'dns-server-failure', 'proven', 'network'],
  ['a server failure twice', { rcode: SERVER_FAILURE }, { rcode: SERVER_FAILURE }, 'dns-server-failure', 'proven', 'site'],
  ['signatures that neither believes', { rcode: SERVER_FAILURE, unchecked: '198.51.100.7' }, { rcode: SERVER_FAILURE, extendedError: 7 }, 'dns-dnssec-bogus', 'proven', 'site'],
  ['signatures that only the second believes', { rcode: SERVER_FAILURE, unchecked: '198.51.100.7' }, { ...FOUND, authenticated: true }, 'dns-server-failure', 'proven', 'network'],
])('%s', async (_, first, second, cause, confidence, blame) => {
  const { verdict, observations } = await between(first, second);
  expect(verdict).toMatchObject({ cause, confidence, blame });
  const seen = observations.filter((o) => o.vantage === 'second-resolver');
  expect(seen.map((o) => o.kind === 'dns' && `${o.type} ${o.server?.replace(/\d+$/, '')}`).sort()).toEqual(['A 127.0.0.1:', 'AAAA 127.0.0.1:']);
}, 30_000);
