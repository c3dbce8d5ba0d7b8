/**
 * One row a code: number, name, where it is met (`page` ends page loads, `rare` seldom does, `inner` never
 * does, `gone` was removed), family, causes likeliest first where they differ from the family's, and `=NAME`
 * for what a renamed one is called now.
 *
 * Labels that Chromium prints on its page in place of a net error; an extension is told
 * ERR_NAME_NOT_RESOLVED for DNS_PROBE_, and nothing for a crashed tab. They have no numbers.
 */
export const CHROMIUM_LABEL_ROWS = `
- DNS_PROBE_STARTED inner dns
- DNS_PROBE_POSSIBLE inner dns
- DNS_PROBE_NOT_RUN inner dns
- DNS_PROBE_FINISHED_INCONCLUSIVE inner dns
- DNS_PROBE_FINISHED_NO_INTERNET page dns offline,dns-resolver-unreachable,captive-portal
- DNS_PROBE_FINISHED_BAD_CONFIG page dns dns-resolver-unreachable,dns-server-failure,captive-portal
- DNS_PROBE_FINISHED_BAD_SECURE_CONFIG page dns dns-secure-resolver-unreachable,captive-portal
- DNS_PROBE_FINISHED_NXDOMAIN page dns dns-name-not-found,dns-no-address,dns-blocked,dns-server-failure
- RESULT_CODE_HUNG rare crash
- RESULT_CODE_KILLED rare crash
- RESULT_CODE_KILLED_BAD_MESSAGE rare crash
- RESULT_CODE_MISSING_DATA rare crash
- RESULT_CODE_INVALID_SANDBOX_STATE rare crash
- STATUS_ACCESS_VIOLATION rare crash
- STATUS_BREAKPOINT rare crash
- STATUS_ILLEGAL_INSTRUCTION rare crash
- STATUS_HEAP_CORRUPTION rare crash
`;
