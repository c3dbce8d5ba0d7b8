import type { Values } from '../causes/cause.ts';
import type { CauseWords, Condition, FixWords, Server } from '../causes/words.ts';
import type { Fix } from '../protocol/diagnosis.ts';
import { AUDIENCES, type Audience } from '../protocol/step.ts';
import { fillCommand } from '../words/fill.ts';
import type { EvidenceIndex } from './evidence.ts';
import { likelyServers } from './server.ts';

/** Where the server is not known: this many for the first topic, the general one before them; for later topics the general one alone. */
const MOST_RECIPES = 4;

/** The fixes that hold here, per audience, in their own order. What is not known excludes nothing but recipes for seldom met servers. */
export function fixesOf(words: CauseWords, e: EvidenceIndex, values: Values, say: (text: string) => string): Record<Audience, Fix[]> {
  const fixes: Record<Audience, Fix[]> = { visitor: [], admin: [], network: [] };
  for (const audience of AUDIENCES) fixes[audience] = chosenFixes(words.fixes[audience] ?? [], e).map((fix) => printed(fix, values, say));
  return fixes;
}

export function chosenFixes(fixes: readonly FixWords[], e: EvidenceIndex): FixWords[] {
  const topics = new Map<string, readonly FixWords[]>();
  return fixes.filter((fix) => {
    if (fix.topic === undefined) return holds(fix.when, e);
    if (!topics.has(fix.topic)) topics.set(fix.topic, recipesFor(fixes.filter((other) => other.topic === fix.topic), e, topics.size === 0 ? MOST_RECIPES : 0));
    return topics.get(fix.topic)!.includes(fix);
  });
}

/** The recipe of the server found, else of what it is a kind of, else the general one; the general one and the likeliest where none is found. */
function recipesFor(all: readonly FixWords[], e: EvidenceIndex, most: number): readonly FixWords[] {
  const of = (server: Server | 'any') => all.filter((fix) => fix.when?.server === server);
  if (e.server === null) return [...of('any'), ...likelyServers(e.hello).flatMap(of).slice(0, most)];
  const kinds: (Server | 'any')[] = [e.server, ...(e.server === 'cloudflare' || e.server === 'aws' ? ['cdn' as const] : []), 'any'];
  return kinds.map(of).find((found) => found.length > 0) ?? [];
}

function holds(when: Condition | undefined, e: EvidenceIndex): boolean {
  const version = e.browserVersion ?? Infinity;
  return (when?.browser === undefined || e.browser === null || when.browser === e.browser) && (when?.os === undefined || e.os === null || when.os === e.os)
    && version >= (when?.from ?? 0) && (when?.before === undefined || version < when.before);
}

function printed({ id, does, config, command, check }: FixWords, values: Values, say: (text: string) => string): Fix {
  return {
    id, does: say(does),
    ...(config ? { config: config.config.map((line) => fillCommand(line, values)).join('\n') } : {}),
    ...(command ? { command: fillCommand(command, values) } : {}),
    ...(check ? { check: say(check) } : {}),
  };
}
