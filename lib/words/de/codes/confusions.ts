/** Deutsch, nach dem Schlüssel des englischen Satzes; sein Anfang steht daneben. */
export const SENTENCES: Readonly<Record<string, string>> = {
  'bd1bc335': 'Beide sind Alert 40. NO_CYPHER_OVERLAP: Er war die allererste Antwort des Servers, also passen Version, Verschlüsselung oder Name nicht. HANDSHAKE_FAILURE_ALERT: Der Handshake hatte begonnen, und meist fehlte ein Zertifikat des Besuchers.', // Both are alert 40. NO_CYPHER_OVERLAP: it
  '8852e900': 'Der Code von Firefox steht für einen einzigen Alert, Nummer 40 nach ServerHello. Der von Chrome steht für zwei Dutzend Alerts und für Antworten, die gar kein TLS sind; er sagt viel weniger.', // Firefox's code stands for one alert, num
  'feb3e49b': 'Beide können heißen, dass ein Zertifikat des Besuchers fehlt: TLS 1.2 hat dafür nur Alert 40, TLS 1.3 den Alert 116.', // Both can mean that a visitor's certifica
  '79f4c496': 'MISMATCH: Der Server sprach TLS und wies mit Alert 40, 70 oder 71 ab, oder er wählte eine zu alte Version. PROTOCOL_ERROR: ein anderer Alert oder eine Antwort, die kein TLS ist.', // MISMATCH: the server spoke TLS and refus
  '8f10a43b': 'CLOSED: Der Server sendete nichts, bevor er auflegte. PROTOCOL_ERROR: Es kam etwas, und zwar ein Alert oder kein TLS.', // CLOSED: the server sent nothing before i
  '71f450e3': 'CLOSED ist ein geordnetes Auflegen (FIN), RESET ein jähes (RST). Firewalls, die eine Verbindung kappen, setzen sie meist zurück.', // CLOSED is an orderly hanging up (FIN), R
  '397a9fb9': 'EMPTY_RESPONSE: Die Verbindung stand, und eine Anfrage wurde darüber gesendet. CLOSED: Sie endete vorher, bei https meist während des Handshakes.', // EMPTY_RESPONSE: the connection stood and
  '9b280609': 'REFUSED ist eine Antwort: Der Rechner ist da, und an dem Port lauscht nichts. TIMED_OUT ist Stille: Eine Firewall verwirft die Pakete, oder der Rechner ist aus.', // REFUSED is an answer: the machine is the
  '8f817ad5': 'REFUSED kommt, bevor eine Verbindung steht, RESET danach.', // REFUSED comes before a connection stands
  '95f9dc12': 'CONNECTION_TIMED_OUT: Es kam keine Verbindung zustande. TIMED_OUT: Eine Verbindung kann durchaus stehen, aber dann kam nichts mehr.', // CONNECTION_TIMED_OUT: no connection came
  '22850c5c': 'DISCONNECTED: Das Gerät weiß, dass es kein Netz hat. NAME_NOT_RESOLVED: Es hat eines, aber der Name ließ sich nicht auflösen.', // DISCONNECTED: the device knows that it h
  'a5cccd8c': 'NXDOMAIN: Nameserver antworten, und diesen Namen gibt es nicht. NO_INTERNET: Gar kein Nameserver antwortet.', // NXDOMAIN: name servers answer, and this 
  'f2dce6b3': 'BAD_CONFIG: Bekannte öffentliche Nameserver antworten, die auf diesem Gerät eingestellten nicht. NO_INTERNET: beide nicht.', // BAD_CONFIG: well-known public name serve
  '897f16b7': 'Derselbe Fehler: NAME_NOT_RESOLVED ist der Code, und Chrome ersetzt ihn auf der Seite durch das, was sein eigener Test fand.', // The same failure: NAME_NOT_RESOLVED is t
  '738baa6a': 'Chrome zeigt nur den schlimmsten Fehler: Ein Zertifikat, das nicht vertraut und zugleich abgelaufen ist, ergibt AUTHORITY_INVALID.', // Chrome shows only the worst fault: a cer
  'a238c91f': 'AUTHORITY_INVALID: Das Zertifikat mag in Ordnung sein, aber niemand Vertrauenswürdiges bürgt dafür. INVALID: Das Zertifikat selbst oder eines darüber verstößt gegen eine Regel.', // AUTHORITY_INVALID: the certificate may b
  'c86aebd9': 'Bei AUTHORITY_INVALID geht es darum, wer das Zertifikat ausgestellt hat, bei COMMON_NAME_INVALID darum, für welche Namen es gilt.', // AUTHORITY_INVALID is about who issued th
  '5cd0b9a1': 'SELF_SIGNED: Das Zertifikat bürgt für sich selbst. UNKNOWN_ISSUER: Jemand anderes hat es signiert, und der ist unbekannt, oder die Verbindung zu ihm wurde nicht mitgeschickt.', // SELF_SIGNED: the certificate vouches for
  '9d0d87d2': 'MITM_DETECTED: Firefox traf denselben unbekannten Aussteller auch auf einer Website von Mozilla an, also ersetzt etwas dazwischen die Zertifikate. UNKNOWN_ISSUER: Es kann an dieser Website allein liegen.', // MITM_DETECTED: Firefox met the same unkn
  '16f55ca9': 'EXPIRED_CERTIFICATE: das der Website selbst. EXPIRED_ISSUER: eines der Zertifizierungsstelle darüber; das der Website zu erneuern hilft nicht.', // EXPIRED_CERTIFICATE: the site's own. EXP
  '669148c2': 'Abgelaufen: Die Uhr steht nach dem Enddatum. Noch nicht gültig: Sie steht vor dem Anfangsdatum, und als Erstes ist eine falsche Uhr zu prüfen.', // Expired: the clock is past the end date.
  'fe3ccbc4': 'SEC_ERROR: Das Zertifikat der Website wurde widerrufen. Der ALERT: Der Server sagt das vom Zertifikat des Besuchers.', // SEC_ERROR: the site's certificate was wi
  '2457c3e4': 'SEC_ERROR: Das Zertifikat der Website ist abgelaufen. Der ALERT: Der Server sagt das vom Zertifikat des Besuchers.', // SEC_ERROR: the site's certificate has ex
  '851ae787': 'SEC_ERROR: Firefox vertraut dem Zertifikat der Website nicht. Der ALERT: Der Server vertraut dem des Besuchers nicht.', // SEC_ERROR: Firefox does not trust the si
  '5b3dfed7': 'Der ALERT: Der Server lehnt alle angebotenen Versionen ab. UNSUPPORTED_VERSION: Der Server machte mit einer alten weiter, und Firefox lehnt sie ab.', // The ALERT: the server refuses all versio
  '1687a284': 'RECORD_TOO_LONG: Die ersten Bytes sind kein TLS, meist unverschlüsseltes HTTP. MALFORMED: Sie sind TLS, aber fehlerhaft.', // RECORD_TOO_LONG: the first bytes are no 
  '809c2193': 'END_OF_FILE ist ein geordnetes Auflegen (FIN), CONNECT_RESET ein jähes (RST). Bei einer Erweiterung kommen beide als NS_ERROR_NET_RESET an.', // END_OF_FILE is an orderly hanging up (FI
  '36cadd42': 'Dasselbe Ereignis: Eine Erweiterung erfährt NET_RESET, die Seite zeigt END_OF_FILE oder CONNECT_RESET, wenn gerade die Verschlüsselung aufgebaut wurde.', // The same event: an extension is told NET
  '5489aa34': 'Nur dem Namen nach gleich. Firefox meint eine 4xx-Antwort mit leerer Seite; Chrome meint, dass gar keine Antwort kam, was in Firefox NS_ERROR_NET_RESET ist.', // Alike in name only. Firefox means a 4xx 
  '3843d250': 'Firefox sagt „abgelehnt“ auch bei unerreichbaren Netzen und manchen Antworten von Proxys; Chrome hat für jedes einen eigenen Code.', // Firefox says refused for unreachable net
  'ed339d76': 'RESET: Die Verbindung endete vor einer Antwort. INTERRUPT: Sie brach ab, während Daten kamen.', // RESET: the connection ended before an an
  '236bb8c8': 'Bei BAD_SSL_CLIENT_AUTH_CERT geht es um das Zertifikat des Besuchers, das der Server beurteilt; bei AUTHORITY_INVALID um das der Website, das der Browser beurteilt.', // BAD_SSL_CLIENT_AUTH_CERT is about the vi
  '80dc50e5': 'Ein fehlendes Zertifikat des Besuchers ergibt eines von beiden, je nachdem, welchen Alert der Server wählt: 40, 42 bis 46, 48 und 116 nach seiner Aufforderung ergeben BAD_SSL_CLIENT_AUTH_CERT.', // A missing visitor's certificate gives ei
  'f0ae7388': 'PROXY_CONNECTION_FAILED: Der Proxy ist nicht erreichbar. TUNNEL: Er wurde erreicht und lehnte es ab, zur Website zu verbinden.', // PROXY_CONNECTION_FAILED: the proxy canno
  '12758a99': 'CLIENT: eine Erweiterung oder der Schutz des Browsers selbst. ADMINISTRATOR: eine Regel dessen, der den Browser verwaltet.', // CLIENT: an extension or the browser's ow
  'bc4ed671': 'TOO_MANY: Jede Weiterleitung war gültig, sie nahmen nur kein Ende. INVALID: Eine führte zu keiner gültigen Adresse.', // TOO_MANY: each redirect was valid, there
  '17c27eea': 'EMPTY: Es kam nichts. INVALID: Es kam etwas, das kein HTTP ist.', // EMPTY: nothing came. INVALID: something 
  '5bd525f2': 'Der ALERT: Der Server weist einen Namen ab, den er nicht kennt. COMMON_NAME_INVALID: Er antwortete, mit einem Zertifikat für andere Namen.', // The ALERT: the server refuses a name tha
  '5b9a2456': 'Bei 70 geht es allein um die Version; bei 40 um Verschlüsselung, Gruppen, Namen oder das Zertifikat des Besuchers.', // 70 speaks of the version alone; 40 of su
  '7a7f0c5b': 'Für ein fehlendes Zertifikat des Besuchers hat TLS 1.2 nur 40, TLS 1.3 hat 116.', // For a missing visitor’s certificate TLS 
  '4de3ecfe': '116: Es kam kein Zertifikat. 115: Ein gemeinsamer Schlüssel ist unbekannt; Webseiten verwenden so etwas nicht.', // 116: no certificate came. 115: a shared 
  'e72e7bf3': '48: Der Aussteller ist unbekannt. 42: Das Zertifikat selbst ist beschädigt oder nicht signiert.', // 48: the issuer is unknown. 42: the certi
  '5c7ea8dc': '42: beschädigt oder nicht vorhanden. 46: aus irgendeinem anderen Grund abgelehnt.', // 42: damaged, or missing. 46: refused for
  '0d9315c0': 'Server, die in Go geschrieben sind, senden 80 bei einem Namen, den sie nicht bedienen; andere senden 112.', // Servers written in Go send 80 for a name
  '64ab9e80': '401: Melden Sie sich an. 403: Anmelden hilft nicht.', // 401: sign in. 403: signing in does not h
  '3bcd221d': '404: nicht hier, vielleicht nie. 410: war hier und wurde endgültig entfernt.', // 404: not here, perhaps never. 410: was h
  'e7dd5d62': '502: Der Server dahinter antwortete falsch oder lehnte ab. 504: Er antwortete nicht rechtzeitig.', // 502: the server behind answered wrongly 
  'db02e9ce': '502 sagt ein Proxy über den Server dahinter, 503 sagt ein Server über sich selbst.', // 502 is a proxy’s word of the server behi
  '31107376': '521: Der Ursprungsserver lehnt die Verbindung ab. 522: Er antwortet gar nicht.', // 521: the origin refuses the connection. 
  '820fbbe0': '522: keine Verbindung. 524: eine Verbindung, aber innerhalb von 100 Sekunden keine Antwort.', // 522: no connection. 524: a connection, a
  '1ce251b8': '525: Der Handshake mit dem Ursprungsserver bricht ab. 526: Er gelingt, aber dessen Zertifikat ist nicht gültig.', // 525: the handshake with the origin break
  'c72353a1': 'nginx antwortet mit 400 „No required SSL certificate was sent“ und schreibt 496 in sein Protokoll.', // nginx answers 400 “No required SSL certi
};
