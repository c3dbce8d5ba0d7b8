import type { FixWords } from '../../../causes/words.ts';

/** Commands that show a fault from outside, and what they show where there is none. */
export const SHOW_CERTIFICATE = 'openssl s_client -connect {connect} {sni} </dev/null 2>/dev/null | openssl x509 -noout -subject -issuer -dates -ext subjectAltName';
export const SHOW_CHAIN = 'openssl s_client -connect {connect} {sni} -showcerts </dev/null';
export const SHOW_TLS = 'openssl s_client -connect {connect} {sni} -brief </dev/null';
export const SHOW_ANSWER = 'curl -sv -o /dev/null {origin}';

const RIGHT: Readonly<Record<string, string>> = {
  [SHOW_CERTIFICATE]: 'It prints {host} among the names (DNS: or IP Address:) and a notAfter that is still to come.',
  [SHOW_CHAIN]: 'It prints “Verify return code: 0 (ok)” near the end.',
  [SHOW_TLS]: 'It prints “CONNECTION ESTABLISHED” with TLSv1.2 or TLSv1.3.',
  [SHOW_ANSWER]: 'It prints a line “< HTTP/” with status 200 or a redirect (301, 302, 307, 308).',
};

/** A step that changes nothing. `right` is what it prints when all is well. */
export function look(command: string, does: string, right: string | undefined = RIGHT[command]): FixWords {
  return { id: 'look', does, command, ...(right ? { check: right } : {}) };
}

/** Run again after the repair. */
export const AGAIN = 'Run the look above again:';
