import type { UiWords } from '../lib/words/en/ui.ts';
import { CopyButton } from './copy-button.tsx';

export interface WelcomeProps {
  words: UiWords;
  system: 'windows' | 'mac' | 'linux' | 'android';
  probeState: string | null;
  hasDetail: boolean;
  hasNotifications: boolean;
  onTest(): void;
  onDetail(): void;
  onNotifications(): void;
  onSettings(): void;
  copy(text: string): Promise<void>;
}

/** Once after installation: what it does, the one step for proof, and what more may be allowed. */
export function WelcomeView(props: WelcomeProps) {
  const words = props.words.welcome;
  return (
    <main class="options welcome">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <section aria-labelledby="does">
        <h2 id="does">{words.does.title}</h2>
        <ul>{words.does.points.map((each) => <li key={each}>{each}</li>)}</ul>
      </section>
      <section aria-labelledby="proof">
        <h2 id="proof">{words.probe.title}</h2>
        <p>{words.probe.says}</p>
        <p>{words.probe.steps[props.system]}</p>
        {props.system !== 'android' && (
          <>
            <div class="command"><pre tabIndex={0}><code>{words.probe.command}</code></pre><CopyButton text={words.probe.command} words={props.words} copy={props.copy} /></div>
            <p class="row">
              <button type="button" id="test-probe" onClick={props.onTest}>{words.probe.test}</button>
              <output id="probe-state" aria-live="polite">{props.probeState ?? props.words.options.probe.testing}</output>
            </p>
          </>
        )}
        <p class="quiet">{words.probe.later}</p>
      </section>
      <section aria-labelledby="more">
        <h2 id="more">{words.more.title}</h2>
        <p>{words.more.says}</p>
        <Offer id="detail" title={words.more.detail} says={words.more.detailSays} has={props.hasDetail} words={words.more} onAllow={props.onDetail} />
        <Offer id="notifications" title={words.more.notifications} says={words.more.notificationsSays} has={props.hasNotifications} words={words.more} onAllow={props.onNotifications} />
        <p class="row"><button type="button" id="settings" onClick={props.onSettings}>{words.settings}</button></p>
      </section>
    </main>
  );
}

function Offer({ id, title, says, has, words, onAllow }: {
  id: string; title: string; says: string; has: boolean; words: { allow: string; given: string }; onAllow(): void;
}) {
  return (
    <div class="offer">
      <div><b id={`${id}-title`}>{title}</b><small>{says}</small></div>
      {has ? <output>✓ {words.given}</output> : <button type="button" id={id} aria-describedby={`${id}-title`} onClick={onAllow}>{words.allow}</button>}
    </div>
  );
}
