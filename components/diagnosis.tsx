import type { ComponentChildren } from 'preact';
import type { Diagnosis, JourneyStep } from '../lib/protocol/diagnosis.ts';
import { AUDIENCES, type Audience } from '../lib/protocol/step.ts';
import type { Change } from '../lib/report/changes.ts';
import type { Explained } from '../lib/report/explained.ts';
import type { UiWords } from '../lib/words/en/ui.ts';
import { ChangesView } from './changes.tsx';
import { ExpertView, type BrowserDetail } from './expert.tsx';
import { ExplainView } from './explain.tsx';
import { Foreign } from './foreign.tsx';
import { Icon } from './icons.tsx';
import { JourneyView } from './journey.tsx';
import { OthersView } from './others.tsx';
import { OutsideView, type OutsideProps } from './outside.tsx';
import { ProofView } from './proof.tsx';
import { ShareView, type ShareProps } from './share.tsx';
import { StatusBar, type Status } from './status-bar.tsx';
import { StepsView } from './steps.tsx';
import { TellView, type TellProps } from './tell.tsx';
import { VerdictView } from './verdict.tsx';

export interface DiagnosisViewProps {
  words: UiWords;
  /** Null while the tab is being read. */
  diagnosis: Diagnosis | null;
  /** There is nothing in the tab that a network brought. */
  isEmpty: boolean;
  /** Nothing yet: the page is still on its way. */
  isAwaited: boolean;
  detail: BrowserDetail;
  /** Names on the browser's own page that differ from its code. */
  onPage: readonly string[];
  status: Status;
  notices: string[];
  audience: Audience;
  /** Steps ticked off for this failure. */
  done: readonly string[];
  /** Against the check before; null where there was none. */
  changes: readonly Change[] | null;
  /** Null where no remote probe is set, or the host is nobody's business outside. */
  outside: Omit<OutsideProps, 'words'> | null;
  outsideJourney: { journey: readonly JourneyStep[]; region: string } | null;
  /** Null where the page works. */
  tell: Omit<TellProps, 'words'> | null;
  share: Omit<ShareProps, 'words' | 'copy'>;
  /** More about the host and the parts of the page. */
  children?: ComponentChildren;
  onAudience(audience: Audience): void;
  onTick(step: string): void;
  onAgain(): void;
  onSettings(): void;
  /** Null where there is no tab to make a report of. */
  onReport: (() => void) | null;
  explain(text: string): Promise<Explained[]>;
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
        <div class="tools">
          {diagnosis && props.onReport && (
            <button type="button" class="plain" id="report" aria-label={words.popup.report} title={words.popup.report} onClick={props.onReport}><Icon name="report" /></button>
          )}
          <button type="button" class="plain" id="settings" aria-label={words.header.settings} title={words.header.settings} onClick={props.onSettings}>
            <Icon name="settings" />
          </button>
        </div>
      </header>
      <main data-state={status.isWorking ? 'working' : 'done'} aria-busy={status.isWorking}>
        {props.notices.map((notice) => <p key={notice} class="notice" role="alert">{notice}</p>)}
        {props.isEmpty && <section class="empty"><h1>{props.isAwaited ? words.empty.awaited : words.empty.title}</h1><p>{props.isAwaited ? words.empty.awaitedSays : words.empty.says}</p></section>}
        {!props.isEmpty && diagnosis && (
          <>
            {props.changes && <ChangesView changes={props.changes} words={words} />}
            <VerdictView diagnosis={diagnosis} words={words} onPage={props.onPage} />
            <StepsView diagnosis={diagnosis} words={words} audience={audience} done={props.done} onAudience={props.onAudience} onTick={props.onTick} copy={props.copy} />
            {props.tell && <TellView words={words} {...props.tell} />}
            <JourneyView journey={diagnosis.journey} outside={props.outsideJourney} words={words} isWorking={status.isWorking} />
            {props.outside && <OutsideView words={words} {...props.outside} />}
            <ProofView diagnosis={diagnosis} words={words} audience={audience} />
            {props.children}
            <OthersView diagnosis={diagnosis} words={words} />
            <ShareView words={words} {...props.share} copy={props.copy} />
            <ExpertView diagnosis={diagnosis} words={words} detail={props.detail} explain={props.explain} />
          </>
        )}
        <ExplainView words={words} explain={props.explain} />
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
