import type { FixWords, Server } from '../../causes/words.ts';

/** Administrators' recipes. Each server program gets its own lines; diagnosis keeps those for the program found. */

export const SHOW_CERTIFICATE = 'openssl s_client -connect {connect} {sni} </dev/null 2>/dev/null | openssl x509 -noout -subject -issuer -dates -ext subjectAltName';
export const SHOW_CHAIN = 'openssl s_client -connect {connect} {sni} -showcerts </dev/null';
export const SHOW_TLS = 'openssl s_client -connect {connect} {sni} -brief </dev/null';
export const SHOW_ANSWER = 'curl -sv -o /dev/null {origin}';

export const look = (command: string, does: string): FixWords => ({ id: 'look', does, command });

const RELOAD: Readonly<Partial<Record<Server, string>>> = {
  nginx: 'sudo nginx -t && sudo systemctl reload nginx',
  apache: 'sudo apachectl configtest && sudo apachectl graceful',
  caddy: 'sudo systemctl reload caddy',
  haproxy: 'sudo haproxy -c -f /etc/haproxy/haproxy.cfg && sudo systemctl reload haproxy',
  iis: 'iisreset /noforce',
};

const TITLES: Readonly<Record<Server, string>> = { nginx: 'nginx', apache: 'Apache', caddy: 'Caddy', haproxy: 'HAProxy', iis: 'IIS', node: 'Node', traefik: 'Traefik', cdn: 'CDN' };

/** One recipe for each program named, each with the command that puts it to work and the same check. */
export function recipes(lines: Readonly<Partial<Record<Server, string>>>, check: string): FixWords[] {
  return (Object.entries(lines) as [Server, string][]).map(([server, does]) => ({
    id: server,
    does: `${TITLES[server]}: ${does}`,
    ...(RELOAD[server] ? { command: RELOAD[server] } : {}),
    check,
    when: { server },
  }));
}

export const newCertificate: readonly FixWords[] = [
  { id: 'certbot', does: 'With certbot: renew, or get a certificate for every name that the site answers to.', command: 'sudo certbot --expand -d {name}', check: '`sudo certbot certificates` lists the name and a date to come.' },
  { id: 'issue', does: 'Elsewhere: order a certificate for {host} from a CA that browsers trust, by ACME or at your provider, and install the full chain.' },
];

export const fullChain = recipes({
  nginx: 'point ssl_certificate at the file with the site’s certificate first and its intermediates after it (certbot: fullchain.pem).',
  apache: 'point SSLCertificateFile at the full chain (2.4.8 or newer; SSLCertificateChainFile before).',
  caddy: 'let it manage the name, or give `tls fullchain.pem key.pem`.',
  haproxy: 'put certificate, intermediates and key into the one file that `bind … ssl crt` names.',
  iis: 'import the intermediates into “Local Computer > Intermediate Certification Authorities”, then bind the certificate again.',
  node: 'read the full chain into `cert` of https.createServer, then restart the program.',
  traefik: 'give the full chain as certFile, or let a certResolver issue it.',
  cdn: 'upload the full chain in the CDN’s panel, or choose its managed certificate.',
}, 'Run the look above again: it shows the new chain and “Verify return code: 0 (ok)”.');

export const reloadServer = recipes({
  nginx: 'check and reload.', apache: 'check and reload.', caddy: 'reload.', haproxy: 'check and reload.',
  iis: 'choose the new certificate in the site’s https binding, then restart.', node: 'restart the program, or call server.setSecureContext with the new files.',
  cdn: 'upload the renewed certificate, or check why its managed renewal stopped.',
}, 'Run the look above again: it shows the new dates.');

export const modernTls = recipes({
  nginx: 'set `ssl_protocols TLSv1.2 TLSv1.3;` in every server block of this address.',
  apache: 'set `SSLProtocol -all +TLSv1.2 +TLSv1.3`.',
  caddy: 'remove any `protocols` line; its defaults are right.',
  haproxy: 'set `ssl-default-bind-options ssl-min-ver TLSv1.2`, and no ssl-max-ver below it.',
  iis: 'enable TLS 1.2 (and 1.3 from Server 2022) under HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols, then reboot.',
  node: 'set `minVersion: \'TLSv1.2\'`, remove maxVersion and secureProtocol.',
  traefik: 'set minVersion: VersionTLS12 in tls.options.',
  cdn: 'set the minimum TLS version to 1.2 and switch TLS 1.3 on.',
}, 'The look above prints “Protocol version: TLSv1.2” or newer.');

const SUITES = 'ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305';
export const modernSuites = recipes({
  nginx: `set \`ssl_ciphers ${SUITES};\` and \`ssl_ecdh_curve X25519:prime256v1;\`.`,
  apache: `set \`SSLCipherSuite ${SUITES}\`.`,
  caddy: 'remove any `ciphers` and `curves` lines; its defaults are right.',
  haproxy: `set \`ssl-default-bind-ciphers ${SUITES}\`.`,
  iis: 'enable the TLS_ECDHE_…_GCM suites (Get-TlsCipherSuite, Enable-TlsCipherSuite).',
  node: 'remove `ciphers` and `ecdhCurve` from the options; the defaults are right.',
  traefik: 'remove cipherSuites from tls.options; the defaults are right.',
  cdn: 'choose the “modern” or “intermediate” cipher profile.',
}, 'The look above prints an ECDHE or TLS_AES cipher suite.');

export const serveName = recipes({
  nginx: 'add {host} to server_name of the block that holds its certificate; `nginx -T` shows the blocks in use.',
  apache: 'add ServerName or ServerAlias {host} to a <VirtualHost *:{port}> with its certificate; `apachectl -S` lists them.',
  caddy: 'add a site block for {host}.',
  haproxy: 'add a certificate for {host} to the crt list; with strict-sni nothing else answers.',
  iis: 'add an https binding for {host} with “Require Server Name Indication” and its certificate.',
  node: 'answer {host} in SNICallback or by server.addContext.',
  traefik: 'add a router rule Host(`{host}`) with tls and a certificate for it.',
  cdn: 'add {host} as a custom hostname and wait until its certificate is active.',
}, 'The look above shows a certificate that lists {host}.');

export const serverLog = recipes({
  nginx: 'read the error log at the minute of the failure (/var/log/nginx/error.log).',
  apache: 'read the error log at the minute of the failure (/var/log/apache2 or /var/log/httpd).',
  caddy: 'read `journalctl -u caddy` at the minute of the failure.',
  haproxy: 'read `journalctl -u haproxy` at the minute of the failure.',
  iis: 'read the System log for Schannel events and %SystemDrive%\\inetpub\\logs.',
  node: 'log the server’s tlsClientError and clientError events.',
  cdn: 'read the CDN’s event log for {host}.',
}, 'After the repair the look above succeeds.').map(({ command: _, ...fix }) => fix);
