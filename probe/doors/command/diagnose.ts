import { writeFileSync } from 'node:fs';
import { LIMITS } from '../../../lib/protocol/limits.ts';
import type { Cost } from '../../../lib/protocol/diagnosis.ts';
import type { Observation } from '../../../lib/protocol/observation.ts';
import type { CaptureFile } from '../../capture/recorder.ts';
import { underway } from '../../net/underway.ts';
import { complain } from '../complain.ts';
import type { Console } from '../console.ts';
import { EXIT } from '../exit-status.ts';
import { runHere } from '../run-here.ts';
import type { Run } from '../sessions.ts';
import type { DiagnoseCall } from './arguments.ts';
import type { Vantage } from './remotes.ts';
import { whyNotWritten } from './output-file.ts';
import { readRoots } from './roots.ts';

/** `pagefault diagnose URL`. `run` is probe/run.ts's; tests hand in their own. */
export async function diagnoseCommand(call: DiagnoseCall, console: Console, run: Run = runHere): Promise<number> {
  const usage = (says: string) => {
    complain(console, says);
    return EXIT.usage;
  };
  const roots = call.cacert === null ? null : readRoots(call.cacert);
  if (roots && !roots.ok) return usage(`--cacert ${roots.says}; right is: pagefault diagnose ${call.target.url} --cacert root.pem`);
  for (const [option, file, example] of [['--capture', call.capture, 'trace.pcapng'], ['--save-chain', call.saveChain, 'fullchain.pem']] as const) {
    const says = file === null ? null : whyNotWritten(file);
    if (says !== null) return usage(`${option} ${says}; right is: pagefault diagnose ${call.target.url} ${option} ${example}`);
  }

  const failure = call.code === null ? null : (await import('../../../lib/codes/normalise.ts')).normalise(call.code, call.browser);
  const asked = { call, failure };
  const observations: Observation[] = [];
  // The causes and their sentences are loaded while the server's first answer is on its way.
  let loading: Promise<typeof import('./tell.ts')> | null = null;
  const telling = () => (loading ??= underway().then(() => import('./tell.ts')).then(async (tell) => (await tell.speak(console), tell)));
  const progress = progressLine(console);

  const controller = new AbortController();
  let interrupted = false;
  const forget = console.onInterrupt(() => {
    interrupted = true;
    controller.abort();
  });
  const { remotes: services, target, timeoutMs } = call;
  const asking: Promise<Vantage[]> =
    services.length === 0 ? Promise.resolve([]) : import('./remotes.ts').then(({ askRemotes }) => askRemotes({ services, target, failure, timeoutMs, signal: controller.signal }));
  let cost: Cost;
  let vantages: Vantage[] = [];
  try {
    cost = await run(
      {
        target, failure, ...(call.browser === null ? {} : { browser: call.browser }), timeoutMs, signal: controller.signal, resolve: call.resolve,
        ...(roots ? { cacert: roots.pem } : {}), ...(call.dns === null ? {} : { dns: call.dns }), ...(call.compareDns === null ? {} : { compareDns: call.compareDns }), ...(call.capture === null ? {} : { capture: captureTo(call.capture, console) }),
        ...(call.check === null ? {} : { check: call.check }), ...(call.onlyTarget ? { others: false } : {}),
      },
      (observation) => {
        if (observations.length >= LIMITS.observations) return;
        observations.push(observation);
        if (progress.shown) void telling().then(({ roadLine }) => progress.show(roadLine(asked, observations, console)));
        else if (observation.kind === 'tcp') void telling();
      },
    );
    vantages = await asking;
    await telling();
  } finally {
    progress.clear();
    forget();
  }
  if (interrupted) {
    complain(console, 'stopped before the end; nothing was decided.');
    return EXIT.interrupted;
  }
  // The verdict is of all places together: what is seen elsewhere settles on whose side the fault is.
  observations.push(...vantages.flatMap((one) => one.observations).slice(0, LIMITS.observations));
  const { diagnosisOf, print } = await telling();
  const diagnosis = diagnosisOf(asked, observations, cost, console);
  if (call.saveChain !== null) await saveChain(call.saveChain, observations, console);
  print(diagnosis, asked, vantages, console);
  return diagnosis.verdict.cause === 'no-fault-found' ? EXIT.ok : EXIT.fault;
}

/** What cannot be written ends the run: the capture is what was asked for. */
function captureTo(file: string, console: Console): (capture: CaptureFile) => void {
  return ({ bytes, leftOut }) => {
    writeFileSync(file, bytes);
    if (leftOut > 0) complain(console, `--capture: ${file} is full at ${LIMITS.capture >> 20} MiB; the last ${leftOut} packets are not in it.`);
  };
}

/** What the file holds, or why there is none, is told on stderr: it changes nothing about the page's verdict. */
async function saveChain(file: string, observations: readonly Observation[], console: Console): Promise<void> {
  const [{ savedChain }, { writeFile }] = await Promise.all([import('../../../lib/report/saved-chain.ts'), import('node:fs/promises')]);
  const chain = savedChain(observations);
  if (chain === null) return complain(console, '--save-chain: no whole chain was seen, nothing is written.');
  try {
    await writeFile(file, chain);
    complain(console, `${file} holds the chain as the server should send it.`);
  } catch (error) {
    complain(console, `--save-chain: ${file} cannot be written (${error instanceof Error && 'code' in error ? String(error.code) : 'error'}).`);
  }
}

/** One line on stderr's terminal alone, rewritten in place until it is cleared. */
function progressLine(console: Console): { shown: boolean; show(line: string): void; clear(): void } {
  const shown = console.errIsTerminal && console.env.TERM !== 'dumb';
  let over = false;
  return {
    shown,
    show: (line) => {
      if (!over) console.err(`\r\u001b[2K${line}`);
    },
    clear: () => {
      over = true;
      if (shown) console.err('\r\u001b[2K');
    },
  };
}
