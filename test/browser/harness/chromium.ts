import { fileURLToPath } from 'node:url';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { listen, load, type ExtensionPage } from './console.ts';
import { makeHome } from './home.ts';
import { popupPage, realPopup } from './popup-page.ts';
import { findProgram } from './programs.ts';
import type { BrowserUnderTest, Looks, OpenOptions } from './under-test.ts';

const BUILD = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

interface Feature { name: string; value: string }

const MEDIA: Readonly<Record<Looks, readonly Feature[]>> = {
  usual: [],
  // The dark one of the two sets of colours that Chromium has for it.
  forced: [{ name: 'forced-colors', value: 'active' }, { name: 'prefers-color-scheme', value: 'dark' }],
  contrast: [{ name: 'prefers-contrast', value: 'more' }],
  still: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
};

export async function openChromium(options: OpenOptions = {}): Promise<BrowserUnderTest> {
  const home = await makeHome('chromium', { rootPem: options.lab?.rootPem, native: options.native ?? true, env: options.env });
  let browser: Browser | null = null;
  try {
    browser = await launch({
      executablePath: findProgram('chromium', 'chromium-browser', 'google-chrome'),
      headless: options.headless ?? true,
      userDataDir: home.profile,
      env: home.env as Record<string, string>,
      enableExtensions: [options.extension ?? BUILD],
      defaultViewport: null,
      downloadBehavior: { policy: 'allow', downloadPath: home.downloads },
      args: [
        // Chromium's sandbox refuses to run as root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-quic', '--no-first-run', '--no-default-browser-check', '--disable-background-networking',
        '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--password-store=basic', '--window-size=1200,850', '--lang=en-US',
        ...(options.systemProxy ? [] : ['--no-proxy-server']),
      ],
    });
    return await underTest(browser, home, options.scale ?? 1, MEDIA[options.looks ?? 'usual']);
  } catch (error) {
    await browser?.close();
    await home.remove();
    throw error;
  }
}

async function underTest(browser: Browser, home: Awaited<ReturnType<typeof makeHome>>, scale: number, media: readonly Feature[]): Promise<BrowserUnderTest> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'), { timeout: 20_000 });
  const base = new URL(worker.url()).origin === 'null' ? worker.url().split('/').slice(0, 3).join('/') : new URL(worker.url()).origin;
  const open = async (path: string, viewport?: { width: number; height: number }): Promise<ExtensionPage & { page: Page }> => {
    const page = await browser.newPage();
    if (viewport) await page.setViewport({ ...viewport, deviceScaleFactor: scale });
    if (media.length > 0) await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features: [...media] });
    await page.goto(`${base}/${path}`, { waitUntil: 'domcontentloaded' });
    return extensionPage(page);
  };
  const control = await open('options.html');
  await listen(control);
  return {
    family: 'chromium',
    version: (await browser.version()).replace(/^.*\//, ''),
    base, profile: home.profile, downloads: home.downloads, env: home.env,
    async visit(url, { tab, timeoutMs = 20_000 } = {}) { return load(control, url, tab ?? null, timeoutMs); },
    closeTab: (tab) => control.evaluate(`api.tabs.remove(${tab})`),
    async openPopupPage(tab) { return popupPage(await open(`popup.html?tab=${tab}`, { width: 400, height: 560 })); },
    openExtensionPage: (path, viewport) => open(path, viewport),
    evaluate: (expression) => control.evaluate(expression),
    realPopup: (timeoutMs = 5000) => control.evaluate(realPopup(timeoutMs)),
    async killWorker() {
      const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(base), { timeout: 5000 });
      await (await target.worker())?.close();
    },
    closed: new Promise((resolve) => { browser.once('disconnected', () => resolve()); }),
    async close() {
      await browser.close();
      await home.remove();
    },
  };
}

function extensionPage(page: Page): ExtensionPage & { page: Page } {
  return {
    page,
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    async screenshot(file) { await page.screenshot({ path: file as `${string}.png` }); },
    close: () => page.close(),
  };
}
