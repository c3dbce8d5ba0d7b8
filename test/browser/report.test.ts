import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLab, type Lab } from '../lab/start.ts';
import { FAMILIES } from './families.ts';
import type { BrowserUnderTest, ExtensionPage } from './harness/index.ts';

const axe = await readFile(fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url)), 'utf8');

describe.each(FAMILIES)('the full report, %s', (_family, open) => {
  let lab: Lab;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    lab = await startLab({ only: ['certificate-expired', 'client-certificate-missing', 'plain-http-on-tls-port'] });
    browser = await open({ lab, native: true });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await lab?.stop();
  }, 30_000);

  const reportOf = async (id: string): Promise<ExtensionPage> => {
    const { tab } = await browser.visit(lab.server(id).url);
    const report = await browser.openExtensionPage(`report.html?tab=${tab}`);
    await expect.poll(() => report.evaluate(`document.querySelector('[data-state=done] [data-verdict]') !== null`), { timeout: 20_000 }).toBe(true);
    return report;
  };
  const violations = (page: Pick<ExtensionPage, 'evaluate'>) => page.evaluate<string[]>(`(async () => {
    ${axe};
    document.querySelectorAll('details').forEach((each) => { each.open = true; });
    const { violations } = await axe.run(document);
    return violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.target.join(' ')).join(', '));
  })()`);

  it('draws the handshake up to the break, and names the bytes of both sides', async () => {
    const report = await reportOf('client-certificate-missing');
    expect(await report.evaluate(`document.querySelector('[data-break]').dataset.break`)).toBe('alert');
    expect(await report.evaluate(`document.querySelector('.arrow code').textContent`)).toBe('client_hello');
    expect(await report.evaluate(`[...document.querySelectorAll('[data-side]')].map((each) => each.dataset.side)`)).toEqual(['hello', 'answer']);
    const fields = await report.evaluate<string>(`document.querySelector('[data-side=hello] tbody').textContent`);
    for (const name of ['cipher_suite', 'server_name', 'client-certificate-missing', 'supported_groups', 'TLS 1.3']) expect(fields).toContain(name);
    expect(await violations(report)).toEqual([]);
    await report.close();
  });

  it('marks the faulty certificate and gives the chain as files', async () => {
    const report = await reportOf('certificate-expired');
    expect(await report.evaluate(`[...document.querySelectorAll('.card')].map((each) => each.classList.contains('bad'))`)).toEqual(expect.arrayContaining([true]));
    expect(await report.evaluate(`document.querySelector('.card').classList.contains('bad')`)).toBe(true);
    // The link is pressed by the page itself; what it points at is looked at before it is taken back.
    const saved = await report.evaluate<string>(`new Promise((resolve) => {
      const before = URL.createObjectURL;
      URL.createObjectURL = (blob) => { void blob.text().then(resolve); return before.call(URL, blob); };
      document.querySelector('.save-pem').click();
    })`);
    expect(saved).toMatch(/^-----BEGIN CERTIFICATE-----\n[\s\S]+-----END CERTIFICATE-----\n$/);
    expect(await violations(report)).toEqual([]);
    await report.close();
  });

  it('shows what is no TLS as such', async () => {
    const report = await reportOf('plain-http-on-tls-port');
    expect(await report.evaluate(`document.querySelector('[data-break]').dataset.break`)).toBe('not-tls');
    expect(await report.evaluate(`document.querySelector('[data-side=answer] .part-text') !== null`)).toBe(true);
    await report.close();
  });

  it('fits a narrow window at double size without scrolling sideways', async () => {
    const report = await reportOf('certificate-expired');
    await report.evaluate(`document.documentElement.style.fontSize = '28px'`);
    expect(await report.evaluate(`document.documentElement.scrollWidth <= innerWidth`)).toBe(true);
    await report.close();
  });
});
