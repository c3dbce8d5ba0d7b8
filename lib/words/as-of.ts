/**
 * As of when what the steps name is so. Programs, menus and pages change: whoever meets a newer one looks here first.
 * Read by the tests, which let no command, menu path or URL into a step without an entry; no program loads it.
 */

/** Programs in commands, and the version whose options are used. Seen running, but for those of systems that are not at hand. */
export const COMMAND_PROGRAMS: Readonly<Record<string, string>> = {
  openssl: '3.0', curl: '7.88', dig: 'BIND 9.18', ss: 'iproute2 6.1', ping: 'iputils 20221126', traceroute: '2.1', tcpdump: '4.99', nft: 'nftables 1.0', nginx: '1.22',
  apachectl: 'Apache 2.4', caddy: '2.6', haproxy: '2.6', certbot: '2.1', systemctl: 'systemd 252', journalctl: 'systemd 252', timedatectl: 'systemd 252',
  resolvectl: 'systemd 252', grep: 'POSIX 2017', head: 'POSIX 2017', wc: 'POSIX 2017', cat: 'POSIX 2017', tail: 'POSIX 2017', sh: 'POSIX 2017', xxd: 'vim 9.0', sha256sum: 'coreutils 9.1',
  ipconfig: 'Windows 11', findstr: 'Windows 11', dscacheutil: 'macOS 26', killall: 'macOS 26',
};

/** Where a menu path begins, and whose it is. `Menu ☰` and `Menu ⋮` are the browsers' own buttons. */
export const MENUS: Readonly<Record<string, string>> = {
  'Menu ☰': 'Firefox 153 (140 where a step says “older”)', 'Menu ⋮': 'Chrome 156', 'Click the shield left of the address': 'Firefox 153', 'Click the lock left of the address': 'Firefox 140',
  'Click the icon left of the address': 'Chrome 156', 'Start > Settings': 'Windows 11', 'Apple menu > System Settings': 'macOS 26', 'Settings > System': 'Android 16',
  IIS: 'Windows Server 2025', 'SSL Settings': 'IIS 10', 'SSL/TLS': 'Cloudflare 2026-10', 'Speed > Settings': 'Cloudflare 2026-10', 'Security > Events': 'Cloudflare 2026-10', 'Certificate Manager': 'AWS 2026-10',
  'load balancer': 'AWS 2026-10', 'Network Load Balancer': 'AWS 2026-10', 'Network Load Balancer > TLS listener': 'AWS 2026-10', CloudFront: 'AWS 2026-10', 'target group': 'AWS 2026-10',
  'Google Search Console': '2026-10', Site: 'IIS 10', 'Event Viewer': 'Windows Server 2025', 'Certificates (Local Computer)': 'Windows Server 2025', 'wacs.exe': 'win-acme 2.2', 'IIS Manager': 'IIS 10',
};

/** Pages that a step names, browsers' own ones among them, and when they were there last. */
export const PAGES: Readonly<Record<string, string>> = {
  'http://neverssl.com/': '2026-11', 'https://test-ipv6.com/': '2026-11', 'about:policies': 'Firefox 153', 'about:addons': 'Firefox 153', 'chrome://policy': 'Chrome 156', 'chrome://extensions': 'Chrome 156',
};

/** The version or date of each kind of server for which recipes were written. */
export const RECIPES: Readonly<Record<string, string>> = {
  any: '2026-11', nginx: '1.22 to 1.29', apache: '2.4.71', caddy: '2.6 to 2.10', haproxy: '2.6 to 3.2', iis: '10 on Windows Server 2022 and 2025', node: '20 to 24', traefik: '3.5',
  cloudflare: '2026-10', aws: '2026-10', cdn: '2026-10', hosting: '2026-10',
};
