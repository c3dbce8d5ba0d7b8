import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch, type Browser } from 'puppeteer-core';
import { listen, load, type ExtensionPage } from './console.ts';
import { FIREFOX_LOOKS, FIREFOX_PREFERENCES } from './firefox-preferences.ts';
import { makeHome } from './home.ts';
import { popupPage, realPopup } from './popup-page.ts';
import { findProgram } from './programs.ts';
import type { BrowserUnderTest, OpenOptions } from './under-test.ts';

const BUILD = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));

/** Fixes the extension's origin, which Firefox otherwise draws at random for every profile. */
const UUID = '6f0d6a2e-5a3b-4c66-9f0e-2a4d5b7c8e91';

/** WebDriver BiDi as it goes over the wire: the one way to pages of an extension. */
interface Wire {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

export async function openFirefox(options: OpenOptions = {}): Promise<BrowserUnderTest> {
  const home = await makeHome('firefox', { rootPem: options.lab?.rootPem, native: options.native ?? true, env: options.env });
  const extension = options.extension ?? BUILD;
  let browser: Browser | null = null;
  try {
    browser = await launch({
      browser: 'firefox',
      executablePath: findProgram('firefox-esr', 'firefox'),
      headless: options.headless ?? true,
      userDataDir: home.profile,
      env: { ...home.env, MOZ_DISABLE_AUTO_SAFE_MODE: '1', MOZ_CRASHREPORTER_DISABLE: '1' } as Record<string, string>,
      defaultViewport: null,
      // Without it Firefox 153 keeps automation out of moz-extension pages.
      args: ['--remote-allow-system-access', '--width=1200', '--height=850'],
      extraPrefsFirefox: { ...FIREFOX_PREFERENCES, ...FIREFOX_LOOKS[options.looks ?? 'usual'], 'browser.download.folderList': 2, 'browser.download.dir': home.downloads, 'network.proxy.type': options.systemProxy ? 5 : 0, 'extensions.webextensions.uuids': JSON.stringify({ [await idOf(extension)]: UUID }) },
    });
    await browser.installExtension(extension);
    return await underTest(browser, home, options.scale ?? 1);
  } catch (error) {
    await browser?.close();
    await home.remove();
    throw error;
  }
}

async function underTest(browser: Browser, home: Awaited<ReturnType<typeof makeHome>>, scale: number): Promise<BrowserUnderTest> {
  const wire = (browser as unknown as { connection: Wire }).connection;
  const base = `moz-extension://${UUID}`;
  const open = async (path: string, viewport?: { width: number; height: number }): Promise<ExtensionPage> => {
    const { result } = await wire.send('browsingContext.create', { type: 'tab' });
    const context = String(result['context']);
    if (viewport) await wire.send('browsingContext.setViewport', { context, viewport, devicePixelRatio: scale });
    const page = extensionPage(wire, context);
    await wire.send('browsingContext.navigate', { context, url: `${base}/${path}`, wait: 'none' });
    await arrived(page, `${base}/${path}`);
    return page;
  };
  const control = await open('options.html');
  await listen(control);
  return {
    family: 'firefox',
    version: (await browser.version()).replace(/^.*\//, ''),
    base, profile: home.profile, downloads: home.downloads, env: home.env,
    async visit(url, { tab, timeoutMs = 20_000 } = {}) { return load(control, url, tab ?? null, timeoutMs); },
    closeTab: (tab) => control.evaluate(`api.tabs.remove(${tab})`),
    async openPopupPage(tab) { return popupPage(await open(`popup.html?tab=${tab}`, { width: 400, height: 560 })); },
    openExtensionPage: (path, viewport) => open(path, viewport),
    evaluate: (expression) => control.evaluate(expression),
    realPopup: (timeoutMs = 5000) => control.evaluate(realPopup(timeoutMs)),
    killWorker: () => Promise.reject(new Error('Firefox runs an event page, not a worker')),
    closed: new Promise((resolve) => { browser.once('disconnected', () => resolve()); }),
    async close() {
      await browser.close();
      await home.remove();
    },
  };
}

function extensionPage(wire: Wire, context: string): ExtensionPage {
  return {
    async evaluate<T>(expression: string): Promise<T> {
      const { result } = await wire.send('script.evaluate', {
        // JSON carries any value; BiDi's own form of objects would have to be taken apart.
        expression: `(async () => JSON.stringify({ value: await (${expression}) }))()`,
        target: { context }, awaitPromise: true, resultOwnership: 'none',
      });
      if (result['type'] === 'exception') throw new Error(String((result['exceptionDetails'] as { text?: string }).text));
      return (JSON.parse((result['result'] as { value: string }).value) as { value: T }).value;
    },
    async screenshot(file) {
      const { result } = await wire.send('browsingContext.captureScreenshot', { context });
      await writeFile(file, Buffer.from(String(result['data']), 'base64'));
    },
    async close() { await wire.send('browsingContext.close', { context }); },
  };
}

/** `navigate` with wait none returns before the page is there; until then the old document answers. */
async function arrived(page: ExtensionPage, url: string): Promise<void> {
  const until = Date.now() + 15_000;
  for (;;) {
    try {
      if (await page.evaluate<boolean>(`location.href === ${JSON.stringify(url)} && document.readyState !== 'loading'`)) return;
    } catch { /* the document changed meanwhile */ }
    if (Date.now() > until) throw new Error(`${url} did not open`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

async function idOf(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(`${extension}/manifest.json`, 'utf8')) as { browser_specific_settings?: { gecko?: { id?: string } } };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extension}/manifest.json names no Firefox id`);
  return id;
}
