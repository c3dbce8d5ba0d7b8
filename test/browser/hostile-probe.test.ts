import { randomUUID } from 'node:crypto';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLab, type Lab } from '../lab/start.ts';
import { CHROMIUM_EXTENSION_ID, FIREFOX_EXTENSION_ID, NATIVE_HOST_NAME, PROTOCOL_VERSION } from '../../lib/protocol/version.ts';
import { ui } from '../../lib/words/en/ui.ts';
import { FAMILIES } from './families.ts';
import type { BrowserUnderTest } from './harness/index.ts';

const hello = { type: 'hello', protocol: PROTOCOL_VERSION, program: 'probe', version: '9' };
const seen = {
  kind: 'dns', id: 'dns-1', step: 'dns', vantage: 'local', startMs: 0, ms: 1, source: 'system', name: '\u202e<img src=x onerror=alert(1)>\u0000', type: 'any', outcome: 'answered',
  addresses: ['127.0.0.1'],
};

/** What the host sends back to each message that it gets; `RUN` becomes the id of the run. */
const HOSTS: [string, unknown[][], string][] = [
  ['speaks an older version', [[{ ...hello, protocol: 0 }]], ui.trouble['update-probe']],
  ['speaks a newer version', [[{ ...hello, protocol: PROTOCOL_VERSION + 1 }]], ui.trouble['update-extension']],
  ['answers nonsense', [['nonsense']], ui.trouble['bad-reply']],
  ['goes away in the middle', [[hello], [{ type: 'observation', id: 'RUN', observation: seen }]], ui.trouble.disconnected],
  ['says what no probe can have seen', [[hello], [{ type: 'observation', id: 'RUN', observation: { ...seen, outcome: 'magic' } }]], ui.trouble['bad-reply']],
  ['says more than is allowed', [[hello], [{ type: 'observation', id: 'RUN', observation: { ...seen, name: 'x'.repeat(1_100_000) } }]], ''],
];

describe.each(FAMILIES)('a probe that is not to be trusted, %s', (family, open) => {
  let lab: Lab;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    lab = await startLab({ only: ['connection-refused'] });
    browser = await open({ lab, native: false });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await lab?.stop();
  }, 30_000);

  it.each(HOSTS)('that %s: one clear line, and the recorded failure stays', async (_name, replies, says) => {
    await installHost(browser, family, replies);
    const { tab } = await browser.visit(lab.server('connection-refused').url);
    const popup = await browser.openPopupPage(tab);
    const shown = await popup.waitForVerdict();
    expect(shown.text).toContain(says);
    expect(shown.code).toMatch(/CONNECTION_REFUSED$/);
    expect(shown.confidence).not.toBe('proven');
    expect(await popup.evaluate(`document.querySelectorAll('img').length`)).toBe(0);
    await popup.close();
    await browser.closeTab(tab);
  });
});

async function installHost(browser: BrowserUnderTest, family: string, replies: unknown[][]): Promise<void> {
  const folder = family === 'firefox' ? join(browser.env['HOME']!, '.mozilla/native-messaging-hosts') : join(browser.profile, 'NativeMessagingHosts');
  // A browser may be starting the host of the test before at this very moment, and such a file cannot be written to.
  const program = join(browser.env['HOME']!, `odd-host-${randomUUID()}.mjs`);
  await mkdir(folder, { recursive: true });
  await writeFile(program, `#!${process.execPath}
const replies = ${JSON.stringify(replies)};
let rest = Buffer.alloc(0);
process.stdin.on('data', (chunk) => {
  rest = Buffer.concat([rest, chunk]);
  while (rest.length >= 4 && rest.length >= 4 + rest.readUInt32LE(0)) {
    const message = JSON.parse(rest.subarray(4, 4 + rest.readUInt32LE(0)));
    rest = rest.subarray(4 + rest.readUInt32LE(0));
    for (const reply of replies.shift() ?? []) {
      const body = Buffer.from(JSON.stringify(reply).replaceAll('"RUN"', JSON.stringify(message.id ?? '')));
      const head = Buffer.alloc(4);
      head.writeUInt32LE(body.length);
      process.stdout.write(Buffer.concat([head, body]));
    }
    if (replies.length === 0) process.stdout.end(() => process.exit(0));
  }
});
`);
  await chmod(program, 0o755);
  await writeFile(join(folder, `${NATIVE_HOST_NAME}.json`), JSON.stringify({
    name: NATIVE_HOST_NAME, description: 'A host of the test', path: program, type: 'stdio',
    ...(family === 'firefox' ? { allowed_extensions: [FIREFOX_EXTENSION_ID] } : { allowed_origins: [`chrome-extension://${CHROMIUM_EXTENSION_ID}/`] }),
  }));
}
