import { SENTENCES as dns } from './dns.ts';
import { SENTENCES as network } from './network.ts';
import { SENTENCES as proxy } from './proxy.ts';
import { SENTENCES as recipes } from './recipes.ts';
import { SENTENCES as sharedSteps } from './shared-steps.ts';

/** Alle Sätze der Ursachen, Schritte und Rezepte. */
export const SENTENCES: Readonly<Record<string, string>> = { ...dns, ...network, ...proxy, ...recipes, ...sharedSteps };
