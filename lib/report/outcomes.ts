import type { TcpObservation } from '../protocol/observation.ts';

export type TcpOutcome = TcpObservation['outcome'];
