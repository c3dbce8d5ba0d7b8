import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLab, type Lab } from '../lab/start.ts';
import { ui } from '../../lib/words/en/ui.ts';
import { FAMILIES } from './families.ts';
import { granted } from './harness/granted.ts';
import type { BrowserUnderTest, ExtensionPage } from './harness/index.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe.each(FAMILIES)('over the loopback server, %s', (family, open) => {
  let dir: string;
  let lab: Lab;
  let browser: BrowserUnderTest;
  let server: { process: ChildProcess; code: string };
  let options: ExtensionPage;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'pagefault-loopback-'));
    lab = await startLab({ only: ['self-signed'] });
    server = await serve(dir, lab.rootPem);
    browser = await open({ lab, native: false, extension: await granted(dir, family) });
    options = await browser.openExtensionPage('options.html');
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    server?.process.kill();
    await lab?.stop();
    await rm(dir, { recursive: true, force: true });
  }, 30_000);

  const said = () => options.evaluate<string>(`document.querySelector('#pairing-said').textContent`);
  const state = () => options.evaluate<string>(`document.querySelector('#probe-state').textContent`);
  const pair = (code: string) => options.evaluate(`(() => {
    const input = document.querySelector('#pairing-code');
    input.value = ${JSON.stringify(code)};
    input.dispatchEvent(new Event('input', { bubbles: true }));
    return new Promise((resolve) => setTimeout(() => { document.querySelector('#pair').click(); resolve(); }, 50));
  })()`);

  it('takes no code that is none', async () => {
    await expect.poll(() => options.evaluate(`document.querySelector('#pair') !== null`)).toBe(true);
    await pair('8737');
    await expect.poll(said).toBe(ui.options.pairing.bad);
  });

  it('tells of a token that the server does not know', async () => {
    await pair(server.code.replace(/-.*/, `-${'x'.repeat(43)}`));
    await expect.poll(state).toBe(ui.trouble['not-paired']);
  });

  it('pairs with the code that the server prints, and proves the cause', async () => {
    await pair(server.code);
    await expect.poll(state).toContain(ui.options.probe.door.loopback);
    const { tab } = await browser.visit(lab.server('self-signed').url);
    const popup = await browser.openPopupPage(tab);
    expect(await popup.waitForVerdict()).toMatchObject({ cause: 'self-signed', confidence: 'proven' });
    await popup.close();
  });

  it('saves a capture over it', async () => {
    const { tab } = await browser.visit(lab.server('self-signed').url);
    const report = await browser.openExtensionPage(`report.html?tab=${tab}`);
    await expect.poll(() => report.evaluate(`document.querySelector('#save-capture')?.disabled`), { timeout: 20_000 }).toBe(false);
    await report.evaluate(`document.querySelector('#save-capture').click()`);
    await expect.poll(() => report.evaluate(`document.activeElement.id`)).toBe('start-capture');
    await report.evaluate(`document.activeElement.click()`);
    await expect.poll(() => report.evaluate(`document.querySelector('#capture').dataset.capture`), { timeout: 20_000 }).toBe('saved');
    await expect.poll(() => readdir(browser.downloads)).toEqual([expect.stringMatching(/^pagefault-.*\.pcapng$/)]);
    const file = await readFile(join(browser.downloads, (await readdir(browser.downloads))[0]!));
    expect(file.readUInt32LE(0)).toBe(0x0a0d0d0a);
    expect(file.toString('latin1')).toContain('SERVER_HANDSHAKE_TRAFFIC_SECRET');
    await report.close();
  });

  it('says to start the server when it is gone, and keeps the failure', async () => {
    server.process.kill();
    const { tab } = await browser.visit(lab.server('self-signed').url);
    const popup = await browser.openPopupPage(tab);
    const shown = await popup.waitForVerdict();
    expect(shown.text).toContain(ui.trouble.unreachable);
    expect(shown.code).toMatch(/AUTHORITY_INVALID|SELF_SIGNED|UNKNOWN_ISSUER/);
    await popup.close();
  });
});

async function serve(dir: string, rootPem: string): Promise<{ process: ChildProcess; code: string }> {
  const child = spawn(process.execPath, [join(ROOT, 'bin/pagefault.mjs'), 'serve', '--port', String(await freePort())], {
    env: { ...process.env, LC_ALL: 'C.UTF-8', HOME: dir, XDG_CONFIG_HOME: join(dir, 'config'), NODE_EXTRA_CA_CERTS: rootPem, SSL_CERT_FILE: rootPem },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const code = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /\b\d{2,5}-[\w-]{16,}/.exec(text)?.[0];
      if (found) resolve(found);
    });
    child.once('close', () => reject(new Error(`pagefault serve ended and printed no pairing code: ${text}`)));
  });
  return { process: child, code };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
