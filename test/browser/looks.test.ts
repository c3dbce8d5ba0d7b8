import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLab, type Lab } from '../lab/start.ts';
import { FAMILIES } from './families.ts';
import type { BrowserUnderTest, ExtensionPage, Looks } from './harness/index.ts';

const axe = await readFile(fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url)), 'utf8');
const SERVER = 'client-certificate-missing';
const UNFOLD = `document.querySelectorAll('details').forEach((each) => { each.open = true; })`;

const violations = (page: Pick<ExtensionPage, 'evaluate'>) => page.evaluate<string[]>(`(async () => {
  ${axe};
  const { violations } = await axe.run(document);
  return violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.target.join(' ')).join(', '));
})()`);

/** Pixels by which the page is wider than its window, and what reaches out of the window beside it. */
const OUTSIDE = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const inside = (node) => node.closest('.wide, pre, .hexes, .unseen, .top p, .timings .what') !== null;
  const out = [...document.querySelectorAll('body *')].filter((node) => {
    const box = node.getBoundingClientRect();
    return box.width > 0 && (box.right > clientWidth + 1 || box.left < -1) && !inside(node);
  });
  return { wider: scrollWidth - clientWidth, out: out.map((node) => node.tagName + '.' + node.className) };
})()`;

describe.each(FAMILIES)('as a person may have set it, %s', (_family, open) => {
  let lab: Lab;
  let browser: BrowserUnderTest;
  let tab: number;

  beforeAll(async () => {
    lab = await startLab({ only: [SERVER] });
    browser = await open({ lab, native: true });
    await browser.evaluate(`api.storage.local.set({ settings: { version: 2, language: 'de' } })`);
    ({ tab } = await browser.visit(lab.server(SERVER).url));
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await lab?.stop();
  }, 30_000);

  const view = async (path: string, size: { width: number; height: number }) => {
    const page = await browser.openExtensionPage(path, size);
    await expect.poll(() => page.evaluate(`document.querySelector('[data-state="done"]') !== null || document.querySelector('#probe-state')?.textContent.includes('.') === true`), { timeout: 20_000 }).toBe(true);
    return page;
  };

  // 400 × 300: what is left of 800 × 600, the most that a browser gives a popup, at 200 %.
  it.each([[400, 300], [320, 560], [400, 560]])('a popup of %d × %d has nothing beside the window, and its first step can be reached', async (width, height) => {
    const page = await view(`popup.html?tab=${tab}`, { width, height });
    await page.evaluate(`document.body.classList.remove('page')`);
    for (const direction of ['ltr', 'rtl']) {
      await page.evaluate(`document.documentElement.dir = '${direction}'`);
      expect(await page.evaluate(OUTSIDE)).toEqual({ wider: 0, out: [] });
    }
    const step = await page.evaluate<{ top: number; bottom: number; height: number }>(`(() => {
      const first = document.querySelector('[role=tabpanel]:not([hidden]) li p');
      first.scrollIntoView({ block: 'nearest' });
      const { top, bottom } = first.getBoundingClientRect();
      return { top, bottom, height: innerHeight };
    })()`);
    expect(step.top).toBeGreaterThanOrEqual(-1);
    expect(step.bottom).toBeLessThanOrEqual(step.height + 1);
    await page.close();
  });

  it.each(['report.html', 'options.html', 'welcome.html'])('%s fits a window of 320 points, from left and from right', async (path) => {
    const page = await view(path === 'report.html' ? `${path}?tab=${tab}` : path, { width: 320, height: 900 });
    await page.evaluate(UNFOLD);
    for (const direction of ['ltr', 'rtl']) {
      await page.evaluate(`document.documentElement.dir = '${direction}'`);
      expect(await page.evaluate(OUTSIDE)).toEqual({ wider: 0, out: [] });
    }
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('shows bytes and codes from the left where the language runs from the right', async () => {
    const page = await view(`report.html?tab=${tab}`, { width: 900, height: 900 });
    await page.evaluate(`document.documentElement.dir = 'rtl'`);
    expect(await page.evaluate(`[...new Set([...document.querySelectorAll('code, pre, .hexes')].map((each) => getComputedStyle(each).direction))]`)).toEqual(['ltr']);
    await page.close();
  });
});

describe.each(FAMILIES.flatMap(([family, open]) => (['forced', 'contrast', 'still'] as const).map((looks) => [family, looks, open] as const)))('%s, %s', (_family, looks: Looks, open) => {
  let lab: Lab;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    lab = await startLab({ only: [SERVER] });
    browser = await open({ lab, native: true, looks });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await lab?.stop();
  }, 30_000);

  it('reads well, and moves only where that is wanted', async () => {
    const { tab } = await browser.visit(lab.server(SERVER).url);
    for (const path of [`popup.html?tab=${tab}`, `report.html?tab=${tab}`, 'options.html']) {
      const page = await browser.openExtensionPage(path, { width: 500, height: 900 });
      await expect.poll(() => page.evaluate(`document.querySelector('[data-state="done"], #probe-state') !== null`), { timeout: 20_000 }).toBe(true);
      await page.evaluate(UNFOLD);
      expect(await page.evaluate(`matchMedia('${MEDIA[looks]}').matches`)).toBe(true);
      expect(await violations(page)).toEqual([]);
      if (looks === 'still') expect(await page.evaluate(`[...document.querySelectorAll('*')].filter((each) => getComputedStyle(each).animationName !== 'none').length`)).toBe(0);
      if (looks === 'forced' && path.startsWith('popup')) {
        const lines = await page.evaluate<string[]>(`[...document.querySelectorAll('.tabs button')].map((each) => getComputedStyle(each).borderBottomColor)`);
        expect(new Set(lines).size).toBe(2);
      }
      await page.close();
    }
  });
});

const MEDIA: Readonly<Record<Looks, string>> = { usual: 'all', forced: '(forced-colors: active)', contrast: '(prefers-contrast: more)', still: '(prefers-reduced-motion: reduce)' };
