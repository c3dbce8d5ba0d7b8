/** Deutsch, nach dem Schlüssel des englischen Satzes; sein Anfang steht daneben. */
export const SENTENCES: Readonly<Record<string, string>> = {
  '6ed136eb': 'Der Server nimmt an und schweigt dann', // The server accepts and then says nothing
  '9e7b6bd7': '{host} nimmt die Verbindung an und schweigt dann.', // {host} takes the connection and then sta
  '197d7c88': '{host} nimmt die Anfrage an und schweigt dann.', // {host} takes the request and then stays
  'bdb9d2e4': 'Die Verbindung steht, und kein Byte kommt zurück: Das Programm dort hängt, oder etwas davor verschluckt die Antwort.', // The connection stands and no byte comes
  'f1f83d48': 'Jemand hebt ab und sagt nie etwas. Der Server ist überlastet oder hängt, oder ein Filter hält die Antwort zurück.', // Somebody picks up and never speaks. The
  'ce36ce38': 'TCP verbindet, dann nichts: alle Worker beschäftigt, eine hängende Annahmeschleife, ein Backend, das nicht antwortet, oder eine Firewall, die nach dem Verbindungsaufbau verwirft.', // TCP connects, then nothing: worker proce
  '045273b4': 'Mehrere verschiedene Hellos an eine Adresse, bis zum Ende abgewartet.', // Several different hellos on one address,
  '63ceeb1a': 'Sehen Sie nach, wie viele Verbindungen warten und ob Worker frei sind.', // See how many connections wait, and wheth
  '22246c7b': 'Die Zahl liegt weit unter dem, was der Server halten darf (nginx: worker_connections).', // The number is well below what the server
  '1c1e2297': 'Der Port spricht HTTP ohne Verschlüsselung', // The port speaks HTTP without encryption
  '7ca105c2': 'Port {port} von {host} antwortet in einfachem HTTP, wo https verlangt war.', // Port {port} of {host} answers in plain H
  '2420c0ca': 'Der Server spricht ohne TLS auf einem Port, der mit https angesprochen wurde.', // The server speaks without TLS on a port
  '9526003f': 'Der Browser verlangte eine verschlüsselte Seite, und der Server antwortete unverschlüsselt. Vielleicht braucht die Adresse http:// oder einen anderen Port.', // The browser asked for an encrypted page
  'f545db1b': 'Die ersten Bytes sind eine HTTP-Antwort. TLS ist für diesen Dienst nicht eingeschaltet, oder ein Proxy leitet 443 auf einen unverschlüsselten Port.', // The first bytes are an HTTP answer. TLS
  '24f9f795': 'Die ersten Bytes, mit denen der Port antwortet.', // The first bytes that the port answers wi
  'e87b53eb': 'Haben Sie einen Port (:{port}) eingegeben, prüfen Sie ihn; ein eigenes Gerät will dort vielleicht http://. Geben Sie auf so einer Seite kein Passwort ein.', // If you typed a port (:{port}), check it;
  '18ac0e37': 'Sehen Sie sich die unverschlüsselte Antwort an.', // See the plain answer.
  'd8085655': 'Nach der Reparatur scheitert dies, und https geht.', // Once it is mended this fails, and https
  '4c81ad4b': 'Der Port spricht ein anderes Protokoll', // The port speaks another protocol
  '47931262': 'Port {port} von {host} ist kein Webserver[: Er spricht {protocol}].', // Port {port} of {host} is no web server[:
  'c789ff49': 'Auf dem Port, den die Adresse nennt, sitzt ein anderer Dienst.', // Another service sits on the port that th
  '0ff8ab18': 'Hinter diesem Port ist keine Webseite, sondern ein Dienst anderer Art. Wahrscheinlich stimmt der Port in der Adresse nicht.', // Behind this port there is no web page bu
  'cfe55417': 'Die ersten Bytes sind kein TLS[, sondern {protocol}]. Ein anderer Dienst hat den Port belegt, oder eine Portweiterleitung führt zum falschen.', // The first bytes are no TLS[ but {protoco
  '2f7a9e9b': 'Lassen Sie „:{port}“ in der Adresse weg, oder fragen Sie nach dem richtigen.', // Leave the “:{port}” out of the address,
  '20b568ec': 'Auf dem Server: Sehen Sie nach, welches Programm lauscht.', // On the server: see which program listens
  'b7cbd86b': 'Es gibt in der letzten Spalte den Namen des Webservers aus.', // It prints the web server’s name in the l
  '651f8b8d': 'Legen Sie diesen Dienst auf seinen eigenen Port und starten Sie den Webserver auf {port}.', // Move that service to its own port and st
  '46e48085': 'Das TLS des Servers ist zu alt', // The server’s TLS is too old
  'c4f8c2b4': '{host} spricht nur TLS-Versionen, die Browser aufgegeben haben[: {version}].', // {host} speaks only TLS versions that bro
  '114d32b5': 'Jeder heutige Browser verlangt TLS 1.2 oder neuer; der Server hat es nicht.', // Every browser of today wants TLS 1.2 or
  '63af8249': 'Der Server kennt nur eine alte Verschlüsselung mit bekannten Löchern. Die Browser haben sie endgültig aufgegeben.', // The server knows only an old form of enc
  '5d5a3719': 'Keine gemeinsame Version: Der Server endet bei TLS 1.1 oder darunter. Alte Software, oder eine Einstellung, die nur alte Versionen nennt.', // No version in common: the server ends at
  'ab19c1ff': 'Ein Hello, das auch die alten Versionen anbietet: womit es beantwortet wird.', // A hello that offers the old versions too
  'b10999d5': 'Sehen Sie nach, auf welche Version man sich einigt.', // See which version is agreed.
  '15c716da': 'OpenSSL vor 1.0.1, Java 6 und Windows vor Server 2008 R2 haben kein TLS 1.2: Aktualisieren Sie, oder stellen Sie einen Proxy mit TLS 1.2 davor.', // OpenSSL before 1.0.1, Java 6 and Windows
  'caf9002e': 'Der Befehl von oben gibt TLSv1.2 oder TLSv1.3 aus.', // The look above prints TLSv1.2 or TLSv1.3
  '1308e19d': 'Keine gemeinsame Cipher-Suite', // No cipher in common
  '22fbb391': '{host} und Browser haben keine Cipher-Suite, Gruppe oder Signaturart gemeinsam.', // {host} and browsers have no cipher suite
  '3c5ad5dc': '{host} wählt {suite}, das Browser nicht anbieten, und nimmt nichts von dem, was sie anbieten.', // {host} chooses {suite}, which browsers d
  '536ac720': '{host} verlangt die Gruppe {group} zum Schlüsselaustausch, die Browser nicht anbieten.', // {host} wants the key-exchange group {gro
  '57df10df': 'Alle Browser bieten fast dieselbe Liste, und andere Websites finden etwas darin; dieser Server nimmt nichts davon.', // All browsers offer much the same list an
  'e2f00663': 'Browser und Server konnten sich nicht einigen, wie verschlüsselt wird. Der Server will Verfahren, die Browser aufgegeben haben.', // Browser and server could not agree on ho
  '6835ab94': 'Der Server lehnt gleich nach dem ClientHello ab. Seine Einstellungen zu Cipher, Kurve oder Zertifikat lassen nichts übrig, was Browser anbieten: nur DHE, nur CBC, eine exotische Kurve oder gar kein Zertifikat.', // The server refuses right after ClientHel
  'ed16e1aa': 'Ein Hello, das mehr anbietet: ob der Server etwas nimmt, was Browser nicht anbieten.', // A wider hello: whether the server takes
  'a118bd2d': 'Sehen Sie nach, worauf man sich mit der längeren Liste von OpenSSL einigt.', // See what is agreed with OpenSSL’s wider
  '9f4e9991': 'Der Schlüssel des Zertifikats muss RSA ab 2048 Bit sein oder EC P-256 oder P-384.', // The certificate’s key must be RSA of 204
  '2e37db30': 'Es gibt „Public-Key: (2048 bit)“ oder mehr aus, oder „prime256v1“ oder „secp384r1“.', // It prints “Public-Key: (2048 bit)” or mo
  '821433d8': 'Dieser Name wird dort nicht bedient', // This name is not served there
  '1f070dc9': 'Der Server, zu dem {host} führt, kennt diesen Namen nicht.', // The server that {host} leads to does no
  '22721174': 'Der Server lehnt diesen Namen ab, wo er andere einlässt; sein Betreiber muss ihn hinzufügen oder das DNS berichtigen.', // The server refuses this name where it le
  '92fcefee': 'Der Name führt zu einem Rechner, der andere Websites bedient und von dieser nichts weiß. Vielleicht ist die Website umgezogen oder wurde nie fertig eingerichtet.', // The name leads to a machine that serves
  'baa35c80': 'Der Server lehnt den Namen im Hello (SNI) ab: Für {host} ist keine Website und kein Zertifikat eingerichtet, oder das DNS zeigt auf den falschen Rechner.', // The server refuses the name in the hello
  '6078b0ae': 'Dasselbe Hello mit einem anderen Namen, an dieselbe Adresse.', // The same hello with another name, on the
  '962f0334': 'Sehen Sie nach, was für den Namen ausgeliefert wird.', // See what is served for the name.
  'f31ae215': 'Prüfen Sie, ob das DNS auf den Rechner zeigt, der diese Website hat.', // Check that DNS points at the machine tha
  '3f51a900': 'Jede ausgegebene Adresse ist der Rechner mit der Website.', // Every address printed is the machine wit
  '2a86f6e8': 'Die Verschlüsselung des Servers bricht zusammen', // The server’s encryption breaks down
  '05108ba0': 'Die TLS-Software von {host} bricht mit einem internen Fehler ab, was immer man ihr anbietet.', // The TLS software of {host} stops with an
  '2eea7d22': 'Der Server selbst sagt, dass in ihm etwas versagte (Alert 80).', // The server itself says that something in
  '76651d23': 'Der Server stolperte über sich selbst, bevor eine Seite verlangt wurde. Auf Ihrer Seite liegt es nicht.', // The server stumbled over itself before a
  '1074c40f': 'Alert 80 auf jedes Hello und jeden Namen: oft kein Zertifikat oder ein unlesbarer Schlüssel, ein kaputter Zertifikats-Callback oder ein ausgefallenes Backend.', // Alert 80 for every hello and every name:
  'de1c28c3': 'Andere Hellos und andere Namen an dieselbe Adresse: ob sie auch scheitern.', // Other hellos and other names on the same
  '0d741eb1': 'Sehen Sie sich den Alert an.', // See the alert.
  'e91c7b1b': 'Der Server will ein Zertifikat von Ihnen', // The server wants a certificate from you
  '39f582de': '{host} lässt nur Besucher ein, die ein eigenes Zertifikat zeigen, und es wurde keines gezeigt.', // {host} lets in only visitors who show a
  '7d3016ad': 'Der Server arbeitet und verlangt ein Zertifikat, das dieser Browser nicht gab.', // The server is at work and asks for a cer
  'f3bbe513': 'Manche Websites (Firmen, Ämter, Banken) verlangen vom Browser ein persönliches Zertifikat, wie eine Tür einen Ausweis. Dieser Browser hat kein passendes, oder keines wurde gewählt.', // Some sites (companies, offices, banks) a
  '1339bf99': 'Der Handshake verlangt ein Client-Zertifikat und scheitert ohne eines[; angenommene Zertifizierungsstellen: {authorities}]. Soll die Website allen offenstehen, ist die Prüfung der Clients aus Versehen eingeschaltet.', // The handshake asks for a client certific
  'f7bafb45': 'Ob der Server einen CertificateRequest sendet, bevor er ablehnt.', // Whether the server sends a CertificateRe
  '970c6071': 'Bitten Sie den Betreiber der Website um Ihr Zertifikat (eine Datei .p12 oder .pfx, oder eine Chipkarte)[; ausgestellt haben muss es eine von diesen: {authorities}].', // Ask whoever runs the site for your certi
  'fca7e4a5': 'Sie haben die Datei und ihr Passwort, oder die Karte.', // You have the file and its password, or t
  '8101f06d': 'Menü ☰ > Einstellungen > Datenschutz und Sicherheit > Sicherheit von Verbindungen und Software > Erweiterte Einstellungen > Zertifikate verwalten > Ihre Zertifikate: Importieren… Sie die Datei.', // Menu ☰ > Settings > Privacy and security
  'bdb69447': 'Es steht dort in der Liste; laden Sie die Seite und wählen Sie es, wenn gefragt wird.', // It is listed there; load the page and ch
  '894547ff': 'Menü ☰ > Einstellungen > Datenschutz & Sicherheit > Zertifikate > Zertifikate anzeigen… > Ihre Zertifikate: Importieren… Sie die Datei.', // Menu ☰ > Settings > Privacy & Security >
  'a5c26da6': 'Menü ⋮ > Einstellungen > Datenschutz und Sicherheit > Sicherheit > Zertifikate verwalten > Meine Zertifikate: Importieren… Sie die Datei.', // Menu ⋮ > Settings > Privacy and security
  'b9d56517': 'Haben Sie bei der Frage einmal „Abbrechen“ gedrückt, schließen Sie alle Fenster des Browsers und starten Sie ihn neu: Er merkt sich die Ablehnung.', // If you once pressed “Cancel” at the ques
  'f36d486d': 'Die Frage kommt wieder.', // The question comes again.
  'e496cf7f': 'Sehen Sie nach, welche Zertifizierungsstellen der Server annimmt.', // See which CAs the server accepts.
  '34b849dd': 'Es gibt den Namen der Zertifizierungsstelle aus, die die Zertifikate der Besucher ausstellte.', // It prints the name of the CA that issued
  'a95bb368': 'Ihr eigenes Zertifikat wurde abgelehnt', // Your own certificate was refused
  '0edc850b': '{host} lehnt das Zertifikat ab, das dieser Browser zeigte.', // {host} refuses the certificate that this
  '90981053': 'Alerts wie bad_certificate, certificate_expired und unknown_ca sprechen, wenn ein Browser sie empfängt, vom Zertifikat des Besuchers.', // Alerts like bad_certificate, certificate
  'bd1385c3': 'Sie zeigten einen Ausweis, und er wurde abgewiesen: Vielleicht ist er abgelaufen, widerrufen oder von einem Amt, das diese Website nicht kennt.', // You showed a badge and it was turned dow
  '82fb6d47': 'Der Alert nennt den Grund: 42 oder 46 unbrauchbar, 44 widerrufen, 45 abgelaufen, 48 unbekannte Zertifizierungsstelle[; angenommene Zertifizierungsstellen: {authorities}].', // The alert names the reason: 42 or 46 unu
  'be64bf54': 'Der Handshake mit dem eigenen Zertifikat des Besuchers; Pagefault hat keinen Zugriff darauf.', // The handshake with the visitor’s own cer
  'e36556f5': 'Menü ☰ > Einstellungen > Datenschutz und Sicherheit > Sicherheit von Verbindungen und Software > Erweiterte Einstellungen > Zertifikate verwalten > Ihre Zertifikate: Sehen Sie sich Datum und Aussteller an[; die Website nimmt die von {authorities}].', // Menu ☰ > Settings > Privacy and security
  '8902d1cd': 'Das Datum kommt noch, und den Aussteller nimmt die Website an.', // The date is still to come, and the issue
  '0566a0e7': 'Menü ☰ > Einstellungen > Datenschutz & Sicherheit > Zertifikate > Zertifikate anzeigen… > Ihre Zertifikate: Sehen Sie sich Datum und Aussteller an[; die Website nimmt die von {authorities}].', // Menu ☰ > Settings > Privacy & Security >
  'e7f3159a': 'Menü ⋮ > Einstellungen > Datenschutz und Sicherheit > Sicherheit > Zertifikate verwalten > Meine Zertifikate: Sehen Sie sich Datum und Aussteller an[; die Website nimmt die von {authorities}].', // Menu ⋮ > Settings > Privacy and security
  '373d46f1': 'Haben Sie mehrere, starten Sie den Browser neu und wählen Sie ein anderes, wenn er fragt.', // If you have several, restart the browser
  'b98dc558': 'Bitten Sie den, der Ihnen das Zertifikat gab, um ein neues.', // Ask whoever gave you the certificate for
  'c77e4ecc': 'Das neue steht in der Liste; die Seite lädt damit.', // The new one is listed; the page loads wi
  '2f39960c': 'Versuchen Sie es mit dem Zertifikat des Besuchers und lesen Sie den Alert.', // Try with the visitor’s certificate and r
  '8b55c48a': 'Es gibt eine Sitzung aus; sonst steht der Name des Alerts hinter „read“.', // It prints a session; else the alert’s na
  'cb0cb68c': 'Sehen Sie nach, ob die CA-Datei für Clients den Aussteller samt Zwischenzertifikaten enthält und die Sperrliste frisch ist.', // See that the CA file for clients holds t
  'ddc85603': 'me.pem: OK', // me.pem: OK
  '4564d762': 'Nach Regel abgelehnt', // Refused by policy
  '802bda18': '{host} oder ein Gerät davor lehnt diese Verbindung nach seinen Regeln ab.', // {host}, or a device before it, refuses t
  '78124f8f': 'Alert 49 sagt, dass jemand entschieden hat; ob der Server oder ein Filter dazwischen, sagt er nicht.', // Alert 49 says that someone decided; whet
  'aaba80a3': 'Etwas hat entschieden, dass Sie sich nicht verbinden dürfen: ein Filter in diesem Netz oder die eigenen Regeln der Website.', // Something decided that you may not conne
  'faf98210': 'access_denied ohne Verlangen nach einem Zertifikat: ein Filter des Netzes oder eine Zugriffsliste nach Adresse oder Name.', // access_denied without a request for a ce
  '63cee8aa': 'Eine Prüfung aus einem anderen Netz.', // A look from another network.
  '57d65a89': 'Versuchen Sie es von innen und von außen.', // Try it from inside and outside.
  '6bcf2db8': 'Die erste Nachricht ist dem Server zu groß', // The greeting is too large for it
  '3cdc828a': '{host} oder ein Gerät davor scheitert, wenn die erste Nachricht des Browsers größer als ein Paket ist[: Mit {bytes} scheitert es, mit {small} geht es].', // {host}, or a device before it, breaks wh
  'd7351177': 'Dasselbe Hello kommt kleiner durch; also geht der Empfänger falsch mit der Größe um.', // The same hello made smaller gets through
  '617af684': 'Browser senden heute eine längere erste Nachricht, mit einem Schlüssel, der Quantencomputern standhält. Etwas hier kann sie nicht lesen.', // Browsers now send a longer first message
  '09796940': 'Ein Hello in zwei Segmenten bricht den Dienst oder eine Firewall, einen Load Balancer oder ein IDS davor, das es auf einmal erwartet. TLS erlaubt jede Teilung (RFC 8446, Abschnitt 5.1).', // A hello in two segments breaks the liste
  'a278eb7e': 'Dasselbe Hello ohne den Post-Quanten-Schlüssel und eines, das auf dieselbe Größe aufgefüllt ist.', // The same hello without the post-quantum
  '84f1f99a': 'Mit OpenSSL ab 3.5: Versuchen Sie das große Hello.', // With OpenSSL 3.5 or newer: try the large
  '92c6b1d5': 'Es gibt „CONNECTION ESTABLISHED“ aus.', // It prints “CONNECTION ESTABLISHED”.
  '4e588d03': 'Aktualisieren Sie die Firmware von Firewall, Load Balancer und IDS; schalten Sie die Prüfung „single-packet ClientHello“ aus.', // Update firewall, load balancer and IDS f
  '158e6136': 'Der Befehl von oben einigt sich auf eine Sitzung.', // The look above agrees a session.
  'c0a6bb64': 'Ein Teil der ersten Nachricht stört den Server', // One part of the greeting breaks it
  '90e57f80': '{host} oder ein Gerät davor scheitert an einem Teil der ersten Nachricht des Browsers.[ {hello} kommt durch.]', // {host}, or a device before it, breaks on
  'e2ed9d5f': 'Eine einzige Änderung im Hello macht aus Scheitern Erfolg; ein Empfänger muss übergehen, was er nicht kennt (RFC 8446, Abschnitt 4.2).', // One change in the hello turns failure in
  'f032535a': 'Der Browser erwähnt in seiner Begrüßung etwas Neues, und das andere Ende verschluckt sich daran, statt darüber hinwegzugehen.', // The browser mentions something new in it
  'efc602ed': 'Alte TLS-Software oder ein Gerät dazwischen scheitert an einer Version, einer Erweiterung oder einem Wert. Aktualisieren Sie es; bitten Sie Browser nicht, es wegzulassen.', // Old TLS software or a middlebox fails on
  'c87d30b2': 'Dasselbe Hello, aus dem jeweils eines weggelassen ist.', // The same hello with one thing left out a
  'd85ab4ab': 'Aktualisieren Sie die TLS-Bibliothek des Servers und die Firmware von allem, was davor steht.', // Update the TLS library of the server and
  'f9023a65': 'Die Seite lädt in heutigen Browsern.', // The page loads in current browsers.
  '4fc8bda0': 'Etwas sperrt diesen Namen', // Something blocks this name
  '5594e6ea': 'Verbindungen, die nach {host} fragen, werden gekappt, während ein anderer Name an derselben Adresse durchkommt.', // Connections that ask for {host} are cut
  '4fe396ce': 'Die Adresse geht und der Name wird gekappt: Das tut ein Filter unterwegs oder eine Regel am Server, und nur eine Prüfung von anderswo zeigt, welches.', // The address works and the name is cut: a
  '6651e4fc': 'Ein Filter liest mit, nach welcher Website Sie fragen, und kappt die Leitung. Das tun Schulen, Firmen, Anbieter und Staaten.', // A filter reads which site you ask for an
  '1f8af804': 'Reset oder Stille nur bei diesem SNI. Geschieht es aus jedem Netz, steht der Filter vor Ihrem Server.', // Reset or silence for this SNI only. If i
  '84b301ea': 'Dasselbe Paar von Hellos noch einmal und eine Prüfung aus einem anderen Netz.', // The same pair of hellos once more, and a
  '1bf85d1a': 'Fragen Sie den Betreiber dieses Netzes, ob {host} absichtlich gesperrt ist.', // Ask whoever runs this network whether {h
  'a544d208': 'Er nennt die Regel, oder er hebt sie auf und die Seite lädt.', // They name the rule, or lift it and the p
  '50562aa1': 'Versuchen Sie es auf dem Server selbst, dann von außen.', // Try it on the server itself, then from o
  '45dc75d6': 'Etwas dazwischen bricht die Verschlüsselung', // Something in between breaks the encrypti
  'ac9d5ea2': 'Ein Antivirenprogramm oder ein Proxy[ ({product})] öffnet die Verbindung zu {host} und macht sie kaputt.', // Antivirus software or a proxy[ ({product
  '686729b9': 'Was ankommt, wurde unterwegs verändert: Der Server selbst hätte anders gesprochen.', // What arrives was changed on the way: the
  '31e2ec8f': 'Ein Programm auf diesem Gerät oder ein Gerät in diesem Netz will verschlüsselten Verkehr lesen und tut es schlecht.', // A program on this device or a box in thi
  '7a3a1b66': 'Ein Gerät auf der Seite des Besuchers beendet oder verändert TLS. Die Website hat damit nichts zu tun.', // A middlebox on the visitor’s side termin
  'f219c7a5': 'Die Zufallsbytes des Servers tragen das Zeichen, mit dem er sagt, dass er eine neuere Version spricht (RFC 8446, Abschnitt 4.1.3): Jemand hat sie herabgestuft. Browser brechen dort mit illegal_parameter ab.', // The server’s random bytes hold the mark
  'f37b52d2': 'Derselbe Handshake aus einem anderen Netz.', // The same handshake from another network.
  '9bbaf1a0': 'Die Schlüssel des verborgenen Namens passen nicht', // The hidden name’s keys do not fit
  '86643837': 'Die Schlüssel für Encrypted Client Hello, die das DNS für {host} nennt, passen nicht zu seinem Server.', // The keys for Encrypted Client Hello that
  'b612bc87': 'DNS-Eintrag und Server gehören beide der Website, und sie widersprechen sich.', // Both the DNS record and the server are t
  'd882bd05': 'Die Website veröffentlicht einen Schlüssel, mit dem Browser ihren Namen verbergen, und ihr Server hat diesen Schlüssel nicht mehr.', // The site publishes a key with which brow
  '51e8d71f': 'Der Parameter ech des HTTPS-Eintrags passt nicht zu den Schlüsseln des Servers, und Browser nehmen andere Schlüssel, oder verzichten darauf, nur unter einem gültigen Zertifikat für den öffentlichen Namen (RFC 9849, Abschnitt 6.1.6).', // The ech parameter of the HTTPS record do
  'ee0363f2': '{host} lässt Browser seinen Namen hinter {otherName} verbergen, aber der Server hat weder den Schlüssel dazu noch ein gültiges Zertifikat für {otherName}.', // {host} lets browsers hide its name behin
  'd85b6600': '{host} lässt Browser seinen Namen hinter {otherName} verbergen, aber der Server lehnt Verbindungen zu {otherName} ab.', // {host} lets browsers hide its name behin
  '11cd5c09': 'Der Server von {host} öffnet weder, was mit den Schlüsseln aus dem DNS verborgen ist, noch, was mit denen verborgen ist, die er selbst nennt.', // The server of {host} opens neither what 
  'c052ddf0': 'Der Server nennt andere Schlüssel als das DNS.', // The server names other keys than DNS doe
  '6c823c2e': 'Der Server nennt keine Schlüssel, die an ihrer Stelle gelten.', // The server names no keys to use in their
  'cd77a1b0': 'Der HTTPS-Eintrag im DNS enthält Schlüssel für Encrypted Client Hello.', // The HTTPS record in DNS holds keys for E
  '82fc3c7e': 'Ein Handshake mit den Schlüsseln aus dem DNS und einer ohne.', // A handshake with the keys from DNS, and
  '862b7bb2': 'Sehen Sie sich den Parameter ech an.', // See the ech parameter.
  '487c3a66': 'Es gibt die Liste aus, die der Server jetzt hat, oder gar kein ech.', // It prints the list that the server holds
  '3234c729': 'Veröffentlichen Sie die heutige ECHConfigList, behalten Sie alte Schlüssel so lange wie die TTL des Eintrags, und halten Sie ein Zertifikat für den öffentlichen Namen bereit.', // Publish the present ECHConfigList, keep
  '8adf46c3': 'Die Seite lädt in Firefox mit eingeschaltetem DNS über HTTPS.', // The page loads in Firefox with DNS over
  '2c681c51': 'Etwas sperrt verborgene Namen', // Something blocks hidden names
  'dbfc1d90': 'Das Netz kappt Verbindungen zu {host}, deren Hello den Namen verbirgt (Encrypted Client Hello).', // The network cuts connections to {host} w
  '7ee6089e': 'Dasselbe Hello ohne diesen Teil kommt an derselben Adresse zum Ziel.', // The same hello without that part complet
  '3e457279': 'Browser können verbergen, nach welcher Website sie fragen. Etwas auf dem Weg lässt solche Verbindungen nicht durch.', // Browsers can hide which site they ask fo
  '7d360c90': 'Hellos mit der Erweiterung 0xfe0d verschwinden unterwegs; ohne sie geht es. Suchen Sie nach einer Firewall, beim Besucher oder vor Ihrem Server, und prüfen Sie, ob der öffentliche Name Ihrer ECHConfig zu Ihrem Server führt.', // Hellos with extension 0xfe0d vanish on t
  '50f17016': 'Verbindungen zu {host}, die den Namen hinter {otherName} verbergen, werden gekappt; dasselbe Hello mit dem Namen darin kommt durch, und {otherName} allein auch.', // Connections to {host} that hide its name
  '7214ea89': 'Verbindungen zu {host}, die den Namen hinter {otherName} verbergen, werden gekappt, und die offen nach {otherName} fragen, ebenso; ein Hello mit dem wahren Namen kommt durch.', // Connections to {host} that hide its name
  '744ef37f': 'Dasselbe Hello mit und ohne ECH.', // The same hello with and without ECH.
  '040b75af': 'Lassen Sie Hellos mit encrypted_client_hello (0xfe0d) durch: Browser senden jeder Website einen Platzhalter davon.', // Let hellos with encrypted_client_hello (
  '3975a7b8': 'Kein gemeinsames Web-Protokoll', // No web protocol in common
  'bf61b3fc': '{host} spricht keines der Protokolle, die Browser anbieten[ ({list})].', // {host} speaks none of the protocols that
  'c961f50f': 'Der Server antwortet mit Alert 120, no_application_protocol: Seine Liste enthält nichts für Browser.', // The server answers alert 120, no_applica
  '5b2c5463': 'Browser und Server sind sich über die Verschlüsselung einig, aber nicht über die Sprache danach. Vielleicht ist der Port für Programme, nicht für Menschen.', // Browser and server agree on encryption b
  'dd22f3cf': 'ALPN steht auf einer Liste ohne h2 und http/1.1: ein Dienst für gRPC, MQTT oder acme-tls/1, oder ein Tippfehler.', // ALPN is set to a list without h2 and htt
  '701f4229': 'Dasselbe Hello mit einer anderen ALPN-Liste oder ohne.', // The same hello with another ALPN list, o
  '5ee104e4': 'Sehen Sie nach, worauf man sich einigt.', // See what is agreed.
  '2c2a9450': 'Es gibt „ALPN protocol: h2“ oder http/1.1 aus.', // It prints “ALPN protocol: h2” or http/1.
  'e88f8a35': 'Der Server sieht eine Herabstufung', // The server sees a downgrade
  '8a6c82bf': '{host} lehnt ab, weil eine ältere Version verlangt wurde, als beide sprechen könnten.', // {host} refuses because it was asked for
  '55732ea1': 'Der Server tat seine Pflicht (RFC 7507); was den Browser zurückfallen ließ, ist ein früherer Fehler oder etwas dazwischen.', // The server did its duty (RFC 7507); what
  '989c4818': 'Der Server bemerkte, dass die Verbindung schwächer war als nötig, und lehnte der Sicherheit wegen ab.', // The server noticed that the connection w
  '44897864': 'inappropriate_fallback: Das Hello enthielt TLS_FALLBACK_SCSV und eine Version unter der besten des Servers. Heutige Browser senden das nicht: Suchen Sie nach einem Proxy oder einem Server, der den Alert fälschlich sendet.', // inappropriate_fallback: the hello held T
  '67929ba3': 'Die Versionen und Suites des Hellos, auf das der Server antwortete.', // The versions and suites of the hello tha
  '2c790ede': 'Sehen Sie nach, ob TLS 1.2 ohne das Zeichen angenommen wird.', // See whether TLS 1.2 without the mark is
  '1460d054': 'Es gibt „CONNECTION ESTABLISHED“ aus: Dann liegt es an etwas vor dem Server.', // It prints “CONNECTION ESTABLISHED”: then
  '4e857f9d': 'Schlüssel und Zertifikat gehören nicht zusammen', // Key and certificate do not belong togeth
  '142b4dd8': '{host} signiert mit einem Schlüssel, der nicht zu seinem Zertifikat passt.', // {host} signs with a key that does not fi
  '74b41021': 'Der Server kann nicht nachweisen, dass das Zertifikat seines ist.', // The server cannot prove that the certifi
  '20953fc6': 'Der Server zeigt einen Ausweis und kann nicht wie dessen Inhaber unterschreiben. Meist wurden Dateien verwechselt; es kann auch jemand mit einem gestohlenen Zertifikat sein.', // The server shows a passport and cannot s
  '2c428ba1': 'Die Signatur in CertificateVerify oder ServerKeyExchange scheitert am öffentlichen Schlüssel des Zertifikats: Der private Schlüssel stammt von einem anderen Antrag.', // The signature in CertificateVerify or Se
  'b6ab8833': 'Die Signatur im Handshake, mit dem Schlüssel des Zertifikats geprüft.', // The signature in the handshake, checked
  '069c8469': 'Auf dem Server: Vergleichen Sie die beiden öffentlichen Schlüssel.', // On the server: compare the two public ke
  'f4f2ecec': 'Beide Zeilen sind gleich. Das gilt für RSA- und EC-Schlüssel.', // Both lines are the same. This works for
  '54e311ea': 'Bytes werden unterwegs beschädigt', // Bytes are damaged on the way
  'ec565d81': 'Was von {host} ankommt, ist nicht das, was gesendet wurde: Die Prüfsummen stimmen nicht.', // What arrives from {host} is not what was
  '6ffaad18': 'Der Schaden kommt und geht bei denselben gesendeten Bytes, also entsteht er unterwegs.', // The damage comes and goes with the same
  '718e111f': 'Einige Bytes ändern sich auf ihrem Weg: eine kaputte Netzwerkkarte, ein Kabel, ein Router, Speicher oder ein Sicherheitsprogramm.', // A few bytes change on their way: a broke
  '7fc7f848': 'bad_record_mac zufällig über Wiederholungen: fehlerhafte Hardware oder Offloading, oder ein Gerät dazwischen, das umschreibt. Gelingt es nie, sehen Sie sich die TLS-Bibliothek des Servers an.', // bad_record_mac at random over repeats: f
  'ed900471': 'Derselbe Austausch wiederholt: ob der Fehler kommt und geht.', // The same exchange repeated: whether the
  '1f73ea4c': 'Schalten Sie zum Test das Offloading von Prüfsummen und Segmentierung der Netzwerkkarte aus, wechseln Sie Kabel und Port; machen Sie rückgängig, was nicht hilft.', // Switch checksum and segmentation offload
  '81d2182f': 'Zehn Ladevorgänge nacheinander gelingen.', // Ten loads in a row succeed.
  '3086802a': 'Die Bytes des Servers sind kein gültiger Handshake', // The server’s bytes are no valid handshak
  'e01269a0': 'Was {host} sendet, ist kein gültiger TLS-Handshake[: {says}].', // What {host} sends is not a valid TLS han
  '0e04c445': 'Die Bytes verletzen die Regeln des Protokolls an einer genannten Stelle.', // The bytes break the protocol’s own rules
  '16df8a97': 'Das andere Ende spricht etwas, das nur wie Verschlüsselung aussieht. Das tut fehlerhafte Software oder ein Gerät dazwischen.', // The other end speaks something that only
  '3f6b9dad': 'Das erste falsche Feld steht in den Belegen. Fehlerhafte TLS-Software, zwei Programme, die auf einen Socket schreiben, oder ein Gerät dazwischen.', // The first field that breaks is named in
  'f2fb896c': 'Die Bytes des Handshakes.', // The bytes of the handshake.
  'd7ccd508': 'Sehen Sie sich die Nachrichten so an, wie OpenSSL sie liest.', // See the messages as OpenSSL reads them.
  '24eba570': 'Es gibt ein Finished von beiden Seiten und keinen Fehler aus.', // It prints a Finished from both sides and
  'dde97534': 'Aktualisieren Sie die TLS-Bibliothek des Servers; versuchen Sie es ohne Load Balancer.', // Update the server’s TLS library; try wit
  '8ee0b78d': 'Der Befehl endet in einer Sitzung.', // The look ends in a session.
};
