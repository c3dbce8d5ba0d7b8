import type { ConfigPlace, FixWords, Server } from '../../../causes/words.ts';

/** One server's way to do it. A bare text has nothing to be pasted. */
export type Line = string | {
  /** Leads to the configuration: `in the server block write`. */
  does: string;
  /** Lines to be pasted as they are. Only the command-safe names stand in them. */
  config: readonly string[];
  /** Where it belongs; the test puts it there and asks the program itself. */
  place: ConfigPlace;
  /** The first version that takes it, where older ones are still about. */
  since?: string;
};

export type Lines = Readonly<Partial<Record<Server | 'any', Line>>>;

const TITLES: Readonly<Record<Exclude<Server, 'hosting'>, string>> = {
  nginx: 'nginx', apache: 'Apache', caddy: 'Caddy', haproxy: 'HAProxy', iis: 'IIS', node: 'Node', traefik: 'Traefik',
  cloudflare: 'Cloudflare', aws: 'AWS', cdn: 'CDN',
};

const RELOAD: Readonly<Partial<Record<Server, string>>> = {
  nginx: 'sudo nginx -t && sudo systemctl reload nginx',
  apache: 'sudo apachectl configtest && sudo apachectl graceful',
  caddy: 'sudo caddy validate --config /etc/caddy/Caddyfile --adapter caddyfile && sudo systemctl reload caddy',
  haproxy: 'sudo haproxy -c -f /etc/haproxy/haproxy.cfg && sudo systemctl reload haproxy',
};

/**
 * The recipes of one topic, of which a diagnosis keeps the one for the server found. `check` ends each of them;
 * `command` replaces the reload that a changed configuration needs, null where nothing is changed.
 */
export function recipes(topic: string, lines: Lines, check: string, command?: (server: Server) => string | null): FixWords[] {
  return (Object.entries(lines) as [Server | 'any', Line][]).map(([server, line]) => {
    const runs = server === 'any' ? null : command ? command(server) : RELOAD[server] ?? null;
    return {
      id: server === 'any' ? topic : `${topic}-${server}`,
      does: server === 'any' || server === 'hosting' ? told(line) : `${TITLES[server]}: ${told(line)}`,
      ...(runs ? { command: runs } : {}),
      check,
      topic,
      ...(typeof line === 'string' ? {} : { config: line }),
      when: { server },
    };
  });
}

function told(line: Line): string {
  return typeof line === 'string' ? line : `${line.does}${line.since ? ` (${line.since} or newer)` : ''}:`;
}

/** For what is read or started rather than changed. */
export const nothing = (): null => null;
export const restart = (server: Server): string | null => (server === 'apache' ? 'sudo apachectl configtest && sudo apachectl restart' : RELOAD[server]?.replace('systemctl reload', 'systemctl restart') ?? null);
