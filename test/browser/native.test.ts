import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { labServers, startLab, type Lab } from '../lab/start.ts';
import { FAMILIES } from './families.ts';
import type { BrowserUnderTest } from './harness/index.ts';

/** The damage comes and goes there: what the browser met, the probe may not meet. */
const RANDOM = ['corrupted-records'];
const pages = (await labServers()).filter((one) => one.page !== false && !RANDOM.includes(one.id));

/** What this browser shows as a failed page. */
const failing = (family: 'chromium' | 'firefox') => pages.filter((one) => one.expected[family] !== null);

describe.each(FAMILIES)('with the native host, %s', (family, open) => {
  let lab: Lab;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    lab = await startLab();
    browser = await open({ lab, native: true });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await lab?.stop();
  }, 30_000);

  it.each(failing(family).map((one) => [one.id, one] as const))('proves %s', async (id, { cause, expected, also }) => {
    const { tab } = await browser.visit(lab.server(id).url);
    const popup = await browser.openPopupPage(tab);
    const shown = await popup.waitForVerdict();
    await popup.close();
    await browser.closeTab(tab);
    expect([expected[family], ...(also?.[family] ?? [])]).toContain(shown.code);
    expect(shown).toMatchObject({ cause, confidence: 'proven', state: 'done' });
  });

  it('finds nothing wrong with a page that loads, on the road of this browser, without being told of a failure', async () => {
    const { tab } = await browser.visit(lab.server('healthy-nginx').url);
    const popup = await browser.openPopupPage(tab);
    expect(await popup.waitForVerdict()).toMatchObject({ cause: 'no-fault-found', code: null });
    const hellos = () => browser.evaluate<string[]>(`api.storage.session.get('run:${tab}').then((items) => (items['run:${tab}']?.observations ?? []).flatMap((each) => each.kind === 'tls' ? [each.hello.profile] : []))`);
    await expect.poll(async () => [...new Set(await hellos())]).toEqual([family]);
    await popup.close();
  });

  it('shows a kept run at once when it is looked at again, and walks anew when asked', async () => {
    const { tab } = await browser.visit(lab.server('self-signed').url);
    const first = await browser.openPopupPage(tab);
    await first.waitForVerdict();
    const run = () => browser.evaluate<{ id: string } | undefined>(`api.storage.session.get('run:${tab}').then((items) => items['run:${tab}'])`);
    await expect.poll(run).toBeDefined();
    const kept = await run();
    await first.close();

    const second = await browser.openPopupPage(tab);
    expect(await second.waitForVerdict()).toMatchObject({ cause: 'self-signed', confidence: 'proven' });
    expect((await run())?.id).toBe(kept?.id);
    await second.evaluate(`document.querySelector('.again').click()`);
    await expect.poll(async () => (await run())?.id, { timeout: 20_000 }).not.toBe(kept?.id);
    await second.close();
  });

  it('forgets the failure when the same address loads, and when the tab closes', async () => {
    const failed = lab.server('connection-refused').url;
    const { tab } = await browser.visit(failed);
    const keys = () => browser.evaluate<string[]>(`api.storage.session.get().then((items) => Object.keys(items).filter((key) => key.endsWith(':${tab}')))`);
    await expect.poll(keys).toContain(`failure:${tab}`);
    await browser.visit(lab.server('healthy-nginx').url, { tab });
    const popup = await browser.openPopupPage(tab);
    expect((await popup.waitForVerdict()).code).toBeNull();
    await popup.close();
    expect(await keys()).not.toContain(`failure:${tab}`);
    await browser.closeTab(tab);
    await expect.poll(keys).toEqual([]);
  });

  /** For headers that are too large Firefox has no error page: the page before stays. */
  it.each(['a blank tab', 'a page'])('keeps a failure without an error page in %s, until another page loads there', async (before) => {
    const failing = lab.server('response-headers-too-large');
    const code = async () => {
      const popup = await browser.openPopupPage(tab);
      const shown = await popup.waitForVerdict();
      await popup.close();
      return shown.code;
    };
    const { tab } = await browser.visit(before === 'a page' ? lab.server('healthy-nginx').url : failing.url);
    if (before === 'a page') await browser.visit(failing.url, { tab });
    const failure = () => browser.evaluate<{ at: number } | undefined>(`api.storage.session.get().then((items) => items['failure:${tab}'])`);
    await expect.poll(failure).toBeDefined();
    // Past the time in which any failure stands.
    await expect.poll(async () => Date.now() - (await failure())!.at, { timeout: 5000 }).toBeGreaterThan(2000);
    expect(await code()).toBe(failing.expected[family]);
    await browser.visit(lab.index, { tab });
    if (family === 'firefox' && before === 'a page') {
      // Brought back as it was, with the same document.
      await browser.evaluate(`api.tabs.goBack(${tab})`);
      await expect.poll(() => browser.evaluate(`api.webNavigation.getFrame({ tabId: ${tab}, frameId: 0 }).then((frame) => frame.url)`)).toBe(lab.server('healthy-nginx').url);
    }
    expect(await code()).toBeNull();
    await browser.closeTab(tab);
  });
});
