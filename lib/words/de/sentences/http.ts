/** Deutsch, nach dem Schlüssel des englischen Satzes; sein Anfang steht daneben. */
export const SENTENCES: Readonly<Record<string, string>> = {
  'fcc4b39b': 'HTTP/2 mit einer Cipher-Suite, die es verbietet', // HTTP/2 with a cipher that it forbids
  '45e293eb': '{host} wählt HTTP/2 zusammen mit einer Cipher-Suite, die HTTP/2 verbietet[: {suite}].', // {host} chooses HTTP/2 together with a ci
  '70f49060': 'Der Server wählte beides, und RFC 9113 (Anhang A) erlaubt es nicht zusammen.', // The server chose both, and RFC 9113 (app
  '6d2e3405': 'Der Server traf zwei Entscheidungen, die nicht zusammenpassen, und Browser müssen dann auflegen.', // The server made two choices that do not
  'c9b8f5e2': 'Stellen Sie die ECDHE-AEAD-Suites nach vorn, oder schalten Sie TLS 1.3 ein: HTTP/2 verlangt Forward Secrecy und AEAD.', // Put the ECDHE AEAD suites first, or enab
  '61ef51b2': 'Der Server wählte h2 und {suite}, das RFC 9113 als verboten aufführt.', // The server chose h2 and {suite}, which R
  'bb59fa31': 'Die Cipher-Suite und das Protokoll, die der Server wählt.', // The cipher suite and protocol that the s
  '8bb8e107': 'Sehen Sie sich Suite und Protokoll an.', // See suite and protocol.
  '499c203a': 'Es gibt TLSv1.3 aus oder eine Suite, die mit ECDHE beginnt und GCM oder CHACHA20 enthält.', // It prints TLSv1.3, or a suite that begin
  '894c6a68': 'HTTP/2 bricht ab', // HTTP/2 breaks
  'c1fd2d0d': 'Der Austausch mit {host} bricht über HTTP/2 ab[ ({reason})].', // The exchange with {host} breaks over HTT
  '8efa216d': 'Der Server bricht seinen eigenen HTTP/2-Austausch.', // The server breaks its own HTTP/2 exchang
  '0ba9f242': 'Der Server spricht die neuere Sprache des Webs falsch. Die ältere geht vielleicht, aber der Browser kann sie nicht wählen.', // The server speaks the newer web language
  '7dd4a557': 'RST_STREAM oder GOAWAY mit einem Fehler, oder eine verbotene Kopfzeile (Connection, Transfer-Encoding, Großbuchstaben) von der Anwendung. HTTP/2 auszuschalten ist ein Notbehelf.', // RST_STREAM or GOAWAY with an error, or a
  'a2d2b560': 'Dieselbe Anfrage über HTTP/2 und über HTTP/1.1.', // The same request over HTTP/2 and over HT
  '694180ff': 'Vergleichen Sie beide.', // Compare both.
  'eeb55d1b': 'Es gibt zweimal denselben Status aus.', // It prints the same status twice.
  'ca938b4c': 'HTTP/3 kommt nicht durch', // HTTP/3 does not get through
  '7324e29e': '{host} bietet HTTP/3 an, und über UDP kommt keine Antwort.', // {host} offers HTTP/3, and no answer come
  '95421994': 'TCP erreicht die Website und UDP nicht: Meist verwirft das Netz UDP, oder der Server lauscht dort nicht.', // TCP reaches the site and UDP does not: m
  '858e2012': 'Die Website bietet einen neueren, schnelleren Weg an, der hier nicht geht. Browser nehmen dann den älteren, manchmal mit Verzögerung.', // The site offers a newer, faster way that
  '4f95f753': 'Alt-Svc oder der HTTPS-Eintrag kündigt h3 an, und UDP {port} schweigt. Öffnen Sie den Port, oder kündigen Sie h3 nicht mehr an.', // Alt-Svc or the HTTPS record says h3, and
  'de0bac9e': 'Ein Wort vom Netz oder vom Server, dass der Port geschlossen ist; Schweigen allein kann Zufall oder Absicht sein.', // A word from the network or the server th
  'fc9eb00f': 'Sehen Sie nach, was angekündigt wird.', // See what is announced.
  'b70a643e': 'h3=":{port}" kündigt HTTP/3 auf UDP-Port {port} an; keine Zeile kündigt keines an.', // h3=":{port}" announces HTTP/3 on UDP por
  '26945437': 'Lassen Sie UDP-Port {port} hinaus; muss er geschlossen bleiben, lehnen Sie mit ICMP ab, statt zu verwerfen, damit Browser nicht warten.', // Let UDP port {port} out; if it must be c
  'd9987495': 'Die Seite lädt ohne Verzögerung.', // The page loads without delay.
  '81a31866': 'Der Server gibt keine Antwort', // The server gives no answer
  'e7320535': '{host} nimmt die Anfrage an und legt ohne Antwort auf.', // {host} takes the request and hangs up wi
  'f5b368e6': 'Die Anfrage kam an, und das Programm dahinter beendete die Verbindung.', // The request arrived and the program behi
  'c2eca5e6': 'Die Verbindung stand, die Seite wurde verlangt, und der Server legte auf. Wahrscheinlich stürzte er bei der Anfrage ab.', // The connection stood, the page was asked
  '2134ea6b': 'Die Verbindung schließt nach der Anfrage mit null Bytes: ein abgestürzter Worker, eine Proxy-Regel, die verwirft (nginx 444), oder eine Anfrage an ein Backend mit anderem Protokoll.', // The connection closes after the request
  'c5446dfa': 'Eine Antwort auf die Anfrage der Seite.', // An answer to the page’s request.
  '19f0c779': 'Sehen Sie sich Anfrage und Ende an.', // See the request and the end.
  '9a59989d': 'Die Antwort ist kein gültiges HTTP', // The answer is no valid HTTP
  '3fe055a4': '{host} antwortet mit etwas, das kein gültiges HTTP ist[: {says}].', // {host} answers with something that is no
  'f3213644': 'Die Bytes der Antwort verletzen die Regeln von HTTP an einer genannten Stelle.', // The bytes of the answer break the rules
  'cb23eee6': 'Der Server antwortet, aber nicht in der Sprache des Webs.', // The server answers, but not in the langu
  '29dc4dff': 'Das erste falsche Byte steht in den Belegen: zwei Content-Length-Zeilen, eine kaputte Statuszeile, eine Kopfzeile mit Zeilenumbruch oder ein anderer Dienst auf dem Port.', // The first byte that breaks is named in t
  '02ef478f': 'Die Bytes der Antwort.', // The bytes of the answer.
  '64b55762': 'Sehen Sie sich die Bytes an.', // See the bytes.
  '90b4f9b3': 'Es gibt zuerst „HTTP/1.1 200“ aus, dann Kopfzeilen Zeile für Zeile, dann eine leere Zeile.', // It prints “HTTP/1.1 200” first, then hea
  'a7b7fc50': 'Finden Sie das Skript oder den Proxy, der die Kopfzeile schreibt; senden Sie jede einmal und ohne Zeilenumbruch.', // Find the script or proxy that writes the
  'dadea602': 'Der Befehl von oben zeigt einen sauberen Kopf.', // The look above shows a clean head.
  '4f26852f': 'Die Kopfzeilen der Antwort sind zu groß', // The answer’s headers are too large
  '71790498': '{host} sendet mehr Kopfzeilen, als Browser lesen[: {bytes}].', // {host} sends more headers than browsers
  'cc722206': 'Der Server bestimmt, was er sendet; Browser hören bei etwa 256 KB (Chrome) und 384 KB (Firefox) auf.', // The server decides what it sends; browse
  'a7cc66e8': 'Der Begleitzettel vor der Seite ist länger, als Browser lesen.', // The note that comes before the page is l
  'dd1e5f05': 'Meist Hunderte von Set-Cookie-Zeilen, eine Debug-Kopfzeile oder eine riesige Content-Security-Policy.', // Usually hundreds of Set-Cookie lines, a
  'ce40a81f': 'Die Größe der Kopfzeilen der Antwort.', // The size of the answer’s headers.
  '8f529b16': 'Sehen Sie sich die Größe in Bytes an.', // See the size in bytes.
  '2d6afee9': 'Es gibt weniger als 16000 aus.', // It prints less than 16000.
  '3b9b2c90': 'Finden Sie die Kopfzeile, die wächst (oft Cookies oder Debug-Ausgaben), und begrenzen Sie sie.', // Find the header that grows (often cookie
  '6b6bb05d': 'Der Befehl von oben zeigt weniger als 16000.', // The look above shows less than 16000.
  '0d6c3302': 'Der Inhalt kommt beschädigt an', // The content arrives damaged
  '89e5aedf': 'Die Seite von {host} passt nicht zu ihren eigenen Kopfzeilen[: {says}].', // The page of {host} does not fit its own
  'c3cbde12': 'Länge oder Kodierung dessen, was ankommt, weicht von dem ab, was der Server ankündigte.', // Length or encoding of what arrives diffe
  '945f8f9f': 'Das Paket wiegt weniger, als auf dem Zettel steht, oder ist anders verpackt.', // The parcel weighs less than its label sa
  '68933ab3': 'Content-Length ist falsch, das Programm starb mittendrin, oder der Inhalt ist trotz Content-Encoding doppelt oder gar nicht komprimiert.', // Content-Length is wrong, the program die
  'c62bdf93': 'Der Inhalt, an seinen Kopfzeilen gemessen.', // The body, measured against its headers.
  'beea8f7c': 'Laden Sie ohne Zwischenspeicher: Strg+Umschalt+R (Mac: ⌘⇧R).', // Load without the cache: Ctrl+Shift+R (Ma
  '11d3e80c': 'Die Seite ist vollständig.', // The page is whole.
  '42592880': 'Sehen Sie nach, was curl über den Inhalt sagt.', // See what curl says of the body.
  '3751fc69': 'Es gibt keine Zeile mit „error“ aus und am Ende „left intact“.', // It prints no line with “error”, and “lef
  'f4b80e56': 'Komprimieren Sie nur an einer Stelle: in der Anwendung oder im Proxy. Lassen Sie den Server Content-Length zählen.', // Compress in one place only: the applicat
  '00f6bf69': 'Der Befehl von oben endet ohne Fehler.', // The look above ends without an error.
  'bf5b4beb': 'Die Website schickt Sie im Kreis', // The site sends you in a circle
  '45cc397d': '{host} leitet im Kreis weiter[: {circle} kommt nach {count} Schritten wieder].', // {host} redirects in a circle[: {circle}
  '646514ee': '{host} leitet immer weiter: Nach {count} Schritten kommt noch keine Seite, und weiter gehen Browser nicht.', // {host} redirects on and on: after {count}
  '7b4db592': 'Die eigenen Antworten des Servers zeigen aufeinander, auch für einen Besucher ohne Cookies.', // The server’s own answers point at each o
  '0aae979a': 'Jede Seite schickt den Browser zur nächsten und die letzte zur ersten. Ein altes Cookie kann das bewirken, sonst ist die Website falsch eingerichtet.', // Each page sends the browser on to the ne
  '5878c5af': 'Übliche Verursacher: ein Proxy oder CDN, das mit dem Ursprungsserver http spricht, der auf https umleitet; www und nackter Name, die aufeinander umleiten; eine Anmeldeseite, die eine Anmeldung verlangt.', // Usual makers: a proxy or CDN that speaks
  'ca56b083': 'Die Liste der Weiterleitungen, ohne Cookies verfolgt.', // The list of redirects, followed without
  'c7c44e74': 'Klicken Sie auf den Schild links der Adresse > Cookies und Website-Daten löschen: nur die dieser Website; danach melden Sie sich neu an.', // Click the shield left of the address > C
  '1b1ecb3c': 'Klicken Sie auf das Schloss links der Adresse > Cookies und Website-Daten löschen…: nur die dieser Website; danach melden Sie sich neu an.', // Click the lock left of the address > Cle
  'ac47903a': 'Klicken Sie auf das Symbol links der Adresse > Cookies und Websitedaten > Websitedaten auf dem Gerät verwalten: Löschen Sie nur die dieser Website; danach melden Sie sich neu an.', // Click the icon left of the address > Coo
  '21a0d7d6': 'Sehen Sie sich jeden Schritt an.', // See every hop.
  '4a9e6e57': 'Es endet mit 200.', // It ends in 200.
  '1c14b079': 'Lassen Sie den Ursprungsserver X-Forwarded-Proto vertrauen, oder lassen Sie das CDN https mit ihm sprechen (Cloudflare: SSL-Modus „Full (strict)“).', // Let the origin trust X-Forwarded-Proto,
  '2cf547b1': 'Der Befehl von oben endet mit 200.', // The look above ends in 200.
  'b79aaec8': 'Der Server lehnt die Anfrage ab', // The server refuses the request
  'cc5792ec': '{host} lehnt die Anfrage ab[, mit Status {status}].', // {host} refuses the request[ with status
  'd9710f02': '{host} versteht die Anfrage nicht (Status 400).', // {host} does not understand the request (
  'a20aae8e': '{host} verlangt eine Anmeldung (Status 401).', // {host} wants a sign-in (status 401).
  '2c82dc4f': '{host} verbietet diese Seite (Status 403).', // {host} forbids this page (status 403).
  '4a93c839': 'Diese Seite gibt es bei {host} nicht (Status 404).', // {host} has no such page (status 404).
  '060fc680': '{host} hat diese Seite endgültig entfernt (Status 410).', // {host} has removed this page for good (s
  'dfe75ecd': '{host} wurde über eine Verbindung gefragt, die für einen anderen Namen bestimmt ist (Status 421).', // {host} was asked over a connection meant
  '81707ba4': '{host} wurde zu oft gefragt (Status 429).', // {host} was asked too often (status 429).
  '03bfdf33': '{host} findet die Kopfzeilen der Anfrage zu groß (Status 431).', // {host} finds the request’s headers too l
  '6471e6b6': '{host} hält diese Seite aus rechtlichen Gründen zurück (Status 451).', // {host} withholds this page for legal rea
  'f8d7066e': 'Der Server arbeitet und antwortet; ihm missfällt, was gefragt wurde oder wer fragt.', // The server is at work and answers; it do
  '52a0615b': 'Die Verbindung ist in Ordnung. Die Seite ist weg, verlangt eine Anmeldung, oder der Server will diesen Besucher nicht. Pagefault fragt ohne Ihre Cookies; eine Seite für Mitglieder lehnt vielleicht nur Pagefault ab.', // The connection is fine. The page is gone
  'df4e3fd6': 'Ein Status 4xx: eine fehlende Datei oder Route, Zugriffsregeln, eine Ratenbegrenzung oder zu groß gewordene Cookies.', // A 4xx status: a missing file or route, a
  'ff18764b': 'Der Status der Antwort des Servers.', // The status of the server’s answer.
  'c89a0eaa': 'Prüfen Sie den Teil der Adresse nach {host}, oder beginnen Sie auf der Startseite der Website.', // Check the part of the address after {hos
  '5c8f06fb': 'Die Startseite lädt und führt zu dem, was Sie suchen.', // The front page loads, and leads to what
  'a185e32c': 'Melden Sie sich auf der Website an und versuchen Sie es erneut; löschen Sie die Cookies dieser Website, wenn es heißt, die Anfrage sei zu groß.', // Sign in on the site and try again; delet
  'f7cb40ea': 'Der Server versagt', // The server fails
  'ec194a70': '{host} antwortet, dass er versagt hat[ (Status {status})].', // {host} answers that it failed[ (status {
  '8cc59e8c': 'Ein Programm bei {host} brach auf dieser Seite zusammen (Status 500).', // A program at {host} broke down on this p
  'b30c9c79': 'Der vordere Server von {host} bekommt vom hinteren nichts Brauchbares (Status 502).', // The front server of {host} gets nothing
  '3da779aa': '{host} ist überlastet oder wird gewartet (Status 503).', // {host} is overloaded or closed for work
  '5965a9d9': 'Der vordere Server von {host} wartet vergeblich auf den hinteren (Status 504).', // The front server of {host} waits in vain
  '2251faae': 'Der Server sagt es selbst.', // The server itself says so.
  '7a62830d': 'Auf dem Weg geht alles; die Website ist krank.', // Everything on the way works; the site is
  '7f5f4977': 'Ein Status 5xx: Lesen Sie das Protokoll der Anwendung zu dieser Minute. 502 und 504 kommen von einem Proxy, dessen Backend ausgefallen oder langsam ist, 503 von Grenzen oder Wartung.', // A 5xx status: read the log of the applic
  '449350a4': 'Bei 502 und 504: Fragen Sie vom Rechner des Proxys aus das Backend direkt, unter der Adresse in proxy_pass oder ProxyPass.', // For 502 and 504: from the proxy’s machin
  'e46cb9a9': 'Es antwortet sofort.', // It answers at once.
  '85aa1ef4': 'Das CDN bekommt keine sichere Verbindung zum Ursprungsserver', // The CDN cannot make a secure connection
  '827706c8': 'Das CDN vor {host}[ ({product})] bekommt keine TLS-Verbindung zum eigenen Server der Website[ (Status {status})].', // The CDN before {host}[ ({product})] cann
  '6307a840': 'Die Verbindung des Besuchers endet gut beim CDN; was bricht, liegt dahinter.', // The visitor’s connection ends well at th
  'e9955d7a': 'Der Empfang der Website arbeitet, aber seine Leitung ins Hinterzimmer ist kaputt.', // The site’s front desk works, but its lin
  'c11b9bd4': 'Cloudflare 525: Der Handshake mit dem Ursprungsserver scheitert; 526: Dessen Zertifikat ist für den Modus „Full (strict)“ nicht gültig.', // Cloudflare 525: the handshake with the o
  '800dfb2b': 'Der Status der Antwort des CDN.', // The status of the CDN’s answer.
  '8553457c': 'Setzen Sie die Adresse des Ursprungsservers für ORIGIN ein: Sehen Sie sich Handshake und Zertifikat an.', // Put the origin’s address in place of ORI
  'ae46bddc': 'Es gibt „CONNECTION ESTABLISHED“ und „Verification: OK“ aus.', // It prints “CONNECTION ESTABLISHED” and “
  '4dd1960f': 'Geben Sie dem Ursprungsserver ein gültiges Zertifikat für {host} (von einer öffentlichen Zertifizierungsstelle oder der des CDN), mit ganzer Kette und TLS 1.2 oder neuer. Behalten Sie den strengen Modus.', // Give the origin a valid certificate for
  '3e2d199f': 'Die Seite lädt über das CDN.', // The page loads through the CDN.
  '180eb368': 'Das CDN erreicht den Ursprungsserver nicht', // The CDN cannot reach the origin
  'ec77f8e2': 'Das CDN vor {host}[ ({product})] bekommt keine Antwort vom eigenen Server der Website[ (Status {status})].', // The CDN before {host}[ ({product})] gets
  '83e12086': 'Das CDN antwortet im eigenen Namen, dass der Server dahinter es nicht tut.', // The CDN answers in its own name that the
  'c30d81e3': 'Der Empfang der Website arbeitet, aber im Hinterzimmer antwortet niemand.', // The site’s front desk works, but nobody
  '66918f6b': 'Cloudflare: 520 seltsame Antwort, 521 abgelehnt, 522 und 524 Zeit abgelaufen, 523 kein Weg; andere 502 bis 504. Der Ursprungsserver ist ausgefallen, seine Firewall sperrt das CDN, oder seine Adresse hat sich geändert.', // Cloudflare 520 odd answer, 521 refused,
  '93764416': 'Setzen Sie die Adresse des Ursprungsservers für ORIGIN ein: Fragen Sie ihn direkt.', // Put the origin’s address in place of ORI
  '7952c89f': 'Es gibt innerhalb einer Sekunde eine Antwort „< HTTP/“ aus.', // It prints an answer “< HTTP/” within a s
  '18c2644b': 'Lassen Sie die veröffentlichten Adressen des CDN durch Firewall und Ratenbegrenzung des Ursprungsservers.', // Let the CDN’s published addresses throug
};
