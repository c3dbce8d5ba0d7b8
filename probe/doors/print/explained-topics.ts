import type { ExplainedCause, ShortFix } from '../../../lib/codes/explain-cause.ts';
import { AUDIENCES, type Audience } from '../../../lib/protocol/step.ts';
import type { HandshakeMessage } from '../../../lib/words/en/handshake.ts';
import { STEP_NAMES } from './journey.ts';
import { printable } from './printable.ts';
import { asItStands, type Said } from './said.ts';
import { wrap, type Style } from './style.ts';

const FOR: Record<Audience, string> = { visitor: 'If you visit the page', admin: 'If you run the site', network: 'If you run the network' };

/** One cause whole. Ends with a newline. */
export function printCause(cause: ExplainedCause, style: Style, columns: number, said: Said = asItStands): string {
  const say = (text: string, indent = '  ') => indent + wrap(text, columns - indent.length, indent);
  const lines = [
    `${style.bold(cause.title)}  ${style.dim(`${cause.cause}, ${said('step')} ${said(STEP_NAMES[cause.step])}`)}`, say(cause.summary), say(cause.why),
    '', style.bold(said('For visitors')), say(cause.visitor), '', style.bold(said('For administrators')), say(cause.admin), '', style.bold(said('What tells it from others')), say(cause.tells),
  ];
  lines.push(...printFixes(cause.fixes, style, columns, said));
  if (cause.codes.length > 0) lines.push('', style.bold(said('Codes that point to it')), say(cause.codes.join(', ')));
  return `${lines.join('\n')}\n`;
}

/** Steps for each audience that has any. */
export function printFixes(fixes: Record<Audience, readonly ShortFix[]>, style: Style, columns: number, said: Said = asItStands): string[] {
  return AUDIENCES.flatMap((audience) => (fixes[audience].length === 0 ? [] : ['', style.bold(said(FOR[audience])), ...fixes[audience].flatMap(({ does, config, command, check }, place) => {
    const number = `${place + 1}. `;
    const indent = ' '.repeat(2 + number.length);
    return [
      `  ${number}${wrap(printable(does), columns - indent.length, indent)}`,
      ...[config, command].flatMap((text) => text?.split('\n') ?? []).map((line) => `${indent}${style.cyan(line)}`),
      ...(check ? [`${indent}${style.dim(wrap(`${said('Check:')} ${printable(check)}`, columns - indent.length, indent))}`] : []),
    ];
  })]));
}

/** Every message in order, for each version. Ends with a newline. */
export function printHandshakes(handshakes: Readonly<Record<string, readonly HandshakeMessage[]>>, style: Style, columns: number, said: Said = asItStands): string {
  const lines = Object.entries(handshakes).flatMap(([version, messages], place) => [
    ...(place > 0 ? [''] : []), style.bold(said(`The handshake of ${version}, message by message`)),
    ...messages.flatMap(({ from, name, always, encrypted, does, ends }, at) => [
      `  ${String(at + 1).padStart(2)}. ${from === 'browser' ? said('browser →') : said('server  ←')} ${style.bold(name)}${style.dim(`${always ? '' : `, ${said('not always')}`}${encrypted ? `, ${said('encrypted')}` : ''}`)}`,
      `      ${wrap(does, columns - 6, '      ')}`,
      `      ${style.dim(wrap(`${said('Ends here:')} ${ends}`, columns - 6, '      '))}`,
    ]),
  ]);
  lines.push('', wrap(said('In TLS 1.3 alerts after ServerHello are encrypted: a capture alone shows nothing. `pagefault diagnose URL --capture FILE` is the client itself, reads them, and gives the file its secrets, so that Wireshark reads them too.'), columns, ''));
  return `${lines.join('\n')}\n`;
}

interface AlertLine { number: number; name: string; rfc: string; standing: string; says: string; sent: string; page: string }

/** Every registered alert. Ends with a newline. */
export function printAlerts(alerts: readonly AlertLine[], style: Style, columns: number, said: Said = asItStands): string {
  return `${alerts.flatMap(({ number, name, rfc, standing, says, sent, page }) => [
    `${String(number).padStart(3)} ${style.bold(name)} ${style.dim(`${rfc}${standing === 'current' ? '' : `, ${said(standing === 'old' ? 'no longer sent' : 'DTLS alone')}`}`)}`,
    `    ${wrap(says, columns - 4, '    ')}`, `    ${wrap(`${said('Sent by:')} ${sent}`, columns - 4, '    ')}`, `    ${wrap(`${said('Page load:')} ${page}`, columns - 4, '    ')}`,
  ]).join('\n')}\n`;
}
