import { alertIs, allHellos, getsFurther, refusedAtOnce } from '../causes/hellos.ts';
import type { Cause, CauseId, Found } from '../causes/cause.ts';
import type { Confidence, Step } from '../protocol/step.ts';
import type { EvidenceIndex } from './evidence.ts';

export interface Ranked {
  cause: Cause;
  confidence: Confidence;
  /** Null where the browser's code alone speaks for it. */
  found: Found | null;
}

/**
 * Observations first, then the browser's code:
 *
 *   proven by this run          in order of urgency; the code has no say here; no difference seen only once is
 *   fits what was observed      those the code names first, then by urgency
 *   named by the code alone     the registry's order; the first is `likely` while nothing was observed that fits another
 *
 * A code that is only guessed by its form (`sure` false) makes nothing likely.
 * What an observation rules out is left out. Companions (HSTS, a cancelled load) come last and never alone.
 */
export function rank(e: EvidenceIndex, causes: readonly Cause[], sure: boolean): Ranked[] {
  const { named } = e;
  const found: Ranked[] = [];
  for (const cause of causes) {
    const hit = cause.prove(e);
    if (hit) found.push({ cause, confidence: restsOnOneTry(e, cause, hit) ? 'likely' : hit.confidence, found: hit });
  }
  const proven = found.filter((r) => r.confidence === 'proven').sort(byUrgency);
  const faults = proven.filter((r) => r.cause.id !== 'no-fault-found' && r.cause.urgency < (proven.find((p) => p.cause.id === 'no-fault-found')?.cause.urgency ?? Infinity));
  // "Nothing is wrong" cannot stand beside something that is.
  const told = new Set(proven.flatMap((r) => SAME_FACT[r.cause.id] ?? []));
  const kept = (faults.length > 0 ? proven.filter((r) => r.cause.id !== 'no-fault-found') : proven).filter((r) => !told.has(r.cause.id));
  const fitting = found.filter((r) => r.confidence === 'likely').sort((a, b) => place(named, a) - place(named, b) || byUrgency(a, b));
  const contradicted = kept[0]?.cause.id === 'no-fault-found' && e.failure !== null && named[0] !== 'navigation-cancelled';
  const open = contradicted ? betweenBrowserAndNetwork(e, causes, new Set(found.map((r) => r.cause.id))) : kept.length > 0 ? [] : byCode(e, causes, new Set(found.map((r) => r.cause.id)), sure && fitting.length === 0);
  // A page that loads everywhere but in this browser is stopped by the browser itself: that stands before "nothing is wrong".
  const held = fitting.filter((r) => r.cause.step === 'browser' && kept[0]?.cause.id === 'no-fault-found');
  const rest = fitting.filter((r) => !held.includes(r) && (kept.length === 0 || named.includes(r.cause.id) || r.cause.companion || ASIDE.has(r.cause.id)));
  const all = [...held, ...kept, ...rest, ...open];
  const own = all.filter((r) => !r.cause.companion);
  return [...own, ...all.filter((r) => r.cause.companion)];
}

/** A difference between two hellos, of which the browser's own was sent once: chance may have made it. Some alerts say by themselves what is wrong. */
function restsOnOneTry(e: EvidenceIndex, { step }: Cause, { evidence }: Found): boolean {
  const { hello } = e;
  if (step !== 'tls' || !refusedAtOnce(hello) || alertIs(hello, SELF_EXPLAINING)) return false;
  const named = new Set(evidence.map(({ observation }) => observation));
  const differs = e.variants.some((o) => named.has(o.id) && getsFurther(o) && (o.version ?? TLS12) >= TLS12);
  return differs && !e.remote?.tls.some(({ id }) => named.has(id)) && (hello.repeated ?? 1) < 2 && allHellos(e).filter((o) => o.hello.changed === null).length < 2;
}

/** protocol_version, unrecognized_name, certificate_required, no_application_protocol. */
const SELF_EXPLAINING = [70, 112, 116, 120];
const TLS12 = 0x0303;

function byCode(e: EvidenceIndex, causes: readonly Cause[], taken: ReadonlySet<string>, mayBeLikely: boolean): Ranked[] {
  const ranked: Ranked[] = [];
  for (const id of new Set(e.named)) {
    const cause = causes.find((c) => c.id === id);
    if (cause === undefined || taken.has(id) || isRuledOut(cause, e)) continue;
    const first = mayBeLikely && !cause.companion && !ranked.some((r) => r.confidence === 'likely');
    ranked.push({ cause, confidence: first ? 'likely' : 'possible', found: null });
  }
  return ranked;
}

/**
 * The browser failed and the probe loads the page: what only the browser goes through stays possible, though every
 * step was passed outside of it.
 */
function betweenBrowserAndNetwork(e: EvidenceIndex, causes: readonly Cause[], taken: ReadonlySet<string>): Ranked[] {
  const ids = [...(e.otherAddress === null ? [] : ['dns-secure-resolver-unreachable']), ...(e.failureStep === null ? [] : BETWEEN[e.failureStep])];
  return [...new Set(ids)].flatMap((id) => {
    const cause = causes.find((c) => c.id === id);
    return cause === undefined || taken.has(id) || cause.ruledOut?.(e) ? [] : [{ cause, confidence: 'possible' as const, found: null }];
  });
}

/** What a proven cause says already: a certificate made on the way has, of course, an issuer that nobody trusts; who blocks one extension lets no hello with it pass. */
const SAME_FACT: Readonly<Partial<Record<CauseId, readonly CauseId[]>>> = {
  'renewed-not-reloaded': ['one-address-broken'],
  'interception-untrusted': ['unknown-issuer', 'self-signed', 'missing-intermediate'],
  'ech-blocked': ['hello-extension-intolerance'],
};

/** What a page loads without, and may be slower for. */
const ASIDE: ReadonlySet<CauseId> = new Set(['http3-unreachable']);

const BETWEEN: Readonly<Record<Step, readonly CauseId[]>> = {
  network: ['proxy-unreachable', 'blocked-by-extension'],
  dns: ['dns-secure-resolver-unreachable', 'proxy-unreachable', 'blocked-by-extension'],
  proxy: ['proxy-unreachable', 'proxy-tunnel-refused', 'proxy-authentication-required'],
  tcp: ['proxy-unreachable', 'local-network-permission', 'blocked-by-extension'],
  tls: ['interception-breaks-tls', 'proxy-unreachable', 'blocked-by-extension'],
  certificate: ['interception-untrusted'],
  http: ['blocked-by-extension', 'interception-breaks-tls'],
  browser: ['blocked-by-extension', 'blocked-by-policy'],
};

export function isRuledOut(cause: Cause, e: EvidenceIndex): boolean {
  return cause.ruledOut ? cause.ruledOut(e) : e.passed(cause.step);
}

function place(named: readonly string[], r: Ranked): number {
  const at = named.indexOf(r.cause.id);
  return at === -1 ? named.length : at;
}

function byUrgency(a: Ranked, b: Ranked): number {
  return a.cause.urgency - b.cause.urgency;
}
