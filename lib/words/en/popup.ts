import type { RemoteTrouble } from '../../link/remote.ts';
import type { JourneyOutcome } from '../../protocol/diagnosis.ts';
import type { Confidence } from '../../protocol/step.ts';
import { moment } from './moment.ts';

/** Words of what the popup offers beside the diagnosis itself. */
export const popupWords = {
  report: 'Full report',
  ticked: (does: string) => `Done: ${does}`,
  copyConfig: 'Copy the configuration',
  changes: {
    title: 'Since the check before',
    none: 'Nothing changed.',
    mended: 'The page loads now.',
    cause: (before: string, after: string) => `Before: ${before} Now: ${after}`,
    confidence: (before: string, after: string) => `The cause was ${before} and is ${after} now.`,
    confidences: { proven: 'proven', likely: 'likely', possible: 'possible' } satisfies Record<Confidence, string>,
    step: (field: string, before: string, after: string) => `${field}: before it ${before}, now it ${after}.`,
    outcomes: { ok: 'worked', failed: 'broke', skipped: 'was not reached', unknown: 'was not seen' } satisfies Record<JourneyOutcome, string>,
    outcomesNow: { ok: 'works', failed: 'breaks', skipped: 'is not reached', unknown: 'is not seen' } satisfies Record<JourneyOutcome, string>,
    addresses: (before: string, after: string) => `The name led to ${before} and leads to ${after} now.`,
    certificate: (subject: string, notAfter: string) => `The server sends another certificate now: ${subject}, valid until ${moment(notAfter)}.`,
  },
  tell: {
    start: 'Tell me when it works',
    stop: 'Stop trying',
    on: (next: string, tries: number) => `Trying again quietly${tries > 0 ? `, ${tries} ${tries === 1 ? 'time' : 'times'} so far` : ''}. Next at ${next}; it stops after a day.`,
  },
  outside: {
    ask: 'Ask from outside',
    title: 'The same, seen from outside',
    here: 'From here',
    there: (region: string) => `From outside${region ? ` (${region})` : ''}`,
    sends: (service: string, host: string, port: number, code: string, scheme?: string) =>
      `This sends to ${service}: the host ${host}, the port ${port}${scheme ? ` (${scheme})` : ''}${code ? ` and the code ${code}` : ''}. Never the path, nor anything about you beyond the address that every connection shows.`,
    once: 'Ask now',
    always: 'Ask whenever a page fails',
    cancel: 'Do not ask',
    asking: 'Asking from outside …',
    busy: (when: string) => `The service is busy. It can be asked again ${when}.`,
    soon: 'soon',
    in: (seconds: number) => (seconds < 90 ? `in ${seconds} s` : `in ${Math.round(seconds / 60)} min`),
    trouble: {
      unreachable: 'The service cannot be reached. Its address and permission are in the settings.',
      busy: 'The service is busy.',
      refused: 'The service refused:',
      'bad-reply': 'The service gave an answer that cannot be read. It was left out.',
      'too-large': 'The service gave a larger answer than is allowed. It was left out.',
      disconnected: 'The service went away during the check. What was seen until then is shown.',
      silent: 'The service did not answer in time.',
    } satisfies Record<RemoteTrouble, string>,
  },
  share: {
    title: 'Pass it on',
    markdown: 'Copy report',
    json: 'Copy as JSON',
    write: 'Write to the site',
    copied: 'Copied.',
    failed: 'The browser did not allow copying.',
    keep: 'Also tell',
    path: 'the path',
    query: 'the query',
    addresses: 'own addresses',
    userName: 'user names',
    reader: { site: 'To the site’s webmaster', desk: 'To your IT desk' },
    text: 'The message',
    copyText: 'Copy the message',
    mail: 'Open in the mail program',
  },
  explain: {
    title: 'Explain a code or an error message',
    label: 'Code, number or pasted error text',
    hint: 'Works offline. For example: ERR_CONNECTION_RESET, 40, or a whole error sentence.',
    none: 'No code was found in that.',
    near: 'Not a known code. Closest to it:',
    step: 'Step',
    causes: 'Usual causes',
    elsewhere: 'Called elsewhere',
    confused: 'Taken for',
    related: 'Related',
    found: (count: number) => (count === 1 ? 'One code found.' : `${count} codes found.`),
  },
};

export type PopupWords = typeof popupWords;
