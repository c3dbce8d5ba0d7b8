import { toView, VIEW_PORT, type ToBackground } from '../failures/view-messages.ts';
import { advance, cutOff, NOTHING_YET, type ViewState } from '../failures/view-state.ts';
import { callBackground } from './ports.ts';

/** What a view is of: a tab, or an address that no tab shows; null where there is neither. */
export type Watched = { tabId: number } | { url: string } | null;

export interface PageWatch {
  state(): ViewState;
  /** Looks at something else through the same port. */
  turnTo(watched: Watched): void;
  again(): void;
  proven(cause: string): void;
}

/** A view's side of the conversation with the background, which is called anew when it was stopped. */
export function watchPage(first: Watched, onChange: () => void): PageWatch {
  let watched = first;
  let state = stateOf(first);
  let background: { post(message: ToBackground): void } | null = null;

  function connect(): void {
    if (!watched) return;
    background = callBackground(VIEW_PORT, toView, (message) => {
      state = advance(state, message);
      onChange();
    }, () => {
      background = null;
      state = cutOff(state);
      onChange();
    });
    background.post(opening(watched));
  }

  connect();
  return {
    state: () => state,
    turnTo(next) {
      watched = next;
      state = stateOf(next);
      if (background && watched) background.post(opening(watched));
      else connect();
      onChange();
    },
    again() {
      if (background) background.post({ type: 'again' });
      else connect();
    },
    proven: (cause) => background?.post({ type: 'proven', cause }),
  };
}

function stateOf(watched: Watched): ViewState {
  return watched ? NOTHING_YET : { ...NOTHING_YET, subject: { tabId: -1, url: null, record: null, browser: 'chromium', dropped: false } };
}

function opening(watched: NonNullable<Watched>): ToBackground {
  return 'tabId' in watched ? { type: 'watch', tabId: watched.tabId } : { type: 'look', url: watched.url };
}

/** Read from the address of a page of the extension: `?tab=ID` or `?url=URL`. Undefined where it says neither. */
export function watchedOf(search: string): Watched | undefined {
  const query = new URLSearchParams(search);
  const tab = /^\d{1,10}$/.exec(query.get('tab') ?? '')?.[0];
  if (tab !== undefined) return { tabId: Number(tab) };
  const url = query.get('url');
  return url === null ? undefined : { url: url.slice(0, 8192) };
}
