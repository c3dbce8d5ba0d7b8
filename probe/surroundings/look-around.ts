import { isLocalName, isLoopback, isPrivate } from '../../lib/diagnosis/address.ts';
import type { CertificateObservation, HttpObservation, Observation, TcpObservation } from '../../lib/protocol/observation.ts';
import { isAddress } from '../../lib/protocol/target.ts';
import { once } from '../once.ts';
import type { RunContext } from '../run-context.ts';
import { offsetOf, PAGE_SOURCE } from './clock.ts';
import { askCheck, judgeCheck, type Checked } from './connectivity.ts';
import { describeQuic, promisedPort } from './http3.ts';
import { lookAtInterfaces } from './interfaces.ts';
import { CONNECTIVITY_CHECKS } from './other-hosts.ts';
import { suspectPathMtu } from './path-mtu.ts';
import { askQuic } from './quic.ts';

/** No connection by then, and the network itself is looked at while the walk still waits. */
const NO_CONNECTION_MS = 1200;
/** A clock that is off by less fits any certificate. */
const NOTICEABLE_MS = 5 * 60_000;

/**
 * What stands around the walk: looked at only where something on it went wrong in a way that fits, and beside it.
 * Ends when the walk has ended and what it gave rise to is done.
 */
export async function lookAround(context: RunContext, now: () => number = Date.now): Promise<void> {
  // A run for strangers tells of the site alone.
  if (context.options.policy) return;
  const check = once(() => connectivity(context, now));
  await Promise.all([lookForNetwork(context), lookForPortal(context, check), lookAtClock(context, check, now), lookForQuic(context), lookAtPathMtu(context)]);
}

async function lookForNetwork(context: RunContext): Promise<void> {
  if (isHere(context)) return;
  const trouble = await Promise.race([context.first(isNetworkTrouble), noConnection(context)]);
  if (!trouble || reached(context)) return;
  const startMs = context.now();
  const found = await lookAtInterfaces();
  // A resolver that says no is reached; only some systems say so of names that they could not ask for.
  if (found.outcome === 'ok' && trouble !== true && trouble.kind === 'dns' && trouble.outcome === 'no-such-name') return;
  context.emit({ kind: 'surroundings', step: 'network', about: 'interfaces', startMs, ms: context.now() - startMs, ...found });
}

async function lookForPortal(context: RunContext, check: () => Promise<Checked | null>): Promise<void> {
  // A portal stands between this network and the world: it has no say over names and addresses of this machine.
  if (isHere(context) || isOwnNetwork(context)) return;
  const trouble = await Promise.race([context.first(fitsPortal), noConnection(context)]);
  const checked = trouble && (await check());
  if (!checked) return;
  const { startMs, ms, address, port } = checked;
  context.emit({ kind: 'surroundings', step: 'network', about: 'captive-portal', startMs, ms, ...(address ? { address } : {}), ...(port ? { port } : {}), ...judgeCheck(checked) });
}

async function lookAtClock(context: RunContext, check: () => Promise<Checked | null>, now: () => number): Promise<void> {
  const dated = context.first((o) => o.kind === 'certificate' && hasDateProblem(o));
  void dated.then((problem) => problem && check());
  const answered = context.first((o) => o.kind === 'http' && o.headers !== undefined);
  const first = (await answered) as HttpObservation | null;
  const said = first && offsetOf(first.headers, now() - (context.now() - first.startMs - first.ms), first.ms);
  const isOff = said !== null && Math.abs(said.offsetMs) > NOTICEABLE_MS;
  if (first && said && (isOff || (await dated))) context.emit({ kind: 'clock', step: 'certificate', source: PAGE_SOURCE, startMs: first.startMs, ms: first.ms, ...said });
  if (!isOff && !(await dated)) return;
  const checked = await check();
  if (!checked?.exchange || !['ok', 'unreachable'].includes(judgeCheck(checked).outcome)) return;
  const trusted = offsetOf(checked.exchange.headers, checked.answeredAt, checked.roundTripMs);
  if (trusted) context.emit({ kind: 'clock', step: 'certificate', source: new URL(checked.url).host, startMs: checked.startMs, ms: checked.ms, ...trusted });
}

