import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Diagnosis } from '../../lib/protocol/diagnosis.ts';
import { certificateMaker, chain, type CertificateMaker } from './certificates.ts';
import { httpsServer } from './programs/node.ts';
import { listenAll, rawServer } from './programs/raw.ts';
import { httpProxy, socksProxy, type WorkingProxy } from './programs/working-proxy.ts';
import type { LabContext, Running } from './server.ts';

const COMMAND = fileURLToPath(new URL('../../bin/pagefault.mjs', import.meta.url));
/** Names that nothing but the proxies here knows (RFC 2606). */
const SITE = 'proxied.lab.example';
const running: Running[] = [];
let certificates: CertificateMaker;
let dir: string;
let root: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'pagefault-proxies-'));
  certificates = await certificateMaker();
  root = join(dir, 'root.pem');
  await writeFile(root, certificates.root.pem);
});
afterAll(() => rm(dir, { recursive: true, force: true }));
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.stop()));
});

async function keep<T extends Running>(making: Promise<T>): Promise<T> {
  const made = await making;
  running.push(made);
  return made;
}

const page: RequestListener = (_request, response) => { response.end('Reached.'); };
const plainSite = (listener: RequestListener = page) => keep(listenAll(['127.0.0.1'], () => createServer(listener)));
const secureSite = async () => keep(httpsServer({ certificates, addresses: ['127.0.0.1'] } as unknown as LabContext, await certificates.leaf([SITE]), page));
async function credentials(name = '127.0.0.1') {
  const leaf = await certificates.leaf([name]);
  return { cert: chain(leaf, certificates.intermediate), key: leaf.keyPem };
}

/** `pagefault diagnose`, with these variables and no other proxy. */
function diagnose(url: string, env: Record<string, string>): Promise<Diagnosis> {
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/_proxy$/i.test(name) && name !== 'XDG_CURRENT_DESKTOP'));
  return new Promise((done, fail) => {
    execFile(process.execPath, [COMMAND, 'diagnose', url, '--json', '--cacert', root, '--timeout', '6000', '--only-target'], { env: { ...clean, ...env }, maxBuffer: 32 << 20, timeout: 20_000 }, (_error, out, err) => {
      try {
        done(JSON.parse(out) as Diagnosis);
      } catch {
        fail(new Error(`no JSON: ${err.slice(0, 400)}`));
      }
    });
  });
}

/** The proxy's part in it, and that nothing was looked up or connected to past it. */
function expectThrough({ verdict, observations }: Diagnosis, says: string): void {
  expect(verdict).toMatchObject({ cause: 'no-fault-found', confidence: 'proven' });
  expect(observations.find((o) => o.kind === 'surroundings')).toMatchObject({ about: 'proxy', outcome: 'ok', detail: expect.stringContaining(says) as string });
  expect(observations.filter((o) => o.kind === 'dns' || o.kind === 'tcp')).toEqual([]);
}

it.each(['http', 'https'] as const)('a secure page goes through a tunnel of an %s proxy', async (scheme) => {
  const site = await secureSite();
  const proxy = await keep(httpProxy(scheme === 'https' ? await credentials() : null));
  const seen = await diagnose(`https://${SITE}:${site.port}/`, { HTTPS_PROXY: `${scheme}://127.0.0.1:${proxy.port}` });
  expectThrough(seen, 'it opens a tunnel');
  expect(new Set(proxy.heard)).toEqual(new Set([`CONNECT ${SITE}:${site.port}`]));
}, 30_000);

it.each(['http', 'https'] as const)('a plain page is asked of an %s proxy by its whole URL', async (scheme) => {
  const site = await plainSite();
  const proxy = await keep(httpProxy(scheme === 'https' ? await credentials() : null));
  const seen = await diagnose(`http://${SITE}:${site.port}/a?b=c`, { http_proxy: `${scheme}://127.0.0.1:${proxy.port}` });
  expectThrough(seen, 'it takes requests');
  expect(proxy.heard).toEqual([`GET http://${SITE}:${site.port}/a?b=c`]);
}, 30_000);

it.each([['socks5h', 'SOCKS5'], ['socks4a', 'SOCKS4']])('both kinds of page go through a tunnel of %s', async (scheme, spoken) => {
  const proxy = await keep(socksProxy());
  const env = { ALL_PROXY: `${scheme}://127.0.0.1:${proxy.port}` };
  for (const [url, site] of [['https', await secureSite()], ['http', await plainSite()]] as const) {
    expectThrough(await diagnose(`${url}://${SITE}:${site.port}/`, env), 'it opens a tunnel');
    expect(proxy.heard.at(-1)).toBe(`${spoken} ${SITE}:${site.port}`);
  }
}, 30_000);

