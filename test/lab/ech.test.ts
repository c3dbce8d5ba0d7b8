import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TlsObservation } from '../../lib/protocol/observation.ts';
import { readEchConfigs } from '../../probe/tls/ech/config.ts';
import { coveredHello } from '../../probe/tls/ech/offer.ts';
import type { HelloSpec } from '../../probe/tls/hello.ts';
import { GROUP } from '../../probe/tls/numbers.ts';
import { browserHello, type Browser } from '../../probe/tls/profiles.ts';
import { diagnoseServer } from './pagefault.ts';
import { boringsslServer, echKeys, type EchKeys } from './programs/boringssl.ts';
import { hiddenBehind, PUBLIC_NAME } from './programs/ech.ts';
import type { Running } from './server.ts';
import { bench, shake } from './tls-shake.ts';

const NAME = 'hidden.lab.example';
let base: Awaited<ReturnType<typeof bench>>;
let old: EchKeys;
let present: EchKeys;
beforeAll(async () => {
  base = await bench();
  [old, present] = await Promise.all([echKeys(base, PUBLIC_NAME, 1), echKeys(base, PUBLIC_NAME, 2)]);
}, 20_000);
afterAll(() => base?.clean());

/** A BoringSSL server for the time of one look. */
async function withServer<T>(args: string[], look: (server: Running) => Promise<T>, keys: EchKeys | null = present, names = [NAME]): Promise<T> {
  const place = await base.place();
  const server = await boringsslServer(place, await base.certificates.leaf(names), keys, args);
  return look(server).finally(() => server.stop());
}

function hidden(browser: Browser, list: Buffer, aead?: number): HelloSpec {
  const config = readEchConfigs(list).usable[0]!;
  return coveredHello(browserHello(browser, NAME), aead === undefined ? config : { ...config, suite: { kdf: 1, aead } })!;
}

const accepted = (server: Running, spec: HelloSpec) => shake(server, spec).then((seen) => expect(seen).toMatchObject({ outcome: 'completed', ech: { status: 'accepted', publicName: PUBLIC_NAME }, page: expect.stringContaining('200 OK') }));

describe('BoringSSL opens what is hidden', () => {
  it.each(['chromium', 'firefox'] as const)('in the hello of %s', (browser) => withServer([], (server) => accepted(server, hidden(browser, present.list))));
  it.each([1, 3])('with AEAD %i', (aead) => withServer([], (server) => accepted(server, hidden('chromium', present.list, aead))));
  it('and serves the hidden name', () => withServer([], async (server) => {
    expect((await shake(server, hidden('firefox', present.list))).page).toMatch(new RegExp(`${NAME.replaceAll('.', '\\.')}[^]*Encrypted ClientHello: yes`));
  }));
  it('after a retry', () => withServer(['-curves', 'P-384'], async (server) => {
    for (const browser of ['chromium', 'firefox'] as const) {
      const seen = await shake(server, hidden(browser, present.list));
      expect(seen).toMatchObject({ outcome: 'completed', helloRetryRequest: true, group: GROUP.secp384r1, ech: { status: 'accepted' } });
    }
  }));
});

describe('BoringSSL rejects', () => {
  const rejected = { outcome: 'completed', ech: { status: 'rejected', configId: 1 } };
  const last = (seen: TlsObservation) => seen.messages.at(-1)?.name;
  it.each([[[]], [['-curves', 'P-384']]])('keys that it does not have, and gives its own: %j', (args) => withServer(args, async (server) => {
    const seen = await shake(server, hidden('chromium', old.list));
    expect(seen).toMatchObject({ ...rejected, retryConfigs: present.list.toString('hex') });
    expect(last(seen)).toBe('alert ech_required');
    await accepted(server, hidden('chromium', Buffer.from(seen.retryConfigs!, 'hex')));
  }));
  it('any keys where it has none', () => withServer([], async (server) => {
    const seen = await shake(server, hidden('chromium', old.list));
    expect(seen).toMatchObject(rejected);
    expect(seen.retryConfigs).toBeUndefined();
  }, null));
  it('any keys where it speaks TLS 1.2', () => withServer(['-max-version', 'tls1.2'], async (server) => {
    const seen = await shake(server, hidden('firefox', old.list));
    expect(seen).toMatchObject({ ...rejected, version: 0x0303 });
    expect(last(seen)).toBe('alert ech_required');
  }));
  it('a sealed hello that was altered', () => withServer([], async (server) => {
    const config = readEchConfigs(present.list).usable[0]!;
    const bytes = Buffer.from(config.bytes);
    bytes[bytes.length - 1]! ^= 1;
    expect(await shake(server, coveredHello(browserHello('firefox', NAME), { ...config, bytes })!)).toMatchObject({ outcome: 'completed', ech: { status: 'rejected' } });
  }));
});

describe('the verdict', () => {
  const diagnosed = (keys: EchKeys, inDns: EchKeys, names: string[], args: string[] = []) => withServer([], async (server) => {
    const running = await hiddenBehind(server, NAME, inDns);
    const root = join(base.dir, 'root.pem');
    await writeFile(root, base.certificates.root.pem);
    const { diagnosis } = await diagnoseServer({ url: `https://${NAME}:${running.port}/`, options: running.options!, env: {} }, root, args);
    const tried = diagnosis.observations.filter((one): one is TlsObservation => one.kind === 'tls').map(({ hello }) => hello.changed);
    return { cause: diagnosis.verdict.cause, tried, open: diagnosis.causes.map(({ cause }) => cause) };
  }, keys, names);
  it('of keys that fit costs one hello', async () => {
    expect(await diagnosed(present, present, [NAME])).toMatchObject({ cause: 'no-fault-found', tried: [null, 'ech'] });
  }, 20_000);
  it('of a site whose keys changed is that browsers get over it, where they may', async () => {
    expect(await diagnosed(present, old, [NAME, PUBLIC_NAME])).toMatchObject({ cause: 'no-fault-found', tried: [null, 'ech', 'ech-retry'] });
    expect((await diagnosed(present, old, [NAME, PUBLIC_NAME], ['--browser', 'chromium', '--code', 'ERR_ECH_NOT_NEGOTIATED'])).open).toContain('ech-mismatch');
  }, 20_000);
});
