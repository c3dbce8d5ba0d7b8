import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openChromium, openFirefox, type BrowserUnderTest, type Looks } from '../test/browser/harness/index.ts';
import { startLab, type Lab } from '../test/lab/start.ts';
import { VIEWS, type Dress } from './pictures/views.ts';

/**
 * Pictures of every view in both browsers, as a person may have set them, for a person to look at. Run it after a
 * build: `npm run pictures`, or for a part `npm run pictures -- chromium forced`.
 */
const FOLDER = join(dirname(dirname(fileURLToPath(import.meta.url))), '.output', 'pictures');

const DRESSES: readonly Dress[] = [
  { name: 'light', looks: 'usual', theme: 'light', language: 'en', rightToLeft: false },
  { name: 'dark', looks: 'usual', theme: 'dark', language: 'en', rightToLeft: false },
  { name: 'german', looks: 'usual', theme: 'light', language: 'de', rightToLeft: false },
  { name: 'right-to-left', looks: 'usual', theme: 'light', language: 'en', rightToLeft: true },
  { name: 'contrast', looks: 'contrast', theme: 'auto', language: 'en', rightToLeft: false },
  { name: 'forced', looks: 'forced', theme: 'auto', language: 'de', rightToLeft: false },
  { name: 'still', looks: 'still', theme: 'dark', language: 'de', rightToLeft: false },
];

const wanted = process.argv.slice(2);
const isWanted = (name: string, among: readonly string[]) => !wanted.some((word) => among.includes(word)) || wanted.includes(name);
const families = [['chromium', openChromium], ['firefox', openFirefox]] as const;
const dresses = DRESSES.filter(({ name }) => isWanted(name, DRESSES.map((each) => each.name)));
const views = VIEWS.filter(({ name }) => isWanted(name, VIEWS.map((each) => each.name)));

const lab = await startLab({ only: ['certificate-expired', 'client-certificate-missing', 'missing-intermediate'] });
try {
  for (const [family, open] of families) {
    if (!isWanted(family, families.map(([name]) => name))) continue;
    for (const looks of new Set(dresses.map((each) => each.looks))) {
      const browser = await open({ lab, native: true, looks });
      try {
        for (const dress of dresses.filter((each) => each.looks === looks)) await takeAll(browser, lab, dress, looks);
      } finally {
        await browser.close();
      }
    }
  }
} finally {
  await lab.stop();
}

async function takeAll(browser: BrowserUnderTest, from: Lab, dress: Dress, looks: Looks): Promise<void> {
  const folder = join(FOLDER, `${browser.family}-${dress.name}`);
  await mkdir(folder, { recursive: true });
  const settings = JSON.stringify({ version: 2, theme: dress.theme, language: dress.language });
  const remote = JSON.stringify({ url: 'https://probe.example', consent: 'ask', asksPrivate: true });
  await browser.evaluate(`api.storage.local.set({ settings: ${settings}, remote: ${remote} })`);
  for (const view of views) {
    if (view.only && !view.only.includes(looks)) continue;
    await view.take({ browser, lab: from, dress, file: join(folder, `${view.name}.png`) });
  }
  process.stdout.write(`${folder}\n`);
}