it('a redirect goes through the proxy of its own scheme', async () => {
  const secure = await secureSite();
  const plain = await plainSite((_request, response) => { response.writeHead(301, { location: `https://${SITE}:${secure.port}/next` }).end(); });
  const [first, second] = [await keep(httpProxy()), await keep(httpProxy())];
  const seen = await diagnose(`http://${SITE}:${plain.port}/`, { http_proxy: `http://127.0.0.1:${first.port}`, HTTPS_PROXY: `http://127.0.0.1:${second.port}` });
  expectThrough(seen, 'it takes requests');
  expect(first.heard).toEqual([`GET http://${SITE}:${plain.port}/`]);
  expect(second.heard).toEqual([`CONNECT ${SITE}:${secure.port}`]);
  expect(seen.observations.filter((o) => o.kind === 'http').map((o) => o.status)).toEqual([301, 200]);
}, 30_000);

it.each<[string, number, Record<string, string>, string]>([
  ['that it wants a name', 407, { 'proxy-authenticate': 'Basic realm="lab"' }, 'proxy-authentication-required'],
  ['that it cannot connect', 503, { 'x-squid-error': 'ERR_CONNECT_FAIL 111' }, 'proxy-tunnel-refused'],
  ['that a rule forbids it', 403, { server: 'tinyproxy/1.11.1' }, 'proxy-tunnel-refused'],
  ['what went wrong', 502, { 'proxy-status': 'lab; error=destination_unavailable' }, 'proxy-tunnel-refused'],
])('of a plain page a proxy says in its own name %s', async (_, status, headers, cause) => {
  const proxy = await keep(httpProxy(null, (_request, response) => { response.writeHead(status, headers).end(); }));
  const { verdict, causes } = await diagnose(`http://${SITE}/`, { http_proxy: `http://127.0.0.1:${proxy.port}` });
  expect(verdict).toMatchObject({ cause, confidence: 'proven', step: 'proxy' });
  expect(causes.map((one) => one.cause)).not.toContain('http-server-error');
}, 30_000);

it('an error that only passes through a proxy is the site’s', async () => {
  const site = await plainSite((_request, response) => { response.writeHead(503, { server: 'nginx' }).end(); });
  const proxy = await keep(httpProxy());
  expect((await diagnose(`http://${SITE}:${site.port}/`, { http_proxy: `http://127.0.0.1:${proxy.port}` })).verdict).toMatchObject({ cause: 'http-server-error', confidence: 'proven' });
}, 30_000);

it('a proxy whose certificate names another is told by its certificate', async () => {
  const proxy = await keep(httpProxy(await credentials('other.lab.example')));
  const { verdict, observations } = await diagnose(`https://${SITE}/`, { HTTPS_PROXY: `https://127.0.0.1:${proxy.port}` });
  expect(verdict).toMatchObject({ cause: 'proxy-certificate-invalid', confidence: 'proven', blame: 'network' });
  expect(observations.find((o) => o.kind === 'surroundings')).toMatchObject({ problem: 'ERR_TLS_CERT_ALTNAME_INVALID' });
  expect(proxy.heard).toEqual([]);
}, 30_000);

it('a proxy that speaks no TLS, though it is set to, is no certificate’s fault', async () => {
  const proxy: Running = await keep(rawServer(['127.0.0.1'], (socket) => { socket.once('data', () => { socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'); }); }));
  const { verdict } = await diagnose(`https://${SITE}/`, { HTTPS_PROXY: `https://127.0.0.1:${proxy.port}` });
  expect(verdict).toMatchObject({ cause: 'proxy-tunnel-refused', confidence: 'proven' });
}, 30_000);

it('a host that the list leaves out is reached past the proxy', async () => {
  const proxy: WorkingProxy = await keep(httpProxy());
  const site = await plainSite();
  const { verdict } = await diagnose(`http://127.0.0.1:${site.port}/`, { http_proxy: `http://127.0.0.1:${proxy.port}` });
  expect(verdict.cause).toBe('no-fault-found');
  expect(proxy.heard).toEqual([]);
}, 30_000);
