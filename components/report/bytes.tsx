import type { Field } from '../../lib/report/annotate.ts';
import type { ReportData } from '../../lib/report/report-data.ts';
import type { ReportWords } from '../../lib/words/en/report.ts';
import { showForeign } from '../../lib/words/foreign.ts';
import { Foreign } from '../foreign.tsx';

/** Bytes coloured by what they are part of, and the same fields by name in a table: colour is never alone. */
export function BytesView({ bytes, isBroken, words }: {
  bytes: ReportData['bytes'];
  /** False where the handshake completed: then no byte of the answer decided against it. */
  isBroken: boolean;
  words: ReportWords;
}) {
  const own = words.bytes;
  const titleOfSide = { hello: own.hello, answer: isBroken ? own.answer : own.greeting };
  return (
    <section class="bytes" id="bytes" aria-labelledby="bytes-title">
      <h2 id="bytes-title">{own.title}</h2>
      {bytes.length === 0 && <p class="quiet">{own.none}</p>}
      {bytes.map(({ side, hex, fields }) => (
        <div key={side} class="dump" data-side={side}>
          <h3>{titleOfSide[side]}</h3>
          <ul class="legend">
            {[...new Set(fields.map((each) => each.part))].map((part) => <li key={part}><span class={`swatch part-${part}`} aria-hidden="true" />{own.parts[part]}</li>)}
          </ul>
          <div class="hexes" dir="ltr" tabIndex={0} role="group" aria-label={titleOfSide[side]}>
            {fields.map((each) => <span key={each.at} class={`part-${each.part}`} title={titleOf(each)}>{pairs(hex, each)}</span>)}
          </div>
          <details>
            <summary>{own.fields} ({fields.length})</summary>
            <div class="wide" tabIndex={0} role="group" aria-label={own.fields}>
              <table>
                <thead><tr><th scope="col">{own.columns.offset}</th><th scope="col">{own.columns.bytes}</th><th scope="col">{own.columns.field}</th><th scope="col">{own.columns.value}</th></tr></thead>
                <tbody>
                  {fields.map((each) => (
                    <tr key={each.at}>
                      <td><code>{each.at.toString(16).padStart(4, '0')}</code></td>
                      <td><code>{shortened(hex, each)}</code></td>
                      <th scope="row"><span class={`swatch part-${each.part}`} aria-hidden="true" /><Foreign text={each.name} most={80} /></th>
                      <td>{each.value && <Foreign text={each.value} most={400} />}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </details>
        </div>
      ))}
    </section>
  );
}

function titleOf({ name, value }: Field): string {
  return showForeign(value ? `${name}: ${value}` : name, 120);
}

/** A space stands between bytes only: the colour of a field covers them. */
function pairs(hex: string, { at, length }: Field): string {
  return `${(hex.slice(at * 2, (at + length) * 2).match(/../g) ?? []).join(' ')} `;
}

function shortened(hex: string, field: Field): string {
  return field.length > 8 ? `${pairs(hex, { ...field, length: 8 }).trim()} …` : pairs(hex, field).trim();
}
