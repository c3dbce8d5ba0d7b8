import type { Server } from '../../../causes/words.ts';
import { AGAIN } from './looks.ts';
import { nothing, recipes, restart } from './recipe.ts';

const LIVE = '/etc/letsencrypt/live/{name}';

export const serveName = recipes('site', {
  any: 'Set up {host} on the server that its DNS points to, with a certificate that lists it.',
  nginx: { does: 'in the server block that holds its certificate write', config: ['server_name {name};'], place: 'nginx-server' },
  apache: { does: 'in a <VirtualHost *:{port}> with its certificate write', config: ['ServerName {name}'], place: 'apache-vhost' },
  caddy: { does: 'add a site block', config: ['{name} {', '}'], place: 'caddyfile' },
  haproxy: { does: 'put its certificate into the folder of the bind line ; with strict-sni nothing else answers', config: ['bind :{port} ssl crt /etc/haproxy/certs/ strict-sni'], place: 'haproxy-frontend' },
  iis: 'Site > Bindings… > Add…: https, host name {host}, “Require Server Name Indication”, and its certificate.',
  node: { does: 'after making the server add', config: [`server.addContext('{name}', { cert: fs.readFileSync('${LIVE}/fullchain.pem'), key: fs.readFileSync('${LIVE}/privkey.pem') })`], place: 'node-code' },
  traefik: { does: 'give the router', config: ['rule: Host(`{name}`)', 'tls: {}'], place: 'traefik-router' },
  cloudflare: 'see that {host} has a proxied DNS record in this zone, and that a certificate in SSL/TLS > Edge Certificates covers it.',
  aws: 'CloudFront: add {host} under General > Alternate domain names, with a certificate that lists it; load balancer: add that certificate to the listener.',
  cdn: 'add {host} as a custom hostname and wait until its certificate is active.',
  hosting: '[{platform}: ]add {host} as a custom domain in its panel and wait until the certificate is issued.',
}, `${AGAIN} it shows a certificate that lists {host}.`, (server) => ({
  nginx: 'sudo nginx -T | grep -n server_name; sudo nginx -t && sudo systemctl reload nginx', apache: 'sudo apachectl -S; sudo apachectl configtest && sudo apachectl graceful',
  caddy: 'sudo systemctl reload caddy', haproxy: 'sudo haproxy -c -f /etc/haproxy/haproxy.cfg && sudo systemctl reload haproxy',
} as Readonly<Partial<Record<Server, string>>>)[server] ?? null);

export const tlsOnPort = recipes('tls-on-port', {
  any: 'Switch TLS on for port {port}, with certificate and key, or move the plain service to port 80.',
  nginx: { does: 'in the server block write', config: ['listen {port} ssl;', `ssl_certificate ${LIVE}/fullchain.pem;`, `ssl_certificate_key ${LIVE}/privkey.pem;`], place: 'nginx-server' },
  apache: { does: 'in <VirtualHost *:{port}> write', config: ['SSLEngine on', `SSLCertificateFile ${LIVE}/fullchain.pem`, `SSLCertificateKeyFile ${LIVE}/privkey.pem`], place: 'apache-vhost' },
  caddy: { does: 'write the site’s address with https, not http', config: ['https://{name}:{port} {', '}'], place: 'caddyfile' },
  haproxy: { does: 'in the frontend write', config: ['bind :{port} ssl crt /etc/haproxy/certs/'], place: 'haproxy-frontend' },
  iis: 'Site > Bindings…: the binding of port {port} must be of type https, with a certificate.',
  node: 'use https.createServer with key and cert in place of http.createServer.',
  traefik: { does: 'give the router', config: ['tls: {}'], place: 'traefik-router' },
  cloudflare: 'it serves https on 443, 2053, 2083, 2087, 2096 and 8443 alone: use one of these.',
  aws: 'load balancer > Listeners: the listener of port {port} must be HTTPS (or TLS), with a certificate.',
  cdn: 'let TLS end at the CDN on port {port}.',
}, `\`openssl s_client -connect {connect}\` prints a certificate.`);

export const startServer = recipes('start', {
  any: 'Start the web server, and let it listen on port {port} of every address.',
  nginx: { does: 'start it; the server block holds', config: ['listen {port} ssl;', 'listen [::]:{port} ssl;'], place: 'nginx-server' },
  apache: { does: 'start it; its configuration holds', config: ['Listen {port}'], place: 'apache-global' },
  caddy: 'start it; its log says why it ended.',
  haproxy: { does: 'start it; its frontend holds', config: ['bind :::{port} v4v6 ssl crt /etc/haproxy/certs/'], place: 'haproxy-frontend' },
  iis: 'start the site (IIS Manager > Sites > Start) and the service W3SVC; check its bindings.',
  node: 'start the program; listen({port}) without an address takes every one.',
  traefik: 'start it; entryPoints must hold `:{port}`.',
  aws: 'security group: allow TCP {port} in; target group: see that a target is healthy.',
}, '`curl -v {origin}` connects.', restart);

