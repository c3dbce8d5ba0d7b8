import type { UiWords } from '../lib/words/en/ui.ts';
import { Foreign } from './foreign.tsx';
import { Icon } from './icons.tsx';

export interface Status {
  text: string;
  /** Words of the probe or the browser that belong to it. */
  detail?: string;
  /** Shows the way to the settings, where a probe is set up. */
  offersSetup: boolean;
  isWorking: boolean;
}

/** Always at the same place, so that nothing above moves when the check ends. */
export function StatusBar({ status, words, onAgain, onSettings }: {
  status: Status; words: UiWords; onAgain(): void; onSettings(): void;
}) {
  return (
    <footer class="status">
      <p role="status" class={status.isWorking ? 'working' : ''}>
        {status.text} {status.detail && <Foreign text={status.detail} most={200} />}{' '}
        {status.offersSetup && <button type="button" class="link" onClick={onSettings}>{words.howToProve}</button>}
      </p>
      <button type="button" class="again" onClick={onAgain} disabled={status.isWorking}><Icon name="again" />{words.status.again}</button>
    </footer>
  );
}
