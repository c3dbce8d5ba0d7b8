import type { FixWords } from '../../../causes/words.ts';
import { AGAIN } from './looks.ts';
import { recipes } from './recipe.ts';

const LIVE = '/etc/letsencrypt/live/{name}';

/** A certificate for this name from a public CA. */
export const newCertificate: readonly FixWords[] = recipes('issue', {
  any: 'Order a certificate that lists {host} from a public CA (ACME, such as Let’s Encrypt, or your provider) and install it with its full chain.',
  nginx: 'certbot gets and installs one; give every name of the site with a -d of its own.',
  apache: 'certbot gets and installs one; give every name of the site with a -d of its own.',
  caddy: { does: 'a site under its own name gets one by itself, if ports 80 and 443 are open from outside. Name the site', config: ['{name} {', '}'], place: 'caddyfile' },
  haproxy: 'get one with certbot, then join fullchain.pem and privkey.pem to one file in the folder that `crt` names.',
  iis: 'get one with win-acme (wacs.exe > N: Create certificate), which also sets the binding.',
  node: 'get one with certbot, give fullchain.pem as `cert` and privkey.pem as `key`, restart.',
  traefik: 'set tls.certresolver of the router to a resolver with an ACME challenge; remove a wrong entry from acme.json first.',
  cloudflare: 'SSL/TLS > Edge Certificates: see that Universal SSL is “Active” and covers {host}; deeper names than one label need Advanced Certificate Manager.',
  aws: 'Certificate Manager > Request: a public certificate for {host}, proved by DNS; then choose it in the listener or distribution (CloudFront: region us-east-1).',
  cdn: 'add {host} to a certificate in the CDN’s panel and wait until it is active.',
  hosting: '[{platform}: ]add {host} as a custom domain in its panel, set the DNS record that it names, and wait until the certificate is issued.',
}, `${AGAIN} the new names and dates are served.`, (server) => ({
  nginx: 'sudo certbot --nginx -d {name}', apache: 'sudo certbot --apache -d {name}', haproxy: 'sudo certbot certonly --standalone -d {name}',
  node: 'sudo certbot certonly --standalone -d {name}', caddy: 'sudo systemctl reload caddy; sudo journalctl -u caddy -n 50 --no-pager',
} as Readonly<Partial<Record<typeof server, string>>>)[server] ?? null);

/** A certificate that ran out and is renewed by the same means. */
export const renew: readonly FixWords[] = recipes('renew', {
  any: 'Renew the certificate where it came from, and find out why that did not happen by itself. With certbot: `sudo certbot renew`.',
  nginx: 'renew, and read why it failed: a closed port 80, moved DNS, or a timer that is off.',
  apache: 'renew, and read why it failed: a closed port 80, moved DNS, or a timer that is off.',
  haproxy: 'renew, then join the new fullchain.pem and privkey.pem to the file that `crt` names.',
  caddy: 'it renews by itself: its log says what stops it (ports 80 and 443 closed, moved DNS).',
  iis: 'renew with win-acme (wacs.exe > R: Run renewals) and look at its scheduled task.',
  node: 'renew with certbot and restart the program.',
  traefik: 'it renews by itself: its log says what stops the resolver; look for “acme”.',
  cloudflare: 'SSL/TLS > Edge Certificates: an uploaded certificate must be replaced by hand; Universal SSL renews while the domain’s DNS points here and no CAA record forbids it.',
  aws: 'Certificate Manager: an imported certificate must be imported anew; an issued one renews while its CNAME record for validation stands.',
  cdn: 'upload the renewed certificate, or read in its panel why the managed renewal stopped.',
  hosting: '[{platform}: ]open the domain in its panel and renew; see that its DNS record is still the one that it asks for.',
}, `${AGAIN} notAfter lies in the future.`, (server) => ({
  nginx: 'sudo certbot renew && sudo systemctl reload nginx; systemctl list-timers certbot.timer', apache: 'sudo certbot renew && sudo apachectl graceful; systemctl list-timers certbot.timer',
  haproxy: 'sudo certbot renew; systemctl list-timers certbot.timer', node: 'sudo certbot renew; systemctl list-timers certbot.timer',
  caddy: 'sudo journalctl -u caddy --since yesterday --no-pager | grep -iE "renew|obtain|error"',
} as Readonly<Partial<Record<typeof server, string>>>)[server] ?? null);

