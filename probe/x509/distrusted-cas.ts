import type { Certificate } from './certificate.ts';

/**
 * The state of this table. Sources: the announcements of the Chrome and Mozilla root programmes, and the names of the files in
 * Chromium's net/data/ssl/blocklist, which are fingerprints. Nothing that Symantec's roots issued can still be in date: its names are enough.
 */
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
  /** SHA-256 of its roots and of what else is blocked of it, hex, where they are known here. */
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
  {
    name: 'DigiNotar (2011)',
    roots: [
      '0d136e439f0ab6e97f3a02a540da9f0641aa554e1d66ea51ae2920d51b2f7217', '294f55ef3bd7244c6ff8a68ab797e9186ec27582751a791515e3292e48372d61',
      '31c8fd37db9b56e708b03d1f01848b068c6da66f36fb5d82c008c6040fa3e133', '3946901f46b0071e90d78279e82fababca177231a704be72c5b0e8918566ea66',
      '450f1b421bb05c8609854884559c323319619e8b06b001ea2dcbb74a23aa3be2', '4fee0163686ecbd65db968e7494f55d84b25486d438e9de558d629d28cd4d176',
      '8a1bd21661c60015065212cc98b1abb50dfd14c872a208e66bae890f25c448af', '9ed8f9b0e8e42a1656b8e1dd18f42ba42dc06fe52686173ba2fc70e756f207dc',
      'a686fee577c88ab664d0787ecdfff035f4806f3de418dc9e4d516324fff02083', 'b8686723e415534bc0dbd16326f9486f85b0b0799bf6639334e61daae67f36cd',
      'fdedb5bdfcb67411513a61aee5cb5b5d7c52af06028efc996cc1b05b1d6cea2b',
    ],
    subject: /\bO=DigiNotar\b/,
    firefox: all, chromium: all,
  },
  // Certificates made until 2015-04-01 went on until the roots left.
  {
    name: 'CNNIC (2015)',
    roots: [
      '1c01c6f4dbb2fefc22558b2bca32563f49844acfc32b7be4b0ff599f9e8c7af7', 'e28393773da845a679f2080cc7fb44a3b7a1c3792cb7eb7729fdcb6a8d99aea7',
      '2740d956b1127b791aa1b3cc644a4dbedba76186a23638b95102351a834ea861',
    ],
    subject: /\bO=(?:CNNIC|China Internet Network Information Center)\b/,
    firefox: all, chromium: all,
  },
  // Firefox 51 and Chrome 56 for those after 2016-10-21, Firefox 58 and Chrome 61 for all.
  {
    name: 'WoSign and StartCom (2017)',
    roots: [
      '4b22d5a6aec99f3cdb79aa5ec06838479cd5ecba7164f7f22dc1d65f63d85708', '7d8ce822222b90c0b14342c7a8145d1f24351f4d1a1fe0edfd312ee73fb00149',
      '8b45da1c06f791eb0cabf26be588f5fb23165c2e614bf885562d0dce50b29b02', 'c766a9bef2d4071c863a31aa4920e813b2d198608cb7b7cfe21143b836df09ea',
      'c7ba6567de93a798ae1faa791e712d378fae1f93c4397fea441bb7cbe6fd5995', 'd487a56f83b07482e85e963394c1ecc2c9e51d0903ee946b02c301581ed99e16',
      'd6f034bd94aa233f0297eca4245b283973e447aa590f310c77f48fdf83112254', 'e17890ee09a3fbf4f48b9c414a17d637b7a50647e9bc752322727fcc1742a911',
      '4aefc3d39ef59e4d4b0304b20f53a8af2efb69edece66def74494abfc10a2d66', 'cb954e9d80a3e520ac71f1a84511657f2f309d172d0bb55e0ec2c236e74ff4b4',
    ],
    subject: /\bO=(?:WoSign CA Limited|StartCom Ltd\.|StartCom CA)/,
    firefox: all, chromium: all,
  },
  // Chrome 70, Firefox 64, with what GeoTrust, Thawte, RapidSSL and VeriSign had issued.
  { name: 'Symantec with VeriSign, GeoTrust and Thawte (2018)', roots: [], subject: /\bO=(?:Symantec Corporation|VeriSign, Inc\.|GeoTrust Inc\.|thawte, Inc\.|Thawte Consulting)/i, firefox: all, chromium: all },
  // Chrome 90.
  {
    name: 'Camerfirma (2021)',
    roots: [
      '04f1bec36951bc1454a904ce32890c5da3cde1356b7900f6e62dfa2041ebad51', '063e4afac491dfd332f3089b8542e94617d893d7fe944e10a7937ee29d9693c0',
      '0c258a12a5674aef25f28ba7dcfaeceea348e541e6f5cc4ee63b71b361606ac3', '136335439334a7698016a0d324de72284e079d7b5220bb8fbd747816eebebaca',
      'c1d80ce474a51128b77e794a98aa2d62a0225da3f419e5c7ed73dfbf660e7109', 'ef3cb417fc8ebf6f97876c9e4ece39de1ea5fe649141d1028b7d11c0b2298ced',
    ],
    subject: /\bO=AC Camerfirma S\.?A\.?|CN=(?:Global )?Chambersign|CN=Chambers of Commerce Root/i,
    firefox: all, chromium: all,
  },
  // Mozilla: after 2022-11-30, then removed; Chrome 111.
  {
    name: 'TrustCor (2022)',
    roots: [
      '5a885db19c01d912c5759388938cafbbdf031ab2d48e91ee15589b42971d039c', '0753e940378c1bd5e3836e395daea5cb839e5046f1bd0eae1951cf10fec7c965',
      'd40e9c86cd8fe468c1776959f49ea774fa548684b6c406f3909261f4dce2575c',
    ],
    subject: /\bO=TrustCor Systems\b/,
    firefox: all, chromium: all,
  },
  {
    name: 'e-Tugra (2023)',
    roots: [
      'b0bfd52bb0d7d9bd92bf5d4dc13da255c02c542f378365ea893911f55e55f23c', '873f4685fa7f563625252e6d36bcd7f16fc24951f264e47e1b954f4908cdca13',
      'ef66b0b10a3cdb9f2e3648c76bd2af18ead2bfe6f117655e28c4060da1a3f4c2',
    ],
    subject: /\bO=E-Tu[gğ]ra/i,
    firefox: all, chromium: all,
  },
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
