import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openChromium, openFirefox, type BrowserUnderTest, type Family, type OpenOptions } from '../test/browser/harness/index.ts';
import { startLab, type Lab } from '../test/lab/start.ts';
import { ROOT } from './setup.mjs';
import { readStartOptions, USAGE, type StartOptions } from './start-options.ts';
import { walk } from './walk.ts';

const say = (line: string): void => { process.stdout.write(`${line}\n`); };
const options = readStartOptions(process.argv.slice(2).filter((one) => one !== '--'));

if (process.argv.includes('--help')) say(USAGE);
else if (typeof options === 'string') {
  process.stderr.write(`${options}\n`);
  process.exitCode = 2;
} else process.exitCode = await start(options);

async function start(wanted: StartOptions): Promise<number> {
  const families: Family[] = wanted.browser ? [wanted.browser] : ['chromium', 'firefox'];
  const screen = Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
  if (!build(screen ? families.slice(0, 1) : families)) return 1;

  const lab = await startLab();
  say(`The lab runs: ${lab.servers.length} servers on this machine, listed at ${lab.index}`);
  for (const one of lab.missing) say(`  ${one.id} (${one.program}) did not start: ${one.why}`);
  // Ctrl+C: closing the browser ends the wait below, or breaks the walk; servers die with this process in any case.
  const open = new Set<BrowserUnderTest>();
  let stopped = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopped) return;
      stopped = true;
      void Promise.allSettled([...open].map((one) => one.close())).then(() => lab.stop()).then(() => process.exit(130));
    });
  }
  try {
    return screen ? await show(families[0] ?? 'chromium', wanted.url ?? lab.index, lab, open) : await walkAll(families, wanted.url, lab, open);
  } catch (error) {
    if (!stopped) say(`It stopped: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    await Promise.allSettled([...open].map((one) => one.close()));
    await lab.stop();
  }
}

function build(families: Family[]): boolean {
  const targets = families.map((family) => (family === 'firefox' ? 'firefox' : 'chrome'));
  for (const [what, args] of [
    ...targets.map((target) => [`the extension (${target})`, [join(ROOT, 'node_modules/.bin/wxt'), 'build', '-b', target]] as const),
    ['the probe', [process.execPath, join(ROOT, 'scripts/build-probe.mjs')]] as const,
  ]) {
    say(`Building ${what} …`);
    const [command = '', ...rest] = args;
    const { status, stdout, stderr } = spawnSync(command, rest, { cwd: ROOT, encoding: 'utf8' });
    if (status !== 0) {
      say(`${stdout}${stderr}\nBuilding ${what} failed (status ${status}).`);
      return false;
    }
  }
  return true;
}

async function launch(family: Family, lab: Lab, open: Set<BrowserUnderTest>, options: OpenOptions): Promise<BrowserUnderTest> {
  const browser = await (family === 'firefox' ? openFirefox : openChromium)({ lab, native: true, ...options });
  open.add(browser);
  return browser;
}

/** With a screen: a window for the person, until it is closed. */
async function show(family: Family, url: string, lab: Lab, open: Set<BrowserUnderTest>): Promise<number> {
  const browser = await launch(family, lab, open, { headless: false, systemProxy: true });
  await browser.visit(url, { timeoutMs: 1000 });
  say(`${family === 'firefox' ? 'Firefox' : 'Chromium'} ${browser.version} is open with Pagefault. Close it, or press Ctrl+C here, to end.`);
  await browser.closed;
  open.delete(browser);
  await browser.close();
  return 0;
}

/** Without a screen: every page in turn, in each browser. */
async function walkAll(families: Family[], url: string | null, lab: Lab, open: Set<BrowserUnderTest>): Promise<number> {
  const folder = join(ROOT, '.pagefault', 'diagnoses');
  await mkdir(folder, { recursive: true });
  // A page that only options of the command lead to is none for a browser.
  const pages = lab.servers.filter((one) => one.page !== false && one.options.length === 0);
  say(`No screen here: visiting ${url ?? `${pages.length} pages`} by itself. A picture of each diagnosis goes to ${folder}`);
  let good = true;
  const sums: string[] = [];
  for (const family of families) {
    let browser: BrowserUnderTest;
    try {
      browser = await launch(family, lab, open, {});
    } catch (error) {
      say(`${family} could not be opened: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
      good = false;
      continue;
    }
    if (url) {
      const { tab } = await browser.visit(url);
      const popup = await browser.openPopupPage(tab);
      const shown = await popup.waitForVerdict();
      await popup.screenshot(join(folder, `${family}.png`));
      say(`${family}: ${shown.code || 'no code'}: ${shown.cause ?? 'no verdict'} (${shown.confidence ?? '-'})`);
    } else {
      const count = await walk(browser, pages, folder, say);
      sums.push(`${family} ${browser.version}: ${count.failuresRight} failures named right, ${count.right} of ${count.right + count.wrong} pages in all`);
    }
    open.delete(browser);
    await browser.close();
  }
  for (const sum of sums) say(sum);
  say(`Pictures: ${folder}`);
  return good ? 0 : 1;
}
