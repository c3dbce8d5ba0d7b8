import type { EvidenceIndex } from '../diagnosis/evidence.ts';
import type { TlsObservation } from '../protocol/observation.ts';

/** Variants that ask for another name, or for none, and change nothing else. */
const NAMES = ['other-name', 'parent-name', 'www-name', 'no-name'];
/** Hellos under the name that hides another one (RFC 9849): sent only where the browser's own got through. */
const UNDER_PUBLIC_NAME = ['ech', 'ech-retry', 'public-name'];

export function gotServerHello(o: TlsObservation): boolean {
  return o.version !== undefined || o.messages.some((m) => m.from === 'server' && m.name === 'server_hello');
}

/**
 * The same hello, let in at the same address where it failed before: then nothing in it is what fails. Null for bytes that
 * were damaged, where that tells the fault (corrupted-records).
 */
export function passedLater(first: TlsObservation, seen: readonly TlsObservation[]): TlsObservation | null {
  if (!COMES_AND_GOES.has(first.outcome) || alertIs(first, DAMAGED)) return null;
  return seen.find((o) => o.id !== first.id && o.outcome === 'completed' && o.hello.changed === null && o.hello.profile === first.hello.profile && o.address === first.address && o.port === first.port && o.startMs >= first.startMs) ?? null;
}

const COMES_AND_GOES: ReadonlySet<TlsObservation['outcome']> = new Set(['reset', 'closed', 'timed-out', 'alert']);
/** bad_record_mac and decrypt_error. */
const DAMAGED = [20, 51];

/** Past negotiation: what comes after ServerHello no longer depends on what was offered. */
export function getsFurther(o: TlsObservation): boolean {
  return o.outcome === 'completed' || o.outcome === 'answered' || gotServerHello(o);
}

export function alertIs(o: TlsObservation | null, numbers: readonly number[]): boolean {
  return o?.outcome === 'alert' && o.alert !== undefined && numbers.includes(o.alert.number);
}

/** The server refused at once: nothing of a ServerHello came. */
export function refusedAtOnce(o: TlsObservation | null): o is TlsObservation {
  return o !== null && o.outcome !== 'completed' && !gotServerHello(o) && (o.alert === undefined || o.alert.after === 'client_hello');
}

export function isNameVariant(o: TlsObservation): boolean {
  return o.hello.changed !== null && NAMES.includes(o.hello.changed);
}

/** A hello with everything that TLS ever had. */
export function isBroad(o: TlsObservation): boolean {
  return o.hello.profile === 'wide' || o.hello.profile === 'legacy' || o.hello.changed === 'wide' || o.hello.changed === 'legacy';
}

/** The browser's hello with one thing changed that is not the name. */
export function isShapeVariant(o: TlsObservation): boolean {
  return o.hello.changed !== null && !isNameVariant(o) && !isBroad(o) && !UNDER_PUBLIC_NAME.includes(o.hello.changed);
}

/** Another name on the same address is let in where this one is not. */
export function nameThatWorks(e: EvidenceIndex): TlsObservation | null {
  return e.variants.find((o) => isNameVariant(o) && getsFurther(o)) ?? null;
}

export function shapesThatWork(e: EvidenceIndex): TlsObservation[] {
  return e.variants.filter((o) => isShapeVariant(o) && o.outcome === 'completed');
}

/** All hellos on the browser hello's address, its own first. */
export function allHellos(e: EvidenceIndex): TlsObservation[] {
  return e.hello === null ? [] : [e.hello, ...e.variants, ...e.tls.filter((o) => o !== e.hello && o.hello.changed === null && o.address === e.hello?.address && !e.variants.includes(o))];
}

/** The same silence, close or reset, whatever is offered. `settled` where different hellos were tried and all are in. */
export function everyHello(e: EvidenceIndex, holds: (o: TlsObservation) => boolean): { all: TlsObservation[]; settled: boolean } | null {
  const all = allHellos(e);
  if (all.length === 0 || !all.every(holds)) return null;
  return { all, settled: e.finished && e.variants.length > 0 };
}
