import { AGAIN } from './looks.ts';
import { recipes } from './recipe.ts';

export const modernTls = recipes('versions', {
  any: 'Allow TLS 1.2 and TLS 1.3, and nothing older.',
  nginx: { does: 'in every server block of this address write', config: ['ssl_protocols TLSv1.2 TLSv1.3;'], place: 'nginx-server' },
  apache: { does: 'write', config: ['SSLProtocol -all +TLSv1.2 +TLSv1.3'], place: 'apache-vhost' },
  caddy: { does: 'remove any `protocols` line of the tls block; to be exact, write in the site block', config: ['tls {', '  protocols tls1.2 tls1.3', '}'], place: 'caddy-site' },
  haproxy: { does: 'in the global section write', config: ['ssl-default-bind-options ssl-min-ver TLSv1.2'], place: 'haproxy-global' },
  iis: 'set Enabled=1 and DisabledByDefault=0 in HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Server (TLS 1.3: Windows Server 2022 or newer), then restart Windows.',
  node: { does: 'remove maxVersion and secureProtocol, and give https.createServer', config: ['minVersion: \'TLSv1.2\','], place: 'node-options' },
  traefik: { does: 'in the dynamic configuration (YAML) write', config: ['tls:', '  options:', '    default:', '      minVersion: VersionTLS12'], place: 'traefik-dynamic' },
  cloudflare: 'SSL/TLS > Edge Certificates: Minimum TLS Version “TLS 1.2”, and TLS 1.3 on.',
  aws: 'load balancer > listener > Security policy: ELBSecurityPolicy-TLS13-1-2-2021-06; CloudFront > General > Settings > Security policy: TLSv1.2_2021.',
  cdn: 'set the minimum to TLS 1.2 and switch TLS 1.3 on.',
  hosting: '[{platform}: ]set the minimum TLS version to 1.2 in its panel, or ask its support.',
}, `${AGAIN} it prints “Protocol version: TLSv1.2” or TLSv1.3.`);

const SUITES = 'ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305';

export const modernSuites = recipes('suites', {
  any: 'Allow the ECDHE suites with AES-GCM or ChaCha20, and the groups X25519 and P-256.',
  nginx: { does: 'in every server block of this address write', config: [`ssl_ciphers ${SUITES};`, 'ssl_ecdh_curve X25519:prime256v1;'], place: 'nginx-server' },
  apache: { does: 'write', config: [`SSLCipherSuite ${SUITES}`, 'SSLOpenSSLConfCmd Curves X25519:prime256v1'], place: 'apache-vhost' },
  caddy: 'remove any `ciphers` and `curves` lines; its defaults are right.',
  haproxy: { does: 'in the global section write', config: [`ssl-default-bind-ciphers ${SUITES}`], place: 'haproxy-global' },
  iis: 'enable the suites TLS_ECDHE_…_GCM_… (PowerShell: Get-TlsCipherSuite, Enable-TlsCipherSuite), then restart Windows.',
  node: 'remove `ciphers` and `ecdhCurve` from the options; the defaults are right.',
  traefik: 'remove cipherSuites and curvePreferences from tls.options; the defaults are right.',
  cloudflare: 'remove the zone’s restriction of cipher suites (API setting `ciphers`), or add the ECDHE GCM ones.',
  aws: 'load balancer > listener > Security policy: ELBSecurityPolicy-TLS13-1-2-2021-06; CloudFront: TLSv1.2_2021.',
  cdn: 'choose the cipher profile “modern” or “intermediate”.',
  hosting: '[{platform}: ]ask its support: visitors cannot agree on a cipher.',
}, `${AGAIN} the cipher suite begins with ECDHE or TLS_AES.`);

