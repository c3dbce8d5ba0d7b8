import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLab, type Lab } from '../lab/start.ts';
import { FAMILIES } from './families.ts';
import { grantedAll } from './harness/granted.ts';
import type { BrowserUnderTest } from './harness/index.ts';

describe.each(FAMILIES)('with access to requests, %s', (family, open) => {
  let dir: string;
  let lab: Lab;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'pagefault-detail-'));
    lab = await startLab({ only: ['self-signed'] });
    browser = await open({ lab, native: false, extension: await grantedAll(dir, family) });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await lab?.stop();
    await rm(dir, { recursive: true, force: true });
  }, 30_000);

  it('joins what the navigation and the request say of one failure', async () => {
    const { tab } = await browser.visit(lab.server('self-signed').url);
    const record = () => browser.evaluate<Record<string, { error?: string; address?: string }>>(`api.storage.session.get('failure:${tab}').then((items) => items['failure:${tab}'])`);
    await expect.poll(record).toMatchObject({ navigation: { error: expect.any(String) }, request: { error: expect.any(String) } });
    // Chromium tells no address of a failed request.
    if (family === 'firefox') expect((await record())['request']?.address).toMatch(/^(127\.0\.0\.1|::1)$/);
    const popup = await browser.openPopupPage(tab);
    expect((await popup.waitForVerdict()).code).toBe(lab.server('self-signed').expected[family]);
    await popup.close();
  });
});
