/** One server of the lab, and how its fault would have to be told. */
export interface Case {
  /** Of test/lab/servers. */
  id: string;
  title: string;
  /** What decides the verdict: the first hello alone, or hellos that differ. */
  decidedBy: 'one hello' | 'differences';
  /**
   * Words that tell an administrator what is wrong. The same list for every tool, pagefault's own output included.
   * Null where nothing is wrong.
   */
  words: RegExp | null;
  /** What lets someone who already knows the fault find it in the output: a date, a list of versions or ciphers. */
  data: RegExp | null;
}

/** nginx where several hellos decide: `openssl s_server` takes one visitor at a time, which no server on the web does. */
export const CASES: readonly Case[] = [
  { id: 'healthy-openssl', title: 'healthy', decidedBy: 'one hello', words: null, data: null },
  {
    id: 'certificate-expired', title: 'expired certificate', decidedBy: 'one hello',
    words: /\bexpired\b|\bran out\b/i,
    data: /not valid after|notAfter|valid until/i,
  },
  {
    id: 'tls-version-too-old-nginx', title: 'TLS 1.0 only', decidedBy: 'differences',
    // OpenSSL's "unsupported protocol" and "alert protocol version" are its names of this fault.
    words: /unsupported protocol|protocol[ _]version|(?:only|at most|nothing newer than|no newer (?:version )?than|newest[^.\n]{0,40}) TLS ?v?1\.0|TLS ?v?1\.0 (?:only|at most|is the newest)|(?:no|not|neither|without)[^.\n]{0,30} TLS ?v?1\.2|too old/i,
    data: /TLS ?v?1(?:\.0)?\b/i,
  },
  {
    id: 'client-certificate-missing', title: 'client certificate', decidedBy: 'one hello',
    words: /acceptable client certificate|(?:requests?|requires?|demands?|wants?|asks? for|needs?)[^.\n]{0,20} certificate|(?:client )?certificate (?:is |was )?(?:required|missing|requested|demanded)|client auth/i,
    data: null,
  },
  {
    id: 'no-shared-cipher-nginx', title: 'alert 40, DHE only', decidedBy: 'differences',
    words: /no (?:shared|common|mutual|overlapping) ciphers?|ciphers?[^.\n]{0,60}(?:in common|no longer|no browser|browsers? (?:dropped|do not|does not|refuse))|browsers? (?:do not|no longer|never|stopped) (?:offer|support|speak)|only (?:offers? )?(?:DHE|finite-field)|shares? no cipher/i,
    data: /\bDHE-RSA-|TLS_DHE_RSA|\bDHE\b/,
  },
  {
    id: 'large-hello-intolerance', title: 'breaks on large hellos', decidedBy: 'differences',
    words: /(?:large|big|long)[a-z]* (?:client ?)?hello|(?:hello|first packet|first message)[^.\n]{0,60}(?:too (?:large|big|long)|larger|bigger|bytes)|post-quantum|size of the (?:client ?)?hello|intoleran/i,
    data: null,
  },
];

export type Told = 'names it' | 'data only' | 'connects, says nothing' | 'says nothing' | '-';

/**
 * What an output tells of the fault. `healthy` is what the same tool prints of the server without a fault:
 * words that stand there too tell nothing.
 */
export function told(one: Case, output: string, connects: RegExp, healthy: string | null): Told {
  if (!one.words) return '-';
  if (holds(output, one.words) && !(healthy !== null && holds(healthy, one.words))) return 'names it';
  if (holds(output, one.data)) return 'data only';
  return connects.test(output) ? 'connects, says nothing' : 'says nothing';
}

/** A sentence may have been broken into lines. */
function holds(output: string, words: RegExp | null): boolean {
  return words !== null && (words.test(output) || words.test(output.replaceAll(/\s+/g, ' ')));
}