export const alpn = recipes('alpn', {
  any: 'Let the list of protocols (ALPN) hold h2 and http/1.1.',
  nginx: { does: 'HTTP/1.1 is always offered; for HTTP/2 write', config: ['http2 on;'], place: 'nginx-server', since: '1.25.1' },
  apache: { does: 'write', config: ['Protocols h2 http/1.1'], place: 'apache-vhost' },
  caddy: { does: 'remove `alpn` from the tls block; in the global options write', config: ['servers {', '  protocols h1 h2 h3', '}'], place: 'caddy-global' },
  haproxy: { does: 'on the bind line write', config: ['alpn h2,http/1.1'], place: 'haproxy-bind' },
  iis: 'clear “Disable HTTP/2” in the https binding.',
  node: { does: 'give https.createServer', config: ['ALPNProtocols: [\'http/1.1\'],'], place: 'node-options' },
  traefik: { does: 'in the dynamic configuration (YAML) write', config: ['tls:', '  options:', '    default:', '      alpnProtocols: [h2, http/1.1]'], place: 'traefik-dynamic' },
  aws: 'Network Load Balancer > TLS listener > ALPN policy: HTTP2Preferred.',
}, `${AGAIN} it prints “ALPN protocol: h2” or http/1.1.`);

export const stapling = recipes('staple', {
  any: 'Switch OCSP stapling on and let the server reach the CA’s responder (http, port 80).',
  nginx: { does: 'in the server block write', config: ['ssl_stapling on;', 'ssl_stapling_verify on;', 'resolver 127.0.0.53;'], place: 'nginx-server' },
  apache: { does: 'outside of any <VirtualHost> write', config: ['SSLStaplingCache shmcb:/var/run/ocsp(128000)', 'SSLUseStapling on'], place: 'apache-global' },
  caddy: 'it staples by itself: let it reach the responder.',
  haproxy: { does: 'in the file that `crt-list` names write', config: ['/etc/haproxy/certs/{name}.pem [ocsp-update on]'], place: 'haproxy-crt-list', since: '2.8' },
  iis: 'it staples by itself: let it reach the responder.',
  node: 'answer the server’s OCSPRequest event.',
}, `${AGAIN} it prints “OCSP Response Status: successful”.`);

export const clientCertificates = recipes('client-certificates', {
  any: 'Ask for a certificate only where it is meant, and name the CA that issued the visitors’ certificates.',
  nginx: { does: 'in the server block write `ssl_verify_client off;` for a public site; for members', config: ['ssl_client_certificate /etc/ssl/clients-ca.pem;', 'ssl_verify_client on;'], place: 'nginx-server' },
  apache: { does: 'write `SSLVerifyClient none` for a public site; for members', config: ['SSLCACertificateFile /etc/ssl/clients-ca.pem', 'SSLVerifyClient require'], place: 'apache-vhost' },
  caddy: { does: 'remove client_auth from the tls block for a public site; for members write', config: ['tls {', '  client_auth {', '    mode require_and_verify', '    trusted_ca_cert_file /etc/ssl/clients-ca.pem', '  }', '}'], place: 'caddy-site' },
  haproxy: { does: 'take `verify required` off the bind line for a public site; for members write there', config: ['ca-file /etc/ssl/clients-ca.pem verify required'], place: 'haproxy-bind' },
  iis: 'SSL Settings > Client certificates: Ignore for a public site; for members Require, with their CA in “Trusted Root Certification Authorities” of the machine.',
  node: { does: 'leave requestCert out for a public site; for members give', config: ['requestCert: true,', 'ca: fs.readFileSync(\'/etc/ssl/clients-ca.pem\'),'], place: 'node-options' },
  traefik: { does: 'remove clientAuth for a public site; for members', config: ['tls:', '  options:', '    default:', '      clientAuth:', '        caFiles: [/etc/ssl/clients-ca.pem]', '        clientAuthType: RequireAndVerifyClientCert'], place: 'traefik-dynamic' },
  cloudflare: 'SSL/TLS > Client Certificates: see the hosts with mTLS and the rule that blocks.',
  aws: 'load balancer > listener > Mutual authentication: off for a public site; else see the trust store.',
}, `${AGAIN} with \`-cert me.pem -key me.key\` added it ends in a session.`);
