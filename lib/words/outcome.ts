import { groupName, suiteName, versionName } from '../protocol/tls-names.ts';
import type { Observation } from '../protocol/observation.ts';

/** One observation in the field's own terms, short: for those who know them. */
export function outcomeOf(each: Observation): string {
  switch (each.kind) {
    case 'dns': return joined([each.source, each.type, each.outcome, each.errno, each.addresses.join(' ')]);
    case 'tcp': return joined([each.outcome, each.errno]);
    case 'tls': return joined([
      each.hello.changed ?? each.hello.profile, each.outcome, each.alert && `${each.alert.name} (${each.alert.number}) after ${each.alert.after}`, each.speaks, each.banner,
      each.version !== undefined && versionName(each.version), each.cipherSuite !== undefined && suiteName(each.cipherSuite),
      each.group !== undefined && groupName(each.group), each.alpn,
    ]);
    case 'certificate': return each.problems.length === 0 ? 'ok' : joined(each.problems.map((problem) => `${problem.id}: ${problem.says}`));
    case 'http': return joined([each.outcome, each.status?.toString(), each.protocol, each.alert?.name]);
    case 'redirects': return each.circle === null ? `${each.hops.length} hops` : `circle after ${each.hops.length} hops`;
    case 'clock': return joined([`${Math.round(each.offsetMs)} ms ± ${Math.round(each.uncertaintyMs)} ms`, each.source]);
    case 'surroundings': return joined([each.about, each.outcome, each.detail]);
  }
}

function joined(parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
