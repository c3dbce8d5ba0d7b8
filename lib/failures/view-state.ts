import type { PastHost } from '../history/history.ts';
import type { Found } from './found.ts';
import type { PageParts } from './parts.ts';
import type { Run } from './run.ts';
import type { Told } from './told.ts';
import type { Subject, ToView } from './view-messages.ts';

/** What a view knows. It changes only by messages of the background, and by losing it. */
export interface ViewState {
  subject: Subject | null;
  run: Run | null;
  /** The run for the same page before that. */
  before: { run: Run; told: Told | null } | null;
  /** What failed inside the page that the tab shows. */
  parts: PageParts | null;
  /** The field's names of their errors. */
  partCodes: readonly string[];
  /** What is remembered of its host. */
  past: PastHost | null;
  /** The newest diagnosis, by the background. */
  found: Found | null;
  /** The background went away while the run was under way: what was observed stays. */
  isCutOff: boolean;
}

export const NOTHING_YET: ViewState = { subject: null, run: null, before: null, parts: null, partCodes: [], past: null, found: null, isCutOff: false };

export function advance(state: ViewState, message: ToView): ViewState {
  switch (message.type) {
    case 'subject':
      return isSame(state.subject, message.subject) ? { ...state, subject: message.subject, isCutOff: false } : { ...NOTHING_YET, subject: message.subject };
    case 'parts':
      return { ...state, parts: message.parts, partCodes: message.codes };
    case 'past':
      return { ...state, past: message.past };
    case 'before':
      return { ...state, before: { run: message.run, told: message.told } };
    case 'run':
      return { ...state, run: message.run, isCutOff: false };
    case 'observation':
      if (state.run?.id !== message.id) return state;
      return { ...state, run: { ...state.run, observations: [...state.run.observations, message.observation] } };
    case 'end':
      return state.run?.id === message.id ? { ...state, run: { ...state.run, end: message.end } } : state;
    case 'diagnosis':
      return { ...state, found: { told: message.told, changes: message.changes, outside: message.outside } };
  }
}

/**
 * Whether a message is of what the view watches now: another tab's may still be on their way when it turns to this one.
 * `tabId` null: an address that no tab shows, to which the background gives a number below zero.
 */
export function belongs(state: ViewState, message: ToView, tabId: number | null): boolean {
  const subject = message.type === 'subject' ? message.subject : state.subject;
  if (subject === null) return false;
  return tabId === null ? subject.tabId < 0 : subject.tabId === tabId;
}

export function cutOff(state: ViewState): ViewState {
  return isWorking(state) ? { ...state, isCutOff: true } : state;
}

/** True while evidence may still come. */
export function isWorking(state: ViewState): boolean {
  if (state.isCutOff) return false;
  return state.subject === null || (state.subject.url !== null && state.run?.end == null);
}

function isSame(a: Subject | null, b: Subject): boolean {
  return a?.url === b.url && a.record?.at === b.record?.at;
}
