import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ui } from '../../lib/words/en/ui.ts';
import { FAMILIES } from './families.ts';
import type { BrowserUnderTest, ExtensionPage } from './harness/index.ts';

describe.each(FAMILIES)('a page that the browser still waits for, %s', (_family, open) => {
  let browser: BrowserUnderTest;
  let server: Server;
  let waiting: ServerResponse[] = [];
  /** Chromium asks once more before it gives up. */
  let hangsUp = false;

  beforeAll(async () => {
    server = createServer((_request, response) => void (hangsUp ? response.destroy() : waiting.push(response))).listen(0, '127.0.0.1');
    browser = await open({ native: false });
    await browser.evaluate(`api.storage.local.set({ settings: { opensByItself: false } })`);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
  }, 30_000);

  const title = (page: ExtensionPage) => page.evaluate<string | null>(`document.querySelector('h1')?.textContent ?? null`);
  const verdict = (page: ExtensionPage) => page.evaluate<string | null>(`document.querySelector('[data-verdict] [data-code]')?.dataset.code ?? document.querySelector('[data-verdict]')?.dataset.verdict ?? null`);
  async function begin(): Promise<{ tab: number; popup: ExtensionPage }> {
    waiting = [];
    hangsUp = false;
    const { port } = server.address() as AddressInfo;
    const tab = await browser.evaluate<number>(`api.tabs.create({ url: 'http://127.0.0.1:${port}/', active: false }).then(({ id }) => id)`);
    await expect.poll(() => waiting.length).toBeGreaterThan(0);
    return { tab, popup: await browser.openExtensionPage(`popup.html?tab=${tab}`) };
  }

  it('is told as that, and its failure is shown when it comes', async () => {
    const { tab, popup } = await begin();
    await expect.poll(() => title(popup)).toBe(ui.empty.awaited);
    hangsUp = true;
    for (const response of waiting) response.destroy();
    await expect.poll(() => verdict(popup)).toMatch(/^(ERR_EMPTY_RESPONSE|NS_ERROR_NET_RESET)$/);
    await popup.close();
    await browser.closeTab(tab);
  });

  it('is looked at when it loads', async () => {
    const { tab, popup } = await begin();
    await expect.poll(() => title(popup)).toBe(ui.empty.awaited);
    for (const response of waiting) response.end('<p>here');
    await expect.poll(() => verdict(popup)).not.toBeNull();
    expect(await title(popup)).not.toBe(ui.empty.awaited);
    await popup.close();
    await browser.closeTab(tab);
  });

  it('is not waited for in a tab that shows the browser’s own page', async () => {
    const tab = await browser.evaluate<number>(`api.tabs.create({ url: 'about:blank', active: false }).then(({ id }) => id)`);
    await expect.poll(() => browser.evaluate(`api.tabs.get(${tab}).then(({ status }) => status)`)).toBe('complete');
    const popup = await browser.openExtensionPage(`popup.html?tab=${tab}`);
    await expect.poll(() => title(popup)).toBe(ui.empty.title);
    await popup.close();
    await browser.closeTab(tab);
  });
});