export const redirects = recipes('redirect', {
  any: 'Redirect http to https once, in one place only, and trust X-Forwarded-Proto there if a proxy stands in front.',
  nginx: { does: 'redirect in the block of port 80 only; for a server behind a proxy write', config: ['if ($http_x_forwarded_proto = http) {', '  return 301 https://$host$request_uri;', '}'], place: 'nginx-server' },
  apache: { does: 'guard the redirect', config: ['RewriteEngine on', 'RewriteCond %{SERVER_PORT} !=443', 'RewriteCond %{HTTP:X-Forwarded-Proto} !=https', 'RewriteRule ^ https://%{HTTP_HOST}%{REQUEST_URI} [R=301,L]'], place: 'apache-vhost' },
  caddy: 'it redirects http by itself: remove `redir` lines that do so again.',
  haproxy: { does: 'in the frontend write', config: ['http-request redirect scheme https unless { ssl_fc }'], place: 'haproxy-frontend' },
  iis: 'URL Rewrite: the rule needs a condition on the HTTPS variable (off), and behind a proxy one on X-Forwarded-Proto.',
  node: 'Express: `app.set(\'trust proxy\', 1)`, so that req.secure is right.',
  traefik: 'use one redirection only: the entry point’s or the middleware’s.',
  cloudflare: 'SSL/TLS > Overview: encryption mode “Full (strict)”, so that the origin is asked over https.',
  aws: 'CloudFront > Origins > Protocol: HTTPS only; load balancer: redirect on the listener of port 80 only.',
  cdn: 'let it ask the origin over https.',
}, `${AGAIN} it ends in 200.`);

export const http2Stopgap = recipes('http2', {
  any: 'Find the header or frame that breaks; switching HTTP/2 off until then is a stopgap.',
  nginx: { does: 'as a stopgap write', config: ['http2 off;'], place: 'nginx-server', since: '1.25.1' },
  apache: { does: 'as a stopgap write (and to learn more `LogLevel http2:debug`)', config: ['Protocols http/1.1'], place: 'apache-vhost' },
  caddy: { does: 'as a stopgap, in the global options write', config: ['servers {', '  protocols h1', '}'], place: 'caddy-global' },
  haproxy: { does: 'as a stopgap, on the bind line write', config: ['alpn http/1.1'], place: 'haproxy-bind' },
  iis: 'install Windows updates; a stopgap is “Disable HTTP/2” in the https binding.',
  node: 'send no Connection, Upgrade or Transfer-Encoding headers on http2 streams.',
  cloudflare: 'Speed > Settings > Protocol optimization: a stopgap is HTTP/2 off.',
}, 'Both commands above answer alike.');

export const http3 = recipes('http3', {
  any: 'Open UDP port {port} up to the server, or stop announcing h3 (Alt-Svc header, HTTPS record).',
  nginx: { does: 'open UDP {port} and write', config: ['listen {port} quic reuseport;'], place: 'nginx-server', since: '1.25' },
  caddy: { does: 'open UDP {port}, or in the global options write', config: ['servers {', '  protocols h1 h2', '}'], place: 'caddy-global' },
  haproxy: 'open UDP {port} for the bind line `quic4@:{port}` (a build with QUIC), or remove the alt-svc header.',
  iis: 'open UDP {port}, or set the registry value EnableHttp3 to 0 (Windows Server 2022 or newer).',
  cloudflare: 'Speed > Settings > Protocol optimization: HTTP/3 off until UDP gets through.',
  aws: 'CloudFront > General > Settings > Supported HTTP versions: without HTTP/3.',
  cdn: 'switch HTTP/3 off in its panel until UDP gets through.',
}, '`curl --http3-only -I {origin}` answers (curl 7.88 or newer, built with HTTP/3).');

const LOGS: Readonly<Partial<Record<Server, string>>> = {
  nginx: 'sudo tail -n 50 /var/log/nginx/error.log',
  apache: 'sudo sh -c "tail -n 50 /var/log/apache2/error.log || tail -n 50 /var/log/httpd/error_log"',
  caddy: 'sudo journalctl -u caddy -n 50 --no-pager',
  haproxy: 'sudo journalctl -u haproxy -n 50 --no-pager',
};

/** Where the reason stands. Nothing is changed, so nothing is reloaded. */
export const serverLog = recipes('log', {
  any: 'Read the error log of the server program at the minute of the failure.',
  nginx: 'read its error log at the minute of the failure.',
  apache: 'read its error log at the minute of the failure.',
  caddy: 'read its log at the minute of the failure.',
  haproxy: 'read its log at the minute of the failure.',
  iis: 'Event Viewer > Windows Logs > System, source Schannel; and %SystemDrive%\\inetpub\\logs\\LogFiles.',
  node: 'log the server’s tlsClientError and clientError events.',
  traefik: 'read its log at level DEBUG.',
  cloudflare: 'Security > Events: search for {host}; and the origin’s own log.',
  aws: 'CloudWatch and the access log of the load balancer or distribution; target group > Targets shows which are healthy.',
  cdn: 'read its event log for {host}, and the origin’s own log.',
  hosting: '[{platform}: ]read the log in its panel, and its status page.',
}, 'After the repair the page loads.', (server) => LOGS[server] ?? nothing());
