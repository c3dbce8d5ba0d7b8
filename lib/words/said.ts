/**
 * Sentences that the probe makes, in another language: pairs of the English one and its translation. `{}` is any text,
 * `{#}` a number, `{+}` a part that is such a sentence itself. The translation takes them in the same order, or by
 * place: `{2} … {1}`.
 */
export type SaidPairs = readonly (readonly [english: string, translated: string])[];

interface Template {
  /** What stands between the holes; one more than there are holes. */
  fixed: readonly string[];
  holes: readonly string[];
  translated: string;
  /** Whether it holds other sentences. */
  isFrame: boolean;
  weight: number;
}

/** A function that says what the probe said. What no pair fits stays as it is: numbers, names, an older or newer probe's words. */
export function createSaid(pairs: SaidPairs): (text: string) => string {
  let templates: readonly Template[] | null = null;
  const say = (text: string, depth = 0): string => {
    templates ??= pairs.map(read).sort((one, other) => other.weight - one.weight);
    let unsure: string | null = null;
    for (const template of templates) {
      const parts = match(text, template);
      if (!parts) continue;
      const told = parts.map((part, index) => (template.holes[index] === '{+}' && depth < DEEPEST ? say(part, depth + 1) : part));
      const whole = fillIn(template, told);
      // What it holds is none that is known: another pair may fit the whole better.
      if (!template.isFrame || told.some((part, index) => part !== parts[index])) return whole;
      unsure ??= whole;
    }
    return unsure ?? text;
  };
  return (text) => say(text);
}

const DEEPEST = 3;
const FRAME = 1000;
const HOLES = /\{[#+]?\}/g;

function read([english, translated]: SaidPairs[number]): Template {
  const fixed = english.split(HOLES);
  const holes: readonly string[] = english.match(HOLES) ?? [];
  // A sentence that holds another goes first: the inner one has holes of its own, which would take the outer words in.
  const isFrame = holes.includes('{+}');
  return { fixed, holes, translated, isFrame, weight: fixed.join('').length + (isFrame ? FRAME : 0) };
}

/** What stands in the holes; null where the text is another. Each fixed part is taken where it comes first, so that no text takes long. */
function match(text: string, { fixed, holes }: Template): string[] | null {
  const last = fixed.at(-1)!;
  if (!text.startsWith(fixed[0]!) || !text.endsWith(last)) return null;
  const parts: string[] = [];
  let at = fixed[0]!.length;
  for (let hole = 0; hole < holes.length; hole += 1) {
    const isLast = hole === holes.length - 1;
    const end = isLast ? text.length - last.length : text.indexOf(fixed[hole + 1]!, at);
    if (end < at) return null;
    const part = text.slice(at, end);
    if (holes[hole] === '{#}' && !/^\d+$/.test(part)) return null;
    parts.push(part);
    at = end + fixed[hole + 1]!.length;
  }
  return holes.length > 0 || text === last ? parts : null;
}

function fillIn({ translated }: Template, parts: readonly string[]): string {
  let next = 0;
  return translated.replace(/\{([1-9])?\}/g, (_, place?: string) => parts[place === undefined ? next++ : Number(place) - 1] ?? '');
}
