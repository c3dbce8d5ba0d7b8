import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EVIDENCE } from '../../lib/words/en/evidence.ts';
import { ui } from '../../lib/words/en/ui.ts';
import { certificateMaker } from '../lab/certificates.ts';
import { dnsServer } from '../lab/programs/dns.ts';
import { opensslServer } from '../lab/programs/openssl.ts';
import type { LabContext, Running } from '../lab/server.ts';
import { startService, type Service } from '../lab/service.ts';
import { startLab, type Lab } from '../lab/start.ts';
import { FAMILIES } from './families.ts';
import { granted } from './harness/granted.ts';
import type { BrowserUnderTest, PopupPage } from './harness/index.ts';

/** No resolver of the machine knows it (RFC 2606); the service's own does. */
const ONLY_OUTSIDE = 'only-outside.pagefault.example.com';
const WORDS = ui.popup.outside;

describe.each(FAMILIES)('a local and a remote probe, %s', (family, open) => {
  let dir: string;
  let lab: Lab;
  let sound: Running;
  let dns: Running;
  let service: Service;
  let relay: Relay;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'pagefault-remote-'));
    lab = await startLab({ only: ['certificate-expired', 'tls-version-too-old', 'connection-refused', 'self-signed', 'certificate-wrong-host'] });
    const certificates = await certificateMaker();
    sound = await opensslServer({ dir, addresses: ['127.0.0.1'] } as unknown as LabContext, await certificates.leaf([ONLY_OUTSIDE]), [certificates.intermediate]);
    dns = await dnsServer({ rcode: 0, address: '127.0.0.1' });
    const roots = join(dir, 'roots.pem');
    await writeFile(roots, (await readFile(lab.rootPem, 'utf8')) + certificates.root.pem);
    service = await startService(
      ['--allow-private', '127.0.0.0/8', '--ports', '1024-65535', '--region', 'lab', '--dns', `127.0.0.1:${dns.port}`],
      { NODE_EXTRA_CA_CERTS: roots },
    );
    relay = await startRelay(service.url);
    browser = await open({ lab, native: true, extension: await granted(dir, family) });
    await browser.evaluate(`api.storage.local.set({ remote: { url: '${relay.url}', consent: 'ask' } })`);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await relay?.close();
    service?.kill();
    await Promise.all([sound?.stop(), dns?.stop(), lab?.stop()]);
    await rm(dir, { recursive: true, force: true });
  }, 30_000);

  let asker = 0;
  // Each test is another client to the service, so that none is told to wait for what the one before asked.
  beforeEach(() => void (relay.client = `192.0.2.${asker += 1}`));

  const click = (page: Pick<PopupPage, 'evaluate'>, selector: string) => page.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
  const state = (popup: PopupPage) => popup.evaluate<string | undefined>(`document.querySelector('.outside')?.dataset.outside`);
  const said = (popup: PopupPage) => popup.evaluate<string>(`document.querySelector('.outside [role=status]').textContent.trim()`);
  /** Each road as the outcomes of its stations after the browser itself, as a person reads them. */
  const roads = (popup: PopupPage) => popup.evaluate<string[][]>(
    `[...document.querySelectorAll('.road')].map((road) => [...road.querySelectorAll('li')].slice(1).map((one) => [...one.classList].filter((name) => name !== 'station').join(' ')))`,
  );
  const popupOf = async (url: string) => {
    const { tab } = await browser.visit(url);
    const popup = await browser.openPopupPage(tab);
    return { popup, shown: await popup.waitForVerdict() };
  };

  it('asks nobody about a host of a private network before the person said that the service is their own', async () => {
    const { popup } = await popupOf(lab.server('certificate-expired').url);
    expect(await state(popup)).toBeUndefined();
    await popup.close();
    const options = await browser.openExtensionPage('options.html');
    const box = () => options.evaluate<boolean | null>(`document.querySelector('#asks-private')?.checked ?? null`);
    await expect.poll(box).toBe(false);
    await click(options, '#asks-private');
    await expect.poll(box).toBe(true);
    await expect.poll(() => browser.evaluate(`api.storage.local.get('remote').then(({ remote }) => remote)`)).toEqual({ url: relay.url, consent: 'ask', asksPrivate: true });
    await options.close();
    expect(relay.asked).toEqual([]);
  });

  it('shows both vantages side by side after the first consent; host, port and code alone have left', async () => {
    const { host, port, url } = lab.server('certificate-expired');
    const { popup, shown } = await popupOf(`${url}private/4711?token=hush`);
    await click(popup, '#ask-outside');
    await expect.poll(() => popup.evaluate(`document.querySelector('#outside-sends')?.textContent`)).toBe(WORDS.sends(new URL(relay.url).host, host, port, shown.code!));
    expect(relay.asked).toEqual([]);
    await click(popup, '.consent .first');
    await expect.poll(() => state(popup), { timeout: 15_000 }).toBe('done');
    await expect.poll(() => roads(popup)).toEqual([['ok', 'ok', 'ok', 'failed', 'ok'], ['ok', 'ok', 'ok', 'failed', 'ok']]);
    const after = await popup.shown();
    expect(after).toMatchObject({ cause: 'certificate-expired', confidence: 'proven' });
    expect(after.text).toContain(WORDS.there('lab'));

    expect(relay.asked).toHaveLength(1);
    const [{ method, path, headers, body }] = relay.asked as [Received];
    expect([method, path]).toEqual(['POST', '/v1/diagnose']);
    expect(JSON.parse(body)).toEqual({ host, port, failure: { code: shown.code, browser: family } });
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
    expect(JSON.stringify(relay.asked)).not.toMatch(/4711|hush|private/);
    // Firefox draws the origin of an extension at random for each person: it would be a name to know them by.
    if (family === 'firefox') expect(headers.origin).toBe('null');
    await popup.close();
  });

  it('remembers that it told what is sent, and asks at the next click', async () => {
    relay.asked.length = 0;
    const { popup } = await popupOf(lab.server('tls-version-too-old').url);
    expect(relay.asked).toEqual([]);
    await click(popup, '#ask-outside');
    await expect.poll(() => state(popup), { timeout: 15_000 }).toBe('done');
    await expect.poll(() => roads(popup)).toEqual([['ok', 'ok', 'failed', 'skipped', 'skipped'], ['ok', 'ok', 'failed', 'skipped', 'skipped']]);
    expect(await popup.shown()).toMatchObject({ cause: 'tls-version-too-old', confidence: 'proven' });
    expect(relay.asked).toHaveLength(1);
    await popup.close();
  });

  it('asks for the same over http where the page is of http', async () => {
    relay.asked.length = 0;
    const { host, port } = lab.server('connection-refused');
    const { popup } = await popupOf(`http://${host}:${port}/`);
    await click(popup, '#ask-outside');
    await expect.poll(() => state(popup), { timeout: 15_000 }).toBe('done');
    await expect.poll(() => roads(popup)).toHaveLength(2);
    expect(JSON.parse(relay.asked[0]!.body)).toMatchObject({ host, port, scheme: 'http' });
    await popup.close();
  });

  it('proves by the difference that a page fails only from here; allowed always, it asks by itself', async () => {
    relay.asked.length = 0;
    const options = await browser.openExtensionPage('options.html');
    await expect.poll(() => options.evaluate(`document.querySelector('input[name=consent][value=ask]')?.checked`)).toBe(true);
    await click(options, 'input[name=consent][value=always]');
    await expect.poll(() => browser.evaluate(`api.storage.local.get('remote').then(({ remote }) => remote.consent)`)).toBe('always');
    await options.close();
    const { popup } = await popupOf(`https://${ONLY_OUTSIDE}:${sound.port}/`);
    await expect.poll(() => state(popup), { timeout: 20_000 }).toBe('done');
    await expect.poll(async () => (await roads(popup)).at(-1)).toEqual(['ok', 'ok', 'ok', 'ok', 'ok']);
    expect((await roads(popup))[0]).toContain('failed');
    expect((await popup.shown()).text).toContain(EVIDENCE['elsewhere-works']);
    expect(relay.asked).toHaveLength(1);
    await popup.close();
    await browser.evaluate(`api.storage.local.set({ remote: { url: '${relay.url}', consent: 'ask', asksPrivate: true } })`);
  });

  it('keeps the local proof when the service is gone, and asks anew when it is back', async () => {
    await relay.close();
    const { popup } = await popupOf(lab.server('connection-refused').url);
    await click(popup, '#ask-outside');
    await expect.poll(() => state(popup), { timeout: 15_000 }).toBe('trouble');
    expect(await said(popup)).toBe(WORDS.trouble.unreachable);
    expect(await popup.shown()).toMatchObject({ cause: 'connection-refused', confidence: 'proven' });
    expect(await roads(popup)).toHaveLength(1);
    await relay.open();
    await click(popup, '#ask-outside');
    await expect.poll(() => state(popup), { timeout: 15_000 }).toBe('done');
    await expect.poll(() => roads(popup)).toHaveLength(2);
    await popup.close();
  });

  it('says in one line that the service has too much to do, and leaves it alone for a while', async () => {
    relay.mode = 'overloaded';
    relay.asked.length = 0;
    const { popup } = await popupOf(lab.server('self-signed').url);
    await click(popup, '#ask-outside');
    await expect.poll(() => said(popup), { timeout: 15_000 }).toMatch(/can be asked again in \d+ s/);
    expect(relay.asked).toHaveLength(1);
    relay.mode = 'pass';
    await click(popup, '#ask-outside');
    await expect.poll(() => said(popup)).toMatch(/can be asked again in \d+ s/);
    expect(relay.asked).toHaveLength(1);
    expect(await popup.shown()).toMatchObject({ cause: 'self-signed', confidence: 'proven' });
    // The pause ends, and then it answers.
    await expect.poll(async () => {
      if ((await state(popup)) === 'trouble') await click(popup, '#ask-outside');
      return state(popup);
    }, { timeout: 20_000, interval: 500 }).toBe('done');
    await popup.close();
  });

  it('says in one line that the service was asked too often', async () => {
    // Others behind the same address have asked about three ports of this host: no more in this hour.
    const { host, url } = lab.server('certificate-wrong-host');
    for (const other of ['certificate-expired', 'tls-version-too-old', 'self-signed']) {
      expect((await service.ask({ host, port: lab.server(other).port }, { client: relay.client })).status).toBe(200);
    }
    const { popup } = await popupOf(url);
    await click(popup, '#ask-outside');
    await expect.poll(() => said(popup), { timeout: 15_000 }).toMatch(/can be asked again in \d+ (s|min)/);
    expect(relay.asked.at(-1)).toMatchObject({ status: 429 });
    expect(await popup.shown()).toMatchObject({ cause: 'certificate-wrong-host', confidence: 'proven' });
    expect(await roads(popup)).toHaveLength(1);
    await popup.close();
  });
});

