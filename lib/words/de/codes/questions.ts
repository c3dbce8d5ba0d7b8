/** Deutsch, nach dem Schlüssel des englischen Satzes; sein Anfang steht daneben. */
export const SENTENCES: Readonly<Record<string, string>> = {
  '7c56d902': 'Liegt es an mir oder an der Website?', // Is it me or the site?
  '54fd233e': 'Versuchen Sie die Seite über ein anderes Netz, etwa mit dem Telefon ohne WLAN. Scheitert es auch dort, liegt es an der Website; lädt die Seite, liegt es an diesem Gerät oder Netz.', // Try the page over another network, such 
  'cf06ee25': 'Ist eine Firewall schuld?', // Is a firewall to blame?
  'd50a4590': 'Selten: Die meisten Firewalls verwerfen Pakete stillschweigend, was eine Zeitüberschreitung ergibt. Eine Ablehnung heißt meist, dass das Serverprogramm nicht läuft oder an einem anderen Port lauscht.', // Seldom: most firewalls drop packets in s
  'c7568ec4': 'Warum geht es mit einem VPN?', // Why does it work with a VPN?
  'a2ab5a19': 'Dann stört etwas auf dem üblichen Weg: ein Filter des Netzes, der Anbieter oder ein Router. Die Website selbst ist in Ordnung.', // Then something on the usual way interfer
  '681d5b93': 'Warum nur mit manchen Browsern?', // Why only with some browsers?
  'd50a9fe6': 'Browser senden verschiedene erste Nachrichten. Eine große mit Post-Quanten-Schlüssel passt nicht in ein einziges Paket, und manche alte Firewall scheitert daran.', // Browsers send different first messages. 
  'd2dd33eb': 'Warum sagt der Server nichts?', // Why does the server say nothing?
  '9dd9ebdd': 'Manche Server legen auf, statt einen Alert zu senden, wenn sie keine gemeinsame Version oder Verschlüsselung finden oder ein Zertifikat des Besuchers vermissen. Versuche mit Abwandlungen der ersten Nachricht zeigen, was es ist.', // Some servers hang up instead of sending 
  'fd9be4f7': 'Hilft Warten?', // Does waiting help?
  '0e72a2a7': 'Wenn der Server überlastet ist, ja. Wenn eine Firewall die Pakete verwirft, nein.', // If the server is overloaded, yes. If a f
  '018b7e61': 'Warum werden andere Seiten geladen?', // Why do other pages load?
  'e18ec2e0': 'Kleines kommt manchmal durch, wo Großes es nicht tut: Ein Netz, das große Pakete verliert, zeigt sich nur bei manchen Websites so.', // Small exchanges may get through where la
  '04500e4a': 'Habe ich mich bei der Adresse vertippt?', // Did I mistype the address?
  'aba1e049': 'Das ist das Erste, was Sie prüfen sollten, Buchstabe für Buchstabe.', // That is the first thing to check, letter
  'fcc45557': 'Die Website ist neu oder umgezogen. Wie lange muss ich warten?', // The site is new or has moved. How long m
  'fa84a61b': 'So lange, wie die alte Antwort gespeichert werden darf (ihre TTL): meist Minuten bis zu einem Tag.', // As long as the old answer may be stored:
  '9505fb08': 'Soll ich den DNS-Server wechseln?', // Should I change my DNS server?
  '12a898ac': 'Nur zum Test: Kennt ein anderer den Namen, liegt es an Ihrem, oder er filtert ihn. Ändert sich nichts, stellen Sie es zurück.', // Only as a test: if another one knows the
  '9afa1387': 'Die Website gibt es. Warum heißt es, es gebe sie nicht?', // The site exists. Why does it say there i
  'c626dd2e': 'Das sagt der Nameserver, den dieses Gerät fragt. Er filtert vielleicht, hat noch eine alte Antwort oder kennt nur öffentliche Namen, während dieser zu einem Firmennetz gehört.', // The name server that this device asks sa
  'e9d4ec48': 'Aber mein WLAN ist doch verbunden?', // But my Wi-Fi is connected?
  '6ebd2385': 'Das WLAN verbindet Sie mit dem Router; der Weg von dort ins Internet kann trotzdem gestört sein. Sehen Sie nach dem Router, oder melden Sie sich an, wenn das Netz es verlangt.', // It joins you to the router; the way from
  'f98670fc': 'Was ist falsch eingestellt?', // What is badly configured?
  'c0b1f26a': 'Die Nameserver, die diesem Gerät vorgegeben sind, antworten nicht. Meist hilft es, den Router neu zu starten oder die Einstellungen neu vom Netz zu beziehen.', // The name servers that this device was to
  '02b41ae6': 'Was ist sicheres DNS?', // What is secure DNS?
  '419c012e': 'Namensauflösung über HTTPS, damit niemand auf dem Weg mitlesen kann. Manche Netze sperren sie. In Chrome steht sie unter Einstellungen, Datenschutz und Sicherheit, Sicherheit.', // Name lookups over HTTPS, so that nobody 
  '78d2229c': 'Alles ist eingesteckt. Was nun?', // Everything is plugged in. What now?
  '0c987da0': 'Sehen Sie nach, ob das Gerät selbst ein Netz anzeigt, ob der Flugmodus an ist und ob ein anderes Gerät durchkommt.', // See whether the device itself shows a ne
  '868dfbd7': 'Es passiert immer wieder. Warum?', // It keeps happening. Why?
  '8886e646': 'Etwas wechselt ständig das Netz: ein schwaches WLAN, ein VPN, das sich neu verbindet, oder ein virtueller Netzadapter.', // Something switches networks again and ag
  '00cf51e2': 'Hilft es, den Cache zu leeren?', // Does clearing the cache help?
  '394ecb30': 'Nein. Der Fehler geschieht, bevor der Cache eine Rolle spielt.', // No. The failure comes before anything th
  '3fa2e810': 'Wird die Seite mit http:// davor geladen?', // Does it load with http:// in front?
  'dbc72936': 'Wenn ja, spricht der Port vielleicht unverschlüsseltes HTTP; der Administrator muss dort TLS einschalten. Geben Sie auf der unverschlüsselten Seite keine Passwörter ein.', // If it does, the port may speak plain HTT
  'db492568': 'Kann ich die alte Version in meinem Browser wieder einschalten?', // Can I switch the old version back on in 
  'ed3a356c': 'Chrome hat sie nicht mehr. Firefox hat eine Einstellung dafür, aber sie würde jede Website schwächen; der Server muss aktualisiert werden.', // Chrome no longer has it. Firefox has a s
  '2e97d229': 'Die Website ist gerade zu einem CDN umgezogen. Liegt es daran?', // The site was just moved to a CDN. Is tha
  '1e89b476': 'Gut möglich: Ein CDN, das noch kein Zertifikat für den Namen hat, weist den Handshake genau so zurück. Manche brauchen bis zu einem Tag, um eines auszustellen.', // Quite possibly: a CDN that has no certif
  'bd13691e': 'Der Name stimmt. Warum kennt ihn der Server nicht?', // The name is right. Why does the server n
  '3433524d': 'Das DNS führt zu einem Server, auf dem diese Website nicht oder noch nicht eingerichtet ist. Der Administrator muss den Namen dort eintragen.', // The DNS leads to a server where this sit
  '805aa32b': 'Was ist ein Zertifikat des Besuchers?', // What is a certificate from the visitor?
  'f04f2859': 'Eine Datei mit einem geheimen Schlüssel, ausgestellt von der Firma oder Behörde, die die Website betreibt, und auf diesem Gerät installiert. Sie zeigt, wer Sie sind, wie ein Dienstausweis. Der Browser sollte fragen, welche er vorzeigen soll.', // A file with a secret key, issued by the 
  'b10746a1': 'Ich habe das falsche Zertifikat gewählt. Wie wähle ich neu?', // I chose the wrong certificate. How do I 
  '7028201e': 'Der Browser merkt sich die Wahl, solange er läuft. Schließen Sie alle seine Fenster und öffnen Sie ihn neu, oder nehmen Sie ein privates Fenster.', // The browser remembers the choice while i
  '90fdedf4': 'Ist das Zertifikat der Website fehlerhaft?', // Is the site's certificate bad?
  '1a85bd96': 'Nein. Dieser Code meint Ihres: Der Server hat es abgelehnt oder keines bekommen.', // No. This code is about yours: the server
  '01c554c5': 'Kann ich trotzdem gefahrlos weitergehen?', // Is it safe to go on anyway?
  '6912e0ed': 'Nicht mit einem Passwort oder einer Zahlung. Die Warnung heißt, dass niemand Vertrauenswürdiges bestätigt, wer da antwortet; jemand, der sich dazwischenschaltet, sähe genauso aus.', // Not with a password or a payment. The wa
  '482ff08f': 'Der Common Name stimmt. Warum wird es abgelehnt?', // The common name matches. Why is it refus
  '233490a9': 'Browser sehen nur auf die Subject Alternative Names. Der Name muss dort im Zertifikat stehen.', // Browsers look only at the subject altern
  'a1255b97': 'Warum geht es mit www oder ohne?', // Why does it work with www, or without?
  'd1734bf0': 'Das Zertifikat gilt nur für eine der beiden Formen. Der Administrator sollte es für beide ausstellen lassen.', // The certificate covers only one of the t
  'c27dc565': 'Kann meine Uhr schuld sein?', // Could my clock be at fault?
  'e5f378d2': 'Ja. Scheitern viele Websites am Datum, vergleichen Sie Uhrzeit, Zeitzone und Jahr mit einem anderen Gerät. Scheitert nur diese Website, liegt es selten an der Uhr.', // Yes. If many sites fail with dates, comp
  '963bcd8e': 'Ich habe das Zertifikat erneuert. Warum wird noch das alte gezeigt?', // I renewed the certificate. Why is the ol
  '5059e3bd': 'Das Serverprogramm muss es neu laden, und jeder Server hinter dem Namen muss es haben.', // The server program must be told to load 
  'a7215944': 'Andere Browser oder Geräte nehmen es an. Warum?', // Other browsers or devices accept it. Why
  'd30d4f65': 'Sie haben das fehlende Glied der Kette vielleicht früher schon gesehen, oder sie holen es selbst. Der Server sollte die ganze Kette senden.', // They may have met the missing link of th
  'ac8b3ac4': 'Das zeigt jede Website. Was nun?', // Every site shows this. What now?
  'bce03e1d': 'Dann ersetzt hier etwas die Zertifikate: ein Virenschutz, ein Firmenproxy, die Anmeldeseite eines Netzes oder jemand, der mithört. Installieren Sie kein Stammzertifikat, das Sie nicht kennen.', // Then something here replaces certificate
  '76b5f32e': 'Kann ich weitergehen?', // Can I go on?
  '563bd17e': 'Nein, und Sie sollten es auch nicht: Die Zertifizierungsstelle selbst sagt, dass diesem Zertifikat nicht mehr zu trauen ist. Die Website braucht ein neues.', // No, and you should not: the authority it
  'b2a72deb': 'Warum gibt es keine Schaltfläche zum Weitergehen?', // Why is there no button to go on?
  'c8515b69': 'Chrome bietet keine an, wenn das Zertifikat gegen eine Regel verstößt oder die Website HTTPS streng verlangt.', // Chrome offers none where the certificate
  '343d771e': 'Was sind diese Logs?', // What are these logs?
  '2506e038': 'Öffentliche Verzeichnisse aller Zertifikate. Browser verlangen einen Eintrag, damit ein zu Unrecht ausgestelltes Zertifikat nicht verborgen bleibt.', // Public lists of all certificates. Browse
  '9b07df88': 'Heißt das, dass ich ausgespäht werde?', // Does it mean that I am being spied on?
  'abca5462': 'An Stelle der Website antwortet etwas mit einem anderen Schlüssel. Das kann ein Firmenproxy oder ein Virenschutz sein, oder Schlimmeres. Geben Sie nichts ein.', // Something answers in the site's place wi
  'ab5d1d23': 'Hilft es, Cookies zu löschen?', // Does deleting cookies help?
  '8dc88c71': 'Wenn nur Sie es sehen, oft: Löschen Sie die Cookies dieser einen Website. Wenn alle es sehen, schickt die Website ihre Besucher im Kreis.', // If only you see it, often: delete the co
  'e21b44b9': 'Ich betreibe die Website hinter einem CDN. Was ist der übliche Grund?', // I run the site behind a CDN. What is the
  '6b872a44': 'Das CDN fragt den Server über http, und der Server schickt jeden http-Besucher zu https. Lassen Sie das CDN über https anfragen.', // The CDN asks the server over http, and t
  '99afc050': 'Warum geht es in einem anderen Browser oder mit curl?', // Why does it work in another browser or w
  '04a1fc43': 'Die nehmen vielleicht HTTP/1.1. Der Fehler liegt in dem, was der Server oder ein Proxy davor über HTTP/2 sendet.', // Those may use HTTP/1.1. The fault is in 
  '4948747e': 'Was ist QUIC?', // What is QUIC?
  '716fb968': 'Der Transport von HTTP/3, über UDP. Wo ein Netz UDP stört, sollte der Browser nach einer Weile von selbst auf TCP zurückgehen.', // The transport of HTTP/3, over UDP. Where
  '613d5345': 'Ich habe nie einen Proxy eingestellt. Woher kommt er?', // I never set a proxy. Where does it come 
  '162ac8ee': 'Aus den Einstellungen des Systems, von einem VPN-Programm, einer Erweiterung oder von dem, der dieses Gerät verwaltet.', // From the system's settings, a VPN progra
  '731bf5d7': 'Wer kann die Website für mich freigeben?', // Who can open the site for me?
  'dfbd8649': 'Wer den Proxy betreibt: Er sollte zur Website verbinden und hat es abgelehnt.', // Whoever runs the proxy: it was asked to 
  'f64bae1f': 'Welche Erweiterung ist es?', // Which extension is it?
  '01290e2c': 'Öffnen Sie die Seite in einem privaten Fenster, wo die meisten Erweiterungen aus sind. Wird sie geladen, schalten Sie sie eine nach der anderen wieder ein.', // Open the page in a private window, where
  'a5e91a08': 'Aber das ist doch mein eigener Computer?', // But this is my own computer?
  '86b8f8d5': 'Sehen Sie unter chrome://policy nach: Auch Programme können solche Regeln setzen. Was dort steht, sagt, wer es war.', // Look at chrome://policy: programs can se
  'cfca41bc': 'Kann ich den Port erlauben?', // Can I allow the port?
  '54605ccf': 'Richtig ist ein anderer Port am Server: Kein Browser eines Besuchers öffnet diesen.', // The right cure is another port on the se
  '2565d350': 'Liegt es an IPv6?', // Is it IPv6?
  '3ebc78a4': 'Oft: Die Website hat eine IPv6-Adresse, und das IPv6 dieses Netzes führt nirgendwohin.', // Often: the site has an IPv6 address and 
  '0b515e62': 'Kann ich das Formular gefahrlos noch einmal senden?', // Is it safe to send the form again?
  'f6c97dee': 'Nicht, wenn es etwas bezahlt oder bestellt: Es könnte doppelt geschehen. Gehen Sie zurück und sehen Sie erst nach.', // Not if it pays or orders something: it c
  '39fddf43': 'Was ist die Nummer auf der Seite?', // What is the number on the page?
  'd16d0e5d': 'Die Antwort des Servers selbst: 4xx heißt, dass die Anfrage falsch ist, 5xx, dass der Server schuld ist. Suchen Sie nach dieser Nummer.', // The server's own answer: 4xx says that t
  '9baac718': 'Der Server hat moderne Verschlüsselung. Was kann es sonst sein?', // The server has modern ciphers. What else
  'ca7544a1': 'Ein Server oder CDN, das den Namen nicht bedient oder kein Zertifikat dafür hat, weist mit demselben Alert an derselben Stelle ab.', // A server or CDN that does not serve the 
  '1471c3f2': 'Ist ein fehlendes Zwischenzertifikat der Grund?', // Is a missing intermediate certificate th
  '02a3af92': 'Nein. Bei einem fehlenden Zwischenzertifikat lehnt der Browser ab, nie der Server.', // No. A missing intermediate makes the bro
  '5ffb78d4': 'Nein. Ein Server, der diesen Alert sendet, meint das Zertifikat des Besuchers.', // No. A server that sends this alert speak
  '0bcac390': 'Welche Zertifizierungsstelle meint der Server?', // Which authority does the server mean?
  '883d4690': 'Die, die Ihr Zertifikat ausgestellt hat, nicht das der Website. Der Administrator muss sie zu denen hinzufügen, die der Server annimmt, oder Sie brauchen ein anderes Zertifikat.', // The one that issued your certificate, no
  '7cc7c01e': 'Wessen Zertifikat ist abgelaufen?', // Whose certificate has expired?
  '48d391eb': 'Ihres, aus Sicht des Servers. Bitten Sie den Aussteller um ein neues; ist es gar nicht abgelaufen, geht vielleicht die Uhr des Servers falsch.', // Yours, in the server's eyes. Ask whoever
  '676d8c9d': 'Kann ich als Besucher etwas tun?', // Can I do anything as a visitor?
  'fdac7cd2': 'Kaum: Der Server hat einen inneren Fehler oder bedient diesen Namen nicht. Sagen Sie es dem Betreiber.', // Hardly: the server failed inside, or doe
  'eed7db2c': 'Ich betreibe die Website. Was fehlt?', // I run the site. What is missing?
  'ba79d81e': 'TLS ist für diesen Port nicht eingeschaltet, oder es antwortet nicht der virtuelle Host mit dem Zertifikat. Sehen Sie nach, was der Port über unverschlüsseltes HTTP sagt.', // TLS is not switched on for this port, or
  '3df78d7f': 'Kann es mein Proxy sein?', // Could it be my proxy?
  'a695639e': 'Ja, wenn ein Proxy unverschlüsselt antwortet, statt TLS durchzureichen.', // Yes, where a proxy answers in plain HTTP
  'ed662ee5': 'Chrome lädt die Seite. Warum Firefox nicht?', // Chrome loads the page. Why not Firefox?
  '71b11d82': 'Chrome holt ein fehlendes Glied der Kette manchmal selbst und nutzt neben den eigenen auch die Stammzertifikate des Systems. Fehlt ein Glied, sollte der Server die ganze Kette senden.', // Chrome may fetch a missing link of the c
  '2499c8da': 'Dann ersetzt hier etwas die Zertifikate: ein Virenschutz, ein Firmenproxy oder jemand, der mithört. Installieren Sie kein Stammzertifikat, das Sie nicht kennen.', // Then something here replaces certificate
  'a341d369': 'Es ist mein Router oder Drucker. Was nun?', // It is my router or printer. What now?
  '2e2c130e': 'Das Gerät hat ein neues Zertifikat mit einer alten Seriennummer erzeugt. Entfernen Sie die gespeicherte Ausnahme dafür in der Zertifikatverwaltung von Firefox und lassen Sie das Gerät ein neues Zertifikat erzeugen.', // The device made a new certificate with a
  'ca298ae1': 'Es ist ein eigenes Gerät. Ist das normal?', // It is a device of my own. Is that normal
  '8712262a': 'Ja, Router und Ähnliches bürgen oft für sich selbst. Öffnen Sie es nur aus seinem eigenen Netz, und vergleichen Sie den Fingerabdruck des Zertifikats, wenn das Gerät einen anzeigt.', // Yes, routers and the like often vouch fo
  'e91ca73c': 'Wer liest mit?', // Who reads along?
  'ad2dd409': 'Sehen Sie nach, wer im Zertifikat als Aussteller steht: Meist ist es der Virenschutz oder die Firma. Steht dort niemand, den Sie kennen, behandeln Sie das Netz als feindlich.', // Look at the issuer's name in the certifi
  '56832a09': 'Warum laden andere Browser die Seite?', // Why do other browsers load it?
  '7d34ed03': 'Sie setzen dieses Versprechen des Zertifikats nicht durch. Der Server sollte eine frische OCSP-Antwort anheften.', // They do not enforce this promise of the 
  '99ed434c': 'Manche Server legen auf, statt einen Alert zu senden, wenn sie keine gemeinsame Version oder Verschlüsselung finden oder ein Zertifikat des Besuchers vermissen.', // Some servers hang up instead of sending 
  '1d90ad43': 'Aus den Netzwerkeinstellungen von Firefox oder des Systems, von einem VPN-Programm oder einer Erweiterung.', // From Firefox's network settings, the sys
  '3b3ae852': 'Ist das Zertifikat der Website schuld?', // Is the certificate of the site at fault?
  '434fc0eb': 'Kaum: Ein Server sendet ihn wegen dessen, was der Browser anbot oder nicht vorzeigte. Ein schlechtes Zertifikat lehnt der Browser ab, nicht der Server.', // Hardly: a server sends it for what the b
  '84da47a9': 'Wie unterscheide ich eine fehlende Verschlüsselung von einem fehlenden Zertifikat des Besuchers?', // How do I tell a cipher from a missing vi
  'de087f44': 'An der Stelle: Vor ServerHello passt nichts vom Angebotenen; nach einem CertificateRequest fehlt das Zertifikat des Besuchers. `pagefault diagnose` nennt die Stelle.', // By its place: before ServerHello nothing
  '10542880': 'Wessen Zertifikat ist schlecht?', // Whose certificate is bad?
  '338db70a': 'Das des Besuchers. Ein Browser, der diesen Alert bekommt, erfährt etwas über sein eigenes Zertifikat.', // The visitor’s. A browser that gets this 
  '18093cd5': 'Soll ich die Zertifizierungsstelle der Website installieren?', // Should I install the site’s CA?
  'a3a84df3': 'Nein. Der Server kennt den Aussteller Ihres Zertifikats nicht; sein Administrator muss ihn hinzufügen, oder Sie brauchen ein anderes Zertifikat.', // No. The server does not know the issuer 
  'a0e6e6e7': 'Kann ich die alte Version in meinem Browser erlauben?', // Can I allow the old version in my browse
  '9c5748c5': 'Chrome hat sie nicht mehr, und in Firefox würde sie jede Website schwächen. Der Server muss aktualisiert werden.', // Chrome no longer has it, and in Firefox 
  'd0bf9ab6': 'Wo steht der Grund?', // Where is the reason?
  'a7c112d7': 'Im Protokoll des Servers, zu genau dieser Sekunde. Oft hat er kein Zertifikat für den gefragten Namen.', // In the server’s own log at that second. 
  'b75550e1': 'Der Name stimmt. Warum wird er nicht erkannt?', // The name is right. Why is it not recogni
  'f2bdc896': 'Das DNS führt zu einem Server, der diese Website nicht hat, oder seinem virtuellen Host fehlt der Name.', // DNS leads to a server that does not have
  'f8764d23': 'Ist diese Nummer 115 oder 116?', // Is this number 115 or 116?
  'ca9ee2b6': '116. Die 115 ist unknown_psk_identity.', // 116. 115 is unknown_psk_identity.
  '963b6a05': 'Gestern ging es noch. Was hat sich geändert?', // It worked yesterday. What changed?
  '3070047b': 'Oft sind die Cookies dieser einen Website zu groß geworden oder beschädigt: Löschen Sie diese, und nur diese.', // Often the cookies of this one site grew 
  '419e9c58': 'Mein Passwort stimmt. Warum wird es abgelehnt?', // My password is right. Why is it refused?
  '740d7cf9': 'Vielleicht ist noch ein altes gespeichert: Sehen Sie in der Passwortverwaltung nach und versuchen Sie es in einem privaten Fenster.', // An old one may be stored: look in the pa
  'dd06d7d5': 'Bin ich gesperrt?', // Am I blocked?
  '9073821a': 'Sie, die Adresse Ihres Netzes oder alle: Versuchen Sie ein anderes Netz. Wird die Seite dort geladen, ist die Adresse gesperrt, oft die eines VPNs.', // You, your network’s address, or everybod
  'd0d97d84': 'Ist die Website ausgefallen?', // Is the site down?
  'e7287e8f': 'Nein. Sie antwortet, hat aber unter dieser Adresse keine Seite. Beginnen Sie auf der Startseite.', // No. It answers; it has no page at this a
  'fdfbb6b7': 'Was ist fehlgeleitet?', // What is misdirected?
  '1a783594': 'Die Anfrage kam über eine Verbindung, die mit demselben Zertifikat für einen anderen Namen geöffnet wurde. Starten Sie den Browser neu; der Server sollte 421 nur senden, wo er muss.', // The request came over a connection that 
  '9a020cab': 'Wie lange muss ich warten?', // How long must I wait?
  '1af9f13e': 'So lange, wie die Kopfzeile Retry-After sagt, sonst einige Minuten. Halten Sie an, was die Seite von selbst neu lädt.', // As long as the Retry-After header says, 
  '2e53fc19': 'Welche Kopfzeile ist zu groß?', // Which header is too large?
  'e2cf01b2': 'Fast immer Cookie: Löschen Sie die Cookies dieser Website.', // Nearly always Cookie: delete this site’s
  '0f24bbdf': 'Oft: Es ist ein Problem des Servers selbst. Laden Sie die Seite in einigen Minuten neu; senden Sie kein Formular zweimal, das etwas bezahlt oder bestellt.', // Often: it is the server’s own trouble. L
  'fc6ebe68': 'Ich betreibe die Website. Wo sehe ich nach?', // I run the site. Where do I look?
  '91c8c6a3': 'Beim Programm hinter dem Proxy: Läuft es, lauscht es da, wo der Proxy es sucht, stürzt es bei dieser Anfrage ab?', // At the program behind the proxy: is it r
  'ece31da6': 'Der Ursprungsserver läuft. Warum wird abgelehnt?', // The origin runs. Why is it refused?
  '3e111c33': 'Seine Firewall weist die Adressen von Cloudflare ab, oder er lauscht an einem anderen Port.', // Its firewall turns Cloudflare’s addresse
  '55fd4823': 'Lässt sich die Grenze anheben?', // Can the limit be raised?
  '7b3093a8': 'Mit einem Enterprise-Vertrag. Sonst muss der Ursprungsserver innerhalb von 100 Sekunden zu antworten beginnen oder die lange Arbeit anderswo tun.', // On an Enterprise plan. Otherwise the ori
  'e61151fb': 'Das Zertifikat des Ursprungsservers ist gültig. Was sonst?', // The origin’s certificate is valid. What 
  '7c08b3b0': 'Sein Handshake scheitert schon davor: kein TLS an Port 443, keine Website dieses Namens, kein TLS 1.2 oder keine gemeinsame Verschlüsselung.', // Its handshake fails before that: no TLS 
  '73d39e5a': 'Darf ich auf „Full“ oder „Flexible“ umstellen?', // May I switch to “Full” or “Flexible”?
  '36aa9c6f': 'Das würde den Fehler verbergen und jeden an Stelle des Ursprungsservers antworten lassen. Geben Sie ihm ein gültiges Zertifikat; Cloudflares eigene Origin CA ist kostenlos.', // It would hide the fault and let anybody 
};
