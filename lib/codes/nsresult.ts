/**
 * Firefox's nsresult: severity in bit 31, (module + 0x45) in bits 16 to 30, code in the low 16 (ErrorList.py).
 * A security code is module 21 with the NSS number negated (nsNSSErrors), and `Error code N` prints it unsigned.
 */
const SEVERITY_ERROR = 0x80000000;
const MODULE_OFFSET = 0x45;

const MODULES: Readonly<Record<string, number>> = {
  XPCOM: 1, BASE: 2, GFX: 3, WIDGET: 4, NETWORK: 6, PLUGINS: 7, CACHE: 8, HTMLPARSER: 10, RDF: 11, UCONV: 12, FILES: 13,
  DOM: 14, IMGLIB: 15, MAILNEWS: 16, EDITOR: 17, XPCONNECT: 18, PROFILE: 19, LDAP: 20, SECURITY: 21, DOM_XPATH: 22, URILOADER: 24,
  CONTENT: 25, PYXPCOM: 26, XSLT: 27, IPC: 28, SVG: 29, STORAGE: 30, SCHEMA: 31, DOM_FILE: 32, DOM_INDEXEDDB: 33,
  DOM_FILEHANDLE: 34, SIGNED_JAR: 35, DOM_FILESYSTEM: 36, DOM_BLUETOOTH: 37, SIGNED_APP: 38, GENERAL: 51,
};

export const SECURITY_MODULE = 21;

export function makeNsresult(module: number, code: number): number {
  return (SEVERITY_ERROR | ((module + MODULE_OFFSET) << 16) | (code & 0xffff)) >>> 0;
}

/** `nss` is the negative NSS number: -8179 gives 2153390067. */
export function nsresultOfNss(nss: number): number {
  return makeNsresult(SECURITY_MODULE, -nss);
}

/** SEC_ERROR_ counts up from -0x2000 for at most 0x400 codes; below that the module has values of its own (CSP, SRI). */
const LEAST_NSS = 0x2000 - 0x400;

/** The negative NSS number inside a security nsresult, null for any other value. */
export function nssOfNsresult(nsresult: number): number | null {
  const code = nsresult & 0xffff;
  return nsresult >>> 16 === (0x8000 | (SECURITY_MODULE + MODULE_OFFSET)) && code > LEAST_NSS ? -code : null;
}

/** The number of `NS_ERROR_MODULE_SECURITY`, of `SECURITY`, or of `21`; null when it is none. */
export function moduleNumber(word: string): number | null {
  const name = word.toUpperCase().replace(/^NS_ERROR_MODULE_/, '');
  if (/^\d{1,4}$/.test(name)) return Number(name);
  return MODULES[name] ?? null;
}