interface Received {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** What was answered. */
  status: number;
}

interface Relay {
  url: string;
  /** Every question that came, whole. */
  asked: Received[];
  /** `overloaded`: it answers as a balancer does that has no service left. */
  mode: 'pass' | 'overloaded';
  /** Whom the service takes the asker for. */
  client: string;
  close(): Promise<void>;
  open(): Promise<void>;
}

/** Stands before the service as a balancer does, and writes down what comes. */
async function startRelay(service: string): Promise<Relay> {
  const server = createServer((request, response) => {
    const { method = '', url: path = '', headers } = request;
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => void parts.push(part));
    request.on('end', () => {
      const received: Received = { method, path, headers, body: Buffer.concat(parts).toString(), status: 503 };
      relay.asked.push(received);
      if (relay.mode === 'overloaded') return void response.writeHead(503, { 'retry-after': '1' }).end();
      const onward = httpRequest(`${service}${path}`, { method, headers: { ...headers, 'x-forwarded-for': relay.client } }, (answer) => {
        received.status = answer.statusCode ?? 0;
        response.writeHead(received.status, answer.headers);
        answer.pipe(response);
      });
      onward.on('error', () => response.destroy());
      onward.end(Buffer.concat(parts));
    });
  });
  const listen = (port: number) => new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const relay: Relay = {
    url: `http://127.0.0.1:${port}`, asked: [], mode: 'pass', client: '192.0.2.1',
    open: () => listen(port),
    close: () => new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
  return relay;
}
