import type { Field, Part } from './annotate.ts';

/** Reads on through bytes and names what it passes: the fields are the trace of the reading. */
export interface Cursor {
  fields: Field[];
  size: number;
  at(): number;
  left(): number;
  /** The byte `ahead` of here, -1 past the end. */
  peek(ahead: number): number;
  /** A big-endian number of `count` bytes, `ahead` of here, not passed. */
  number(count: number, ahead?: number): number;
  bytes(count: number, ahead?: number): number[];
  hex(count: number): string;
  take(part: Part, name: string, count: number, value?: string): void;
  uint(part: Part, name: string, count: number, say: (value: number) => string): number;
}

export function createCursor(hex: string): Cursor {
  const all = (hex.match(/[0-9a-f]{2}/gi) ?? []).map((pair) => Number.parseInt(pair, 16));
  const fields: Field[] = [];
  let at = 0;
  const bytes = (count: number, ahead = 0) => all.slice(at + ahead, at + ahead + count);
  const number = (count: number, ahead = 0) => bytes(count, ahead).reduce((sum, byte) => sum * 256 + byte, 0);
  const take: Cursor['take'] = (part, name, count, value) => {
    const length = Math.min(count, all.length - at);
    if (length <= 0) return;
    fields.push({ at, length, part, name, ...(value === undefined || value === '' ? {} : { value }) });
    at += length;
  };
  return {
    fields,
    size: all.length,
    at: () => at,
    left: () => all.length - at,
    peek: (ahead) => all[at + ahead] ?? -1,
    number, bytes, take,
    hex: (count) => bytes(count).map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    uint(part, name, count, say) {
      const value = number(count);
      take(part, name, count, say(value));
      return value;
    },
  };
}
