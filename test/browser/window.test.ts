import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLab, type Lab } from '../lab/start.ts';
import { FAMILIES } from './families.ts';
import { startScreen, type BrowserUnderTest, type Screen } from './harness/index.ts';

describe.each(FAMILIES)('in a window, %s', (_family, open) => {
  let lab: Lab;
  let screen: Screen;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    lab = await startLab({ only: ['certificate-expired', 'self-signed'] });
    screen = await startScreen();
    browser = await open({ lab, native: true, headless: false, env: { DISPLAY: screen.display } });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await screen?.stop();
    await lab?.stop();
  }, 30_000);

  it('stays shut when the person does not want it to open by itself', async () => {
    await browser.evaluate(`api.storage.local.set({ settings: { opensByItself: false } })`);
    const { tab } = await browser.visit(lab.server('self-signed').url);
    await expect.poll(() => browser.evaluate(`api.action.getBadgeText({ tabId: ${tab} })`)).toBe('!');
    expect(await browser.realPopup(500)).toBeNull();
    await browser.evaluate(`api.storage.local.remove('settings')`);
  });

  it('opens the real popup by itself for the page that failed, and the probe proves the cause', async () => {
    const { tab } = await browser.visit(lab.server('certificate-expired').url);
    expect((await browser.realPopup())?.url).toMatch(/popup\.html$/);
    // The run that the real popup asked for is kept when it ends.
    const run = `api.storage.session.get('run:${tab}').then((items) => items['run:${tab}']?.end?.outcome)`;
    await expect.poll(() => browser.evaluate(run), { timeout: 30_000 }).toBe('done');
  });
});
