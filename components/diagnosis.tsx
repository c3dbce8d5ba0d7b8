import type { Diagnosis } from '../lib/protocol/diagnosis.ts';
import { AUDIENCES, type Audience } from '../lib/protocol/step.ts';
import type { UiWords } from '../lib/words/en/ui.ts';
import { ExpertView, type BrowserDetail } from './expert.tsx';
import { Foreign } from './foreign.tsx';
import { Icon } from './icons.tsx';
import { JourneyView } from './journey.tsx';
import { OthersView } from './others.tsx';
import { ProofView } from './proof.tsx';
import { StatusBar, type Status } from './status-bar.tsx';
import { StepsView } from './steps.tsx';
import { VerdictView } from './verdict.tsx';

export interface DiagnosisViewProps {
  words: UiWords;
  /** Null while the tab is being read. */
  diagnosis: Diagnosis | null;
  /** There is nothing in the tab that a network brought. */
  isEmpty: boolean;
  detail: BrowserDetail;
  /** Names on the browser's own page that differ from its code. */
  onPage: readonly string[];
  status: Status;
  notices: string[];
  audience: Audience;
  onAudience(audience: Audience): void;
  onAgain(): void;
  onSettings(): void;
  copy(text: string): Promise<void>;
}

/** The popup, and the same as a page: cause, side, steps, journey, proof, other causes, details. */
export function DiagnosisView(props: DiagnosisViewProps) {
  const { words, diagnosis, status } = props;
  // A remembered audience without a step here gives way to one that has some.
  const fixes = diagnosis?.causes[0]?.fixes;
  const audience = !fixes || fixes[props.audience].length > 0 ? props.audience : AUDIENCES.find((each) => fixes[each].length > 0) ?? props.audience;
  return (
    <>
      <header class="top">
        <p title={diagnosis ? diagnosis.target.url : undefined}>
          {diagnosis ? <Foreign text={shortUrl(diagnosis.target.url)} most={200} /> : words.name}
        </p>
        <button type="button" class="plain" aria-label={words.header.settings} title={words.header.settings} onClick={props.onSettings}>
          <Icon name="settings" />
        </button>
      </header>
      <main data-state={status.isWorking ? 'working' : 'done'} aria-busy={status.isWorking}>
        {props.notices.map((notice) => <p key={notice} class="notice" role="alert">{notice}</p>)}
        {props.isEmpty && <section class="empty"><h1>{words.empty.title}</h1><p>{words.empty.says}</p></section>}
        {!props.isEmpty && diagnosis && (
          <>
            <VerdictView diagnosis={diagnosis} words={words} onPage={props.onPage} />
            <StepsView diagnosis={diagnosis} words={words} audience={audience} onAudience={props.onAudience} copy={props.copy} />
            <JourneyView journey={diagnosis.journey} words={words} isWorking={status.isWorking} />
            <ProofView diagnosis={diagnosis} words={words} audience={audience} />
            <OthersView diagnosis={diagnosis} words={words} />
            <ExpertView diagnosis={diagnosis} words={words} detail={props.detail} />
          </>
        )}
      </main>
      <StatusBar status={status} words={words} onAgain={props.onAgain} onSettings={props.onSettings} />
    </>
  );
}

/** Host, port and path: the query is long, often private, and seldom decides. */
function shortUrl(href: string): string {
  const url = URL.canParse(href) ? new URL(href) : null;
  return url ? `${url.host}${url.pathname === '/' ? '' : url.pathname}` : href;
}
