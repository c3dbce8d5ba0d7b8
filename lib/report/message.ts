import type { Diagnosis } from '../protocol/diagnosis.ts';
import { isAddress } from '../protocol/target.ts';
import type { ShareWords } from '../words/en/share.ts';
import { showForeign } from '../words/foreign.ts';

export interface Message {
  /** Empty where none can be known. */
  to: string;
  subject: string;
  body: string;
}

/** Who is written to: whoever runs the site, or the IT desk of one's own network. */
export type Reader = 'site' | 'desk';

const MOST_EVIDENCE = 4;

/** A message that is ready to be sent: what failed, what was found, what mends it. Plain text, one screen long. */
export function messageTo(reader: Reader, diagnosis: Diagnosis, words: ShareWords, at: number): Message {
  const own = words.message;
  const { target, failure, verdict, causes } = diagnosis;
  const first = causes[0];
  const fixes = (reader === 'site' ? first?.fixes.admin : [...(first?.fixes.network ?? []), ...(first?.fixes.visitor ?? [])]) ?? [];
  const line = (text: string) => showForeign(text, 1000).replaceAll('`', '');
  const browser = failure?.browser === 'firefox' ? 'Firefox' : failure?.browser === 'chromium' ? 'Chrome' : own.unknownBrowser;
  const lines = [
    own[reader].greeting, '',
    own[reader].opening(line(target.url), words.when(at)),
    ...(failure ? [own.browser(browser, line(failure.code))] : []), '',
    own.found[verdict.confidence], line(verdict.summary), own.step(own.steps[verdict.step]),
    ...(first && first.evidence.length > 0 ? ['', own.evidence, ...first.evidence.slice(0, MOST_EVIDENCE).map((each) => `- ${line(each.says)}`)] : []),
    ...(fixes.length > 0 ? ['', own.mend] : []),
    ...fixes.flatMap((fix, index) => [
      `${index + 1}. ${line(fix.does)}`,
      ...[fix.config, fix.command].flatMap((text) => (text ? text.split('\n').map((part) => `   ${showForeign(part, 1000)}`) : [])),
      ...(fix.check ? [`   ${own.check} ${line(fix.check)}`] : []),
    ]),
    '', own.closing,
  ];
  return { to: reader === 'site' ? webmaster(target.host) : '', subject: own[reader].subject(line(target.host)), body: lines.join('\n') };
}

/** RFC 2142 section 5 names this mailbox for whoever runs a domain's web server. */
function webmaster(host: string): string {
  if (isAddress(host) || !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) || /\.(localhost|local|internal|test|invalid)$/.test(host)) return '';
  return `webmaster@${host.replace(/^www\./, '')}`;
}

/** Mail programs and Windows cut longer links; the whole text is there to be copied. */
const LONGEST_LINK = 1900;

export function mailtoLink(message: Message, words: ShareWords): string {
  const link = (body: string) => `mailto:${message.to}?subject=${encodeURIComponent(message.subject)}&body=${encodeURIComponent(body)}`;
  const whole = link(message.body.replaceAll('\n', '\r\n'));
  if (whole.length <= LONGEST_LINK) return whole;
  const lines = message.body.split('\n');
  for (let count = lines.length - 1; count > 0; count -= 1) {
    const shorter = link([...lines.slice(0, count), '', words.message.shortened].join('\r\n'));
    if (shorter.length <= LONGEST_LINK) return shorter;
  }
  return link('');
}
