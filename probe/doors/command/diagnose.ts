import { writeFile } from 'node:fs/promises';
import { normalise } from '../../../lib/codes/normalise.ts';
import { diagnose } from '../../../lib/diagnosis/diagnose.ts';
import { LIMITS } from '../../../lib/protocol/limits.ts';
import type { Cost, Diagnosis } from '../../../lib/protocol/diagnosis.ts';
import type { Observation } from '../../../lib/protocol/observation.ts';
import type { Console } from '../console.ts';
import { EXIT } from '../exit-status.ts';
import { printDiagnosis } from '../print/diagnosis.ts';
import { journeyLine } from '../print/journey.ts';
import { printable, safeJson } from '../print/printable.ts';
import { styleFor } from '../print/style.ts';
import { printVantages, vantageViews } from '../print/vantages.ts';
import { systemName } from '../system.ts';
import { runHere } from '../run-here.ts';
import type { Run } from '../sessions.ts';
import type { DiagnoseCall } from './arguments.ts';
import { askRemotes, type Vantage } from './remotes.ts';
import { readRoots } from './roots.ts';
import { savedChain } from './saved-chain.ts';

/** `pagefault diagnose URL`. `run` is probe/run.ts's; tests hand in their own. */
export async function diagnoseCommand(call: DiagnoseCall, console: Console, run: Run = runHere): Promise<number> {
  const usage = (says: string) => {
    console.err(`pagefault: ${printable(says)}\n`);
    return EXIT.usage;
  };
  const roots = call.cacert === null ? null : await readRoots(call.cacert);
  if (roots && !roots.ok) return usage(`--cacert ${roots.says}; right is: pagefault diagnose ${call.target.url} --cacert root.pem`);

  const failure = call.code === null ? null : normalise(call.code, call.browser);
  const observations: Observation[] = [];
  const progress = progressLine(console);
  const look = (cost: Cost | null): Diagnosis =>
    diagnose({
      target: call.target, failure, observations, cost, finished: cost !== null, now: Date.now(), probe: true,
      context: { os: systemName(), ...(call.browser ? { browser: call.browser } : {}) },
    });

  const controller = new AbortController();
  let interrupted = false;
  const forget = console.onInterrupt(() => {
    interrupted = true;
    controller.abort();
  });
  const asking = askRemotes({ services: call.remotes, target: call.target, failure, timeoutMs: call.timeoutMs, signal: controller.signal });
  let cost: Cost;
  let vantages: Vantage[] = [];
  try {
    cost = await run(
      {
        target: call.target, failure, timeoutMs: call.timeoutMs, signal: controller.signal, resolve: call.resolve,
        ...(roots ? { cacert: roots.pem } : {}), ...(call.dns === null ? {} : { dns: call.dns }), ...(call.compareDns === null ? {} : { compareDns: call.compareDns }), ...(call.capture === null ? {} : { capture: call.capture }),
        ...(call.check === null ? {} : { check: call.check }), ...(call.onlyTarget ? { others: false } : {}),
      },
      (observation) => {
        if (observations.length >= LIMITS.observations) return;
        observations.push(observation);
        if (progress.shown) progress.show(look(null));
      },
    );
    vantages = await asking;
  } finally {
    progress.clear();
    forget();
  }
  if (interrupted) {
    console.err('pagefault: stopped before the end; nothing was decided.\n');
    return EXIT.interrupted;
  }
  // The verdict is of all places together: what is seen elsewhere settles on whose side the fault is.
  observations.push(...vantages.flatMap((one) => one.observations).slice(0, LIMITS.observations));
  const about = { target: call.target, failure, now: Date.now() };
  const diagnosis = look(cost);
  if (call.saveChain !== null) await saveChain(call.saveChain, observations, console);
  if (call.json) console.out(`${safeJson(vantages.length > 0 ? { ...diagnosis, vantages: vantageViews(vantages, about) } : diagnosis)}\n`);
  else {
    const style = styleFor({ terminal: console.outIsTerminal, env: console.env, noColor: call.noColor });
    const columns = Math.min(console.columns, 100);
    console.out(printDiagnosis(diagnosis, style, columns));
    if (vantages.length > 0) console.out(printVantages(vantages, diagnosis, about, style, columns));
  }
  return diagnosis.verdict.cause === 'no-fault-found' ? EXIT.ok : EXIT.fault;
}

/** What the file holds, or why there is none, is told on stderr: it changes nothing about the page's verdict. */
async function saveChain(file: string, observations: readonly Observation[], console: Console): Promise<void> {
  const chain = savedChain(observations);
  if (chain === null) return console.err('pagefault: --save-chain: no whole chain was seen, nothing is written.\n');
  try {
    await writeFile(file, chain);
    console.err(`pagefault: ${printable(file)} holds the chain as the server should send it.\n`);
  } catch (error) {
    console.err(`pagefault: --save-chain: ${printable(file)} cannot be written (${printable(error instanceof Error && 'code' in error ? String(error.code) : 'error')}).\n`);
  }
}

/** The road as it is walked, on stderr's terminal alone, rewritten in its one line. */
function progressLine(console: Console): { shown: boolean; show(diagnosis: Diagnosis): void; clear(): void } {
  const shown = console.errIsTerminal && console.env.TERM !== 'dumb';
  const style = styleFor({ terminal: shown, env: console.env });
  return {
    shown,
    show: (diagnosis) => console.err(`\r\u001b[2K${journeyLine(diagnosis.journey, style)}`),
    clear: () => {
      if (shown) console.err('\r\u001b[2K');
    },
  };
}
