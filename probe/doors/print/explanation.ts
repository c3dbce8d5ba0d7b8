import { PROGRAM_NAMES } from '../../../lib/codes/program-names.ts';
import type { Explanation } from '../command/explain.ts';
import { printFixes } from './explained-topics.ts';
import { STEP_NAMES } from './journey.ts';
import { printable } from './printable.ts';
import { asItStands, type Said } from './said.ts';
import { wrap } from './style.ts';
import type { Style } from './style.ts';

/** The first code whole, the others with their sentence. Ends with a newline. */
export function printExplanations(explanations: readonly Explanation[], style: Style, columns: number, said: Said = asItStands): string {
  const exact = explanations.filter((one) => !one.near);
  const lines: string[] = [];
  if (exact.length === 0) lines.push(said('No code is written so. The nearest ones:'), '');
  const [first, ...others] = exact;
  if (first) {
    const number = first.number === undefined || first.code.includes(String(first.number)) ? '' : ` (${first.number})`;
    lines.push(`${style.bold(printable(first.code))}${number}  ${style.dim(`${PROGRAM_NAMES[first.program]}, ${said('step')} ${said(STEP_NAMES[first.step])}`)}`, `  ${wrap(printable(first.says), columns - 2, '  ')}`);
    if (first.alert) lines.push('', `  ${wrap(`${said('Sent by:')} ${first.alert.sent}`, columns - 2, '  ')}`, `  ${wrap(`${said('Page load:')} ${first.alert.page}`, columns - 2, '  ')}`);
    if (first.causes.length > 0) {
      lines.push('', style.bold(said('What it usually comes from, likeliest first')));
      first.causes.forEach(({ cause, title, tells }, place) => lines.push(
        `  ${place + 1}. ${printable(title)} ${style.dim(`[${printable(cause)}]`)}`, `     ${style.dim(wrap(`${said('Told apart by:')} ${tells}`, columns - 5, '     '))}`,
      ));
    }
    if (first.elsewhere.length > 0) {
      lines.push('', style.bold(said('The same failure elsewhere')));
      for (const [program, names] of byProgram(first.elsewhere)) lines.push(`  ${PROGRAM_NAMES[program].padEnd(10)} ${wrap(printable(names.join(', '), 2000), columns - 13, '             ')}`);
    }
    if (first.confusedWith.length > 0) {
      lines.push('', style.bold(said('Not to be taken for')));
      for (const { code, how } of first.confusedWith) lines.push(`  ${printable(code)}`, `    ${wrap(printable(how), columns - 4, '    ')}`);
    }
    if (first.related.length > 0) lines.push('', style.bold(said('Related')), `  ${wrap(printable(first.related.join(', '), 2000), columns - 2, '  ')}`);
    if (first.questions.length > 0) {
      lines.push('', style.bold(said('Asked about it')));
      for (const { asks, answer } of first.questions) lines.push(`  ${wrap(printable(asks), columns - 2, '  ')}`, `    ${wrap(printable(answer), columns - 4, '    ')}`);
    }
    lines.push(...printFixes(first.fixes, style, columns, said));
    lines.push('', style.dim(`${said('To find out which it is:')} pagefault diagnose URL --code ${shellWord(first.code)}`));
    if (others.length > 0) lines.push('', style.bold(said('Also read in it')));
  }
  for (const one of first ? others : explanations) {
    lines.push(`  ${style.bold(printable(one.code))} ${style.dim(`${PROGRAM_NAMES[one.program]}, ${said('step')} ${said(STEP_NAMES[one.step])}`)}`, `    ${wrap(printable(one.says), columns - 4, '    ')}`);
  }
  return `${lines.join('\n')}\n`;
}

function byProgram(elsewhere: Explanation['elsewhere']): Map<Explanation['program'], string[]> {
  const names = new Map<Explanation['program'], string[]>();
  for (const { program, code } of elsewhere) names.set(program, [...(names.get(program) ?? []), code]);
  return names;
}

function shellWord(text: string): string {
  return /^[\w.:-]+$/.test(text) ? text : `"${text.replace(/["$`\\]/g, '')}"`;
}
