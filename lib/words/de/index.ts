import { translate } from '../translate.ts';
import type { Words } from '../words.ts';
import { EVIDENCE } from './evidence.ts';
import { format } from './format.ts';
import { said } from './said/index.ts';
import { SENTENCES } from './sentences/index.ts';

export const DE: Words = {
  language: 'de',
  cause: (cause) => translate(cause.words, SENTENCES),
  evidence: EVIDENCE,
  journey: {
    ok: 'Geschafft.',
    failed: 'Gescheitert.',
    skipped: 'Nicht erreicht: Der Weg brach vorher ab.',
    unknown: 'Noch nicht betrachtet.',
    plain: 'Eine http:-Seite hat das nicht.',
  },
  steps: { network: 'Netz', dns: 'Namensauflösung', proxy: 'Proxy', tcp: 'Verbindung', tls: 'Verschlüsselung', certificate: 'Zertifikat', http: 'Antwort', browser: 'Browser' },
  blames: {
    visitor: 'Der Fehler liegt auf diesem Gerät.',
    network: 'Der Fehler liegt auf dem Weg zwischen diesem Gerät und der Website.',
    site: 'Der Fehler liegt bei der Website.',
    unknown: 'Bei wem der Fehler liegt, ist nicht geklärt.',
  },
  confidences: { proven: 'bewiesen', likely: 'wahrscheinlich', possible: 'möglich' },
  audiences: { visitor: 'Sie', admin: 'Wer die Website betreibt', network: 'Wer das Netz betreibt' },
  unknown: { browser: 'Der Browser', code: 'einen Fehler' },
  // Kein „der Website“: Der Fall steht mal im Nominativ, mal im Dativ.
  general: { host: 'HOST', code: 'diesen Code' },
  format,
  said,
};