async function lookForQuic(context: RunContext): Promise<void> {
  const { host, port } = context.target;
  await context.first((o) => promisedPort([o], host, port) !== null && o.kind === 'http');
  const promised = promisedPort(context.seen, host, port);
  const reachedAt = context.seen.find((o): o is TcpObservation => o.kind === 'tcp' && o.outcome === 'connected')?.address;
  if (promised === null || reachedAt === undefined || context.over) return;
  const { versions, closed, ...rest } = await askQuic(context, reachedAt, promised, isAddress(host) ? null : host);
  context.emit({ kind: 'surroundings', step: 'http', about: 'quic', address: reachedAt, port: promised, detail: describeQuic(promised, { ...rest, versions, ...(closed === undefined ? {} : { closed }) }), ...rest });
}

async function lookAtPathMtu(context: RunContext): Promise<void> {
  await context.first(() => false);
  const suspected = suspectPathMtu(context.seen);
  if (suspected) context.emit({ kind: 'surroundings', step: 'network', about: 'path-mtu', startMs: context.now(), ms: 0, ...suspected });
}

function connectivity(context: RunContext, now: () => number): Promise<Checked | null> {
  const { others, check } = context.options;
  // What is reached directly says nothing of a road that leads through a proxy.
  if (context.tunnels.size > 0) return Promise.resolve(null);
  if (others === false || context.over) return Promise.resolve(null);
  return askCheck(context, check ?? CONNECTIVITY_CHECKS[context.browser], now);
}

/** Resolves to true where no connection has come about a while after the address was known, to null when the walk ends before. */
async function noConnection(context: RunContext): Promise<true | null> {
  await context.first((o) => o.kind === 'dns' && o.outcome === 'answered' && o.addresses.length > 0);
  const stopped = Symbol();
  const settled = await context.within<Observation | null | typeof stopped>(context.first((o) => o.kind === 'tcp' && o.outcome === 'connected'), stopped, context.now() + NO_CONNECTION_MS);
  return settled === stopped && !context.over && context.tunnels.size === 0 ? true : new Promise<null>((resolve) => void context.first(() => false).then(() => resolve(null)));
}

function isNetworkTrouble(o: Observation): boolean {
  if (o.kind === 'dns') return o.source !== 'literal' && o.source !== 'override' && o.outcome !== 'answered' && o.outcome !== 'no-address' && o.type !== 'HTTPS';
  return o.kind === 'tcp' && o.outcome !== 'connected';
}

function fitsPortal(o: Observation): boolean {
  switch (o.kind) {
    case 'dns':
      // Portals often give every name their own address.
      return o.outcome === 'answered' && o.source !== 'literal' && o.source !== 'override' && o.addresses.some(isPrivate);
    case 'tcp':
      return o.family === 4 && o.outcome !== 'connected';
    case 'tls':
      return o.hello.changed === null && ['reset', 'closed', 'timed-out', 'not-tls', 'malformed'].includes(o.outcome);
    case 'certificate':
      return o.problems.some(({ id }) => id === 'unknown-issuer' || id === 'self-signed' || id === 'wrong-host');
    default:
      return false;
  }
}

function hasDateProblem({ problems }: CertificateObservation): boolean {
  return problems.some(({ id }) => /expired|not-yet-valid/.test(id));
}

function reached(context: RunContext): boolean {
  return context.seen.some((o) => (o.kind === 'tcp' && o.outcome === 'connected') || (o.kind === 'dns' && o.source === 'resolver' && o.rcode !== undefined));
}

/** Nothing of this machine's network is on the way. */
function isHere({ target, options }: RunContext): boolean {
  if (isLocalName(target.host) || isLoopback(target.host)) return true;
  const addresses = options.resolve?.get(`${target.host}:${target.port}`) ?? [];
  return addresses.length > 0 && addresses.every(isLoopback);
}

function isOwnNetwork({ target }: RunContext): boolean {
  return (isAddress(target.host) && isPrivate(target.host)) || /\.(local|internal|lan|home\.arpa)$/i.test(target.host) || !/[.:]/.test(target.host);
}
