import { diagnose } from '../../../lib/diagnosis/diagnose.ts';
import type { Diagnosis, Failure, Target } from '../../../lib/protocol/diagnosis.ts';
import type { RemoteEnd } from '../../../lib/link/remote.ts';
import type { Vantage } from '../command/remotes.ts';
import { journeyLine } from './journey.ts';
import { printable } from './printable.ts';
import { asItStands, type Said } from './said.ts';
import { wrap } from './style.ts';
import type { Style } from './style.ts';

/** What one vantage makes of the page by itself; in the JSON beside the verdict of all together. */
export interface VantageView {
  service: string;
  vantage: string | null;
  /** Null where it saw nothing. */
  verdict: Pick<Diagnosis['verdict'], 'cause' | 'confidence' | 'blame' | 'step' | 'summary'> | null;
  /** Why there is no verdict. */
  trouble: string | null;
}

interface About {
  target: Target;
  failure: Failure | null;
  now: number;
  language?: string;
}

export function vantageViews(vantages: readonly Vantage[], about: About, said: Said = asItStands): VantageView[] {
  return vantages.map((one) => {
    const seen = diagnosisOf(one, about);
    const { cause, confidence, blame, step, summary } = seen?.verdict ?? {};
    return { service: one.service, vantage: one.vantage, verdict: seen ? { cause: cause!, confidence: confidence!, blame: blame!, step: step!, summary: summary! } : null, trouble: seen ? null : said(troubleOf(one.end)) };
  });
}

/** Each vantage with its road and verdict, and what the difference to here says. Ends with a newline. */
export function printVantages(vantages: readonly Vantage[], local: Diagnosis, about: About, style: Style, columns: number, said: Said = asItStands): string {
  const lines = ['', style.bold(said('The same from elsewhere'))];
  for (const one of vantages) {
    const name = `${one.vantage ?? 'remote'} (${new URL(one.service).host})`;
    const seen = diagnosisOf(one, about);
    lines.push(`  ${printable(name, 120)}`);
    const say = (text: string) => lines.push(`    ${wrap(printable(text), columns - 4, '    ')}`);
    if (!seen) {
      say(said(troubleOf(one.end)));
      continue;
    }
    lines.push(`    ${journeyLine(seen.journey, style, said)}`);
    say(seen.verdict.summary);
    say(said(difference(local.verdict.cause, seen.verdict.cause)));
  }
  return `${lines.join('\n')}\n`;
}

/** What two verdicts of the same page, from two places, prove together. */
export function difference(here: string, there: string): string {
  const fine = 'no-fault-found';
  if (here === fine && there === fine) return 'It loads from both places.';
  if (there === fine) return 'It loads from there: what breaks lies with you or on the way to the site, not in the site itself.';
  if (here === fine) return 'It loads from here and not from there: the site, or what stands before it, treats visitors by where they come from, or the fault comes and goes.';
  if (here === there) return 'Both places meet the same fault: it is the site’s, not your network’s.';
  return 'The two places meet different faults: something on one of the ways changes what is seen.';
}

function diagnosisOf({ observations, end }: Vantage, { target, failure, now, language }: About): Diagnosis | null {
  if (end === 'not-asked' || observations.length === 0) return null;
  const own = observations.map((seen) => ({ ...seen, vantage: 'local' }));
  return diagnose({ target, failure, observations: own, cost: end.outcome === 'done' ? end.cost : null, finished: true, now, language, probe: true });
}

function troubleOf(end: Vantage['end']): string {
  if (end === 'not-asked') return 'Not asked: this is a name of your own network, which is nobody’s business elsewhere.';
  return end.outcome === 'done' ? 'It saw nothing.' : TROUBLES[end.kind](end);
}

type Trouble = Extract<RemoteEnd, { outcome: 'trouble' }>;

const TROUBLES: Record<Trouble['kind'], (trouble: Trouble) => string> = {
  unreachable: () => 'The service cannot be reached.',
  busy: ({ retryAfterMs }) => `The service has too much to do${retryAfterMs === null ? '' : `; ask again in ${Math.ceil(retryAfterMs / 1000)} s`}.`,
  refused: ({ detail }) => `The service declines: ${detail}`,
  'bad-reply': () => 'The service answers in a way that makes no sense; it may be of another age than this program.',
  'too-large': () => 'The service answers with more than it should.',
  disconnected: () => 'The service hung up before it was done.',
  silent: () => 'The service did not answer in time.',
};
