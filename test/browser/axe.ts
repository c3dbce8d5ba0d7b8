import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ExtensionPage } from './harness/index.ts';

const axe = await readFile(fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url)), 'utf8');

/** What axe-core finds in a page, with everything unfolded: its rule and where it is broken. */
export function violations(page: Pick<ExtensionPage, 'evaluate'>): Promise<string[]> {
  return page.evaluate<string[]>(`(async () => {
    ${axe};
    document.querySelectorAll('details').forEach((each) => { each.open = true; });
    const { violations } = await axe.run(document);
    return violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.target.join(' ')).join(', '));
  })()`);
}
