import type { Diagnosis } from '../lib/protocol/diagnosis.ts';
import type { Audience } from '../lib/protocol/step.ts';
import type { UiWords } from '../lib/words/en/ui.ts';
import { Prose } from './foreign.tsx';

/** Enough to believe it; the rest is a click away. */
const FIRST = 3;

/** Every sentence of the evidence with the bytes that it was read from. */
export function ProofView({ diagnosis, words, audience }: { diagnosis: Diagnosis; words: UiWords; audience: Audience }) {
  const cause = diagnosis.causes[0];
  if (!cause) return null;
  const bytesOf = (id: string) => diagnosis.observations.find((each) => each.id === id)?.bytes;
  const shown = new Set<string>();
  const evidence = cause.evidence.map((each, index) => {
    const bytes = shown.has(each.observation) ? undefined : bytesOf(each.observation);
    shown.add(each.observation);
    return (
      <li key={`${each.observation} ${index}`}>
        <Prose text={each.says} most={600} />
        {bytes && (
          <details>
            <summary>{words.proof.bytes}</summary>
            <pre class="hex" tabIndex={0}>{hexLines(bytes)}</pre>
          </details>
        )}
      </li>
    );
  });
  return (
    <section class="proof" aria-labelledby="proof-title">
      <h2 id="proof-title">{words.proof.title[cause.confidence]}</h2>
      {cause.evidence.length === 0 && <p class="quiet">{words.proof.none}</p>}
      <ul>{evidence.slice(0, FIRST)}</ul>
      {evidence.length > FIRST && (
        <details class="more">
          <summary>{words.proof.more(evidence.length - FIRST)}</summary>
          <ul>{evidence.slice(FIRST)}</ul>
        </details>
      )}
      <details class="explanation">
        <summary>{words.proof.explanation}</summary>
        <p><Prose text={audience === 'visitor' ? cause.explanation.visitor : cause.explanation.admin} most={3000} /></p>
      </details>
    </section>
  );
}

/** Offset, eight bytes (as many as the popup is wide), and the same as ASCII. */
function hexLines(hex: string): string {
  const lines: string[] = [];
  for (let at = 0; at < hex.length; at += 16) {
    const bytes = hex.slice(at, at + 16).match(/../g) ?? [];
    const ascii = bytes.map((byte) => {
      const code = Number.parseInt(byte, 16);
      return code > 0x20 && code < 0x7f ? String.fromCharCode(code) : '·';
    });
    lines.push(`${(at / 2).toString(16).padStart(4, '0')}  ${bytes.join(' ').padEnd(23)}  ${ascii.join('')}`);
  }
  return lines.join('\n');
}
