export interface Question {
  asks: string;
  answer: string;
}

const CLOCK: Question = { asks: 'Could my clock be at fault?', answer: 'Yes. If many sites fail with dates, compare the clock, with its time zone and year, with another device. If only this site fails, the clock is seldom it.' };
const SAFE: Question = { asks: 'Is it safe to go on anyway?', answer: 'Not with a password or a payment. The warning means that nobody trusted confirms who answers; somebody in between would look the same.' };
const VISITOR_OR_SITE: Question = { asks: 'Is it me or the site?', answer: 'Try the page over another network, such as a phone without Wi-Fi. If it fails there too, the site is at fault; if it loads, look at this device or network.' };
const OLD_TLS: Question = { asks: 'Can I switch the old version back on in my browser?', answer: 'Chrome no longer has it. Firefox has a setting, but it would weaken every site; the server has to be updated.' };
const VPN: Question = { asks: 'Why does it work with a VPN?', answer: 'Then something on the usual way interferes: a filter of the network, the provider, or a router. The site itself is well.' };
const CLIENT: Question = { asks: 'What is a certificate from the visitor?', answer: 'A file with a secret key, issued by the company or authority that runs the site and installed on this device. It proves who you are, as a badge does. The browser should ask which one to show.' };
const STALE_CHOICE: Question = { asks: 'I chose the wrong certificate. How do I choose again?', answer: 'The browser remembers the choice while it runs. Close all its windows and open it again, or try a private window.' };

