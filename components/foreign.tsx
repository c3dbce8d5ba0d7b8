import { showForeign } from '../lib/words/foreign.ts';

/** Text from elsewhere: text only, capped, its reading direction kept to itself. */
export function Foreign({ text, most }: { text: string; most?: number }) {
  return <bdi class="foreign">{showForeign(text, most)}</bdi>;
}
