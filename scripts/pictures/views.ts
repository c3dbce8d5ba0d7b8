import type { BrowserUnderTest, Looks } from '../../test/browser/harness/index.ts';
import type { Lab } from '../../test/lab/start.ts';

/** How a person has set browser and extension. */
export interface Dress {
  name: string;
  looks: Looks;
  theme: 'auto' | 'light' | 'dark';
  language: 'en' | 'de';
  /** As a language written from the right would lay it out. */
  rightToLeft: boolean;
}

interface Taking {
  browser: BrowserUnderTest;
  lab: Lab;
  dress: Dress;
  file: string;
}

interface View {
  name: string;
  /** In which looks alone. */
  only?: readonly Looks[];
  take(taking: Taking): Promise<void>;
}

type Page = Awaited<ReturnType<BrowserUnderTest['openExtensionPage']>>;

const POPUP = { width: 400, height: 560 };
const DONE = `document.querySelector('[data-state="done"]') !== null`;
const UNFOLD = `document.querySelectorAll('details').forEach((each) => { each.open = true; })`;
/** Fifty rows for each hello would push all else out of the picture. */
const UNFOLD_BUT_FIELDS = `document.querySelectorAll('details:not(.dump details)').forEach((each) => { each.open = true; })`;
const CODE = `(() => {
  const box = document.querySelector('#explain-text');
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(box, 'alert 40');
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
})()`;

export const VIEWS: readonly View[] = [
  popup('popup', 'certificate-expired', POPUP),
  popup('popup-narrow', 'client-certificate-missing', { width: 320, height: 560 }),
  // What is left of a popup where the browser zooms to 200 %.
  popup('popup-zoomed', 'client-certificate-missing', { width: 400, height: 300 }),
  popup('popup-unfolded', 'missing-intermediate', { width: 400, height: 3600 }, `${UNFOLD}, ${CODE}`, `document.querySelector('[data-explained]') !== null`),
  popup('consent', 'client-certificate-missing', POPUP, `document.querySelector('#ask-outside').click()`, `document.querySelector('.consent') !== null`, `document.querySelector('.consent').scrollIntoView({ block: 'center' })`),
  popup('message', 'client-certificate-missing', { width: 400, height: 1800 }, `document.querySelector('#write').click()`, `document.querySelector('.message textarea') !== null`),
  { name: 'long-name', take: (taking) => takePopup(taking, longName(taking.lab), POPUP) },
  page('report', (tab) => `report.html?tab=${tab}`, { width: 1000, height: 4400 }, UNFOLD_BUT_FIELDS),
  page('report-zoomed', (tab) => `report.html?tab=${tab}`, { width: 500, height: 5600 }, UNFOLD_BUT_FIELDS),
  page('report-fields', (tab) => `report.html?tab=${tab}`, { width: 640, height: 2800 }, UNFOLD),
  page('options', () => 'options.html', { width: 800, height: 2000 }),
  page('options-narrow', () => 'options.html', { width: 320, height: 3000 }),
  page('welcome', () => 'welcome.html', { width: 800, height: 1000 }),
];

function popup(name: string, server: string, size: { width: number; height: number }, act = '', until = '', then = ''): View {
  return { name, take: (taking) => takePopup(taking, taking.lab.server(server).url, size, act, until, then) };
}

async function takePopup({ browser, dress, file }: Taking, url: string, size: { width: number; height: number }, act = '', until = '', then = ''): Promise<void> {
  const { tab } = await browser.visit(url);
  const view = await browser.openExtensionPage(`popup.html?tab=${tab}`, size);
  await settle(view, DONE);
  // Opened by its address it is a page with room to spread; so it stands in a popup's window.
  await view.evaluate(`document.body.classList.remove('page')`);
  if (size.height > 600) await view.evaluate(`document.querySelectorAll('body, #root').forEach((each) => { each.style.height = 'auto'; })`);
  if (act) await view.evaluate(`(${act}, true)`);
  if (until) await settle(view, until);
  if (then) await view.evaluate(`(${then}, true)`);
  await shoot(view, dress, file);
  await browser.closeTab(tab);
}

function page(name: string, path: (tab: number) => string, size: { width: number; height: number }, act = ''): View {
  return {
    name,
    async take({ browser, lab, dress, file }) {
      const { tab } = await browser.visit(lab.server('client-certificate-missing').url);
      const view = await browser.openExtensionPage(path(tab), size);
      await settle(view, `${DONE} || document.querySelector('#probe-state')?.textContent.includes('.')`);
      if (act) await view.evaluate(`(${act}, true)`);
      await shoot(view, dress, file);
      await browser.closeTab(tab);
    },
  };
}

/** The longest name that DNS allows, with a label of its ASCII form. */
function longName(lab: Lab): string {
  const { port } = lab.server('certificate-expired');
  return `https://${`xn--bcher-kva${'a'.repeat(50)}.`}${`${'w'.repeat(63)}.`.repeat(2)}${'x'.repeat(50)}.localhost:${port}/`;
}

async function shoot(view: Page, dress: Dress, file: string): Promise<void> {
  if (dress.rightToLeft) await view.evaluate(`document.documentElement.dir = 'rtl'`);
  await view.evaluate(`new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))))`);
  await view.screenshot(file);
  await view.close();
}

async function settle(view: Page, condition: string): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await view.evaluate<boolean>(`Boolean(${condition})`))) {
    if (Date.now() > end) throw new Error(`never became true: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
