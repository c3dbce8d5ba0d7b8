import type { Diagnosis, JourneyStep } from '../../lib/protocol/diagnosis.ts';
import type { Explained } from '../../lib/report/explained.ts';
import type { ReportData } from '../../lib/report/report-data.ts';
import type { ReportWords } from '../../lib/words/en/report.ts';
import type { UiWords } from '../../lib/words/en/ui.ts';
import { ExpertView, type BrowserDetail } from '../expert.tsx';
import { Foreign } from '../foreign.tsx';
import { JourneyView } from '../journey.tsx';
import { OthersView } from '../others.tsx';
import { ProofView } from '../proof.tsx';
import { ShareView, type ShareProps } from '../share.tsx';
import { StatusBar, type Status } from '../status-bar.tsx';
import { VerdictView } from '../verdict.tsx';
import { BytesView } from './bytes.tsx';
import { CaptureView, type CaptureProps } from './capture.tsx';
import { ChainView } from './chain.tsx';
import { HandshakeView } from './handshake.tsx';
import { HellosView, MatrixView, TimingsView } from './tables.tsx';

export interface ReportViewProps {
  ui: UiWords;
  words: ReportWords;
  diagnosis: Diagnosis | null;
  data: ReportData | null;
  isEmpty: boolean;
  outsideJourney: { journey: readonly JourneyStep[]; region: string } | null;
  detail: BrowserDetail;
  onPage: readonly string[];
  status: Status;
  share: Omit<ShareProps, 'words' | 'copy'>;
  capture: Omit<CaptureProps, 'words' | 'ui' | 'copy' | 'waits'>;
  onAgain(): void;
  onSettings(): void;
  explain(text: string): Promise<Explained[]>;
  copy(text: string): Promise<void>;
  save(name: string, text: string): void;
}

/** Everything that is known of one failure, for those who mend it. */
export function ReportView(props: ReportViewProps) {
  const { ui, words, diagnosis, data, status } = props;
  const contents: [string, string, boolean][] = data
    ? [
        ['handshake', words.handshake.title, true], ['bytes', words.bytes.title, true], ['chain', words.chain.title, data.chain !== null], ['matrix', words.matrix.title, data.matrix.rows.length > 0],
        ['hellos', words.hellos.title, data.hellos.length > 0], ['timings', words.timings.title, data.timings.length > 0], ['capture', words.capture.title, true],
      ]
    : [];
  return (
    <>
      <header class="top"><p title={diagnosis?.target.url}>{diagnosis ? <Foreign text={diagnosis.target.url} most={300} /> : ui.name}</p></header>
      <main class="report" data-state={status.isWorking ? 'working' : 'done'} aria-busy={status.isWorking}>
        {props.isEmpty && <section class="empty"><h1>{ui.empty.title}</h1><p>{ui.empty.says}</p></section>}
        {!props.isEmpty && diagnosis && data && (
          <>
            <VerdictView diagnosis={diagnosis} words={ui} onPage={props.onPage} />
            <nav aria-label={words.contents}>
              <ul class="row">{contents.filter(([, , isThere]) => isThere).map(([id, title]) => <li key={id}><a href={`#${id}`}>{title}</a></li>)}</ul>
            </nav>
            <JourneyView journey={diagnosis.journey} outside={props.outsideJourney} words={ui} isWorking={status.isWorking} />
            <ProofView diagnosis={diagnosis} words={ui} audience="admin" />
            <HandshakeView handshake={data.handshake} words={words} ui={ui} />
            <BytesView bytes={data.bytes} isBroken={data.handshake?.sequence.break != null} words={words} />
            <ChainView chain={data.chain} found={ui.outcomes} words={words} save={props.save} />
            <MatrixView matrix={data.matrix} words={words} ui={ui} />
            <HellosView hellos={data.hellos} words={words} ui={ui} />
            <TimingsView data={data} observations={diagnosis.observations} words={words} ui={ui} />
            <OthersView diagnosis={diagnosis} words={ui} />
            <CaptureView words={words} ui={ui} {...props.capture} waits={status.isWorking} copy={props.copy} />
            <ShareView words={ui} {...props.share} copy={props.copy} />
            <ExpertView diagnosis={diagnosis} words={ui} detail={props.detail} explain={props.explain} />
          </>
        )}
      </main>
      <StatusBar status={status} words={ui} onAgain={props.onAgain} onSettings={props.onSettings} />
    </>
  );
}
