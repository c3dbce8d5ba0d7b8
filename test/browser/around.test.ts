import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLab, type Lab } from '../lab/start.ts';
import { violations } from './axe.ts';
import { FAMILIES } from './families.ts';
import { grantedAll } from './harness/granted.ts';
import type { BrowserUnderTest, ExtensionPage } from './harness/index.ts';

const there = (page: ExtensionPage, selector: string) => expect.poll(() => page.evaluate(`document.querySelector(${JSON.stringify(selector)}) !== null`), { timeout: 20_000 }).toBe(true);

describe.each(FAMILIES)('around the popup, %s', (family, open) => {
  let dir: string;
  let lab: Lab;
  let site: Server;
  let browser: BrowserUnderTest;
  let page: string;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'pagefault-around-'));
    lab = await startLab({ only: ['certificate-expired'] });
    const dead = lab.server('certificate-expired').url;
    site = createServer((request, response) => {
      response.setHeader('content-type', 'text/html');
      if (request.url === '/closed') {
        response.statusCode = 503;
        response.end('<title>Closed</title><p>Closed for work.</p>');
        return;
      }
      response.end(`<title>Fine</title><p>A page with dead parts.</p><script src="${dead}a.js"></script><img src="${dead}b.png" alt=""><iframe src="${dead}"></iframe>`);
    });
    await new Promise<void>((resolve) => void site.listen(0, '127.0.0.1', resolve));
    page = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
    browser = await open({ lab, native: true, extension: await grantedAll(dir, family) });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    site?.close();
    await lab?.stop();
    await rm(dir, { recursive: true, force: true });
  }, 30_000);

  it('opens the welcome page once, after installation', async () => {
    await expect.poll(() => browser.evaluate(`api.tabs.query({}).then((tabs) => tabs.length)`)).toBeGreaterThan(1);
    const welcome = await browser.openExtensionPage('welcome.html');
    await there(welcome, '#probe-state');
    await expect.poll(() => welcome.evaluate(`document.querySelector('#probe-state').textContent`)).toMatch(/version/);
    expect(await violations(welcome)).toEqual([]);
    await welcome.close();
  });

  it('counts on the badge what failed inside a page, and lists it on a click', async () => {
    const { tab } = await browser.visit(page);
    await expect.poll(() => browser.evaluate(`api.action.getBadgeText({ tabId: ${tab} })`), { timeout: 10_000 }).toBe('3');
    const popup = await browser.openPopupPage(tab);
    await popup.waitFor('[data-parts="3"]');
    expect(await popup.evaluate(`document.querySelectorAll('.parts li').length`)).toBe(3);
    await popup.waitForVerdict();
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  it('explains the HTTP error of a page that the browser shows', async () => {
    const { tab } = await browser.visit(`${page}closed`);
    await expect.poll(() => browser.evaluate(`api.action.getBadgeText({ tabId: ${tab} })`), { timeout: 10_000 }).toBe('503');
    const popup = await browser.openPopupPage(tab);
    expect((await popup.waitForVerdict()).cause).toBe('http-server-error');
    await popup.close();
  });

  it('remembers the host that failed, what was proven and its certificate, and erases it', async () => {
    const { tab } = await browser.visit(lab.server('certificate-expired').url);
    const popup = await browser.openPopupPage(tab);
    await popup.waitForVerdict();
    const hosts = () => browser.evaluate<{ host: string; failures: { cause: string | null }[]; certificate: unknown }[]>(`api.storage.local.get('history').then((items) => items.history?.hosts ?? [])`);
    await expect.poll(async () => (await hosts()).find((each) => each.host.startsWith('certificate-expired'))?.failures[0]?.cause).toBe('certificate-expired');
    await expect.poll(async () => (await hosts()).find((each) => each.host.startsWith('certificate-expired'))?.certificate).toMatchObject({ changedAt: null });
    await popup.close();
    const options = await browser.openExtensionPage('options.html');
    await there(options, '#erase-history:not([disabled])');
    await options.evaluate(`document.querySelector('#erase-history').click()`);
    await expect.poll(hosts).toEqual([]);
    await options.close();
  });

  it('speaks German and goes dark when told to', async () => {
    await browser.evaluate(`api.storage.local.set({ settings: { version: 2, language: 'de', theme: 'dark' } })`);
    const { tab } = await browser.visit(lab.server('certificate-expired').url);
    const popup = await browser.openPopupPage(tab);
    expect((await popup.waitForVerdict()).text).toMatch(/Das Zertifikat von .* ist .*abgelaufen\./);
    expect(await popup.evaluate(`getComputedStyle(document.documentElement).colorScheme`)).toBe('dark');
    expect(await popup.evaluate(`document.documentElement.lang`)).toBe('de');
    await popup.close();
    const options = await browser.openExtensionPage('options.html');
    await there(options, '#language');
    expect(await violations(options)).toEqual([]);
    await options.close();
    await browser.evaluate(`api.storage.local.remove('settings')`);
  });

  it('checks an address that no tab shows', async () => {
    const look = await browser.openExtensionPage(`popup.html?url=${encodeURIComponent(lab.server('certificate-expired').url)}`);
    await there(look, '[data-state="done"] [data-verdict="certificate-expired"]');
    await look.close();
  });
});
