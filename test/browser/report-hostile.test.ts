import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startLab, type Lab } from '../lab/start.ts';
import { hostileObservations } from '../unit/report/hostile.ts';
import { FAMILIES } from './families.ts';
import type { BrowserUnderTest, ExtensionPage } from './harness/index.ts';

describe.each(FAMILIES)('foreign strings in every field, %s', (_family, open) => {
  let lab: Lab;
  let browser: BrowserUnderTest;
  let tab: number;

  beforeAll(async () => {
    lab = await startLab({ only: ['connection-refused'] });
    browser = await open({ lab, native: false });
    const { url } = lab.server('connection-refused');
    tab = (await browser.visit(url)).tab;
    const record = `failure:${tab}`;
    await vi.waitUntil(() => browser.evaluate<boolean>(`api.storage.session.get('${record}').then((items) => items['${record}'] !== undefined)`), { timeout: 10_000 });
    // The popup that opened by itself may have asked in vain; what that left must not come after ours.
    const run = `run:${tab}`;
    await vi.waitUntil(() => browser.evaluate<boolean>(`api.storage.session.get('${run}').then((items) => items['${run}'] !== undefined)`), { timeout: 3000 }).catch(() => undefined);
    // A kept run that answers for this failure: views show it instead of asking a probe.
    await browser.evaluate(`api.storage.session.get('${record}').then((items) => api.storage.session.set({ 'run:${tab}': {
      id: 'kept', url: items['${record}'].url, failureAt: items['${record}'].at, startedAt: Date.now() + 600_000, door: 'native',
      observations: ${JSON.stringify(hostileObservations())}, end: { outcome: 'done', cost: { connections: 1, bytesSent: 1, bytesReceived: 1, ms: 1 } },
    } }))`);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await lab?.stop();
  }, 30_000);

  it.each(['popup', 'report'])('stay text in the %s', async (view) => {
    const page = await browser.openExtensionPage(`${view}.html?tab=${tab}`);
    await expect.poll(() => page.evaluate(`document.querySelector('[data-state=done] [data-verdict]') !== null`)).toBe(true);
    await page.evaluate(`document.querySelectorAll('details').forEach((each) => { each.open = true; })`);
    const found = await look(page);
    // Without any the page would show nothing of what was put in.
    expect(found.foreign).toBeGreaterThan(5);
    expect(found).toMatchObject({ elements: [], loose: [], invisible: [] });
    await page.close();
  });
});

/** Elements that came out of foreign text, foreign text outside of its isolation, and characters that hide. */
function look(page: ExtensionPage): Promise<{ foreign: number; elements: string[]; loose: string[]; invisible: string[] }> {
  return page.evaluate(`(() => {
    const hidden = /[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069]/;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const loose = [];
    const invisible = [];
    let foreign = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (hidden.test(node.data)) invisible.push(node.data.slice(0, 80));
      if (!node.data.includes('EVIL')) continue;
      foreign += 1;
      if (!node.parentElement.closest('bdi')) loose.push(node.parentElement.outerHTML.slice(0, 160));
    }
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) if (hidden.test(value)) invisible.push(name + ' ' + value.slice(0, 80));
    }
    return { foreign, elements: [...document.querySelectorAll('body img, body script:not([src]), body iframe')].map((each) => each.outerHTML), loose, invisible };
  })()`);
}
