import { SENTENCES as alerts } from './alerts.ts';
import { SENTENCES as chromium } from './chromium.ts';
import { SENTENCES as families } from './families.ts';
import { SENTENCES as firefox } from './firefox.ts';
import { SENTENCES as http } from './http.ts';
import { SENTENCES as nss } from './nss.ts';

/** Was die Codes bedeuten, in je einem Satz. Geladen, wenn jemand danach fragt. */
export const CODE_SENTENCES: Readonly<Record<string, string>> = { ...alerts, ...chromium, ...families, ...firefox, ...http, ...nss };
