import type { Read } from './values.ts';

/** What a call takes. */
export interface Options {
  /** What the operand is called, null where there is none. `URL` is one word, others are joined. */
  operand: string | null;
  flags: readonly string[];
  /** Options with a value; `many` may be said more than once. */
  values: Readonly<Record<string, { example: string; many?: boolean }>>;
}

export interface Words {
  operands: string[];
  flags: Set<string>;
  values: Map<string, string[]>;
}

/** Sorts the words after a call's name: `--option value`, `--option=value`, `--flag`, operands, and `--` before operands only. */
export function splitWords(rest: readonly string[], grammar: Options): Read<Words> {
  const words: Words = { operands: [], flags: new Set(), values: new Map() };
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i]!;
    if (word === '--') {
      words.operands.push(...rest.slice(i + 1));
      break;
    }
    if (!word.startsWith('-') || word === '-' || /^-\d+$/.test(word)) {
      words.operands.push(word);
      continue;
    }
    const equals = word.indexOf('=');
    const option = equals < 0 ? word : word.slice(0, equals);
    if (grammar.flags.includes(option)) {
      if (equals >= 0) return { ok: false, says: `${option} takes no value` };
      words.flags.add(option);
      continue;
    }
    const wants = Object.hasOwn(grammar.values, option) ? grammar.values[option] : undefined;
    if (!wants) return { ok: false, says: `there is no option "${option}" here` };
    const value = equals < 0 ? rest[++i] : word.slice(equals + 1);
    if (value === undefined || value === '' || (equals < 0 && value.startsWith('--'))) return { ok: false, says: `${option} wants a value, as in ${wants.example.split(' ').slice(-1)[0]}` };
    const said = words.values.get(option) ?? [];
    if (said.length > 0 && !wants.many) return { ok: false, says: `${option} is said twice` };
    words.values.set(option, [...said, value]);
  }
  if (grammar.operand === null && words.operands.length > 0) return { ok: false, says: `"${words.operands[0]}" has no meaning here` };
  if (grammar.operand !== null && words.operands.length === 0) return { ok: false, says: `${grammar.operand} is missing` };
  if (grammar.operand === 'URL' && words.operands.length > 1) return { ok: false, says: `one URL at a time: "${words.operands[1]}" is too many` };
  return { ok: true, value: words };
}
