import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { a, startResolver, type Resolver } from '../lab/resolver.ts';
import { startLab, type Lab } from '../lab/start.ts';
import { FAMILIES } from './families.ts';
import type { BrowserUnderTest, ExtensionPage } from './harness/index.ts';

/** Below a domain that has no such name (RFC 2606). */
const HIDDEN = 'hidden.pagefault.example.com';
const SECOND = 'second-resolver';

describe.each(FAMILIES)('who is contacted for a check, %s', (_, open) => {
  let lab: Lab;
  let resolver: Resolver;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    lab = await startLab({ only: ['certificate-expired'] });
    resolver = await startResolver((name, type) => (type === 'A' ? a(name, '198.51.100.7') : []));
    browser = await open({ lab, native: true });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await Promise.all([resolver?.stop(), lab?.stop()]);
  }, 30_000);

  const there = (page: ExtensionPage, selector: string) => expect.poll(() => page.evaluate(`document.querySelector(${JSON.stringify(selector)}) !== null`), { timeout: 20_000 }).toBe(true);
  const kept = () => browser.evaluate<{ onlyTarget?: boolean; compareDns?: string | null }>(`api.storage.local.get('settings').then((items) => items.settings ?? {})`);
  /** The vantages from which a check of the hidden name saw anything. */
  async function check(): Promise<string[]> {
    const look = await browser.openExtensionPage(`popup.html?url=${encodeURIComponent(`https://${HIDDEN}/`)}`);
    await there(look, '[data-state="done"] [data-verdict]');
    // The run is written down after the view was told of its end.
    const runs = () => browser.evaluate<string[][]>(`api.storage.session.get(null).then((items) => Object.entries(items).filter(([key]) => key.startsWith('run:')).map(([, run]) => run.observations.map((each) => each.vantage)))`);
    await expect.poll(async () => (await runs()).length, { timeout: 10_000 }).toBe(1);
    const seen = (await runs()).flat();
    await browser.evaluate(`api.storage.session.clear()`);
    await look.close();
    return [...new Set(seen)];
  }
  const type = (page: ExtensionPage, text: string) => page.evaluate(`(() => {
    const input = document.querySelector('#compare-dns');
    input.value = ${JSON.stringify(text)};
    input.dispatchEvent(new Event('input', { bubbles: true }));
    return new Promise((done) => setTimeout(() => { document.querySelector('#keep-compare-dns').click(); done(); }));
  })()`);

  it('asks no second resolver that nobody entered', async () => {
    // The welcome page opens by itself, in front of what a test opens, and a hidden page is not drawn.
    await expect.poll(() => browser.evaluate(`api.tabs.query({}).then((tabs) => tabs.some(({ url }) => url?.endsWith('welcome.html')))`), { timeout: 10_000 }).toBe(true);
    expect(await check()).toContain('local');
    expect(resolver.asked).toEqual([]);
  });

  it('asks the one that was entered, and tells no name where the text is none', async () => {
    const options = await browser.openExtensionPage('options.html');
    await there(options, '#compare-dns');
    await type(options, 'dns.example');
    await expect.poll(() => options.evaluate(`document.querySelector('#compare-dns-said').textContent`)).toContain('9.9.9.9');
    expect((await kept()).compareDns ?? null).toBeNull();
    await type(options, resolver.address);
    await expect.poll(async () => (await kept()).compareDns).toBe(resolver.address);
    await options.close();
    expect(await check()).toContain(SECOND);
    expect(new Set(resolver.asked)).toEqual(new Set([`A ${HIDDEN}`, `AAAA ${HIDDEN}`]));
  });

  it('asks nobody but the site where that is chosen', async () => {
    const before = resolver.asked.length;
    const options = await browser.openExtensionPage('options.html');
    await there(options, '#only-target');
    await options.evaluate(`document.querySelector('#only-target').click()`);
    await expect.poll(async () => (await kept()).onlyTarget).toBe(true);
    expect(await options.evaluate(`document.querySelector('#compare-dns').disabled`)).toBe(true);
    await options.close();
    expect(await check()).not.toContain(SECOND);
    expect(resolver.asked.length).toBe(before);
  });
});
