import { askCapture, setToldCapture } from '../../lib/browser/extras.ts';
import { browserFamily, operatingSystem } from '../../lib/browser/api.ts';
import { rawOf } from '../../lib/failures/record.ts';
import { createCaptureTaker, type CaptureState } from '../../lib/failures/take-capture.ts';
import type { ViewState } from '../../lib/failures/view-state.ts';
import type { Observation } from '../../lib/protocol/observation.ts';
import { captureName } from '../../lib/report/capture-name.ts';

export interface CaptureWiring {
  /** Whether the person has once been told what a capture holds. */
  told: boolean;
  /** What the report shows, and what was seen of it from outside. */
  shown(): { state: ViewState; outside: readonly Observation[] };
  language: string;
  onChange(): void;
  save(name: string, bytes: Uint8Array<ArrayBuffer>): void;
}

/** The report's capture: asked of the background, put together here, and given to the browser to save. */
export function reportCapture({ told, shown, language, onChange, save }: CaptureWiring) {
  let knows = told;
  let state: CaptureState | null = null;
  let stop = () => {};

  function start(): void {
    const { subject } = shown().state;
    if (!subject?.url) return;
    const { url, record } = subject;
    if (!knows) void setToldCapture();
    knows = true;
    const taker = createCaptureTaker({
      onState(next) {
        state = next;
        if (next.stage === 'saved' || next.stage === 'failed') port.stop();
        onChange();
      },
      save(bytes) {
        const file = captureName(new URL(url).hostname, Date.now());
        save(file, bytes);
        return file;
      },
      async compare(walk) {
        const { state: page, outside } = shown();
        const [{ compareEnds }, os] = await Promise.all([import('../../lib/failures/compare-ends.ts'), operatingSystem()]);
        return page.subject?.url === url ? compareEnds(page, walk, Date.now(), { language, os, outside }) : null;
      },
    });
    const port = askCapture({ url, failure: record && { raw: rawOf(record), browser: browserFamily() } }, taker.take, () => taker.fail('gone'));
    stop = () => taker.fail('stopped');
  }

  return { state: () => state, knows: () => knows, start, stop: () => stop() };
}
