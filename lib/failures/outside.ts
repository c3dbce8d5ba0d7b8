import * as v from 'valibot';
import { remoteEnd, type RemoteEnd, type RemoteQuestion } from '../link/remote.ts';
import type { Polite } from '../link/polite.ts';
import { mayAsk, type RemoteSetting } from '../link/remote-setting.ts';
import { LIMITS } from '../protocol/limits.ts';
import { observation, type Observation } from '../protocol/observation.ts';
import { placeAsked } from './place.ts';

/** What was seen from outside, as a view is told it. */
export const outsideState = v.object({
  type: v.literal('outside'),
  /** The place that it is of, as `placeOf` gives it. */
  of: v.pipe(v.string(), v.maxLength(300)),
  observations: v.pipe(v.array(observation), v.maxLength(LIMITS.observations)),
  /** Null while the service is asked. */
  end: v.nullable(remoteEnd),
  /** Set where the service said that it is busy: until it may be asked again. */
  pausedMs: v.nullable(v.number()),
});

export type OutsideState = v.InferOutput<typeof outsideState>;

export interface OutsideEnvironment {
  setting(): Promise<RemoteSetting | null>;
  polite: Polite<OutsideAnswer>;
  ask(service: string, question: RemoteQuestion, onObservation: (seen: Observation) => void): Promise<RemoteEnd>;
}

export interface OutsideAnswer {
  observations: Observation[];
  end: RemoteEnd;
}

/** Asks the remote probe where the person allowed it. `automatic`: nobody clicked for it, so consent must say always. */
export async function askOutside(question: RemoteQuestion, automatic: boolean, environment: OutsideEnvironment, tell: (state: OutsideState) => void): Promise<void> {
  const setting = await environment.setting();
  if (!setting || !mayAsk(setting, question.host) || (automatic && setting.consent !== 'always')) return;
  const of = placeAsked(question);
  const state = (more: Partial<OutsideState>): OutsideState => ({ type: 'outside', of, observations: [], end: null, pausedMs: null, ...more });
  tell(state({}));
  const { answer, pausedMs } = await environment.polite.ask(setting.url, `${of} ${question.failure?.code ?? ''}`, automatic, async () => {
    const observations: Observation[] = [];
    const end = await environment.ask(setting.url, question, (seen) => {
      observations.push(seen);
    });
    return { observations, end };
  });
  tell(state({ ...(answer ?? { end: { outcome: 'trouble', kind: 'busy', detail: '', retryAfterMs: pausedMs } }), pausedMs }));
}

/** What stands when the background goes away: no answer comes any more. Null where nothing was awaited. */
export function leftAlone(state: OutsideState | null): OutsideState | null {
  return state && state.end === null ? { ...state, end: { outcome: 'trouble', kind: 'disconnected', detail: '', retryAfterMs: null } } : null;
}

/** For the manners of asking: a service that did not answer, or only half, may do so a moment later. */
export function isAnswer({ end }: OutsideAnswer): boolean {
  return end.outcome === 'done' || (end.kind !== 'unreachable' && end.kind !== 'disconnected' && end.kind !== 'silent');
}

/** For the manners of asking: how a busy answer shows. */
export function busyAnswer({ end }: OutsideAnswer): { retryAfterMs: number | null } | null {
  return end.outcome === 'trouble' && end.kind === 'busy' ? { retryAfterMs: end.retryAfterMs } : null;
}
