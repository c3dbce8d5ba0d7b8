import type { CauseId } from '../causes/ids.ts';
import { HTTP_STATUS_ROWS } from './data/http-statuses.ts';

/** A status that means a failed page. */
export interface HttpStatus {
  number: number;
  /** `HTTP 525`, the name under which it is looked up. */
  name: string;
  /** `SSL Handshake Failed`. */
  phrase: string;
  /** `iana`, or who uses it outside the registry: `cloudflare`, `nginx`, `aws` … */
  definedBy: string;
  causes: readonly CauseId[];
}

let read: ReadonlyMap<number, HttpStatus> | undefined;

/** Every status that is known to mean a failed page, in order. */
export function httpStatuses(): readonly HttpStatus[] {
  return [...statuses().values()];
}

/** Null below 400 and for numbers that nobody uses; those are to be read by their class (4xx, 5xx). */
export function httpStatus(number: number): HttpStatus | null {
  return statuses().get(number) ?? null;
}

function statuses(): ReadonlyMap<number, HttpStatus> {
  return (read ??= new Map(HTTP_STATUS_ROWS.trim().split('\n').map((line) => {
    const [number = '', phrase = '', definedBy = '', causes = ''] = line.split(' ');
    return [Number(number), { number: Number(number), name: `HTTP ${number}`, phrase: phrase.replaceAll('-', ' '), definedBy, causes: causes.split(',') as CauseId[] }];
  })));
}
