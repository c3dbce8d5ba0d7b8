import { Fragment } from 'preact';
import type { UiWords } from '../lib/words/en/ui.ts';
import { showForeign } from '../lib/words/foreign.ts';
import { CopyButton } from './copy-button.tsx';

/** Lines to be typed or pasted as they are. They wrap between words alone: a line that ends in a hyphen would be read as another option. */
export function CommandView({ text, words, copy }: { text: string; words: UiWords; copy(text: string): Promise<void> }) {
  return (
    <div class="command">
      <pre tabIndex={0}><code>{text.split('\n').map((line, at) => <Fragment key={at}>{at > 0 && '\n'}<Line text={line} /></Fragment>)}</code></pre>
      <CopyButton text={text} words={words} copy={copy} />
    </div>
  );
}

const MOST_SHOWN = 4000;

function Line({ text }: { text: string }) {
  return <bdi class="foreign">{showForeign(text, MOST_SHOWN).split(/(\s+)/).map((part, index) => (index % 2 === 1 || part === '' ? part : <span class="word" key={index}>{part}</span>))}</bdi>;
}
