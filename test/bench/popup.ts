import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FAMILIES } from '../browser/families.ts';
import { startScreen, type BrowserUnderTest } from '../browser/harness/index.ts';
import { startLab } from '../lab/start.ts';
import { BARE_PAGE, withBarePage } from './bare-page.ts';
import { median } from './measure.ts';
import { table, times } from './table.ts';

/*
 * npm run bench:popup [-- --runs 9 --browsers chromium --record FILE]
 *
 * How soon the popup says its first sentence, beside a page of the same extension that does nothing but say one, in turn.
 */
const { values } = parseArgs({ options: { runs: { type: 'string', default: '9' }, browsers: { type: 'string', default: 'chromium,firefox' }, record: { type: 'string' } } });
const runs = Number(values.runs);
const say = (line: string): void => { process.stdout.write(`${line}\n`); };

/** Milliseconds, of each run. */
interface Times {
  popup: number[];
  bare: number[];
}

const dir = await mkdtemp(join(tmpdir(), 'pagefault-bench-popup-'));
const lab = await startLab({ only: ['certificate-expired'] });
const screen = await startScreen();
const rows = [['browser', 'first sentence', 'Pagefault', 'bare page', 'ratio', 'more by']];
const versions: string[] = [];
const load = loadavg()[0] ?? NaN;
try {
  for (const [family, open] of FAMILIES) {
    if (!values.browsers.split(',').includes(family)) continue;
    const browser = await open({ lab, native: true, headless: false, env: { DISPLAY: screen.display }, extension: await withBarePage(dir, family) });
    try {
      versions.push(`${family} ${browser.version}`);
      tell(family, 'after the failure, popup opening by itself', await byItself(browser));
      tell(family, 'after a click, of a failure that is known', await asPage(browser));
    } finally {
      await browser.close();
    }
  }
} finally {
  await screen.stop();
  await lab.stop();
  await rm(dir, { recursive: true, force: true });
}

const text = `# How soon the popup speaks

${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${process.arch}), load ${load.toFixed(1)} to ${loadavg()[0]?.toFixed(1)}, ${versions.join(', ')}.

\`npm run bench:popup\` measures this, in real windows on a screen without a monitor: the time until the popup's first sentence stands in
its document, beside a page of the same extension that has one style sheet, one script and one sentence, in turn. What the bare page takes is the browser's
own. Best of ${runs} (median); the ratio and the difference are of the medians.

"After the failure": from the browser's word that the page failed, over the extension's background and the popup that opens by itself. "After a click": from the
start of the popup's page, of a failure that is known.

${table(rows)}
`;
say(`\n${text}`);
if (values.record) await writeFile(values.record, text);
process.exit(0);

function tell(family: string, what: string, { popup, bare }: Times): void {
  const ms = (all: number[]): string => `${Math.round(Math.min(...all))} ms (${Math.round(median(all))} ms)`;
  const row = [family, what, ms(popup), ms(bare), times(median(popup), median(bare)), `${Math.round(median(popup) - median(bare))} ms`];
  rows.push(row);
  say(row.join('  '));
}

/** From the browser's word that the page failed until the popup, which opens by itself, says what it is. */
async function byItself(browser: BrowserUnderTest): Promise<Times> {
  const { url } = lab.server('certificate-expired');
  await browser.evaluate('api.webNavigation.onErrorOccurred.addListener(({ frameId }) => { if (frameId === 0) globalThis.failedAt ??= Date.now(); })');
  return inTurn(async (page) => {
    await browser.evaluate(`(globalThis.failedAt = undefined, api.action.setPopup({ popup: '${page}' }).then(() => true))`);
    const { tab } = await browser.visit(url);
    const at = await browser.evaluate<number | null>(`(async () => {
      const until = Date.now() + 15000;
      for (;;) {
        const [view] = api.extension.getViews({ type: 'popup' });
        const [mark] = view?.performance.getEntriesByName('first-sentence') ?? [];
        if (mark) {
          const at = view.performance.timeOrigin + mark.startTime - failedAt;
          view.close();
          return at;
        }
        if (Date.now() > until) return null;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    })()`);
    await browser.closeTab(tab);
    return at;
  });
}

/** From the start of the page, with the diagnosis kept from a moment before. */
async function asPage(browser: BrowserUnderTest): Promise<Times> {
  await browser.evaluate(`api.action.setPopup({ popup: '${BARE_PAGE}' }).then(() => true)`);
  const { tab } = await browser.visit(lab.server('certificate-expired').url);
  const settled = await browser.openPopupPage(tab);
  await settled.waitForVerdict();
  await settled.close();
  return inTurn(async (path) => {
    const page = await browser.openExtensionPage(path === BARE_PAGE ? path : `${path}?tab=${tab}`, { width: 400, height: 560 });
    const at = await page.evaluate<number | null>(`(async () => {
      const until = Date.now() + 15000;
      for (;;) {
        const [mark] = performance.getEntriesByName('first-sentence');
        if (mark || Date.now() > until) return mark?.startTime ?? null;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    })()`);
    await page.close();
    return at;
  });
}

/** The one and the other, so that both meet the same machine. The first of each is not counted: it fills the browser's caches. */
async function inTurn(one: (page: string) => Promise<number | null>): Promise<Times> {
  const found: Times = { popup: [], bare: [] };
  for (let run = 0; run <= runs; run += 1) {
    for (const [name, page] of [['bare', BARE_PAGE], ['popup', 'popup.html']] as const) {
      const at = await one(page);
      if (at === null) say(`${page} said nothing`);
      else if (run > 0) found[name].push(at);
    }
  }
  return found;
}
