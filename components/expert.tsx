import type { Diagnosis } from '../lib/protocol/diagnosis.ts';
import type { UiWords } from '../lib/words/en/ui.ts';
import { outcomeOf } from '../lib/words/outcome.ts';
import { Foreign } from './foreign.tsx';

/** What the browser itself added, beside its code. */
export interface BrowserDetail {
  page?: string;
  address?: string;
  requestError?: string;
}

export function ExpertView({ diagnosis, words, detail }: { diagnosis: Diagnosis; words: UiWords; detail: BrowserDetail }) {
  const { failure, target, cost, observations } = diagnosis;
  const rows: [string, string | undefined][] = [
    [words.expert.code, failure?.code],
    [words.expert.raw, failure && failure.raw !== failure.code ? failure.raw : undefined],
    [words.expert.page, detail.page],
    [words.expert.request, detail.requestError],
    [words.expert.address, detail.address],
    [words.expert.host, `${target.host}, ${target.port}`],
    [words.expert.addresses, target.addresses.join(', ') || undefined],
    [words.expert.cause, diagnosis.verdict.cause],
    [words.expert.cost, cost.connections > 0
      ? words.expert.costs(cost.connections, cost.bytesSent, cost.bytesReceived, words.journey.ms(cost.ms))
      : undefined],
  ];
  return (
    <details class="expert">
      <summary>{words.expert.title}</summary>
      <dl>
        {rows.map(([name, value]) => value !== undefined && (
          <div key={name}><dt>{name}</dt><dd><Foreign text={value} most={600} /></dd></div>
        ))}
      </dl>
      {observations.length > 0 && (
        <div class="wide" tabIndex={0} role="region" aria-label={words.expert.observations}>
          <table>
            <caption>{words.expert.observations}</caption>
            <thead>
              <tr>
                <th scope="col">{words.expert.columns.id}</th><th scope="col">{words.expert.columns.address}</th>
                <th scope="col">{words.expert.columns.outcome}</th><th scope="col">{words.expert.columns.ms}</th>
              </tr>
            </thead>
            <tbody>
              {observations.map((each) => (
                <tr key={each.id}>
                  <th scope="row"><Foreign text={each.id} most={40} /></th>
                  <td>{each.address && <Foreign text={each.port === undefined ? each.address : `${each.address} ${each.port}`} most={80} />}</td>
                  <td><Foreign text={outcomeOf(each, words.outcomes)} most={300} /></td>
                  <td>{words.journey.ms(each.ms)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
