import type { DiagnosedCause, Diagnosis, Fix } from '../../../lib/protocol/diagnosis.ts';
import type { Audience, Confidence } from '../../../lib/protocol/step.ts';
import { duration, journeyLine, STEP_NAMES } from './journey.ts';
import { printable } from './printable.ts';
import { asItStands, type Said } from './said.ts';
import { wrap } from './style.ts';
import type { Style } from './style.ts';

/** A diagnosis for people: verdict, journey, proof, what to do, what else it may be. Ends with a newline. */
export function printDiagnosis(diagnosis: Diagnosis, style: Style, columns: number, said: Said = asItStands): string {
  const { verdict, target, failure } = diagnosis;
  const [first, ...others] = diagnosis.causes;
  const chosen = diagnosis.causes.find((cause) => cause.cause === verdict.cause) ?? first;
  const fine = verdict.cause === 'no-fault-found';
  const lines: string[] = [];
  const say = (text: string, indent = '') => lines.push(indent + wrap(printable(text), columns - indent.length, indent));

  const mark = fine ? style.green(style.sign.ok) : verdict.confidence === 'proven' ? style.red(style.sign.failed) : style.yellow(style.sign.unknown);
  lines.push(`${mark} ${style.bold(wrap(printable(verdict.summary), columns - 2, '  '))}`);
  if (!fine) lines.push(`  ${style.dim(`${said(CERTAINTY[verdict.confidence])}${style.sign.bullet === '*' ? ', ' : ' · '}${said(BLAME[verdict.blame])}${style.sign.bullet === '*' ? ', ' : ' · '}${printable(verdict.cause, 60)}`)}`);
  if (verdict.why) say(verdict.why, '  ');
  if (failure) say(said(failure.raw === failure.code ? `The browser said ${failure.code}.` : `The browser said ${failure.code} (${failure.raw}).`), '  ');
  lines.push('', `  ${printable(hostPort(target.host, target.port), 300)}`, `  ${journeyLine(diagnosis.journey, style, said)}`);
  for (const step of diagnosis.journey) {
    if (step.outcome === 'failed' && step.detail) say(`${said(STEP_NAMES[step.step])}: ${step.detail}`, '  ');
  }

  if (chosen && chosen.evidence.length > 0) {
    lines.push('', style.bold(said(verdict.confidence === 'proven' ? 'Proof' : 'What speaks for it')));
    for (const { observation, says } of chosen.evidence) lines.push(`  ${style.sign.bullet} ${wrap(printable(says), columns - 4, '    ')} ${style.dim(`[${printable(observation, 40)}]`)}`);
  }
  if (chosen && chosen.missing.length > 0) {
    lines.push('', style.bold(said(chosen.confidence === 'proven' ? 'What tells apart what is left' : 'What would settle it')));
    for (const missing of chosen.missing) lines.push(`  ${style.sign.bullet} ${wrap(printable(missing), columns - 4, '    ')}`);
  }
  if (chosen) {
    for (const audience of ['visitor', 'admin', 'network'] as const) lines.push(...fixes(chosen.fixes[audience], audience, style, columns, said));
  }
  const rest = (chosen === first ? others : diagnosis.causes.filter((cause) => cause !== chosen)).slice(0, MOST_OTHERS);
  // What is proven too is no open question: it is a second fault.
  for (const [title, causes] of [['Proven as well', rest.filter((one) => one.confidence === 'proven')], ['Other open causes', rest.filter((one) => one.confidence !== 'proven')]] as const) {
    if (causes.length > 0) lines.push('', style.bold(said(title)), ...causes.map((one) => other(one, style, columns, said)));
  }
  const { cost } = diagnosis;
  lines.push('', style.dim(said(`${cost.connections} ${cost.connections === 1 ? 'connection' : 'connections'}, ${bytes(cost.bytesSent)} sent, ${bytes(cost.bytesReceived)} received, ${duration(cost.ms)}`)));
  return `${lines.join('\n')}\n`;
}

const MOST_OTHERS = 5;
const CERTAINTY: Record<Confidence, string> = { proven: 'proven', likely: 'likely, not proven', possible: 'possible, not proven' };
const BLAME = { visitor: "on the visitor's side", network: 'on the network between', site: "on the site's side", unknown: 'side not known' } as const;
const FOR: Record<Audience, string> = { visitor: 'If you visit the page', admin: 'If you run the site', network: 'If you run the network' };

function fixes(list: readonly Fix[], audience: Audience, style: Style, columns: number, said: Said): string[] {
  if (list.length === 0) return [];
  const lines = ['', style.bold(said(FOR[audience]))];
  list.forEach((fix, place) => {
    const number = `${place + 1}. `;
    const indent = ' '.repeat(2 + number.length);
    lines.push(`  ${number}${wrap(printable(fix.does), columns - indent.length, indent)}`);
    // Not wrapped: it is to be copied. Lines stay lines.
    for (const line of [fix.config, fix.command].flatMap((text) => text?.split('\n') ?? [])) lines.push(`${indent}${style.cyan(printable(line, 2000))}`);
    if (fix.check) lines.push(`${indent}${style.dim(wrap(`${said('Check:')} ${printable(fix.check)}`, columns - indent.length, indent))}`);
  });
  return lines;
}

function other(cause: DiagnosedCause, style: Style, columns: number, said: Said): string {
  return `  ${said(cause.confidence).padEnd(8)} ${style.bold(printable(cause.cause, 60))}: ${wrap(printable(cause.summary), columns - 11, '           ')}`;
}

function hostPort(host: string, port: number): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function bytes(count: number): string {
  return count < 1000 ? `${count} B` : `${(count / 1000).toFixed(1)} kB`;
}
