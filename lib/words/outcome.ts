import { groupName, suiteName, versionName } from '../protocol/tls-names.ts';
import type { HelloSummary, Observation } from '../protocol/observation.ts';
import type { OutcomeWords } from './en/outcomes.ts';

/** One observation in the field's own terms, short: for those who know them. */
export function outcomeOf(each: Observation, words: OutcomeWords): string {
  switch (each.kind) {
    case 'dns': return joined([words.source[each.source], each.type === 'any' ? '' : each.type, words.dns[each.outcome], each.errno, each.addresses.join(' ')]);
    case 'tcp': return joined([words.tcp[each.outcome], each.errno]);
    case 'tls': return joined([
      helloName(each.hello, words), words.tls[each.outcome], each.ech && words.ech[each.ech.status], each.alert && words.alert(each.alert.name, each.alert.number, each.alert.after), each.speaks, each.banner,
      each.version !== undefined && versionName(each.version), each.cipherSuite !== undefined && suiteName(each.cipherSuite),
      each.group !== undefined && groupName(each.group), each.alpn,
    ]);
    case 'certificate': return each.problems.length === 0 ? words.fine : joined(each.problems.map(({ id, says }) => words.problem(words.problems[id] ?? id, words.said(says))));
    case 'http': return joined([words.http[each.outcome], each.status?.toString(), each.protocol, each.alert?.name]);
    case 'redirects': return each.circle === null ? words.hops(each.hops.length) : words.circle(each.hops.length);
    case 'clock': return joined([`${Math.round(each.offsetMs)} ms ± ${Math.round(each.uncertaintyMs)} ms`, each.source === 'page' ? words.ownServer : each.source]);
    case 'surroundings': return joined([words.about[each.about], words.surroundings[each.outcome], words.said(each.detail)]);
  }
}

/** What alone was changed in a hello; the browser's name where nothing was. */
export function helloName({ profile, changed }: Pick<HelloSummary, 'profile' | 'changed'>, words: OutcomeWords): string {
  const extension = /^without:(\d+)$/.exec(changed ?? '')?.[1];
  if (extension !== undefined) return words.withoutExtension(extension);
  const kind = changed ?? profile;
  return words.changes[kind] ?? words.hellos[kind] ?? (kind === 'firefox' ? 'Firefox' : kind === 'chromium' ? 'Chrome' : kind);
}

function joined(parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
