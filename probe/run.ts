import type { Cost } from '../lib/protocol/diagnosis.ts';
import type { Observation } from '../lib/protocol/observation.ts';
import { underway } from './net/underway.ts';
import { loadRoad } from './road.ts';
import { RunContext, type RunOptions } from './run-context.ts';
import { resolveHost } from './steps/dns.ts';
import { connectAll } from './steps/tcp.ts';
import { lookAtPlainHttp } from './surroundings/plain-http.ts';
import { tryProxy } from './surroundings/proxy.ts';

export type { RunOptions } from './run-context.ts';

/**
 * Walks the road of one page load and emits every observation when it is made.
 *
 * Ends at the deadline at the latest, with what was seen until then. Never rejects for what a server or the
 * network does; rejects where its capture cannot be taken.
 */
export async function run(options: RunOptions, emit: (observation: Observation) => void): Promise<Cost> {
  const recorder = options.capture === undefined ? null : new (await import('./capture/recorder.ts')).Recorder(() => performance.timeOrigin + performance.now());
  const context = new RunContext(options, emit, recorder);
  // The walk itself minds the deadline at every step; this is what holds if one of them does not.
  await context.atMost(walkAndLookAround(context), undefined);
  context.stop();
  if (context.recorder) options.capture?.(context.recorder.file());
  context.cost.ms = context.now();
  return { ...context.cost };
}

/** How long what goes on beside the walk may last when the walk has ended. */
const GRACE_MS = 300;

async function walkAndLookAround(context: RunContext): Promise<void> {
  const around = underway().then(() => import('./surroundings/look-around.ts')).then(({ lookAround }) => lookAround(context));
  around.catch(() => undefined);
  await walk(context).finally(() => context.walked());
  await context.within(around, undefined);
  await context.settle(GRACE_MS);
}

async function walk(context: RunContext): Promise<void> {
  const proxied = await tryProxy(context);
  if (proxied) return void (proxied.connection && (await (await loadRoad(context))(proxied.connection, [])));
  const second = context.options.compareDns === undefined ? null : (await import('./steps/second-resolver.ts')).askSecondResolver(context);
  if (second) context.beside(second);
  await walkDirectly(context);
  // A page that came needs no second opinion on its name.
  if (second && !context.seen.some(({ kind }) => kind === 'http')) await context.within(second, undefined);
}

async function walkDirectly(context: RunContext): Promise<void> {
  const { host, port, url } = context.target;
  const addresses = await resolveHost(context, host, port, { scheme: url.startsWith('http:') ? 'http:' : 'https:' });
  if (addresses.length === 0 || context.over) return;
  const reaching = connectAll(context, addresses, port);
  const plain = lookAtPlainHttp(context, addresses, reaching);
  const road = loadRoad(context);
  const { first, all } = await reaching;
  if (first) await (await road)(first, addresses);
  await Promise.all([all, plain]);
}
