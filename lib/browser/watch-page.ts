import type { Found } from '../failures/found.ts';
import { outsideOf, type SeenOutside } from '../failures/seen-by.ts';
import { toView, VIEW_PORT, type ToBackground } from '../failures/view-messages.ts';
import { advance, belongs, cutOff, NOTHING_YET, type ViewState } from '../failures/view-state.ts';
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
  let outside: SeenOutside | null = null;
  let background: { post(message: ToBackground): void } | null = null;

  function connect(): void {
    if (!watched) return;
    background = callBackground(VIEW_PORT, toView, (message) => {
      if (!watched || !belongs(state, message, 'tabId' in watched ? watched.tabId : null)) return;
      state = advance(state, message);
      onChange();
    }, () => {
      background = null;
      void conclude(state);
    });
    background.post(opening(watched));
    if (outside) background.post(seenMessage(outside));
  }

  /** The view goes on working until its last word is there. */
  async function conclude(left: ViewState): Promise<void> {
    const last = cutOff(left);
    if (!last.isCutOff) return;
    const found = await sayLast(last).catch(() => null);
    if (state !== left) return;
    state = { ...last, found: found ?? last.found };
    onChange();
  }

  async function sayLast(last: ViewState): Promise<Found | null> {
    const [{ lastWord }, tongue, os] = await Promise.all([import('../failures/last-word.ts'), language(), operatingSystem()]);
    return lastWord(last, Date.now(), { language: tongue, os, outside: outsideOf(last, outside)?.observations ?? [] });
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
    sawOutside(seen) {
      outside = seen;
      background?.post(seenMessage(seen));
    },
  };
}

function stateOf(watched: Watched): ViewState {
  return watched ? NOTHING_YET : { ...NOTHING_YET, subject: { tabId: -1, url: null, record: null, browser: 'chromium', dropped: false } };
}

function opening(watched: NonNullable<Watched>): ToBackground {
  return 'tabId' in watched ? { type: 'watch', tabId: watched.tabId } : { type: 'look', url: watched.url };
}

function seenMessage({ of, observations, finished }: SeenOutside): ToBackground {
  return { type: 'seen-outside', of, observations: [...observations], finished };
}

/** Read from the address of a page of the extension: `?tab=ID` or `?url=URL`. Undefined where it says neither. */
export function watchedOf(search: string): Watched | undefined {
  const query = new URLSearchParams(search);
  const tab = /^\d{1,10}$/.exec(query.get('tab') ?? '')?.[0];
  if (tab !== undefined) return { tabId: Number(tab) };
  const url = query.get('url');
  return url === null ? undefined : { url: url.slice(0, 8192) };
}
