import type { ReportData } from '../../lib/report/report-data.ts';
import type { OutcomeWords } from '../../lib/words/en/outcomes.ts';
import type { ReportWords } from '../../lib/words/en/report.ts';
import { Foreign } from '../foreign.tsx';

type Timestamps = NonNullable<NonNullable<ReportData['chain']>['timestamps']>;

/** The timestamps of public logs that came with the certificate, and what each browser's policy says of them. */
export function LoggedView({ timestamps, said, words }: { timestamps: Timestamps; said: OutcomeWords['said']; words: ReportWords }) {
  const own = words.chain.logged;
  const { entries = [], listAsOf } = timestamps;
  const browsers = [['Firefox', timestamps.firefox], ['Chrome', timestamps.chromium]] as const;
  const isAsked = browsers.some(([, verdict]) => verdict !== undefined);
  if (entries.length === 0 && !isAsked) return null;
  return (
    <details class="logged" open={browsers.some(([, verdict]) => verdict !== undefined && verdict.verdict !== 'met')}>
      <summary>{own.title}</summary>
      {entries.length === 0 ? <p>{own.none}</p> : (
        <ul>
          {entries.map(({ way, log, operator, at, state }, index) => (
            <li key={index} data-timestamp={state}><Foreign text={operator ? `${operator} ${log}` : log} most={200} />, {day(at)}, {own.way[way]}: {own.state[state]}</li>
          ))}
        </ul>
      )}
      {isAsked ? (
        <dl>
          {browsers.map(([name, verdict]) => verdict && (
            <div key={name}><dt>{name}</dt><dd data-transparency={verdict.verdict}>{own.verdict[verdict.verdict]} <small><Foreign text={said(verdict.says)} most={600} /></small></dd></div>
          ))}
        </dl>
      ) : <p>{own.notAsked}</p>}
      {listAsOf && <p><small><Foreign text={own.listAsOf(listAsOf)} most={120} /></small></p>}
    </details>
  );
}

/** Times from elsewhere may be no times at all. */
function day(at: number): string {
  return Math.abs(at) < 8.64e15 ? new Date(at).toISOString().slice(0, 10) : String(at);
}
