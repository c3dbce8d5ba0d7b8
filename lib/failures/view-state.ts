import type { PastHost } from '../history/history.ts';
import type { PageParts } from './parts.ts';
import type { Run } from './run.ts';
import type { Subject, ToView } from './view-messages.ts';

/** What a view knows. It changes only by messages of the background, and by losing it. */
export interface ViewState {
  subject: Subject | null;
  run: Run | null;
  /** The run for the same page before that. */
  before: Run | null;
  /** What failed inside the page that the tab shows. */
  parts: PageParts | null;
  /** What is remembered of its host. */
  past: PastHost | null;
  /** The background went away while the run was under way: what was observed stays. */
  isCutOff: boolean;
}

export const NOTHING_YET: ViewState = { subject: null, run: null, before: null, parts: null, past: null, isCutOff: false };

export function advance(state: ViewState, message: ToView): ViewState {
  switch (message.type) {
    case 'subject':
      return isSame(state.subject, message.subject) ? { ...state, subject: message.subject, isCutOff: false } : { ...NOTHING_YET, subject: message.subject };
    case 'parts':
      return { ...state, parts: message.parts };
    case 'past':
      return { ...state, past: message.past };
    case 'before':
      return { ...state, before: message.run };
    case 'run':
      return { ...state, run: message.run, isCutOff: false };
    case 'observation':
      if (state.run?.id !== message.id) return state;
      return { ...state, run: { ...state.run, observations: [...state.run.observations, message.observation] } };
    case 'end':
      return state.run?.id === message.id ? { ...state, run: { ...state.run, end: message.end } } : state;
  }
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
