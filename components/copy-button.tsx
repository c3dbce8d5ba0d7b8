import { useState } from 'preact/hooks';
import type { UiWords } from '../lib/words/en/ui.ts';
import { Icon } from './icons.tsx';

export function CopyButton({ text, words, copy }: { text: string; words: UiWords; copy(text: string): Promise<void> }) {
  const [copied, setCopied] = useState(false);
  return (
    <button
      type="button" class="copy" aria-label={words.steps.copyCommand(text.slice(0, 60))}
      onClick={() => void copy(text).then(() => setCopied(true), () => setCopied(false))} onBlur={() => setCopied(false)}
    >
      <Icon name="copy" /><span aria-live="polite">{copied ? words.steps.copied : words.steps.copy}</span>
    </button>
  );
}
