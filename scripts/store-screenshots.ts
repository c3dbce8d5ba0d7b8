import { mkdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openChromium, openFirefox, type BrowserUnderTest } from '../test/browser/harness/index.ts';
import { startLab, type Lab } from '../test/lab/start.ts';

/**
 * Pictures for the stores (1280 × 800) and the README, taken of the real extension on the lab's failing servers, in both
 * browsers and both themes. Run it after a build: `node --experimental-strip-types scripts/store-screenshots.ts`.
 */
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const STORE = join(ROOT, 'docs', 'store');
const SIZE = { width: 1280, height: 800 };
const POPUP = { width: 400, height: 560 };
const SERVERS = ['certificate-expired', 'client-certificate-missing'] as const;

await mkdir(STORE, { recursive: true });
const lab = await startLab({ only: [...SERVERS] });
try {
  for (const [family, open] of [['chromium', openChromium], ['firefox', openFirefox]] as const) {
    const browser = await open({ lab, native: true, scale: 1 });
    try {
      for (const theme of ['light', 'dark'] as const) await takeAll(browser, lab, theme, family);
    } finally {
      await browser.close();
    }
  }
  const sharp = await openChromium({ lab, native: true, scale: 2 });
  try {
    await set(sharp, { theme: 'light' });
    const { tab } = await sharp.visit(lab.server('certificate-expired').url);
    const popup = await sharp.openPopupPage(tab);
    await popup.waitForVerdict();
    await popup.evaluate(`document.body.classList.remove('page')`);
    await save(popup, join(ROOT, 'docs', 'screenshot.png'));
  } finally {
    await sharp.close();
  }
} finally {
  await lab.stop();
}

async function takeAll(browser: BrowserUnderTest, lab: Lab, theme: 'light' | 'dark', family: string): Promise<void> {
  await set(browser, { theme });
  const name = (view: string) => join(STORE, `${family}-${theme}-${view}.png`);
  for (const server of SERVERS) {
    const { tab } = await browser.visit(lab.server(server).url);
    const page = await browser.openExtensionPage(`popup.html?tab=${tab}`, SIZE);
    await until(page, `document.querySelector('[data-state="done"]') !== null`);
    await save(page, name(server));
    await page.close();
    if (server === SERVERS[0]) {
      const narrow = await browser.openExtensionPage(`popup.html?tab=${tab}`, POPUP);
      await until(narrow, `document.querySelector('[data-state="done"]') !== null`);
      await narrow.evaluate(`document.body.classList.remove('page')`);
      await save(narrow, name('popup'));
      await narrow.close();
    }
    await browser.closeTab(tab);
  }
  for (const view of ['welcome', 'options'] as const) {
    const page = await browser.openExtensionPage(`${view}.html`, SIZE);
    await until(page, `document.querySelector('#probe-state')?.textContent.includes('.')`);
    await save(page, name(view));
    await page.close();
  }
}

async function set(browser: BrowserUnderTest, settings: object): Promise<void> {
  await browser.evaluate(`api.storage.local.set({ settings: { version: 2, ...${JSON.stringify(settings)} } })`);
}

async function until(page: { evaluate<T>(expression: string): Promise<T> }, condition: string): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await page.evaluate<boolean>(`Boolean(${condition})`))) {
    if (Date.now() > end) throw new Error(`never became true: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function save(page: { screenshot(file: string): Promise<void> }, file: string): Promise<void> {
  await page.screenshot(file);
  process.stdout.write(`${relative(ROOT, file)}\n`);
}
