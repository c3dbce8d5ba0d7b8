import { causeOf } from '../causes/index.ts';
import type { CauseId } from '../causes/cause.ts';
import type { FixWords } from '../causes/words.ts';
import { chosenFixes } from '../diagnosis/fixes.ts';
import { indexEvidence } from '../diagnosis/evidence.ts';
import { AUDIENCES, type Audience, type Step } from '../protocol/step.ts';
import { fill, fillCommand } from '../words/fill.ts';
import { EN } from '../words/en/index.ts';
import type { Words } from '../words/words.ts';
import { codeFacts, allCodeNames } from './facts.ts';

/** A step without a failure at hand: HOST stands where the site's name would. */
export interface ShortFix {
  does: string;
  config?: string;
  command?: string;
  check?: string;
}

export interface ExplainedCause {
  cause: CauseId;
  step: Step;
  title: string;
  /** One sentence. */
  summary: string;
  why: string;
  visitor: string;
  admin: string;
  /** What tells it from the others. */
  tells: string;
  fixes: Record<Audience, ShortFix[]>;
  /** Browsers' codes that point to it, those that do so first. */
  codes: string[];
}

const VALUES = { port: '443', url: 'https://HOST/', name: 'HOST', connect: 'HOST:443', sni: '-servername HOST', origin: 'https://HOST/' };
const MOST_CODES = 8;

/** All that is known of a cause, for no site in particular; steps for one browser where it is given. Null for an id that is none. */
export function explainCause(id: string, browser: 'firefox' | 'chromium' | null = null, words: Words = EN): ExplainedCause | null {
  const cause = causeOf(id);
  if (cause === null) return null;
  const own = words.cause(cause);
  const say = (text: string) => sentence(fill(text, { ...VALUES, ...words.general, browser: words.unknown.browser }, words));
  const fixes: Record<Audience, ShortFix[]> = { visitor: [], admin: [], network: [] };
  for (const audience of AUDIENCES) fixes[audience] = general(own.fixes[audience] ?? [], browser).map((fix) => short(fix, say));
  return { cause: cause.id, step: cause.step, title: own.title, summary: say(own.summary), why: say(own.why), visitor: say(own.visitor), admin: say(own.admin), tells: say(own.missing), fixes, codes: codesOf(cause.id) };
}

/** Without a failure nothing is known: steps for every browser and system, and of recipes the general one and the commonest. */
function general(fixes: readonly FixWords[], browser: 'firefox' | 'chromium' | null): FixWords[] {
  const nothing = indexEvidence({ target: { url: 'https://host.invalid/', host: 'host.invalid', port: 443, addresses: [] }, failure: null, observations: [], finished: true, now: 0, context: { browser } });
  return chosenFixes(fixes, nothing);
}

function short({ does, config, command, check }: FixWords, say: (text: string) => string): ShortFix {
  return {
    does: say(does),
    ...(config ? { config: config.config.map((line) => fillCommand(line, VALUES)).join('\n') } : {}),
    ...(command ? { command: fillCommand(command, VALUES) } : {}),
    ...(check ? { check: say(check) } : {}),
  };
}

function codesOf(id: CauseId): string[] {
  const found: [number, string][] = [];
  for (const name of new Set(allCodeNames())) {
    const facts = codeFacts(name);
    const at = facts?.standing === 'page' ? facts.causes.indexOf(id as (typeof facts.causes)[number]) : -1;
    if (at !== -1) found.push([at, name]);
  }
  return found.sort(([a], [b]) => a - b).slice(0, MOST_CODES).map(([, name]) => name);
}

/** "the site" begins a sentence as any other word does. */
function sentence(text: string): string {
  return text.replace(/^the site/, 'The site');
}
