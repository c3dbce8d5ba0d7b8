import { useEffect, useState } from 'preact/hooks';
import type { Diagnosis } from '../lib/protocol/diagnosis.ts';
import type { Explained } from '../lib/report/explained.ts';
import type { UiWords } from '../lib/words/en/ui.ts';
import { outcomeOf } from '../lib/words/outcome.ts';
import { Foreign } from './foreign.tsx';

/** What the browser itself added, beside its code. */
export interface BrowserDetail {
  page?: string;
  address?: string;
  requestError?: string;
}

/** `explain`: what a code is elsewhere. It brings all codes with it, so it is asked when somebody opens the details. */
export function ExpertView({ diagnosis, words, detail, explain }: { diagnosis: Diagnosis; words: UiWords; detail: BrowserDetail; explain(code: string): Promise<Explained[]> }) {
  const { failure, target, cost, observations } = diagnosis;
  const [isOpen, setOpen] = useState(false);
  const [elsewhere, setElsewhere] = useState<{ code: string; browser: string; names: readonly string[] } | null>(null);
  useEffect(() => {
    if (!isOpen || !failure || elsewhere?.code === failure.code) return;
    let isOver = false;
    void otherBrowsers(failure.code, explain).then((found) => void (isOver || setElsewhere(found)), () => undefined);
    return () => void (isOver = true);
  }, [isOpen, failure?.code]);
  const rows: [string, string | undefined][] = [
    [words.expert.code, failure?.code],
    ...(elsewhere && elsewhere.code === failure?.code && elsewhere.names.length > 0 ? [[words.expert.codeIn(elsewhere.browser), elsewhere.names.slice(0, NAMES_SHOWN).join(', ')] as [string, string]] : []),
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
    <details class="expert" onToggle={(event) => setOpen(event.currentTarget.open)}>
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

const NAMES_SHOWN = 6;

/** The names of the same in the browser that this is not. */
async function otherBrowsers(code: string, explain: (code: string) => Promise<Explained[]>): Promise<{ code: string; browser: string; names: readonly string[] }> {
  const [found] = await explain(code);
  const other = found?.elsewhere.find(({ program }) => (program === 'Firefox' || program === 'Chromium') && program !== found.program);
  return { code, browser: other?.program ?? '', names: other?.names ?? [] };
}
