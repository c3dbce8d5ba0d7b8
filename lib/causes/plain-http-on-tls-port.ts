import { tellOwner } from '../words/en/fixes.ts';
import { look, recipes } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { tlsClue } from './clues.ts';

const cause: Cause = {
  id: 'plain-http-on-tls-port',
  step: 'tls',
  blame: 'site',
  fixers: ['admin', 'visitor'],
  urgency: 500,
  prove: (e) => (e.hello?.outcome === 'not-tls' && e.hello.speaks === 'http' ? { confidence: 'proven', evidence: [tlsClue(e.hello)] } : null),
  words: {
    title: 'The port speaks HTTP without encryption',
    summary: 'Port {port} of {host} answers in plain HTTP where https was asked for.',
    why: 'The server speaks without TLS on a port that was reached by https.',
    visitor: 'The browser asked for an encrypted page and the server answered in the clear. The address may need http:// or another port.',
    admin: 'The first bytes are an HTTP answer. TLS is not switched on for this listener, or a proxy forwards 443 to a plain port.',
    missing: 'The first bytes that the port answers with.',
    fixes: {
      visitor: [{ id: 'port', does: 'If you typed a port (:{port}), check it; a device of your own may want http:// there. Type no password on such a page.' }, tellOwner],
      admin: [
        look('curl -sv -o /dev/null http://{connect}/', 'See the plain answer.'),
        ...recipes({
          nginx: 'write `listen {port} ssl;` and give the block ssl_certificate and ssl_certificate_key.',
          apache: 'put `SSLEngine on` and the certificate into <VirtualHost *:{port}>.',
          caddy: 'write the site as https://{host}:{port}, not http://.',
          haproxy: 'write `bind :{port} ssl crt FILE`.',
          iis: 'make the binding of port {port} of type https, with a certificate.',
          node: 'use https.createServer with key and cert in place of http.createServer.',
          traefik: 'add tls to the router of this entry point.',
          cdn: 'let TLS end at the CDN on {port}, or choose the origin’s TLS port.',
        }, '`openssl s_client -connect {connect}` prints a certificate.'),
      ],
    },
  },
};
export default cause;
