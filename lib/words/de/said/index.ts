import { createSaid, type SaidPairs } from '../../said.ts';
import { PAIRS as answers } from './answers.ts';
import { PAIRS as around } from './around.ts';
import { PAIRS as certificate } from './certificate.ts';
import { PAIRS as revocation } from './revocation.ts';
import { PAIRS as tls } from './tls.ts';

export const PAIRS: SaidPairs = [...certificate, ...revocation, ...tls, ...around, ...answers];

/** Was die Sonde auf Englisch sagte, auf Deutsch. */
export const said = createSaid(PAIRS);
