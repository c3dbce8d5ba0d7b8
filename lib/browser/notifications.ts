import { browser } from './api.ts';

/** Null where the person has not allowed it: both browsers show the API only then. */
function api(): typeof browser.notifications | null {
  return (browser as Partial<typeof browser>).notifications ?? null;
}

/** False where no notification can be shown. The id is the address that a click on it opens. */
export async function notify(url: string, title: string, message: string): Promise<boolean> {
  const shown = await api()?.create(PREFIX + url, { type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png'), title, message }).catch(() => null);
  return typeof shown === 'string';
}

export function onNotificationClick(handle: (url: string) => void): void {
  const listen = () => {
    const clicks = api()?.onClicked;
    if (clicks && !clicks.hasListener(clicked)) clicks.addListener(clicked);
  };
  const clicked = (id: string) => {
    if (!id.startsWith(PREFIX)) return;
    void api()?.clear(id);
    handle(id.slice(PREFIX.length));
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}

const PREFIX = 'works ';
