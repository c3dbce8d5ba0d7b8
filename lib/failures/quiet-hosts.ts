import * as v from 'valibot';

/** Hosts in ASCII, as URLs hold them; `*.` in front takes in all names below. */
const HOST = /^(\*\.)?[a-z0-9_\[]([a-z0-9._:\]-]{0,252}[a-z0-9\]])?$/;
export const MOST_QUIET_HOSTS = 200;

export const quietHosts = v.pipe(v.array(v.pipe(v.string(), v.regex(HOST))), v.maxLength(MOST_QUIET_HOSTS));

/** Reads what a person typed, one host or URL per line. `bad` holds the lines that are neither. */
export function readQuietHosts(text: string): { hosts: string[]; bad: string[] } {
  const hosts = new Set<string>();
  const bad: string[] = [];
  for (const line of text.split(/[\n,]/).map((each) => each.trim()).filter(Boolean)) {
    const host = hostIn(line);
    if (host && hosts.size < MOST_QUIET_HOSTS) hosts.add(host);
    else bad.push(line.slice(0, 100));
  }
  return { hosts: [...hosts], bad };
}

/** Whether a page of this host is to be left quiet. */
export function isQuiet(host: string, quiet: readonly string[]): boolean {
  return quiet.some((each) => (each.startsWith('*.') ? host.endsWith(each.slice(1)) : host === each));
}

function hostIn(line: string): string | null {
  const wild = line.startsWith('*.');
  const bare = wild ? line.slice(2) : line;
  const href = /^https?:\/\//i.test(bare) ? bare : `https://${bare}`;
  const host = URL.canParse(href) ? new URL(href).hostname : '';
  const whole = wild ? `*.${host}` : host;
  return host && HOST.test(whole) ? whole : null;
}