/** Questions that people ask about the codes that are seen most. */
export const QUESTIONS: Readonly<Record<string, readonly Question[]>> = {
  ERR_CONNECTION_REFUSED: [VISITOR_OR_SITE, { asks: 'Is a firewall to blame?', answer: 'Seldom: most firewalls drop packets in silence, which gives a timeout. A refusal mostly means that the server program is not running or listens on another port.' }],
  ERR_CONNECTION_RESET: [VISITOR_OR_SITE, VPN, { asks: 'Why only with some browsers?', answer: 'Browsers send different first messages. A large one with a post-quantum key does not fit one packet, and some old firewalls break on that.' }],
  ERR_CONNECTION_CLOSED: [VISITOR_OR_SITE, { asks: 'Why does the server say nothing?', answer: 'Some servers hang up instead of sending an alert when they find no common version or cipher, or miss a visitor\'s certificate. Trying variants of the first message shows which.' }],
  ERR_CONNECTION_TIMED_OUT: [VISITOR_OR_SITE, { asks: 'Does waiting help?', answer: 'If the server is overloaded, yes. If a firewall drops the packets, no.' }],
  ERR_TIMED_OUT: [VISITOR_OR_SITE, { asks: 'Why do other pages load?', answer: 'Small exchanges may get through where large ones do not: a network that loses big packets shows like this on some sites only.' }],
  ERR_NAME_NOT_RESOLVED: [{ asks: 'Did I mistype the address?', answer: 'That is the first thing to check, letter by letter.' }, { asks: 'The site is new or has moved. How long must I wait?', answer: 'As long as the old answer may be stored: its TTL, mostly minutes to a day.' }, { asks: 'Should I change my DNS server?', answer: 'Only as a test: if another one knows the name, yours is at fault or filters it. Put it back if nothing changes.' }],
  DNS_PROBE_FINISHED_NXDOMAIN: [{ asks: 'The site exists. Why does it say there is none?', answer: 'The name server that this device asks says so. It may filter, hold an old answer, or know only public names while this one is internal to a company.' }],
  DNS_PROBE_FINISHED_NO_INTERNET: [{ asks: 'But my Wi-Fi is connected?', answer: 'It joins you to the router; the way from there to the internet can still be down. Look at the router, or sign in if the network wants that.' }],
  DNS_PROBE_FINISHED_BAD_CONFIG: [{ asks: 'What is badly configured?', answer: 'The name servers that this device was told to use do not answer. Restarting the router, or taking the settings from the network again, mostly cures it.' }],
  DNS_PROBE_FINISHED_BAD_SECURE_CONFIG: [{ asks: 'What is secure DNS?', answer: 'Name lookups over HTTPS, so that nobody on the way can read them. Some networks block it. In Chrome it is under Settings, Privacy and security, Security.' }],
  ERR_INTERNET_DISCONNECTED: [{ asks: 'Everything is plugged in. What now?', answer: 'See whether the device itself shows a network, whether flight mode is on, and whether another device gets through.' }],
  ERR_NETWORK_CHANGED: [{ asks: 'It keeps happening. Why?', answer: 'Something switches networks again and again: a weak Wi-Fi, a VPN that reconnects, or a virtual adapter.' }],
  ERR_SSL_PROTOCOL_ERROR: [VISITOR_OR_SITE, { asks: 'Does clearing the cache help?', answer: 'No. The failure comes before anything that is cached.' }, { asks: 'Does it load with http:// in front?', answer: 'If it does, the port may speak plain HTTP; the administrator has to switch TLS on there. Do not type passwords on the plain page.' }],
  ERR_SSL_VERSION_OR_CIPHER_MISMATCH: [VISITOR_OR_SITE, OLD_TLS, { asks: 'The site was just moved to a CDN. Is that it?', answer: 'Quite possibly: a CDN that has no certificate for a name yet refuses the handshake just like this. Some take up to a day to issue one.' }],
  ERR_SSL_UNRECOGNIZED_NAME_ALERT: [{ asks: 'The name is right. Why does the server not know it?', answer: 'The DNS leads to a server where this site is not set up, or not yet. The administrator has to add the name there.' }],
  ERR_BAD_SSL_CLIENT_AUTH_CERT: [CLIENT, STALE_CHOICE, { asks: 'Is the site\'s certificate bad?', answer: 'No. This code is about yours: the server refused it or got none.' }],
  ERR_SOCKET_NOT_CONNECTED: [CLIENT],
  ERR_CERT_COMMON_NAME_INVALID: [SAFE, { asks: 'The common name matches. Why is it refused?', answer: 'Browsers look only at the subject alternative names. A certificate needs the name there.' }, { asks: 'Why does it work with www, or without?', answer: 'The certificate covers only one of the two. The administrator should have it issued for both.' }],
  ERR_CERT_DATE_INVALID: [CLOCK, SAFE, { asks: 'I renewed the certificate. Why is the old one still shown?', answer: 'The server program must be told to load it again, and every server behind the name must have it.' }],
  ERR_CERT_AUTHORITY_INVALID: [SAFE, { asks: 'Other browsers or devices accept it. Why?', answer: 'They may have met the missing link of the chain before, or fetch it themselves. The server should send the whole chain.' }, { asks: 'Every site shows this. What now?', answer: 'Then something here replaces certificates: an antivirus, a company\'s proxy, a network\'s sign-in page, or somebody listening. Do not install a root that you do not know.' }],
  ERR_CERT_REVOKED: [{ asks: 'Can I go on?', answer: 'No, and you should not: the authority itself says that this certificate is not to be trusted any more. The site needs a new one.' }],
  ERR_CERT_INVALID: [{ asks: 'Why is there no button to go on?', answer: 'Chrome offers none where the certificate breaks a rule, or where the site demands HTTPS strictly.' }],
  ERR_CERTIFICATE_TRANSPARENCY_REQUIRED: [{ asks: 'What are these logs?', answer: 'Public lists of all certificates. Browsers demand an entry so that a wrongly issued certificate cannot stay hidden.' }],
  ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN: [{ asks: 'Does it mean that I am being spied on?', answer: 'Something answers in the site\'s place with another key. It can be a company\'s proxy or an antivirus, or worse. Do not enter anything.' }],
  ERR_TOO_MANY_REDIRECTS: [{ asks: 'Does deleting cookies help?', answer: 'If only you see it, often: delete the cookies of this one site. If everybody does, the site sends visitors in a circle.' }, { asks: 'I run the site behind a CDN. What is the usual reason?', answer: 'The CDN asks the server over http, and the server sends every http visitor to https. Let the CDN connect over https.' }],
  ERR_EMPTY_RESPONSE: [VISITOR_OR_SITE],
  ERR_HTTP2_PROTOCOL_ERROR: [{ asks: 'Why does it work in another browser or with curl?', answer: 'Those may use HTTP/1.1. The fault is in what the server, or a proxy in front, sends over HTTP/2.' }],
  ERR_QUIC_PROTOCOL_ERROR: [{ asks: 'What is QUIC?', answer: 'The transport of HTTP/3, over UDP. Where a network disturbs UDP, the browser should fall back to TCP by itself after a while.' }],
  ERR_PROXY_CONNECTION_FAILED: [{ asks: 'I never set a proxy. Where does it come from?', answer: 'From the system\'s settings, a VPN program, an extension, or whoever manages this device.' }],
  ERR_TUNNEL_CONNECTION_FAILED: [{ asks: 'Who can open the site for me?', answer: 'Whoever runs the proxy: it was asked to connect to the site and refused.' }],
  ERR_BLOCKED_BY_CLIENT: [{ asks: 'Which extension is it?', answer: 'Open the page in a private window, where most extensions are off. If it loads, switch them on one at a time.' }],
  ERR_BLOCKED_BY_ADMINISTRATOR: [{ asks: 'But this is my own computer?', answer: 'Look at chrome://policy: programs can set such rules too. What stands there says who.' }],
  ERR_UNSAFE_PORT: [{ asks: 'Can I allow the port?', answer: 'The right cure is another port on the server: no visitor\'s browser will open this one.' }],
  ERR_ADDRESS_UNREACHABLE: [{ asks: 'Is it IPv6?', answer: 'Often: the site has an IPv6 address and this network\'s IPv6 leads nowhere.' }],
  ERR_CACHE_MISS: [{ asks: 'Is it safe to send the form again?', answer: 'Not if it pays or orders something: it could happen twice. Go back and look first.' }],
  ERR_HTTP_RESPONSE_CODE_FAILURE: [{ asks: 'What is the number on the page?', answer: 'The server\'s own answer: 4xx says that the request is at fault, 5xx that the server is. Ask for that number.' }],
  SSL_ERROR_NO_CYPHER_OVERLAP: [VISITOR_OR_SITE, OLD_TLS, { asks: 'The server has modern ciphers. What else can it be?', answer: 'A server or CDN that does not serve the name, or has no certificate for it, refuses with the same alert at the same place.' }],
  SSL_ERROR_HANDSHAKE_FAILURE_ALERT: [CLIENT, STALE_CHOICE, { asks: 'Is a missing intermediate certificate the reason?', answer: 'No. A missing intermediate makes the browser refuse, never the server.' }],
  SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT: [CLIENT, STALE_CHOICE],
  SSL_ERROR_BAD_CERT_ALERT: [CLIENT, STALE_CHOICE, { asks: 'Is the site\'s certificate bad?', answer: 'No. A server that sends this alert speaks of the visitor\'s certificate.' }],
  SSL_ERROR_UNKNOWN_CA_ALERT: [{ asks: 'Which authority does the server mean?', answer: 'The one that issued your certificate, not the site\'s. The administrator has to add it to those that the server accepts, or you need another certificate.' }],
  SSL_ERROR_EXPIRED_CERT_ALERT: [{ asks: 'Whose certificate has expired?', answer: 'Yours, in the server\'s eyes. Ask whoever issued it for a new one; if it has not expired, the server\'s clock may be wrong.' }],
  SSL_ERROR_INTERNAL_ERROR_ALERT: [VISITOR_OR_SITE, { asks: 'Can I do anything as a visitor?', answer: 'Hardly: the server failed inside, or does not serve this name. Tell the site.' }],
  SSL_ERROR_RX_RECORD_TOO_LONG: [{ asks: 'I run the site. What is missing?', answer: 'TLS is not switched on for this port, or the virtual host with the certificate is not the one that answers. See what the port says in plain HTTP.' }, { asks: 'Could it be my proxy?', answer: 'Yes, where a proxy answers in plain HTTP instead of passing TLS on.' }],
  SSL_ERROR_PROTOCOL_VERSION_ALERT: [OLD_TLS],
  SSL_ERROR_UNSUPPORTED_VERSION: [OLD_TLS],
  SSL_ERROR_UNRECOGNIZED_NAME_ALERT: [{ asks: 'The name is right. Why does the server not know it?', answer: 'The DNS leads to a server where this site is not set up, or not yet. The administrator has to add the name there.' }],
  SSL_ERROR_BAD_CERT_DOMAIN: [SAFE, { asks: 'The common name matches. Why is it refused?', answer: 'Browsers look only at the subject alternative names. A certificate needs the name there.' }],
  SEC_ERROR_UNKNOWN_ISSUER: [SAFE, { asks: 'Chrome loads the page. Why not Firefox?', answer: 'Chrome may fetch a missing link of the chain by itself, and uses the system\'s roots besides its own. If it is a missing link, the server should send the whole chain.' }, { asks: 'Every site shows this. What now?', answer: 'Then something here replaces certificates: an antivirus, a company\'s proxy, or somebody listening. Do not install a root that you do not know.' }],
  SEC_ERROR_EXPIRED_CERTIFICATE: [CLOCK, SAFE],
  SEC_ERROR_REVOKED_CERTIFICATE: [{ asks: 'Can I go on?', answer: 'No, and you should not: the authority itself says that this certificate is not to be trusted any more. The site needs a new one.' }],
  SEC_ERROR_REUSED_ISSUER_AND_SERIAL: [{ asks: 'It is my router or printer. What now?', answer: 'The device made a new certificate with an old number. Remove the stored exception for it in Firefox\'s certificate manager, and let the device make a fresh certificate.' }],
  MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT: [SAFE, { asks: 'It is a device of my own. Is that normal?', answer: 'Yes, routers and the like often vouch for themselves. Reach it by its own network only, and compare the certificate\'s fingerprint if the device shows one.' }],
  MOZILLA_PKIX_ERROR_MITM_DETECTED: [{ asks: 'Who reads along?', answer: 'Look at the issuer\'s name in the certificate: it mostly names the antivirus or the company. If it names nobody you know, treat the network as hostile.' }],
  MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE: [CLOCK],
  MOZILLA_PKIX_ERROR_REQUIRED_TLS_FEATURE_MISSING: [{ asks: 'Why do other browsers load it?', answer: 'They do not enforce this promise of the certificate. The server should staple a fresh OCSP answer.' }],
  PR_END_OF_FILE_ERROR: [VISITOR_OR_SITE, VPN, { asks: 'Why does the server say nothing?', answer: 'Some servers hang up instead of sending an alert when they find no common version or cipher, or miss a visitor\'s certificate.' }],
  PR_CONNECT_RESET_ERROR: [VISITOR_OR_SITE, VPN],
  NS_ERROR_NET_RESET: [VISITOR_OR_SITE, VPN],
  NS_ERROR_UNKNOWN_HOST: [{ asks: 'Did I mistype the address?', answer: 'That is the first thing to check, letter by letter.' }],
  NS_ERROR_CONNECTION_REFUSED: [VISITOR_OR_SITE],
  NS_ERROR_NET_TIMEOUT: [VISITOR_OR_SITE],
  NS_ERROR_REDIRECT_LOOP: [{ asks: 'Does deleting cookies help?', answer: 'If only you see it, often: delete the cookies of this one site. If everybody does, the site sends visitors in a circle.' }],
  NS_ERROR_PROXY_CONNECTION_REFUSED: [{ asks: 'I never set a proxy. Where does it come from?', answer: 'From Firefox\'s network settings, the system\'s, a VPN program or an extension.' }],
};
