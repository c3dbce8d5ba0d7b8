import type { Audience } from '../protocol/step.ts';

/**
 * What an administrator's recipe is written for. `cdn` is any other network that delivers pages for others,
 * `hosting` a platform of which the administrator has a panel and no more.
 */
export const SERVERS = ['nginx', 'apache', 'caddy', 'haproxy', 'iis', 'node', 'traefik', 'cloudflare', 'aws', 'cdn', 'hosting'] as const;
export type Server = (typeof SERVERS)[number];

/** Where a line of configuration belongs. */
export type ConfigPlace =
  | 'nginx-server'
  | 'apache-vhost' | 'apache-global'
  | 'caddyfile' | 'caddy-site' | 'caddy-global'
  | 'haproxy-global' | 'haproxy-frontend' | 'haproxy-bind' | 'haproxy-crt-list'
  | 'node-options' | 'node-code'
  | 'traefik-dynamic' | 'traefik-router';

export type System = 'windows' | 'mac' | 'linux' | 'android';

/** Where a fix holds. What is not known does not exclude a fix. */
export interface Condition {
  browser?: 'firefox' | 'chromium';
  /** Major version of that browser: this one and newer. An unknown version counts as the newest. */
  from?: number;
  before?: number;
  os?: System;
  /** `any`: the recipe for a server that is not known. */
  server?: Server | 'any';
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
  /** Steps of one topic do the same for different servers: a diagnosis keeps one, or a few where the server is not known. */
  topic?: string;
  /** The configuration that `does` shows, apart: tests hand it to the program itself. */
  config?: { config: readonly string[]; place: ConfigPlace; since?: string };
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