/** A program reads its certificate when it starts or reloads, not when the file changes. */
export const reloadServer: readonly FixWords[] = recipes('reload', {
  any: 'Let the server program load its certificate again; most read it only at start or reload.',
  nginx: 'check and reload.',
  apache: 'check and reload.',
  caddy: 'check and reload.',
  haproxy: 'check and reload.',
  iis: 'Site > Bindings… > https > Edit…: choose the new certificate. It is used at once.',
  node: 'restart the program, or call server.setSecureContext with the new files.',
  traefik: 'touch the dynamic configuration’s file, or restart it.',
  cloudflare: 'SSL/TLS > Edge Certificates: see which certificate is “Active”; an uploaded one must be uploaded again.',
  aws: 'choose the new certificate in the load balancer’s listener or the distribution; a CloudFront change takes some minutes.',
  cdn: 'upload the new certificate in its panel.',
  hosting: '[{platform}: ]upload it in the panel, or let it issue one.',
}, `${AGAIN} the new dates are served.`);

const JOIN = `sudo sh -c "cat ${LIVE}/fullchain.pem ${LIVE}/privkey.pem > /etc/haproxy/certs/{name}.pem" && sudo haproxy -c -f /etc/haproxy/haproxy.cfg && sudo systemctl reload haproxy`;

/** The chain behind the certificate. */
export const fullChain: readonly FixWords[] = recipes('chain', {
  any: 'Configure the file that holds the site’s certificate first and its intermediates after it; the CA hands it out as “full chain”.',
  nginx: { does: 'in the server block write', config: [`ssl_certificate ${LIVE}/fullchain.pem;`, `ssl_certificate_key ${LIVE}/privkey.pem;`], place: 'nginx-server' },
  apache: { does: 'in the <VirtualHost> write', config: [`SSLCertificateFile ${LIVE}/fullchain.pem`, `SSLCertificateKeyFile ${LIVE}/privkey.pem`], place: 'apache-vhost', since: '2.4.8' },
  caddy: { does: 'let it manage the name, or write in the site block', config: [`tls ${LIVE}/fullchain.pem ${LIVE}/privkey.pem`], place: 'caddy-site' },
  haproxy: { does: 'join certificate, intermediates and key to one file, and write', config: ['bind :{port} ssl crt /etc/haproxy/certs/{name}.pem'], place: 'haproxy-frontend' },
  iis: 'import the intermediates into “Certificates (Local Computer) > Intermediate Certification Authorities” (certlm.msc), then choose the certificate in the binding again.',
  node: { does: 'give https.createServer', config: [`cert: fs.readFileSync('${LIVE}/fullchain.pem'),`, `key: fs.readFileSync('${LIVE}/privkey.pem'),`], place: 'node-options' },
  traefik: { does: 'in the dynamic configuration (YAML) write', config: ['tls:', '  certificates:', `    - certFile: ${LIVE}/fullchain.pem`, `      keyFile: ${LIVE}/privkey.pem`], place: 'traefik-dynamic' },
  cloudflare: 'SSL/TLS > Edge Certificates > Upload: choose the bundle method “Compatible”, or use Universal SSL.',
  aws: 'Certificate Manager > Import: put the intermediates into “Certificate chain”.',
  cdn: 'upload the full chain in its panel, or choose its managed certificate.',
  hosting: '[{platform}: ]upload the full chain, or choose the certificate that it manages.',
}, `${AGAIN} each issuer (i:) is the subject (s:) of the next, and it ends in “Verify return code: 0 (ok)”.`, (server) => (server === 'haproxy' ? JOIN : reloadServer.find((fix) => fix.when?.server === server)?.command ?? null));
