import type { SeenOutside } from '../failures/seen-by.ts';
import { toView, VIEW_PORT, type ToBackground } from '../failures/view-messages.ts';
import { advance, cutOff, NOTHING_YET, type ViewState } from '../failures/view-state.ts';
import { operatingSystem } from './api.ts';
import { callBackground } from './ports.ts';
import { language } from './words.ts';

/** What a view is of: a tab, or an address that no tab shows; null where there is neither. */
export type Watched = { tabId: number } | { url: string } | null;

export interface PageWatch {
  state(): ViewState;
  /** Looks at something else through the same port. */
  turnTo(watched: Watched): void;
  again(): void;
  /** What a remote probe saw, for the diagnosis. */
  sawOutside(seen: SeenOutside): void;
}

/**
 * A view's side of the conversation with the background, which is called anew when it was stopped. `known`: what was
 * kept of the page, until the background speaks.
 */
export function watchPage(first: Watched, onChange: () => void, known: ViewState | null = null): PageWatch {
  let watched = first;
  let state = known ?? stateOf(first);
  let outside: ToBackground | null = null;
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
      if (state.isCutOff) void conclude(state);
    });
    background.post(opening(watched));
    if (outside) background.post(outside);
  }

  async function conclude(last: ViewState): Promise<void> {
    const [{ lastWord }, tongue, os] = await Promise.all([import('../failures/last-word.ts'), language(), operatingSystem()]);
    const found = await lastWord(last, Date.now(), { language: tongue, os });
    if (state !== last || !found) return;
    state = { ...state, found };
    onChange();
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
    sawOutside({ of, observations, finished }) {
      outside = { type: 'seen-outside', of, observations: [...observations], finished };
      background?.post(outside);
    },
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
