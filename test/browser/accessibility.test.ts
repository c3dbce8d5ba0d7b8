import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLab, type Lab } from '../lab/start.ts';
import { violations } from './axe.ts';
import { FAMILIES } from './families.ts';
import type { BrowserUnderTest } from './harness/index.ts';

describe.each(FAMILIES)('axe-core, %s', (_family, open) => {
  let lab: Lab;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    lab = await startLab({ only: ['client-certificate-missing'] });
    browser = await open({ lab, native: true });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await lab?.stop();
  }, 30_000);

  it('finds nothing in the popup, with everything unfolded', async () => {
    const { tab } = await browser.visit(lab.server('client-certificate-missing').url);
    const popup = await browser.openPopupPage(tab);
    await popup.waitForVerdict();
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  it('lets the audience be chosen with the keys, and remembers it', async () => {
    const { tab } = await browser.visit(lab.server('client-certificate-missing').url);
    const shownPanel = `document.querySelector('[role=tabpanel]:not([hidden])').dataset.audience`;
    const popup = await browser.openPopupPage(tab);
    await popup.waitForVerdict();
    expect(await popup.evaluate(shownPanel)).toBe('visitor');
    await popup.evaluate(`(() => {
      const tab = document.querySelector('[role=tab][aria-selected=true]');
      tab.focus();
      tab.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
    })()`);
    expect(await popup.evaluate(shownPanel)).toBe('admin');
    expect(await popup.evaluate(`document.activeElement.id`)).toBe('tab-admin');
    await expect.poll(() => browser.evaluate(`api.storage.local.get('settings').then((items) => items.settings?.audience)`)).toBe('admin');
    await popup.close();
    const again = await browser.openPopupPage(tab);
    await again.waitForVerdict();
    expect(await again.evaluate(shownPanel)).toBe('admin');
    await again.close();
  });

  it('finds nothing in the settings', async () => {
    const options = await browser.openExtensionPage('options.html');
    await expect.poll(() => options.evaluate(`document.querySelector('main') !== null`)).toBe(true);
    expect(await violations(options)).toEqual([]);
    await options.close();
  });
});
