import type { CauseId } from '../causes/ids.ts';
import type { Step } from '../protocol/step.ts';
import type { Family } from './families.ts';

/** Who gives the code its name. `label`: printed on Chromium's page in place of a net error. */
export type Registry = 'chromium' | 'label' | 'nss' | 'nspr' | 'nsresult';

/**
 * Where a code is met: it ends page loads, it seldom does, it never does (kept so that looking it up has an
 * answer), or the browser has dropped it.
 */
export const STANDINGS = ['page', 'rare', 'inner', 'gone'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface CodeFacts {
  name: string;
  registry: Registry;
  browser: 'firefox' | 'chromium';
  family: Family;
  /** The registry's own number: Chromium's and NSS's are negative, an nsresult is unsigned. Labels have none. */
  number?: number;
  /** The N of Firefox's `Error code N`, for NSS codes and nsresults. */
  nsresult?: number;
  standing: Standing;
  /** The name of today for a renamed code. */
  renamedTo?: string;
  step: Step;
  /** Cause ids, likeliest first for this browser. Empty for codes that are never shown. */
  causes: readonly CauseId[];
}

export interface CodeEntry extends CodeFacts {
  /** One plain sentence. */
  says: string;
}

/** The sentences of one language. A code without its own takes its family's. */
export interface CodeWords {
  codes: Readonly<Record<string, string>>;
  families: Readonly<Record<Family, string>>;
}
