import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLab, type Lab } from '../lab/start.ts';
import { ui } from '../../lib/words/en/ui.ts';
import { FAMILIES } from './families.ts';
import type { BrowserUnderTest } from './harness/index.ts';

describe.each(FAMILIES)('without a probe, %s', (_family, open) => {
  let lab: Lab;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    lab = await startLab({ only: ['certificate-expired', 'connection-refused'] });
    browser = await open({ lab, native: false });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await lab?.stop();
  }, 30_000);

  it('gives the likely causes with their steps, proves nothing, and says how to get proof', async () => {
    const { tab } = await browser.visit(lab.server('certificate-expired').url);
    const popup = await browser.openPopupPage(tab);
    const shown = await popup.waitForVerdict();
    expect(shown.code).toMatch(/CERT|ISSUER/);
    expect(shown.causes).toContain('certificate-expired');
    expect(shown.confidence).not.toBe('proven');
    expect(shown.text).toContain(ui.trouble.absent);
    expect(await popup.evaluate<number>(`document.querySelectorAll('[data-audience="visitor"] li').length`)).toBeGreaterThan(0);
    await popup.close();
  });

  it('needs no scrolling for cause and first step', async () => {
    const { tab } = await browser.visit(lab.server('connection-refused').url);
    const popup = await browser.openPopupPage(tab);
    await popup.waitForVerdict();
    const bottoms = await popup.evaluate<{ step: number; foot: number; wide: boolean }>(`(() => {
      document.body.classList.remove('page');
      const step = document.querySelector('[role=tabpanel]:not([hidden]) li');
      return {
        step: step.querySelector('p').getBoundingClientRect().bottom,
        foot: document.querySelector('footer').getBoundingClientRect().top,
        wide: document.documentElement.scrollWidth > 400,
      };
    })()`);
    expect(bottoms.step).toBeLessThanOrEqual(bottoms.foot);
    expect(bottoms.wide).toBe(false);
    await popup.close();
  });

  it('opens the popup by itself for the tab in front, once, and marks the button', async () => {
    const { tab } = await browser.visit(lab.server('connection-refused').url);
    const popup = await browser.realPopup();
    const badge = () => browser.evaluate<string>(`api.action.getBadgeText({ tabId: ${tab} })`);
    expect(popup).toMatchObject({ cause: 'connection-refused', code: expect.stringMatching(/CONNECTION_REFUSED$/) });
    await expect.poll(badge).toBe('!');
    const record = `api.storage.session.get('failure:${tab}').then((items) => items['failure:${tab}'])`;
    expect(await browser.evaluate(record)).toHaveProperty('openedAt');
  });

  it('says that there is nothing to check in a page of the browser', async () => {
    const tab = await browser.evaluate<number>(`api.tabs.create({ url: 'about:blank' }).then((tab) => tab.id)`);
    const popup = await browser.openPopupPage(tab);
    expect((await popup.waitForVerdict()).text).toContain(ui.empty.title);
    await popup.close();
  });
});
