import { execFile } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { reportWords } from '../../lib/words/en/report.ts';
import { startLab, type Lab } from '../lab/start.ts';
import { violations } from './axe.ts';
import { FAMILIES } from './families.ts';
import type { BrowserUnderTest, ExtensionPage } from './harness/index.ts';

describe.each(FAMILIES)('the full report, %s', (_family, open) => {
  let lab: Lab;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    lab = await startLab({ only: ['certificate-expired', 'client-certificate-missing', 'client-certificate-missing-tls13', 'missing-intermediate', 'server-hangs', 'plain-http-on-tls-port'] });
    browser = await open({ lab, native: true });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await lab?.stop();
  }, 30_000);

  const reportOf = async (id: string): Promise<ExtensionPage> => {
    const { tab } = await browser.visit(lab.server(id).url);
    return settled(`tab=${tab}`);
  };
  const settled = async (of: string): Promise<ExtensionPage> => {
    const report = await browser.openExtensionPage(`report.html?${of}`);
    await expect.poll(() => report.evaluate(`document.querySelector('[data-state=done] [data-verdict]') !== null`), { timeout: 20_000 }).toBe(true);
    return report;
  };
  /** The newest file whose name ends so, once the browser has written all of it. */
  const downloaded = async (ending: string) => {
    const name = await vi.waitUntil(async () => {
      const names = await readdir(browser.downloads);
      return names.some((each) => /\.(part|crdownload|tmp)$/.test(each)) ? undefined : names.find((each) => each.endsWith(ending));
    }, { timeout: 15_000 });
    const file = join(browser.downloads, name!);
    return { name: name!, file, bytes: await readFile(file) };
  };

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
    await report.evaluate(`document.querySelector('.save-pem').click()`);
    const { bytes } = await downloaded('certificate-1.pem');
    expect(bytes.toString()).toMatch(/^-----BEGIN CERTIFICATE-----\n[\s\S]+-----END CERTIFICATE-----\n$/);
    expect(new X509Certificate(bytes).validTo).toBeTruthy();
    expect(await violations(report)).toEqual([]);
    await report.close();
  });

  it('marks what the server left out, and gives the chain as it should send it', async () => {
    const report = await reportOf('missing-intermediate');
    expect(await report.evaluate(`[...document.querySelectorAll('.chain .link')].map((each) => each.classList.contains('broken'))`)).toEqual([true, false]);
    await report.evaluate(`document.querySelector('#save-repaired').click()`);
    const { bytes } = await downloaded('fullchain.pem');
    const [leaf, intermediate, ...more] = bytes.toString().match(/-----BEGIN[^]+?-----END CERTIFICATE-----\n/g)!.map((pem) => new X509Certificate(pem));
    expect(leaf!.checkHost(lab.server('missing-intermediate').host)).toBeTruthy();
    expect(leaf!.checkIssued(intermediate!)).toBe(true);
    expect(more).toEqual([]);
    expect(await violations(report)).toEqual([]);
    await report.close();
  });

  it('saves a capture of a walk of its own, which Wireshark opens with its keys', async () => {
    const report = await reportOf('client-certificate-missing-tls13');
    const stage = () => report.evaluate(`document.querySelector('#capture').dataset.capture`);
    await report.evaluate(`document.querySelector('#save-capture').click()`);
    // The first time it says what the file holds, and asks.
    await expect.poll(() => report.evaluate(`document.activeElement.id`)).toBe('start-capture');
    expect(await stage()).toBe('idle');
    expect(await violations(report)).toEqual([]);
    await report.evaluate(`document.querySelector('#start-capture').click()`);
    await expect.poll(stage, { timeout: 20_000 }).toBe('saved');
    expect(await report.evaluate(`document.querySelector('#capture .said').textContent`)).toContain(reportWords.capture.sameEnd);
    const { name, bytes, file } = await downloaded('.pcapng');
    expect(name).toMatch(/^pagefault-[a-z0-9.-]+-\d{4}-\d\d-\d\d\.pcapng$/);
    expect(bytes.readUInt32LE(0)).toBe(0x0a0d0d0a);
    const { stdout } = await promisify(execFile)('tshark', ['-r', file, '-V'], { maxBuffer: 64 << 20 });
    expect(stdout).toContain('Handshake Protocol: Certificate Request');
    expect(stdout).toContain('Description: Certificate Required (116)');
    // Nothing of it stays: no key, no packet, no part.
    const kept = await browser.evaluate<string>(`Promise.all([api.storage.local.get(), api.storage.session.get()]).then((all) => JSON.stringify(all))`);
    expect(kept).not.toMatch(/CLIENT_HANDSHAKE_TRAFFIC_SECRET|capture-part/);
    expect(kept).not.toContain(bytes.subarray(48, 84).toString('base64'));
    expect(await violations(report)).toEqual([]);
    await report.close();
  });

  it('begins at once for who has been told before, and stops its walk at a click', async () => {
    await browser.evaluate(`api.storage.local.set({ 'capture-told': true })`);
    // Walks for long enough to be stopped; no tab is needed, whose load would go on.
    const report = await settled(`url=${encodeURIComponent(lab.server('server-hangs').url)}`);
    await report.evaluate(`document.querySelector('#save-capture').click()`);
    await expect.poll(() => report.evaluate(`document.querySelector('#capture').dataset.capture`)).toBe('walking');
    expect(await violations(report)).toEqual([]);
    await report.evaluate(`document.querySelector('#stop-capture').click()`);
    await expect.poll(() => report.evaluate(`document.querySelector('#capture .said').textContent`)).toBe(reportWords.capture.faults.stopped);
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
