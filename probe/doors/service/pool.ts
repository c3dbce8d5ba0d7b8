import { Worker } from 'node:worker_threads';
import * as v from 'valibot';
import { observation as observationSchema, type Observation } from '../../../lib/protocol/observation.ts';
import type { Cost } from '../../../lib/protocol/diagnosis.ts';
import type { Job, WorkerMessage } from './job.ts';

export type ProbeResult = { kind: 'done'; cost: Cost } | { kind: 'refused' } | { kind: 'failed'; why: 'memory' | 'time' | 'error' };

export interface ProbePool {
  /** Probes that could be started now. */
  readonly free: number;
  readonly running: number;
  /** Never rejects, and settles within the time that the pool was given. To be called only while one is free. */
  probe(job: Job, onObservation: (observation: Observation) => void): Promise<ProbeResult>;
  close(): Promise<void>;
}

export interface PoolOptions {
  most: number;
  /** The worker's program. */
  program: URL;
  /** A worker that is still busy after this is ended. Milliseconds. */
  killMs: number;
  heapMb?: number;
}

/** How many wait warm for the next probe. */
const WARM = 4;

/**
 * Workers, one probe each at a time: one that runs out of memory, hangs or breaks takes its own probe with it and nothing
 * else. They are used again while they end clean.
 */
export function createPool({ most, program, killMs, heapMb = 64 }: PoolOptions): ProbePool {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  let running = 0;
  let closed = false;

  function start(): Worker {
    const worker = new Worker(program, {
      resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 8, stackSizeMb: 4 },
      // Only what a run reads: a store's password is none of its business.
      env: Object.fromEntries(['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'PATH', 'TZ'].flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))),
      stdout: true, stderr: true,
    });
    worker.unref();
    // What it might print could hold a host's name.
    worker.stdout.resume();
    worker.stderr.resume();
    all.add(worker);
    worker.once('exit', () => {
      all.delete(worker);
      const place = idle.indexOf(worker);
      if (place >= 0) idle.splice(place, 1);
    });
    worker.on('error', () => undefined);
    return worker;
  }

  function end(worker: Worker): void {
    void worker.terminate();
  }

  for (let i = 0; i < Math.min(WARM, most); i++) idle.push(start());

  return {
    get free() {
      return closed ? 0 : most - running;
    },
    get running() {
      return running;
    },
    probe(job, onObservation) {
      running += 1;
      const worker = idle.pop() ?? start();
      return new Promise<ProbeResult>((done) => {
        const settle = (result: ProbeResult, reusable: boolean) => {
          clearTimeout(timer);
          worker.off('message', heard);
          worker.off('error', broke);
          worker.off('exit', gone);
          running -= 1;
          if (reusable && !closed && idle.length < WARM) idle.push(worker);
          else end(worker);
          done(result);
        };
        const heard = (message: WorkerMessage) => {
          if (message.type === 'observation') {
            const read = v.safeParse(observationSchema, JSON.parse(message.json));
            if (read.success) onObservation(read.output);
          } else if (message.type === 'done') settle({ kind: 'done', cost: message.cost }, message.clean);
          else if (message.type === 'refused') settle({ kind: 'refused' }, false);
          else if (message.type === 'failed') settle({ kind: 'failed', why: 'error' }, false);
        };
        const broke = (error: NodeJS.ErrnoException) => settle({ kind: 'failed', why: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'error' }, false);
        const gone = () => settle({ kind: 'failed', why: 'error' }, false);
        const timer = setTimeout(() => settle({ kind: 'failed', why: 'time' }, false), killMs);
        worker.on('message', heard);
        worker.once('error', broke);
        worker.once('exit', gone);
        worker.postMessage(job);
      });
    },
    async close() {
      closed = true;
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}
