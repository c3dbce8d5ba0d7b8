import { SENTENCES as alertSenders } from './alert-senders.ts';
import { SENTENCES as alerts } from './alerts.ts';
import { SENTENCES as chromium } from './chromium.ts';
import { SENTENCES as confusions } from './confusions.ts';
import { SENTENCES as families } from './families.ts';
import { SENTENCES as firefox } from './firefox.ts';
import { SENTENCES as foreign } from './foreign.ts';
import { SENTENCES as handshake } from './handshake.ts';
import { SENTENCES as http } from './http.ts';
import { SENTENCES as nss } from './nss.ts';
import { SENTENCES as questions } from './questions.ts';

/** Was die Codes, Alerts und Nachrichten des Handshakes bedeuten, und was dazu gefragt wird. Geladen, wenn jemand danach fragt. */
export const CODE_SENTENCES: Readonly<Record<string, string>> = {
  ...alertSenders, ...alerts, ...chromium, ...confusions, ...families, ...firefox, ...foreign, ...handshake, ...http, ...nss, ...questions,
};
