import * as v from 'valibot';
import { base, text } from './fields.ts';

export const TCP_OUTCOMES = ['connected', 'refused', 'timed-out', 'unreachable', 'reset', 'denied', 'unknown'] as const;

export const tcpObservation = v.object({
  ...base,
  kind: v.literal('tcp'),
  family: v.picklist([4, 6]),
  outcome: v.picklist(TCP_OUTCOMES),
  errno: v.optional(text),
});

export type TcpObservation = v.InferOutput<typeof tcpObservation>;
