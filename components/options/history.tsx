import type { UiWords } from '../../lib/words/en/ui.ts';
import { Foreign } from '../foreign.tsx';
import { Choices, Section } from './section.tsx';

/** One remembered host, its times ready to be read. */
export interface PastHostRow {
  host: string;
  failedAt: string;
  code: string;
  cause: string | null;
  workedAt: string | null;
  certificateChangedAt: string | null;
}

export interface HistoryProps {
  days: 0 | 7 | 30 | 90 | 365;
  hosts: readonly PastHostRow[];
  onDays(days: HistoryProps['days']): void;
  /** One host, or all. */
  onErase(host?: string): void;
}

const DAYS = [0, 7, 30, 90, 365] as const;

export function HistorySection({ words, days, hosts, onDays, onErase }: HistoryProps & { words: UiWords }) {
  const own = words.options.history;
  const columns = words.history.columns;
  return (
    <Section id="history" title={own.title} says={own.says}>
      <Choices id="history-days" label={own.days} value={days} values={DAYS} names={own.dayNames} onChange={onDays} />
      <p class="row">
        <button type="button" id="erase-history" disabled={hosts.length === 0} onClick={() => onErase()}>{own.erase}</button>
        <output id="history-count" aria-live="polite">{own.count(hosts.length)}</output>
      </p>
      {hosts.length > 0 && (
        <details>
          <summary>{own.show}</summary>
          <div class="wide" tabIndex={0} role="region" aria-label={own.show}>
            <table>
              <thead>
                <tr>
                  {[columns.host, columns.when, columns.code, columns.cause, columns.worked, columns.certificate].map((each) => <th key={each} scope="col">{each}</th>)}
                  <td></td>
                </tr>
              </thead>
              <tbody>
                {hosts.map((each) => (
                  <tr key={each.host}>
                    <th scope="row"><Foreign text={each.host} most={120} /></th>
                    <td>{each.failedAt}</td>
                    <td><code><Foreign text={each.code} most={80} /></code></td>
                    <td>{each.cause ?? words.history.notProven}</td>
                    <td>{each.workedAt ?? '–'}</td>
                    <td>{each.certificateChangedAt ?? '–'}</td>
                    <td><button type="button" class="link" aria-label={own.eraseOne(each.host)} onClick={() => onErase(each.host)}>{own.eraseShort}</button></td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </Section>
  );
}
