import type { Conversation } from '../link/converse.ts';
import type { RunEnd } from '../link/trouble.ts';
import type { Observation } from '../protocol/observation.ts';
import { showsBroken, showsWorking } from './quick-look.ts';

export interface LookEnvironment {
  newId(): string;
  ask(talk: Pick<Conversation, 'request' | 'onObservation' | 'signal'>, onDoor: () => void): Promise<RunEnd>;
  /** A load by the browser itself, whose answer nobody reads. Resolves where one came, rejects where none did. */
  load(url: string): Promise<unknown>;
}

/** One quiet look: by the probe, and where there is none by the browser itself. */
export async function lookAgain(url: string, environment: LookEnvironment): Promise<'works' | 'broken' | 'unknown'> {
  const stop = new AbortController();
  const observations: Observation[] = [];
  let isBroken = false;
  const end = await environment.ask({
    request: { type: 'diagnose', id: environment.newId(), url, failure: null },
    signal: stop.signal,
    onObservation(seen) {
      observations.push(seen);
      if (!showsBroken(seen)) return;
      isBroken = true;
      stop.abort();
    },
  }, () => undefined);
  if (isBroken) return 'broken';
  if (end.outcome === 'done') return showsWorking(observations) ? 'works' : 'broken';
  // The policy of the extension lets it load https alone.
  if (!url.startsWith('https:')) return 'unknown';
  return environment.load(url).then(() => 'works', () => 'broken');
}
