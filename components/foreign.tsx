import { showForeign } from '../lib/words/foreign.ts';

/** A sentence of the catalogue with foreign values in it. What stands between back quotes is to be typed or read letter by letter. */
export function Prose({ text, most }: { text: string; most?: number }) {
  const parts = showForeign(text, most).split('`');
  // A lone back quote is one that came with a value.
  if (parts.length % 2 === 0) return <Foreign text={text} most={most} />;
  return <bdi class="foreign">{parts.map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</bdi>;
}

/** Text from elsewhere: text only, capped, its reading direction kept to itself. */
export function Foreign({ text, most }: { text: string; most?: number }) {
  return <bdi class="foreign">{showForeign(text, most)}</bdi>;
}
