import type { Audience } from '../protocol/step.ts';

/** Software that an administrator's recipe is written for, as found in the page's own headers. */
export const SERVERS = ['nginx', 'apache', 'caddy', 'haproxy', 'iis', 'node', 'traefik', 'cdn'] as const;
export type Server = (typeof SERVERS)[number];

export type System = 'windows' | 'mac' | 'linux' | 'android';

/** Where a fix holds. What is not known does not exclude a fix. */
export interface Condition {
  browser?: 'firefox' | 'chromium';
  os?: System;
  server?: Server;
}

export interface FixWords {
  /** Stable within its cause and audience: what a person ticked off is remembered by it. */
  id: string;
  does: string;
  /** One line to be copied and run. Only the command-safe names stand in it: {connect} {sni} {origin} {name}. */
  command?: string;
  /** How to see that it worked. */
  check?: string;
  when?: Condition;
}

/**
 * The texts of one cause in one language. `{name}` is filled with a value; a part in `[…]` vanishes where one
 * of its values is not known.
 */
export interface CauseWords {
  title: string;
  /** One sentence. */
  summary: string;
  summaries?: Readonly<Record<string, string>>;
  /** One sentence: why the blame lies there. */
  why: string;
  visitor: string;
  admin: string;
  /** Sentences for evidence that the common ones do not have. */
  evidence?: Readonly<Record<string, string>>;
  /** What would settle it while it is not proven. */
  missing: string;
  fixes: Readonly<Partial<Record<Audience, readonly FixWords[]>>>;
}
