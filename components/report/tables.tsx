import type { TlsObservation } from '../../lib/protocol/observation.ts';
import type { ReportData } from '../../lib/report/report-data.ts';
import { helloName, outcomeOf } from '../../lib/words/outcome.ts';
import type { ReportWords } from '../../lib/words/en/report.ts';
import type { UiWords } from '../../lib/words/en/ui.ts';
import { groupName, suiteName, versionName } from '../../lib/protocol/tls-names.ts';
import { Foreign } from '../foreign.tsx';

export function MatrixView({ matrix, words, ui }: { matrix: ReportData['matrix']; words: ReportWords; ui: UiWords }) {
  if (matrix.rows.length === 0) return null;
  const own = words.matrix;
  return (
    <section class="matrix" id="matrix" aria-labelledby="matrix-title">
      <h2 id="matrix-title">{own.title}</h2>
      <p class="caption" id="matrix-says">{own.caption}</p>
      <div class="wide" tabIndex={0} role="group" aria-label={own.title}>
        <table aria-labelledby="matrix-title" aria-describedby="matrix-says">
          <thead><tr><th scope="col">{own.address}</th>{matrix.vantages.map((each) => <th scope="col" key={each}><Vantage name={each} ui={ui} /></th>)}</tr></thead>
          <tbody>
            {matrix.rows.map((row) => (
              <tr key={`${row.address} ${row.port}`}>
                <th scope="row"><code><Foreign text={row.address} most={60} /></code> {row.port} <small>IPv{row.family}</small></th>
                {row.cells.map((cell, index) => (
                  <td key={index} class={cell === null ? 'quiet' : cell.outcome === 'connected' ? 'good' : 'bad'}>
                    {cell === null ? own.notTried : <>{cell.outcome === 'connected' ? '✓' : '✗'} {own.outcome[cell.outcome]}{cell.errno && <> <small><Foreign text={cell.errno} most={40} /></small></>} <small>{ui.journey.ms(cell.ms)}</small></>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

export function HellosView({ hellos, words, ui }: { hellos: ReportData['hellos']; words: ReportWords; ui: UiWords }) {
  if (hellos.length === 0) return null;
  const own = words.hellos;
  return (
    <section class="hellos" id="hellos" aria-labelledby="hellos-title">
      <h2 id="hellos-title">{own.title}</h2>
      <p class="caption" id="hellos-says">{own.caption}</p>
      <div class="wide" tabIndex={0} role="group" aria-label={own.title}>
        <table aria-labelledby="hellos-title" aria-describedby="hellos-says">
          <thead>
            <tr>
              <th scope="col">{own.columns.changed}</th><th scope="col">{own.columns.name}</th><th scope="col">{own.columns.size}</th><th scope="col">{own.columns.outcome}</th>
              <th scope="col">{own.columns.chosen}</th><th scope="col">{own.columns.ms}</th>
            </tr>
          </thead>
          <tbody>
            {hellos.map((each) => (
              <tr key={each.id}>
                <th scope="row">{isBrowsers(each.hello) ? own.unchanged(helloName(each.hello, ui.outcomes)) : <Foreign text={helloName(each.hello, ui.outcomes)} most={60} />} <small><Foreign text={each.id} most={40} /></small></th>
                <td>{each.hello.serverName === null ? <span class="quiet">{own.noName}</span> : <Foreign text={each.hello.serverName} most={80} />}</td>
                <td>{each.hello.size}</td>
                <td class={isTaken(each) ? 'good' : 'bad'}>
                  {isTaken(each) ? '✓' : '✗'}{'\u00a0'}<Foreign text={madeOf(each, ui)} most={120} />
                  {each.repeated !== undefined && each.repeated > 1 && <> <small>{own.repeated(each.repeated)}</small></>}
                </td>
                <td>{[each.version !== undefined && versionName(each.version), each.cipherSuite !== undefined && suiteName(each.cipherSuite), each.group !== undefined && groupName(each.group)].filter(Boolean).join(', ')}</td>
                <td>{ui.journey.ms(each.ms)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** When each look began and how long it took, on one scale. The words beside it say the same. */
export function TimingsView({ data, observations, words, ui }: {
  data: ReportData; observations: readonly Parameters<typeof outcomeOf>[0][]; words: ReportWords; ui: UiWords;
}) {
  if (data.timings.length === 0) return null;
  return (
    <section class="timings" id="timings" aria-labelledby="timings-title">
      <h2 id="timings-title">{words.timings.title}</h2>
      <ol>
        {data.timings.map((each) => {
          const seen = observations.find((one) => one.id === each.id);
          return (
            <li key={each.id}>
              <span class="what"><b><Foreign text={each.id} most={40} /></b> <small>{seen && <Foreign text={outcomeOf(seen, ui.outcomes)} most={160} />}</small></span>
              <svg viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label={words.timings.from(ui.journey.ms(each.startMs), ui.journey.ms(each.ms))}>
                <rect x="0" y="4.500" width="1000" height="1" class="axis" />
                <rect x={(1000 * each.startMs) / data.totalMs} y="1" width={Math.max(4, (1000 * each.ms) / data.totalMs)} height="8" class={each.failed ? 'failed' : 'fine'} />
              </svg>
              <small class="ms">{ui.journey.ms(each.ms)}</small>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Vantage({ name, ui }: { name: string; ui: UiWords }) {
  return <Foreign text={name.startsWith('remote') ? ui.popup.outside.there(name.split(':')[1] ?? '') : ui.popup.outside.here} most={60} />;
}

/** A hello whose hidden name the server does not open is not taken, though a handshake with the outer name completes. */
function isTaken({ outcome, ech }: TlsObservation): boolean {
  return outcome === 'completed' && ech?.status !== 'rejected';
}

function madeOf({ outcome, alert, ech }: TlsObservation, { outcomes }: UiWords): string {
  if (alert) return `${outcomes.tls.alert}: ${alert.name} (${alert.number})`;
  return outcome === 'completed' && ech ? outcomes.ech[ech.status] : outcomes.tls[outcome];
}

/** A hello as a browser sends it, with nothing changed. */
export function isBrowsers({ profile, changed }: ReportData['hellos'][number]['hello']): boolean {
  return changed === null && (profile === 'firefox' || profile === 'chromium');
}
