import { join } from 'node:path';
import type { BrowserUnderTest } from '../test/browser/harness/index.ts';
import type { StartedServer } from '../test/lab/start.ts';

export interface WalkCount {
  right: number;
  wrong: number;
  /** Pages that failed in this browser and were named right. */
  failuresRight: number;
}

/** Visits the pages one after the other, tells of each in one line, and leaves a picture of what Pagefault shows. */
export async function walk(browser: BrowserUnderTest, servers: readonly StartedServer[], folder: string, say: (line: string) => void): Promise<WalkCount> {
  const count: WalkCount = { right: 0, wrong: 0, failuresRight: 0 };
  for (const server of servers) {
    const started = performance.now();
    try {
      const { tab } = await browser.visit(server.url);
      const popup = await browser.openPopupPage(tab);
      const shown = await popup.waitForVerdict();
      const ms = Math.round(performance.now() - started);
      await popup.screenshot(join(folder, `${browser.family}-${server.id}.png`));
      const right = shown.cause === server.cause;
      if (right) count.right += 1;
      else count.wrong += 1;
      if (right && server.expected[browser.family] !== null) count.failuresRight += 1;
      say(`${right ? ' ' : '✗'} ${browser.family.padEnd(8)} ${server.id.padEnd(34)} ${(shown.code || '-').padEnd(44)} ${shown.cause ?? 'no verdict'} (${shown.confidence ?? '-'})${right ? '' : `, expected ${server.cause}`}  ${String(ms).padStart(5)} ms  ${(shown.evidence[0] ?? '').slice(0, 110)}`);
      await popup.close();
      await browser.closeTab(tab);
    } catch (error) {
      count.wrong += 1;
      say(`✗ ${browser.family.padEnd(8)} ${server.id.padEnd(34)} ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    }
  }
  return count;
}
