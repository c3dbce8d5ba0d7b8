import type { Diagnosis } from '../protocol/diagnosis.ts';
import { AUDIENCES } from '../protocol/step.ts';
import type { ShareWords } from '../words/en/share.ts';
import type { UiWords } from '../words/en/ui.ts';
import { showForeign } from '../words/foreign.ts';
import { outcomeOf } from '../words/outcome.ts';

export interface Made {
  /** Milliseconds since 1970. */
  at: number;
  version: string;
}

/** The report as Markdown. Foreign text can neither end a line nor begin a link, a heading or an image. */
export function reportMarkdown(diagnosis: Diagnosis, words: ShareWords, ui: UiWords, made: Made): string {
  const { report } = words;
  const { target, failure, verdict, causes, journey, observations, cost } = diagnosis;
  const first = causes[0];
  const lines: string[] = [`# ${escape(report.title(target.host))}`, '', `**${escape(verdict.summary)}**`, ''];
  if (verdict.why) lines.push(escape(verdict.why), '');
  lines.push(
    `- ${report.url}: ${code(target.url)}`,
    ...(failure ? [`- ${report.code}: ${code(failure.code)}${failure.raw === failure.code ? '' : ` (${code(failure.raw)})`}`] : []),
    `- ${report.verdict}: ${code(verdict.cause)}`,
    `- ${report.blame}: ${ui.verdict.blame[verdict.blame]}`,
    `- ${report.confidence}: ${ui.verdict.confidence[verdict.confidence]}`,
    ...(target.addresses.length > 0 ? [`- ${report.addresses}: ${target.addresses.map((each) => code(each)).join(', ')}`] : []),
    '',
  );
  if (first && first.evidence.length > 0) lines.push(`## ${report.proof}`, '', ...first.evidence.map((each) => `- ${escape(each.says)}`), '');
  for (const audience of AUDIENCES) {
    const fixes = first?.fixes[audience] ?? [];
    if (fixes.length === 0) continue;
    lines.push(`## ${report.steps[audience]}`, '');
    fixes.forEach((fix, index) => {
      lines.push(`${index + 1}. ${escape(fix.does)}`);
      for (const text of [fix.config, fix.command]) if (text) lines.push('', ...fenced(text).map((line) => `   ${line}`), '');
      if (fix.check) lines.push(`   ${report.check} ${escape(fix.check)}`);
    });
    lines.push('');
  }
  lines.push(
    `## ${report.journey}`, '',
    row([report.columns.step, report.columns.outcome, report.columns.ms, report.columns.detail]), '|---|---|---|---|',
    ...journey.map((each) => row([ui.journey.field[each.step], ui.journey.outcome[each.outcome], each.ms === null ? '' : ui.journey.ms(each.ms), escape(each.detail)])),
    '',
  );
  for (const [title, listed] of [
    [report.proven, causes.slice(1).filter(({ confidence }) => confidence === 'proven')],
    [report.others, causes.slice(1).filter(({ confidence }) => confidence !== 'proven')],
  ] as const) {
    if (listed.length > 0) lines.push(`## ${title}`, '', ...listed.map((each) => `- ${escape(each.summary)}${each.missing.length > 0 ? ` ${report.settles} ${escape(each.missing.join(' '))}` : ''}`), '');
  }
  if (observations.length > 0) {
    lines.push(
      `## ${report.observations}`, '', row([report.columns.look, report.columns.vantage, report.columns.outcome, report.columns.ms]), '|---|---|---|---|',
      ...observations.map((each) => row([escape(each.id), escape(each.vantage), escape(outcomeOf(each, ui.outcomes)), ui.journey.ms(each.ms)])), '',
      `${report.cost}: ${ui.expert.costs(cost.connections, cost.bytesSent, cost.bytesReceived, ui.journey.ms(cost.ms))}`, '',
    );
  }
  lines.push(report.made(words.when(made.at), escape(made.version)), report.taken, '');
  return lines.join('\n');
}

const LONGEST = 2000;

/** Every sign that Markdown could take for its own; line ends are shown as code points before that. */
function escape(text: string): string {
  return showForeign(text, LONGEST).replace(/[\\`*_{}[\]<>#|~!&$]/g, '\\$&').replace(/:\/\//g, '\\://').replace(/@/g, '@\u2060').replace(/^(\s*)([-+=]|\d+[.)])/, '$1\\$2');
}

/** A code span: fenced by more back quotes than stand in it. */
function code(text: string): string {
  const shown = showForeign(text, LONGEST).replaceAll('|', '\\|');
  const fence = '`'.repeat(longestRun(shown) + 1);
  return `${fence} ${shown} ${fence}`;
}

function fenced(command: string): string[] {
  const lines = command.split('\n').map((line) => showForeign(line, LONGEST));
  const fence = '`'.repeat(Math.max(3, longestRun(command) + 1));
  return [fence, ...lines, fence];
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

function row(cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}
