import { normalise } from '../../lib/codes/normalise.ts';
import { LIMITS } from '../../lib/protocol/limits.ts';
import { readTarget } from '../../lib/protocol/target.ts';
import type { Cost, Failure, Target } from '../../lib/protocol/diagnosis.ts';
import type { DiagnoseRequest, ErrorMessage, ProbeErrorCode, ReplyMessage } from '../../lib/protocol/messages.ts';
import type { CaptureFile } from '../capture/recorder.ts';
import type { RunOptions } from '../run.ts';
import type { Observation } from '../../lib/protocol/observation.ts';

/** `run` of probe/run.ts; tests hand in their own. */
export type Run = (options: RunOptions, emit: (observation: Observation) => void) => Promise<Cost>;

/** Runs for one caller or server: each answers with its observations and then with done or error. */
export interface Sessions {
  /** Never rejects; resolves after the last reply. `signal` is a caller that has gone. A capture goes to whoever wished for it and no further: it is kept nowhere. */
  start(request: DiagnoseRequest, reply: (message: ReplyMessage) => void, signal?: AbortSignal): Promise<void>;
  /** Ends a run early; it still answers with done. An unknown id is one that has ended: nothing to do. */
  cancel(id: string): void;
  cancelAll(): void;
  running(): number;
}

/** So many runs at once keep a small machine answering; the fifth is told to come again. */
export const MOST_RUNS = 4;

export function createSessions(run: Run, most: number = MOST_RUNS): Sessions {
  const runs = new Map<string, AbortController>();
  return {
    async start(request, reply, signal) {
      const { id } = request;
      if (runs.has(id)) return reply(problem(id, 'bad-message', `The run "${id}" is already under way; give each run an id of its own.`));
      if (runs.size >= most) return reply(problem(id, 'busy', `${most} runs are under way already; try again when one has ended.`));
      const about = readSubject(request);
      if (!about.ok) return reply(problem(id, 'bad-message', about.says));
      const controller = new AbortController();
      runs.set(id, controller);
      const gone = () => controller.abort();
      if (signal?.aborted) gone();
      signal?.addEventListener('abort', gone, { once: true });
      let seen = 0;
      let open = true;
      const captured: CaptureFile[] = [];
      try {
        const cost = await run(
          {
            target: about.target, failure: about.failure, timeoutMs: request.timeoutMs ?? LIMITS.timeoutDefault, signal: controller.signal,
            ...(request.browser === undefined ? {} : { browser: request.browser }),
            ...(request.onlyTarget ? { others: false } : {}), ...(request.compareDns === undefined ? {} : { compareDns: request.compareDns }),
            ...(request.capture ? { capture: (file: CaptureFile) => void captured.push(file) } : {}),
          },
          (observation) => {
            if (open && seen++ < LIMITS.observations) reply({ type: 'observation', id, observation });
          },
        );
        open = false;
        for (const file of captured) await sendCapture(id, file, reply, controller.signal);
        reply({ type: 'done', id, cost });
      } catch (error) {
        open = false;
        const says = error instanceof Error ? error.message : String(error);
        reply(problem(id, 'internal', `The probe itself failed (${says.slice(0, 300)}); run "pagefault diagnose" in a terminal to see more.`));
      } finally {
        signal?.removeEventListener('abort', gone);
        runs.delete(id);
      }
    },
    cancel: (id) => runs.get(id)?.abort(),
    cancelAll: () => runs.forEach((controller) => controller.abort()),
    running: () => runs.size,
  };
}

/** Between two parts the caller may be heard: whoever has stopped the run wants no more of it. */
async function sendCapture(id: string, file: CaptureFile, reply: (message: ReplyMessage) => void, signal: AbortSignal): Promise<void> {
  const { captureMessages } = await import('./send-capture.ts');
  for (const message of captureMessages(id, file)) {
    if (signal.aborted) return;
    reply(message);
    await new Promise((next) => setImmediate(next));
  }
}

/** The page and the failure that a request speaks of. */
export function readSubject(request: DiagnoseRequest): { ok: true; target: Target; failure: Failure | null } | { ok: false; says: string } {
  const target = readTarget(request.url);
  if (!target.ok) return { ok: false, says: `The request's URL cannot be diagnosed: ${target.says}.` };
  return { ok: true, target: target.target, failure: request.failure ? normalise(request.failure.raw, request.failure.browser) : null };
}

/** An error message of the protocol; `says` is one sentence that names the next step. */
export function problem(id: string | null, code: ProbeErrorCode, says: string): ErrorMessage {
  return { type: 'error', id, code, message: says.slice(0, LIMITS.foreignText) };
}
