import type { KnownCode } from './lookup.ts';

/** Longer text is no misspelt name, and comparing costs its length for every code. */
const LONGEST = 120;
const LEAST = 0.3;

/** The codes most like a text that is none: by spelling of the name, or by the words of its sentence. */
export function nearest(text: string, codes: readonly KnownCode[], most: number): KnownCode[] {
  const asked = text.slice(0, LONGEST).toLowerCase();
  const pairs = trigrams(asked);
  const words = wordsOf(asked);
  if (pairs.size === 0) return [];
  return codes
    .map((code) => ({ code, score: Math.max(likeness(pairs, trigrams(code.code.toLowerCase())), 0.9 * share(words, wordsOf(`${code.code} ${code.says}`.toLowerCase()))) }))
    .filter((hit) => hit.score >= LEAST)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map((hit) => hit.code);
}

function trigrams(text: string): Set<string> {
  const letters = text.replace(/[^a-z0-9]/g, '');
  const found = new Set<string>();
  for (let i = 0; i + 3 <= letters.length; i++) found.add(letters.slice(i, i + 3));
  return found;
}

/** Dice's coefficient: 1 for the same set, 0 for nothing in common. */
function likeness(a: Set<string>, b: Set<string>): number {
  let common = 0;
  for (const part of a) if (b.has(part)) common++;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.split(/[^a-z0-9]+/).filter((word) => word.length > 3));
}

function share(asked: Set<string>, known: Set<string>): number {
  if (asked.size === 0) return 0;
  let common = 0;
  for (const word of asked) if (known.has(word)) common++;
  return common / asked.size;
}
