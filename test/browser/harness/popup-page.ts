import type { ExtensionPage } from './console.ts';

/** What a view of Pagefault says, read from the attributes that its contract fixes. */
export interface Shown {
  cause: string | null;
  confidence: string | null;
  code: string | null;
  state: string | null;
  /** Every cause listed, in order. */
  causes: string[];
  /** The first line of each piece of the proof. */
  evidence: string[];
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

/** An expression that reads a document of Pagefault as `Shown`. */
const read = (page: string): string => `((page) => {
  const read = (name) => page.querySelector('[data-' + name + ']')?.getAttribute('data-' + name) ?? null;
  return {
    cause: read('verdict'), confidence: read('confidence'), code: read('code'), state: read('state'),
    causes: [...page.querySelectorAll('[data-cause]')].map((one) => one.getAttribute('data-cause')),
    evidence: [...page.querySelectorAll('.proof li')].map((one) => one.innerText.trim().split('\\n')[0]),
    text: page.body?.innerText ?? '',
  };
})(${page})`;

/**
 * An expression for a page of the extension: waits for the toolbar's real popup and until it is painted with a verdict,
 * and reads it. The browser hands other pages of the same extension its window (extension.getViews).
 */
export function realPopup(timeoutMs: number): string {
  return `(async () => {
    const until = Date.now() + ${timeoutMs};
    for (;;) {
      const [context] = await api.runtime.getContexts({ contextTypes: ['POPUP'] });
      const [view] = context ? api.extension.getViews({ type: 'popup' }) : [];
      const late = Date.now() > until;
      if (view && (late || view.document.querySelector('[data-verdict]'))) {
        // Two frames: the first draws what is there now, the second begins after it is on the screen.
        if (!late) await new Promise((resolve) => view.requestAnimationFrame(() => view.requestAnimationFrame(resolve)));
        return { url: view.location.href, ...${read('view.document')} };
      }
      if (late) return null;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })()`;
}

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
    shown: () => page.evaluate<Shown>(read('document')),
    waitFor,
    async waitForVerdict(timeoutMs = 20_000) {
      await waitFor('[data-state="done"]', timeoutMs);
      return page.evaluate<Shown>(read('document'));
    },
  };
}
