import { SENTENCES as browser } from './browser.ts';
import { SENTENCES as certificate } from './certificate.ts';
import { SENTENCES as dns } from './dns.ts';
import { SENTENCES as http } from './http.ts';
import { SENTENCES as network } from './network.ts';
import { SENTENCES as proxy } from './proxy.ts';
import { SENTENCES as recipes } from './recipes.ts';
import { SENTENCES as sharedSteps } from './shared-steps.ts';
import { SENTENCES as tcp } from './tcp.ts';
import { SENTENCES as tls } from './tls.ts';

/** Alle Sätze der Ursachen, Schritte und Rezepte. */
export const SENTENCES: Readonly<Record<string, string>> = { ...browser, ...certificate, ...dns, ...http, ...network, ...proxy, ...recipes, ...sharedSteps, ...tcp, ...tls };
