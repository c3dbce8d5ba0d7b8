/** A page of the extension in which the harness speaks to the browser's own extension API. */
export interface ExtensionPage {
  /** Evaluates an expression (awaited) and returns it as JSON carries it. */
  evaluate<T>(expression: string): Promise<T>;
  /** A PNG of what the page shows. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** One event of a page load, as any page of the extension is told. */
export interface LoadEvent {
  name: 'onErrorOccurred' | 'onCommitted' | 'onCompleted' | 'onDOMContentLoaded';
  tabId: number;
  url: string;
  error?: string;
}

const NAMES: LoadEvent['name'][] = ['onErrorOccurred', 'onCommitted', 'onCompleted', 'onDOMContentLoaded'];

/** Puts listeners of the harness's own into the page: it waits for what the browser says, not for what the extension makes of it. */
export async function listen(page: ExtensionPage): Promise<void> {
  await page.evaluate(`(() => {
    globalThis.api = globalThis.browser?.runtime ? browser : chrome;
    globalThis.loads = [];
    globalThis.waiting = [];
    for (const name of ${JSON.stringify(NAMES)}) {
      api.webNavigation[name].addListener(({ tabId, frameId, url, error }) => {
        if (frameId !== 0) return;
        loads.push({ name, tabId, url, error });
        for (const look of [...waiting]) look();
      });
    }
    return true;
  })()`);
}

/**
 * Opens a URL in a tab (a new one in front, unless given) and waits until the load has failed or completed.
 * Returns the tab and the events since. An aborted load alone decides nothing: both browsers report some.
 */
export async function load(page: ExtensionPage, url: string, tab: number | null, timeoutMs: number): Promise<{ tab: number; events: LoadEvent[] }> {
  return page.evaluate(`(async () => {
    const url = ${JSON.stringify(url)};
    const tab = ${tab === null ? "(await api.tabs.create({ url: 'about:blank', active: true })).id" : tab};
    const start = loads.length;
    const own = () => loads.slice(start).filter((one) => one.tabId === tab && one.url !== 'about:blank');
    // Firefox's error page names the address that it stands for: one of the load before may still come.
    const errorPage = () => own().some((one) => one.name === 'onDOMContentLoaded' && one.url.startsWith('about:') && unescape(one.url).includes(url));
    const failed = () => own().some((one) => one.name === 'onErrorOccurred' && !/ABORTED|Error code 2152398850$/.test(one.error ?? ''));
    const decided = () => failed() || errorPage() || own().some((one) => one.name === 'onCompleted');
    const until = (holds, most) => holds() ? Promise.resolve() : new Promise((resolve) => {
      const done = () => { clearTimeout(timer); waiting.splice(waiting.indexOf(look), 1); resolve(); };
      const look = () => { if (holds()) done(); };
      const timer = setTimeout(done, most);
      waiting.push(look);
    });
    await api.tabs.update(tab, { url, active: true });
    await until(decided, ${timeoutMs});
    // Firefox tells of the failure before its error page takes the place of the page before; some failures have none.
    if (own().some((one) => /^Error code/.test(one.error ?? '')) && failed()) await until(errorPage, 1500);
    return { tab, events: own() };
  })()`);
}
