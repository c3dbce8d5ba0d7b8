import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import UNKNOWN from '../../lib/causes/unknown-failure.ts';
import { ui as UI } from '../../lib/words/en/ui.ts';
import { reportWords } from '../../lib/words/en/report.ts';
import { startLab, type Lab } from '../lab/start.ts';
import { openChromium, type BrowserUnderTest } from './harness/index.ts';
import { popupPage } from './harness/popup-page.ts';

describe('a worker that is killed between failure and popup, chromium', () => {
  let lab: Lab;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    lab = await startLab({ only: ['certificate-wrong-host', 'connection-refused', 'server-hangs'] });
    browser = await openChromium({ lab, native: true });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await lab?.stop();
  }, 30_000);

  it('loses nothing', async () => {
    const { tab, events } = await browser.visit(lab.server('certificate-wrong-host').url);
    expect(events.map((event) => event.error)).toContain('net::ERR_CERT_COMMON_NAME_INVALID');
    const recorded = () => browser.evaluate(`api.storage.session.get('failure:${tab}').then((items) => items['failure:${tab}'])`);
    await expect.poll(recorded).toBeDefined();
    await browser.killWorker();
    expect(await recorded()).toMatchObject({ navigation: { error: 'net::ERR_CERT_COMMON_NAME_INVALID' } });
    const popup = await browser.openPopupPage(tab);
    expect(await popup.waitForVerdict()).toMatchObject({ code: 'ERR_CERT_COMMON_NAME_INVALID', cause: 'certificate-wrong-host', confidence: 'proven' });
    await popup.close();
  });

  it('wakes for the next failure and keeps the one before', async () => {
    const first = await browser.visit(lab.server('certificate-wrong-host').url);
    await browser.killWorker();
    const second = await browser.visit(lab.server('connection-refused').url);
    const keys = () => browser.evaluate<string[]>(`api.storage.session.get().then(Object.keys)`);
    await expect.poll(keys).toEqual(expect.arrayContaining([`failure:${first.tab}`, `failure:${second.tab}`]));
  });

  it('is told in one line by a popup whose background goes away, and checks again when asked', async () => {
    const { tab } = await browser.visit(lab.server('connection-refused').url);
    const popup = await browser.openPopupPage(tab);
    await popup.waitForVerdict();
    await browser.killWorker();
    await popup.evaluate(`document.querySelector('.again').click()`);
    expect(await popup.waitForVerdict()).toMatchObject({ cause: 'connection-refused', state: 'done' });
    await popup.close();
  });

  it('leaves a popup in the middle of a check with the last word on what was seen', async () => {
    // It never answers: the check goes on until the worker dies.
    const hangs = lab.server('server-hangs').url;
    await browser.visit(lab.server('connection-refused').url);
    const popup = popupPage(await browser.openExtensionPage(`popup.html?url=${encodeURIComponent(hangs)}`));
    expect(await popup.waitFor('.road .ok + .ok + .checking')).toBe(true);
    const looking = UNKNOWN.words.summaries!['looking']!.replace('{host}', new URL(hangs).hostname);
    expect(await popup.shown()).toMatchObject({ state: 'working', text: expect.stringContaining(looking) });
    await browser.killWorker();
    const shown = await popup.waitForVerdict(5000);
    expect(shown).toMatchObject({ state: 'done' });
    expect(shown.cause).not.toBeNull();
    // Nobody looks any more.
    expect(shown.text).not.toContain(looking);
    expect(shown.text).toContain(UI.status.cutOff);
    await popup.close();
  });

  it('is told by a report that waited for its capture, and saves nothing', async () => {
    const report = await browser.openExtensionPage(`report.html?url=${encodeURIComponent(lab.server('server-hangs').url)}`);
    const stage = () => report.evaluate(`document.querySelector('#capture')?.dataset.capture`);
    await expect.poll(() => report.evaluate(`document.querySelector('#save-capture')?.disabled`), { timeout: 20_000 }).toBe(false);
    await report.evaluate(`document.querySelector('#save-capture').click()`);
    await expect.poll(() => report.evaluate(`document.activeElement.id`)).toBe('start-capture');
    await report.evaluate(`document.activeElement.click()`);
    await expect.poll(stage).toBe('walking');
    await browser.killWorker();
    await expect.poll(stage).toBe('failed');
    expect(await report.evaluate(`document.querySelector('#capture .said').textContent`)).toBe(reportWords.capture.faults.gone);
    expect(await readdir(browser.downloads)).toEqual([]);
    await report.close();
  });
});
