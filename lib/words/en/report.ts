import type { CaptureFault } from '../../failures/take-capture.ts';
import type { Part } from '../../report/annotate.ts';
import type { TcpOutcome } from '../../report/outcomes.ts';
import type { TIMESTAMP_STATES, TlsOutcome } from '../../protocol/observation.ts';
import { moment } from './moment.ts';

/** Words of the full report. */
export const reportWords = {
  title: (host: string) => `Report: ${host}`,
  contents: 'In this report',
  handshake: {
    title: 'The handshake',
    says: (browser: string, address: string) => `A hello as ${browser} sends it, sent by the probe to ${address}, message by message.`,
    saysOther: (hello: string, address: string) => `A hello of the probe’s own (${hello}), sent to ${address}, message by message.`,
    client: 'Browser',
    server: 'Server',
    none: 'No handshake was begun.',
    sends: { client: 'The browser sends', server: 'The server sends' },
    encrypted: 'encrypted',
    bytes: (count: number) => (count === 1 ? '1 byte' : `${count} bytes`),
    after: (name: string) => `right after ${name}`,
    completed: 'The handshake completed.',
    breaks: {
      alert: 'Here the server broke it off with an alert', reset: 'Here the connection was reset', closed: 'Here the connection was closed', 'timed-out': 'Here came nothing more',
      'not-tls': 'What came is no TLS', malformed: 'What came breaks the grammar of the handshake', 'legacy-version': 'The server chose a version that browsers no longer speak',
      answered: 'The server chose what no browser offers', 'unoffered-choice': 'The server chose what was not offered',
      'bad-signature': 'The signature does not fit the certificate', 'bad-record': 'A protected record does not verify',
      'ech-rejected': 'The server opened nothing of what was hidden, and went on under the outer name',
    } as Readonly<Partial<Record<TlsOutcome | 'ech-rejected', string>>>,
    broke: 'Here it broke',
  },
  bytes: {
    title: 'The bytes',
    hello: 'The hello that was sent',
    answer: 'The deciding bytes of the answer',
    greeting: 'The server’s hello',
    fields: 'Fields',
    columns: { offset: 'Offset', bytes: 'Bytes', field: 'Field', value: 'Meaning' },
    parts: {
      record: 'record', handshake: 'message head', version: 'version', random: 'random', session: 'session', suites: 'cipher suites', extension: 'extension', alert: 'alert',
      body: 'body', text: 'no TLS', rest: 'not read',
    } satisfies Record<Part, string>,
    none: 'No bytes were kept.',
  },
  chain: {
    title: 'The certificates',
    source: { sent: 'sent by the server', fetched: 'fetched from the address that the certificate names', root: 'root held here' },
    leaf: 'The site’s own',
    subject: 'For', issuer: 'Issued by', names: 'Names', valid: 'Valid', key: 'Key', signature: 'Signed with', serial: 'Serial', sha256: 'SHA-256',
    until: (from: string, to: string) => `${moment(from)} to ${moment(to)}`,
    revocation: 'Revocation',
    revoked: { good: 'not revoked', revoked: 'revoked', unknown: 'the answer settles nothing', 'not-checked': 'not checked' },
    fits: 'issued by the next',
    breaks: 'not issued by the next',
    notSent: 'issued by the next, which the server does not send',
    trusted: (store: string) => `Ends in a root that is trusted here (${store}).`,
    /** Where trusted roots are kept. */
    stores: { 'built-in': 'built in', system: 'this system’s', extra: 'given to the probe' } as Readonly<Record<string, string>>,
    untrusted: 'Ends in no root that is trusted here.',
    save: 'Save as PEM',
    saveAll: 'Save all as PEM',
    saveRepaired: 'Save the chain as the server should send it',
    bad: 'Fault',
    more: (count: number) => `and ${count} more`,
    logged: {
      title: 'Public logging (Certificate Transparency)',
      way: { embedded: 'in the certificate', handshake: 'sent in the handshake', staple: 'in the staple' },
      state: {
        valid: 'valid', retired: 'valid, of a log since retired', 'unknown-log': 'of a log not known here', unchecked: 'not to be checked without the issuer', 'bad-signature': 'signature wrong', future: 'its time lies ahead',
        'no-index': 'its place in the log is missing',
      } satisfies Record<(typeof TIMESTAMP_STATES)[number], string>,
      verdict: { met: 'satisfied', missing: 'not satisfied', 'not-judged': 'cannot be judged here' },
      none: 'No signed certificate timestamp came.',
      notAsked: 'Browsers demand it of public CAs alone.',
      listAsOf: (day: string) => `Judged by the list of logs of ${day}.`,
    },
  },
  matrix: {
    title: 'Connections',
    caption: 'Every address of the name, and whether it accepts a connection',
    address: 'Address',
    outcome: {
      connected: 'connected', refused: 'refused', 'timed-out': 'no answer', unreachable: 'no route', reset: 'reset', denied: 'forbidden here', unknown: 'failed',
    } satisfies Record<TcpOutcome, string>,
    notTried: 'not tried',
  },
  hellos: {
    title: 'Hellos compared',
    caption: 'What alone was changed in the browser’s hello, and what the server made of it',
    columns: { changed: 'Changed', name: 'Server name', size: 'Bytes', outcome: 'Outcome', chosen: 'Chosen', ms: 'Time' },
    unchanged: (browser: string) => `nothing (as ${browser} sends it)`,
    noName: 'none sent',
    repeated: (count: number) => `${count} times the same`,
  },
  timings: {
    title: 'Timings',
    from: (start: string, ms: string) => `begun at ${start}, took ${ms}`,
  },
  capture: {
    title: 'For Wireshark',
    says: 'A file of everything that the probe’s connections carry, with the keys that open them. Wireshark shows the decrypted handshake in it.',
    save: 'Save the capture for Wireshark',
    tells: (host: string) =>
      `The probe walks the road to ${host} once more and writes what its connections carry into a file, with the keys of their encryption. Whoever has the file can read all of it, the path of the page too: keep it to yourself. It goes nowhere else, and Pagefault keeps no copy.`,
    start: 'Walk again and save',
    cancel: 'Not now',
    stop: 'Stop',
    walking: 'The probe walks the road again …',
    receiving: 'The file comes from the probe …',
    saved: (file: string, size: string) => `Given to the browser to save: ${file}, ${size}.`,
    size: (bytes: number) => `${Math.max(1, Math.round(bytes / 1000))} kB`,
    sameEnd: 'This walk ended as the report says.',
    otherEnd: (summary: string) => `This walk ended otherwise than the report says: ${summary} “Check again” brings the report up to date.`,
    leftOut: (packets: number) => `The file is full: the last ${packets} packets are not in it.`,
    faults: {
      gone: 'The browser put the extension to sleep in the middle, so nothing was saved. Try again.',
      stopped: 'Stopped; nothing was saved.',
      'not-whole': 'What came from the probe is not whole, so nothing was saved. Try again.',
      'old-probe': 'This probe is older than the extension and makes no captures for it. Update the probe, then run “pagefault install”.',
      'no-connection': 'This walk opened no connection, so there is nothing to save.',
    } satisfies Record<CaptureFault, string>,
    lost: 'The probe went away in the middle.',
    failed: 'Nothing was saved.',
    command: 'The same in a terminal, for instance where the browser cannot reach the probe:',
  },
};

export type ReportWords = typeof reportWords;
