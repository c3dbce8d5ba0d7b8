import type { JourneyStep } from '../../../lib/protocol/diagnosis.ts';
import type { Step } from '../../../lib/protocol/step.ts';
import { asItStands, type Said } from './said.ts';
import type { Style } from './style.ts';

/** What people call the steps. */
export const STEP_NAMES: Readonly<Record<Step, string>> = {
  network: 'network', dns: 'DNS', proxy: 'proxy', tcp: 'TCP', tls: 'TLS', certificate: 'certificate', http: 'HTTP', browser: 'browser',
};

/** The journey as one line with the break in it: `✓ DNS 3 ms ── ✓ TCP 1 ms ─╳ ✗ TLS   · certificate   · HTTP`. */
export function journeyLine(journey: readonly JourneyStep[], style: Style, said: Said = asItStands): string {
  let line = '';
  let broken = false;
  journey.forEach((step, place) => {
    const failed = step.outcome === 'failed';
    const link = place === 0 ? '' : failed && !broken ? ` ${style.red(style.sign.break)} ` : broken ? '   ' : ` ${style.dim(style.sign.line)} `;
    line += link + station(step, style, said);
    broken ||= failed;
  });
  return line;
}

function station(step: JourneyStep, style: Style, said: Said): string {
  const name = said(STEP_NAMES[step.step]);
  const time = step.ms === null ? '' : ` ${style.dim(said(duration(step.ms)))}`;
  switch (step.outcome) {
    case 'ok':
      return `${style.green(style.sign.ok)} ${name}${time}`;
    case 'failed':
      return `${style.red(style.sign.failed)} ${style.bold(style.red(name))}${time}`;
    case 'skipped':
      return style.dim(`${style.sign.skipped} ${name}`);
    case 'unknown':
      return style.dim(`${style.sign.unknown} ${name}`);
  }
}

/** `0.4 ms`, `12 ms`, `3.2 s`. */
export function duration(ms: number): string {
  if (ms >= 1000) return `${(ms / 1000).toFixed(1)} s`;
  return `${ms < 10 ? Math.round(ms * 10) / 10 : Math.round(ms)} ms`;
}
