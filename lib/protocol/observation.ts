import * as v from 'valibot';
import { certificateObservation } from './observations/certificate.ts';
import { dnsObservation } from './observations/dns.ts';
import { httpObservation, redirectsObservation } from './observations/http.ts';
import { clockObservation, surroundingsObservation } from './observations/surroundings.ts';
import { tcpObservation } from './observations/tcp.ts';
import { tlsObservation } from './observations/tls.ts';

/**
 * What the probe saw, one object for one look. An observation holds facts and the bytes that prove them,
 * never an opinion: causes are found from these by `lib/diagnosis`.
 *
 * Foreign text (names, headers, alert texts) is kept as received and cut to LIMITS.foreignText.
 * Times are milliseconds; `startMs` counts from the start of the run. Bytes are lower-case hex.
 */
export const observation = v.variant('kind', [
  dnsObservation, tcpObservation, tlsObservation, certificateObservation, httpObservation, redirectsObservation, clockObservation,
  surroundingsObservation,
]);

export type Observation = v.InferOutput<typeof observation>;

export { SECOND_RESOLVER } from './observations/fields.ts';
export * from './observations/certificate.ts';
export * from './observations/dns.ts';
export * from './observations/http.ts';
export * from './observations/surroundings.ts';
export * from './observations/tcp.ts';
export * from './observations/tls.ts';
