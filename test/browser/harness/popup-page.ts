import type { ExtensionPage } from './console.ts';

/** What a view of Pagefault says, read from the attributes that its contract fixes. */
export interface Shown {
  cause: string | null;
  confidence: string | null;
  code: string | null;
  state: string | null;
  /** Every cause listed, in order. */
  causes: string[];
  /** The whole text, as a person reads it. */
  text: string;
}

export interface PopupPage extends ExtensionPage {
  /** What it shows now. */
  shown(): Promise<Shown>;
  /** Waits until all evidence is in (`data-state="done"`) and returns what is shown then; past the time, what is shown by then. */
  waitForVerdict(timeoutMs?: number): Promise<Shown>;
  /** Waits until the element matched by a selector is there. */
  waitFor(selector: string, timeoutMs?: number): Promise<boolean>;
}

const SHOWN = `(() => {
  const read = (name) => document.querySelector('[data-' + name + ']')?.getAttribute('data-' + name) ?? null;
  return {
    cause: read('verdict'), confidence: read('confidence'), code: read('code'), state: read('state'),
    causes: [...document.querySelectorAll('[data-cause]')].map((one) => one.getAttribute('data-cause')),
    text: document.body?.innerText ?? '',
  };
})()`;

export function popupPage(page: ExtensionPage): PopupPage {
  const waitFor = (selector: string, timeoutMs = 15_000): Promise<boolean> => page.evaluate<boolean>(`new Promise((resolve) => {
    const there = () => document.querySelector(${JSON.stringify(selector)}) !== null;
    if (there()) return resolve(true);
    const observer = new MutationObserver(() => { if (there()) done(true); });
    const timer = setTimeout(() => done(there()), ${timeoutMs});
    const done = (result) => { observer.disconnect(); clearTimeout(timer); resolve(result); };
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  })`);
  return {
    evaluate: (expression) => page.evaluate(expression),
    screenshot: (file) => page.screenshot(file),
    close: () => page.close(),
    shown: () => page.evaluate<Shown>(SHOWN),
    waitFor,
    async waitForVerdict(timeoutMs = 20_000) {
      await waitFor('[data-state="done"]', timeoutMs);
      return page.evaluate<Shown>(SHOWN);
    },
  };
}
