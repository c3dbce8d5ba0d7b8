import type { CauseId } from '../causes/ids.ts';
import type { Registry, Standing } from './code-entry.ts';
import { CHROMIUM_LABEL_ROWS } from './data/chromium-labels.ts';
import { CHROMIUM_ROWS } from './data/chromium.ts';
import { NSPR_ROWS } from './data/nspr.ts';
import { NSRESULT_ROWS } from './data/nsresult.ts';
import { NSS_PKIX_ROWS } from './data/nss-pkix.ts';
import { NSS_SEC_ROWS } from './data/nss-sec.ts';
import { NSS_SSL_ROWS } from './data/nss-ssl.ts';
import type { Family } from './families.ts';

/** One row of a data file as read; what it says is checked by the tests of the registries. */
export interface CodeRow {
  registry: Registry;
  number: number | undefined;
  name: string;
  standing: Standing;
  family: Family;
  causes: readonly CauseId[] | undefined;
  renamedTo: string | undefined;
}

const SOURCES: readonly (readonly [Registry, string])[] = [
  ['chromium', CHROMIUM_ROWS],
  ['label', CHROMIUM_LABEL_ROWS],
  ['nss', NSS_SSL_ROWS],
  ['nss', NSS_SEC_ROWS],
  ['nss', NSS_PKIX_ROWS],
  ['nspr', NSPR_ROWS],
  ['nsresult', NSRESULT_ROWS],
];

let rows: readonly CodeRow[] | undefined;

/** Every row of every browser registry, read at first use: a worker that wakes for nothing pays nothing. */
export function codeRows(): readonly CodeRow[] {
  rows ??= SOURCES.flatMap(([registry, text]) => text.trim().split('\n').map((line) => readRow(registry, line)));
  return rows;
}

function readRow(registry: Registry, line: string): CodeRow {
  const [number = '', name = '', standing = '', family = '', ...rest] = line.split(' ');
  const renamed = rest.find((word) => word.startsWith('='));
  const causes = rest.find((word) => !word.startsWith('='));
  return {
    registry,
    number: number === '-' ? undefined : Number(number),
    name,
    standing: standing as Standing,
    family: family as Family,
    causes: causes?.split(',') as CauseId[] | undefined,
    renamedTo: renamed?.slice(1),
  };
}
