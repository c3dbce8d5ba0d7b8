import type { Certificate } from './certificate.ts';

/** The state of this table. Sources: the announcements of the Chrome and Mozilla root programmes. */
export const DISTRUSTED_CAS_VERSION = '2026-11-21';

/** When a browser stopped trusting: every certificate, or those made after a date. */
export interface Distrust {
  /** Milliseconds since 1970; null: all, whatever their date. */
  after: number | null;
  /** What is compared with `after`: the leaf's notBefore, or its earliest certificate timestamp. */
  by: 'notBefore' | 'timestamp';
}

export interface DistrustedCa {
  name: string;
  /** SHA-256 of its roots, hex, where they are known here. */
  roots: readonly string[];
  /** Of the topmost subject or issuer name; used alone only where the chain ends in no trusted root. */
  subject: RegExp;
  /** Null: no such rule. */
  firefox: Distrust | null;
  chromium: Distrust | null;
}

const all: Distrust = { after: null, by: 'notBefore' };
const from = (date: string, by: Distrust['by'] = 'notBefore'): Distrust => ({ after: Date.parse(`${date}T23:59:59Z`), by });

export const DISTRUSTED_CAS: readonly DistrustedCa[] = [
  { name: 'DigiNotar (2011)', roots: [], subject: /\bO=DigiNotar\b/, firefox: all, chromium: all },
  // Certificates made until 2015-04-01 went on until the roots left.
  { name: 'CNNIC (2015)', roots: [], subject: /\bO=(?:CNNIC|China Internet Network Information Center)\b/, firefox: all, chromium: all },
  // Firefox 51 and Chrome 56 for those after 2016-10-21, Firefox 58 and Chrome 61 for all.
  { name: 'WoSign and StartCom (2017)', roots: [], subject: /\bO=(?:WoSign CA Limited|StartCom Ltd\.|StartCom CA)/, firefox: all, chromium: all },
  // Chrome 70, Firefox 64, with what GeoTrust, Thawte, RapidSSL and VeriSign had issued.
  { name: 'Symantec with VeriSign, GeoTrust and Thawte (2018)', roots: [], subject: /\bO=(?:Symantec Corporation|VeriSign, Inc\.|GeoTrust Inc\.|thawte, Inc\.|Thawte Consulting)/i, firefox: all, chromium: all },
  // Chrome 90.
  { name: 'Camerfirma (2021)', roots: [], subject: /\bO=AC Camerfirma S\.?A\.?|CN=(?:Global )?Chambersign|CN=Chambers of Commerce Root/i, firefox: all, chromium: all },
  // Mozilla: after 2022-11-30, then removed; Chrome 111.
  { name: 'TrustCor (2022)', roots: [], subject: /\bO=TrustCor Systems\b/, firefox: all, chromium: all },
  { name: 'e-Tugra (2023)', roots: ['b0bfd52bb0d7d9bd92bf5d4dc13da255c02c542f378365ea893911f55e55f23c'], subject: /\bO=E-Tu[gğ]ra/i, firefox: all, chromium: all },
  {
    // Chrome 127 and later; Mozilla by the date of issue.
    name: 'Entrust and AffirmTrust (2024)',
    roots: [
      '02ed0eb28c14da45165c566791700d6451d7fb56f0b2ab1d3b8eb070e56edff5', '43df5774b03e7fef5fe40d931a7bedf1bb2e6b42738c4e6d3841103d3aa7f339',
      '6dc47172e01cbcb0bf62580d895fe2b8ac9ad4f873801e0c10b9c837d21eb177', '73c176434f1bc6d5adf45b0e76e727287c8de57616c1e6e6141a2b2cbc7d8e4c',
      'db3517d1f6732a2d5ab97c533ec70779ee3270a62fb4ac4238372460e6f01e88', '0376ab1d54c5f9803ce4b2e201a0ee7eef7b57b636e8a93c9b8d4860c96f5fa7',
      '0a81ec5a929777f145904af38d5d509f66b5e2c58fcdb531058b0e17f3f0b41b', '70a73f7f376b60074248904534b11482d5bf0e698ecc498df52577ebf2e93b9a',
      'bd71fdf6da97e4cf62d1647add2581b07d79adf8397eb4ecba9c5e8488821423',
    ],
    subject: /\bCN=(?:Entrust Root Certification Authority|Entrust\.net Certification Authority|AffirmTrust (?:Commercial|Networking|Premium))/,
    firefox: from('2024-11-30'),
    chromium: from('2024-11-11', 'timestamp'),
  },
  {
    // Chrome 139.
    name: 'Chunghwa Telecom (2025)',
    roots: ['c0a6f4dc63a24bfdcf54ef2a6a082a0a72de35803e2ff5ff527ae5d87206dfd5', 'f015ce3cc239bfef064be9f1d2c417e1a0264a0a94be1f0c8d121864eb6949cc'],
    subject: /\bOU=ePKI Root Certification Authority|CN=HiPKI Root CA/,
    firefox: null,
    chromium: from('2025-07-31', 'timestamp'),
  },
  {
    name: 'NetLock (2025)', roots: ['6c61dac3a2def031506be036d2a6fe401994fbd13df9c8d466599274c446ec98'],
    subject: /\bCN=NetLock Arany/, firefox: null, chromium: from('2025-07-31', 'timestamp'),
  },
];

export interface Distrusted {
  ca: DistrustedCa;
  /** The root's own fingerprint matched, not its name alone. */
  byFingerprint: boolean;
  firefox: boolean;
  chromium: boolean;
}

/**
 * Whether browsers withdrew their trust from the CA above `path` (leaf first), and by the rule of each. `timestamps`:
 * the earliest certificate timestamp, null where there is none.
 */
export function distrustOf(path: readonly Certificate[], trusted: boolean, earliest: number | null, table = DISTRUSTED_CAS): Distrusted | null {
  const [leaf] = path;
  const top = path[path.length - 1];
  if (!leaf || !top) return null;
  const names = trusted ? [] : [top.subject.slice(0, 1024), top.issuer.slice(0, 1024)];
  for (const ca of table) {
    const byFingerprint = path.some(({ sha256 }) => ca.roots.includes(sha256));
    // Anybody can write a name; a certificate that signs itself was issued by no CA.
    if (!byFingerprint && (path.length === 1 && leaf.selfSigned || !names.some((name) => ca.subject.test(name)))) continue;
    const refused = (rule: Distrust | null) => rule !== null && (rule.after === null || (rule.by === 'timestamp' ? (earliest ?? leaf.notBefore) : leaf.notBefore) > rule.after);
    const found = { ca, byFingerprint, firefox: refused(ca.firefox), chromium: refused(ca.chromium) };
    if (found.firefox || found.chromium) return found;
  }
  return null;
}
