import { setTimeout as pause } from 'node:timers/promises';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { cidr, holds, readAddress } from '../../policy/cidr.ts';
import { makePolicy, type PolicySettings } from '../../policy/run-policy.ts';
import { readPorts } from '../../policy/ports.ts';
import { VERSION } from '../program.ts';
import { createApp } from './app.ts';
import { Crowd } from './crowd.ts';
import { vantageOf } from './health-routes.ts';
import { LocalLimits } from './limits.ts';
import { createLog } from './log.ts';
import { createMetrics, serveMetrics } from './metrics.ts';
import { SERVICE } from './numbers.ts';
import { parseOptOut, type OptOut } from './opt-out.ts';
import { createPool } from './pool.ts';
import type { FrontPolicy } from './question.ts';
import type { ServiceSettings } from './settings.ts';
import { openStore } from './store.ts';

export interface Surroundings {
  /** Calls back at SIGTERM or Ctrl-C. */
  onEnd(callback: () => void): void;
  /** Calls back when the lists are to be read again. */
  onReload(callback: () => void): void;
  worker: URL;
  logLevel: string | undefined;
}

/** `pagefault serve --public`: runs until it is told to end. Rejects where a port or a list cannot be had. */
export async function servePublic(settings: ServiceSettings, { onEnd, onReload, worker, logLevel }: Surroundings): Promise<void> {
  const log = createLog(logLevel);
  const metrics = createMetrics();
  const now = Date.now;
  let optOut = await readList(settings.optOut);
  onReload(() => {
    readList(settings.optOut).then((list) => { optOut = list; log.info({ names: list.names.length, ranges: list.ranges.length }, 'the opt-out list was read again'); },
      (error: Error) => log.error({ says: error.message }, 'the opt-out list cannot be read; the one before stays'));
  });
  warn(settings, log);

  const policySettings = (): PolicySettings => ({
    allowPrivate: settings.allowPrivate, refuse: [...settings.refuse, ...optOut.ranges], ports: settings.ports,
    userAgent: `Mozilla/5.0 (compatible; Pagefault/${VERSION}; remote probe${settings.contact ? `; +${settings.contact}` : ''})`,
  });
  const ports = readPorts(settings.ports) ?? [];
  const opensLoopback = settings.allowPrivate.some((range) => holds(cidr(range), readAddress('127.0.0.1')!));
  const front = (): FrontPolicy => ({ ports, optedOut: optOut.names, opensLoopback, allowsAddress: (address) => makePolicy(policySettings(), address).allowsAddress(address) });

  const store = settings.store === null ? null : openStore(settings.store, {
    operation: metrics.store,
    changed(up, why) {
      metrics.storeUp.set(up ? 1 : 0);
      if (up) log.info('the store is back');
      else log.warn({ why }, 'the store does not answer; this process goes on alone');
    },
  });
  if (store) metrics.storeUp.set(1);
  const pool = createPool({ most: settings.probes, program: worker, killMs: SERVICE.probeKill });
  const limits = new LocalLimits(now);
  const crowd = new Crowd({
    pool, store, limits, now, pause: (ms) => pause(ms),
    probed: metrics.probed,
    job: ({ target, failure }) => ({
      target, failure, timeoutMs: SERVICE.probeTimeout, vantage: vantageOf(settings.region), policy: policySettings(), mostJson: SERVICE.runBytes, ...(settings.dns === null ? {} : { dns: settings.dns }),
    }),
  });
  metrics.watch(crowd, pool);

  let ending = false;
  const app = await createApp({ settings, crowd, limits, policy: front, metrics, logger: log, now, ending: () => ending });
  try {
    await app.listen({ host: settings.listen, port: settings.port, backlog: 4096 });
  } catch (error) {
    await pool.close();
    store?.close();
    throw error;
  }
  const numbers = settings.metrics && (await serveMetrics(metrics, settings.metrics).catch((error: NodeJS.ErrnoException) => {
    if (settings.metrics?.fixed) throw error;
    log.warn({ port: settings.metrics?.port }, 'the port for metrics is taken; a free one is used. Say which with --metrics ADDR:PORT');
    return serveMetrics(metrics, { address: settings.metrics!.address, port: 0 });
  }));
  log.info({
    port: (app.server.address() as AddressInfo).port, listen: settings.listen, metrics: numbers?.port ?? null, region: settings.region, store: store !== null, probes: settings.probes, ports: settings.ports, version: VERSION,
  }, 'the public service takes questions');

  await new Promise<void>((done) => onEnd(done));
  ending = true;
  log.info({ underWay: crowd.underWay }, 'told to end; what is under way is finished');
  // Nothing may hold the end up for longer than whoever runs the process waits.
  const last = setTimeout(() => process.exit(0), SERVICE.endMost - 1_000);
  await pause(SERVICE.drain);
  crowd.end();
  await app.close();
  await numbers?.close();
  await pool.close();
  store?.close();
  clearTimeout(last);
  log.info('ended');
}

async function readList(file: string | null): Promise<OptOut> {
  return file === null ? { names: [], ranges: [] } : parseOptOut(await readFile(file, 'utf8'), file);
}

function warn(settings: ServiceSettings, log: ReturnType<typeof createLog>): void {
  if (settings.allowPrivate.length > 0) log.warn({ ranges: settings.allowPrivate }, 'FOR TESTS ONLY: strangers may have these private ranges probed (--allow-private). Never run a public service so');
  if (settings.contact === null) log.warn('nobody can be reached about this service: say --contact URL');
}
