import type { UiWords } from '../lib/words/en/ui.ts';

export interface TellProps {
  words: UiWords;
  /** Null: nobody asked for it. */
  telling: { next: number; tries: number } | null;
  onTell(wanted: boolean): void;
}

export function TellView({ words, telling, onTell }: TellProps) {
  const own = words.popup.tell;
  return (
    <div class="tell row" data-telling={telling !== null}>
      <button type="button" onClick={() => onTell(telling === null)}>{telling === null ? own.start : own.stop}</button>
      <p role="status" class="quiet">{telling && own.on(new Date(telling.next).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' }), telling.tries)}</p>
    </div>
  );
}
