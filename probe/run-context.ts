import type { Observation } from '../lib/protocol/observation.ts';
import type { CaptureFile, Recorder } from './capture/recorder.ts';
import type { TunnelEntry } from './net/tunnel.ts';
import type { Cost, Failure, Target } from '../lib/protocol/diagnosis.ts';
import type { RunPolicy } from './policy/run-policy.ts';

/** What a run is asked for. */
export interface RunOptions {
  target: Target;
  failure: Failure | null;
  /** Whose road is walked where the failure does not tell it; Chromium's where nobody said. */
  browser?: 'firefox' | 'chromium';
  /** Absolute, for the whole run. Milliseconds. */
  timeoutMs: number;
  signal?: AbortSignal;
  /** `local` unless said. */
  vantage?: string;
  /** `host:port` in lower case to the addresses to use instead of DNS, as curl's --resolve. */
  resolve?: ReadonlyMap<string, string[]>;
  /** Roots trusted besides the built-in ones, PEM. */
  cacert?: string;
  /** Resolver to ask, `ADDR:PORT`. */
  dns?: string;
  /** A second resolver that the person allowed to be asked beside it, `ADDR:PORT`. */
  compareDns?: string;
  /** Given the pcapng of all connections when the run has ended; absent where none is wanted. What it throws ends the run. */
  capture?: (file: CaptureFile) => void;
  /** Where a run for strangers stops short; absent for a person's own, which may go anywhere. */
  policy?: RunPolicy;
  /** False: nobody is contacted but the resolver, the proxy in use, the page's host and those that it redirects to. */
  others?: boolean;
  /** Connectivity check to ask in place of the browser's own: a URL of plain HTTP. */
  check?: string;
}

/** Of a whole run: a server's administrator should be able to take one for a visitor. */
const MOST_CONNECTIONS = 24;

type Unnumbered<T> = T extends Observation ? Omit<T, 'id' | 'vantage'> & { vantage?: string } : never;
export type NewObservation = Unnumbered<Observation>;

/**
 * What every step of one run shares: its clock, its one deadline, what it has cost, and the way out for
 * observations.
 */
export class RunContext {
  readonly options: RunOptions;
  readonly target: Target;
  /** Where every step stops waiting, on the run's clock. */
  readonly deadline: number;
  readonly cost: Cost = { connections: 0, bytesSent: 0, bytesReceived: 0, ms: 0 };
  /** `host:port` of what is reached only through a proxy, and through which. */
  readonly tunnels = new Map<string, TunnelEntry>();
  /** The way to another host, once it is known which proxies are set; null where that one is reached directly. */
  tunnelTo: (host: string, port: number, scheme: 'http:' | 'https:') => Promise<TunnelEntry | null> = async () => null;
  /** Keeps the conversation where a capture was asked for. */
  readonly recorder: Recorder | null;
  private readonly begun = performance.now();
  private readonly numbers = new Map<string, number>();
  private readonly out: (observation: Observation) => void;
  private readonly emitted: Observation[] = [];
  private watchers: ((observation: Observation | null) => void)[] = [];
  private readonly asides: Promise<unknown>[] = [];
  private ended = false;
  private stopped = false;

  constructor(options: RunOptions, emit: (observation: Observation) => void, recorder: Recorder | null = null) {
    this.options = options;
    this.target = options.target;
    // Steps stop a little before the run does, so that what they saw until then still leaves the program.
    this.deadline = options.timeoutMs - Math.min(200, options.timeoutMs / 10);
    this.out = emit;
    this.recorder = recorder;
  }

  /** The browser whose hellos, rules and checks this run copies. */
  get browser(): 'firefox' | 'chromium' {
    return this.options.failure?.browser ?? this.options.browser ?? 'chromium';
  }

  /** Milliseconds since the run began, from a clock that nobody sets. */
  now(): number {
    return Math.round((performance.now() - this.begun) * 1000) / 1000;
  }

  /** Where a wait ends in vain: what the system knows of the silence is asked afterwards. */
  get lastWait(): number {
    return this.deadline - Math.min(400, this.options.timeoutMs / 20);
  }

  get left(): number {
    return Math.max(0, this.deadline - this.now());
  }

  /** Whether a run that asks for more than it must may open another connection. `kept`: of those that it may, for other steps. */
  mayConnect(kept = 0): boolean {
    return !this.over && this.cost.connections < MOST_CONNECTIONS - kept;
  }

  get over(): boolean {
    return this.stopped || this.options.signal?.aborted === true || this.left === 0;
  }

  /** What was seen so far. */
  get seen(): readonly Observation[] {
    return this.emitted;
  }

  /** The first observation that fits, already made or still to come; null when the walk ends without one. */
  first(fits: (observation: Observation) => boolean): Promise<Observation | null> {
    const already = this.emitted.find(fits);
    if (already) return Promise.resolve(already);
    if (this.ended) return Promise.resolve(null);
    return new Promise((resolve) => {
      this.watchers.push((observation) => {
        if (observation === null || fits(observation)) resolve(observation);
      });
    });
  }

  /** The walk is over: whoever waits for an observation waits in vain. */
  walked(): void {
    const { watchers } = this;
    this.watchers = [];
    this.ended = true;
    for (const watcher of watchers) watcher(null);
  }

  /** Work that the walk does not wait for. */
  beside(work: Promise<unknown>): void {
    this.asides.push(work.catch(() => undefined));
  }

  /** Gives what goes on beside the walk a last moment. Milliseconds. */
  async settle(graceMs: number): Promise<void> {
    await this.within(Promise.all(this.asides), undefined, this.now() + graceMs);
  }

  /** Nothing is emitted after the run has ended, whatever is still on its way. */
  stop(): void {
    this.stopped = true;
  }

  /** Numbers the observation and sends it on. The id is what evidence points at. */
  emit<T extends NewObservation>(observation: T): T & { id: string; vantage: string } {
    const number = (this.numbers.get(observation.kind) ?? 0) + 1;
    this.numbers.set(observation.kind, number);
    const whole = { ...observation, id: `${observation.kind}-${number}`, vantage: observation.vantage ?? this.options.vantage ?? 'local' };
    if (!this.stopped) {
      this.out(whole as unknown as Observation);
      // What is seen from elsewhere is no step of this road: nothing here waits for it or goes by it.
      if (observation.vantage !== undefined) return whole;
      this.emitted.push(whole as unknown as Observation);
      for (const watcher of this.watchers) watcher(whole as unknown as Observation);
    }
    return whole;
  }

  /** Settles when `promise` does, or with `late` at the deadline or on cancellation. */
  within<T>(promise: Promise<T>, late: T, until = this.deadline): Promise<T> {
    return this.race(promise, late, Math.min(until, this.deadline));
  }

  /** The same against the time that the person gave, which nothing may pass. */
  atMost<T>(promise: Promise<T>, late: T): Promise<T> {
    return this.race(promise, late, this.options.timeoutMs);
  }

  private race<T>(promise: Promise<T>, late: T, until: number): Promise<T> {
    const { signal } = this.options;
    return new Promise((resolve, reject) => {
      const stop = () => settle(() => resolve(late));
      const timer = setTimeout(stop, Math.max(0, until - this.now()));
      const settle = (act: () => void) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', stop);
        act();
      };
      promise.then((value) => settle(() => resolve(value)), (error: unknown) => settle(() => reject(error)));
      if (signal?.aborted) return stop();
      signal?.addEventListener('abort', stop, { once: true });
    });
  }
}
