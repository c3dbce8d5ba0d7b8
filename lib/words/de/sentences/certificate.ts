/** Deutsch, nach dem Schlüssel des englischen Satzes; sein Anfang steht daneben. */
export const SENTENCES: Readonly<Record<string, string>> = {
  'bbad5402': 'Das Zertifikat ist abgelaufen', // The certificate has run out
  'f8a73e2c': 'Das Zertifikat von {host} ist[ vor {ago}, am {when},] abgelaufen.', // The certificate of {host} ran out[ {ago}
  'b841e9f7': 'Der Betreiber der Website muss das Zertifikat erneuern; auf diesem Gerät hilft nichts.', // The site’s administrator must renew the
  '282d285c': 'Ein Zertifikat ist ein Ausweis mit Datum. Dieser ist abgelaufen, darum kann der Browser nicht sicher sein, mit wem er spricht. Meist hat jemand das Erneuern vergessen.', // A certificate is a passport with a date.
  '5509741e': 'notAfter liegt in der Vergangenheit. Die automatische Erneuerung scheiterte, oder der Server hat die erneuerte Datei nie geladen.', // notAfter lies in the past. Automatic ren
  '167cec13': 'Die Daten im Zertifikat, das der Server sendet, gegen eine verlässliche Uhr.', // The dates in the certificate that the se
  '71099577': 'Geben Sie kein Passwort und keine Kartennummer ein, bis es erneuert ist.', // Until it is renewed, type no password an
  'b5f905ca': 'Es ist erneuert, wenn die Seite ohne Warnung aufgeht.', // It is renewed when the page opens withou
  '65d039f0': 'Das Zertifikat gilt noch nicht', // The certificate is not valid yet
  'f7ea95ab': 'Das Zertifikat von {host} gilt noch nicht[: Seine Zeit beginnt in {in}, am {when}].', // The certificate of {host} is not valid y
  '30f9fb54': 'Die Website zeigt ein Zertifikat vor seiner Zeit; nur wenn die Uhr dieses Geräts nachgeht, liegt der Fehler hier.', // The site serves a certificate before its
  'a1ee1e72': 'Der erste Tag des Zertifikats kommt erst noch. Entweder geht die Uhr dieses Geräts nach, oder die Website hat ein Zertifikat zu früh eingebaut.', // The certificate’s first day is still to
  '4c133683': 'notBefore liegt in der Zukunft: Das Zertifikat wurde auf einem Rechner mit vorgehender Uhr ausgestellt oder zu früh eingebaut.', // notBefore lies in the future: the certif
  '85e01692': 'Zeigen Sie bis dahin das vorige Zertifikat, oder stellen Sie auf einem Rechner mit richtiger Uhr ein neues aus.', // Serve the previous certificate until the
  'd0ee582d': 'Der Befehl von oben zeigt ein notBefore in der Vergangenheit.', // The look above shows a notBefore in the
  '80bf08e8': 'Die Uhr dieses Geräts geht falsch', // This device’s clock is wrong
  'df22bfd5': 'Die Uhr dieses Geräts geht falsch[, um {offset}], darum scheint das Zertifikat von {host} nicht zu gelten.', // This device’s clock is wrong[ by {offset
  'cc873e47': 'Nach einer verlässlichen Uhr gilt das Zertifikat; nur dieses Gerät meint etwas anderes.', // By a trusted clock the certificate is in
  '6a6088b7': 'Zertifikate haben einen ersten und einen letzten Tag. Mit falscher Uhr sieht jede sichere Website abgelaufen aus oder noch nicht gültig.', // Certificates have a first and a last day
  '879be17b': 'Die Uhr des Besuchers geht falsch. Das Zertifikat der Website gilt.', // The visitor’s clock is off. The site’s c
  '033b96ab': 'Eine verlässliche Uhr zum Vergleich.', // A trusted clock to compare with.
  '459f95ab': 'Geht die Uhr nach jedem Start wieder falsch, ist die Batterie der Platine leer: Lassen Sie sie wechseln.', // If the clock is wrong again after every
  'a95d2810': 'Die Uhr geht nach dem nächsten Start richtig.', // The clock is right after the next start.
  'a435bf96': 'Erneuert, aber ein Server zeigt das alte Zertifikat', // Renewed, but one server shows the old ce
  '1f20f069': 'Für {host} gibt es ein neueres Zertifikat, und ein Server zeigt noch das alte.', // A newer certificate for {host} exists, a
  '1cf84109': 'Derselbe Name wird mit zwei Zertifikaten bedient; der Server mit dem alten muss das neue laden.', // The same name is served with two certifi
  'e637391c': 'Die Website hat mehrere Server, und einer wurde vergessen. Ob sie lädt, ist Glückssache.', // The site has several servers and one was
  '1e1b8910': 'Eine Adresse zeigt ein abgelaufenes Zertifikat, eine andere ein neueres: Kopieren Sie die Datei dorthin und laden Sie neu.', // One address serves a certificate past it
  '9f21c2a0': '[{address} zeigt ein neueres Zertifikat, ][gültig bis {when}.]', // [{address} shows a newer certificate, ][
  '93183036': 'Die Zertifikate aller Adressen der Website.', // The certificates of all the site’s addre
  'c514f229': 'Fragen Sie jede Adresse einzeln (setzen Sie sie hinter -connect).', // Ask each address by itself (put it after
  '6739e6fb': 'Das Zertifikat eines Ausstellers ist abgelaufen', // An issuer’s certificate has run out
  '7441c6f0': '{host} sendet ein abgelaufenes Zwischenzertifikat[: {certificate}].', // {host} sends an intermediate certificate
  'f1bfd4f1': 'Das eigene Zertifikat der Website gilt, die Kette, die der Server sendet, aber nicht.', // The site’s own certificate is in date, b
  '4c0d5076': 'Der Ausweis der Website gilt; das Amt, das ihn ausstellte, zeigt eine alte Zulassung. Die Website muss die neue mitgeben.', // The site’s passport is valid; the office
  '81061896': 'Das Zertifikat der Website gilt; ein Aussteller in der Kette ist über notAfter hinaus. Liefern Sie die Kette aus, die die Zertifizierungsstelle heute ausgibt.', // The leaf is in date; an issuer in the ch
  'd164d313': 'Die Daten jedes Zertifikats in der Kette.', // The dates of every certificate in the ch
  '71a2cb10': 'Das Zertifikat gilt für andere Namen', // The certificate is for other names
  '0804c4ad': 'Der Server unter {host} zeigt ein Zertifikat für andere Namen[: {names}].', // The server at {host} shows a certificate
  '231ebf03': 'Der Server antwortet für {host} mit einem Zertifikat auf den Namen eines anderen; nur sein Betreiber kann das richtige ausliefern.', // The server answers for {host} with a cer
  '6e365c8c': 'Der Server zeigte einen Ausweis mit anderem Namen. Vielleicht ist die Adresse falsch geschrieben, vielleicht der Server falsch eingerichtet, vielleicht steht jemand dazwischen.', // The server showed a passport with anothe
  '7cdbe035': 'Kein subjectAltName passt zu {host}. Oft fällt der Name auf eine Standard-Website, oder er fehlte in der Bestellung. Browser sehen nur subjectAltName an.', // No subjectAltName matches {host}. Often
  '96075971': 'Die Namen im Zertifikat, das der Server sendet.', // The names in the certificate that the se
  '8c8cf94d': 'Das Zertifikat gilt nur für den Schwesternamen', // The certificate covers only the sister n
  'c98269b9': 'Das Zertifikat von {host} gilt nur für den Schwesternamen[: {sibling}].', // The certificate of {host} covers its sis
  'b6d83b20': 'Das Zertifikat wurde nur für einen der beiden Namen der Website bestellt; ihr Betreiber muss den anderen hinzufügen.', // The certificate was ordered for one of t
  '68e38521': 'Die Website hat zwei Namen, mit „www.“ und ohne, und ihr Zertifikat kennt nur einen davon.', // The site has two names, with and without
  '59a93897': 'subjectAltName nennt den www-Namen oder den nackten Namen, nicht beide. Eine Weiterleitung hilft nicht: Das Zertifikat wird vorher geprüft.', // subjectAltName lists the www name or the
  '2f2d75bb': 'Versuchen Sie den Schwesternamen: Setzen Sie „www.“ vor den Namen, oder lassen Sie es weg.', // Try the sister name: add “www.” before t
  'f3300105': 'Die Seite lädt ohne Warnung.', // The page loads without a warning.
  '24a26318': 'Ein Zwischenzertifikat fehlt', // An intermediate certificate is missing
  '9ebcd07f': '{host} sendet das Zertifikat nicht mit, das sein eigenes mit einer vertrauenswürdigen Zertifizierungsstelle verbindet[: {issuer}].', // {host} does not send the certificate tha
  '41182e57': 'Die ganze Kette zu senden ist Pflicht des Servers (RFC 8446, Abschnitt 4.4.2); nur sein Betreiber kann das beheben.', // Sending the whole chain is the server’s 
  '514d194b': 'Die Website zeigt ihren Ausweis, aber nicht, wer ihn ausstellte. Manche Browser finden die fehlende Seite selbst, andere lehnen ab.', // The site shows its passport but not who
  '8312514d': 'Die Kette hat eine Lücke. Browser, die das Zwischenzertifikat anderswo gesehen haben oder nachladen, verdecken den Fehler; andere lehnen mit „unbekannter Aussteller“ ab.', // The chain has a gap. Browsers that have
  'a355aba0': 'Die Kette, die der Server sendet, und ob das veröffentlichte Zertifikat des Ausstellers sie schließt.', // The chain that the server sends, and whe
  '65e86166': 'Ein anderer Browser findet das fehlende Zertifikat vielleicht selbst.', // Another browser may find the missing cer
  '90450dd9': 'Geht die Seite dort ohne Warnung auf, war es das.', // If the page opens there without a warnin
  '28c9e1a4': 'Sehen Sie sich die Kette an: Der Aussteller (i:) eines jeden muss der Inhaber (s:) des nächsten sein.', // See the chain: the issuer (i:) of each m
  'faf1b454': 'Das Zertifikat bürgt für sich selbst', // The certificate vouches for itself
  '718b3f17': '{host} zeigt ein Zertifikat, für das niemand außer ihm selbst bürgt.', // {host} shows a certificate that nobody b
  '0d608ede': 'Der Server bietet keinen Nachweis, den andere prüfen können; sein Betreiber muss ein Zertifikat einer Zertifizierungsstelle einbauen.', // The server offers no proof that others c
  '1feca2ed': 'So ein Zertifikat kann jeder schreiben. Auf dem eigenen Router oder Testrechner ist das üblich; auf einer öffentlichen Website kann es ein Angriff sein.', // Anyone can write such a certificate. On
  '72ebe235': 'Aussteller und Inhaber sind gleich, und die Signatur passt zum eigenen Schlüssel. Oft ist es ein Standardzertifikat, das nie ersetzt wurde.', // Issuer and subject are the same and the
  'c81928ad': 'Das Zertifikat, das der Server sendet.', // The certificate that the server sends.
  '2def3b3c': 'Ist {host} Ihr eigenes Gerät, verbinden Sie sich direkt mit ihm und vergleichen Sie den SHA-256-Fingerabdruck des Zertifikats mit dem, den das Gerät anzeigt.', // If {host} is your own device, connect to
  '13c31f78': 'Beide sind gleich, Zeichen für Zeichen.', // Both are the same, sign for sign.
  '78420005': 'Sehen Sie nach, wer das Zertifikat ausstellte.', // See who issued the certificate.
  'bff61fbc': 'Dem Aussteller des Zertifikats wird nicht vertraut', // The certificate’s issuer is not trusted
  'f9620e62': 'Das Zertifikat von {host} stammt von einem Aussteller, dem Browser nicht vertrauen[: {issuer}].', // The certificate of {host} comes from an
  '4385980a': 'Das Zertifikat von {host} stammt von einem Aussteller, dem dieser Rechner vertraut und {browser} nicht[: {issuer}].', // The certificate of {host} comes from an
  '91e3c3b4': 'Das Zertifikat der Website führt zu keiner Zertifizierungsstelle, die Browser kennen; den Aussteller wählte ihr Betreiber.', // The site’s certificate leads to no CA th
  '1f03bf02': 'Wer für diese Website bürgt, ist dem Browser unbekannt. In einer Firma kann es die eigene Zertifizierungsstelle sein; anderswo kann es ein Angriff sein.', // Whoever vouches for this site is unknown
  'a4aa126c': 'Die Kette endet in einem Stammzertifikat, das nicht in den Speichern der Browser liegt, oder es fehlt ein Glied zu einem, das der Server senden sollte. Eine private Zertifizierungsstelle gilt nur auf Rechnern, denen ihr Administrator das Stammzertifikat gab.', // The chain ends in a root outside the bro
  'dd2fc7ef': 'Die Kette endet in einem Stammzertifikat, das nicht in Browser eingebaut ist[: {says}].', // The chain ends in a root that is not amo
  'f643381e': 'Die ganze Kette, die der Server sendet, und ob sie in einem vertrauenswürdigen Stammzertifikat endet.', // The whole chain that the server sends, a
  '9d2cbc01': 'Ist dies eine interne Website Ihrer Firma, fragen Sie die IT-Abteilung; installieren Sie kein Stammzertifikat, das Sie nicht von ihr bekamen.', // If this is a company’s inner site, ask i
  '60824d17': 'Sie kennt die Warnung, und die Seite geht ohne sie auf, sobald sie geholfen hat.', // They know the warning, and the page open
  'dbd7b398': 'Für eine interne Website: Geben Sie den Rechnern das Stammzertifikat der Zertifizierungsstelle über die Geräteverwaltung.', // For an inner site: give the CA’s root to
  'd623d9b9': 'Die Seite geht auf einem verwalteten Rechner ohne Warnung auf.', // The page opens without a warning on a ma
  '1a436f28': 'Etwas dazwischen bricht die Verbindung auf', // Something in between opens the connectio
  '7909c7bf': 'Das Zertifikat stammt nicht vom Inhaber von {host}, sondern von etwas dazwischen[: {product}][ ({issuer})].', // The certificate was not made for {host}
  'a936fb3f': 'Das Zertifikat ist nicht das der Website: Jemand zwischen diesem Browser und der Website hat es gemacht.', // The certificate is not the site’s own: s
  '644c50bd': 'Ein Antivirenprogramm, der Proxy einer Firma oder ein Angreifer liest mit und zeigt einen selbst gemachten Ausweis. Dieser Browser vertraut ihm nicht, und zwar zu Recht.', // An antivirus program, a company’s proxy
  'd0f9a5b3': 'Der Besucher trifft auf ein anderes Zertifikat als das Ihres Servers. Die Website hat damit nichts zu tun.', // The visitor meets another certificate th
  'd4e4191d': 'Das Zertifikat, aus einem anderen Netz gesehen.', // The certificate as seen from another net
  'c4291b84': 'Ist es Ihr eigenes Antivirenprogramm, aktualisieren oder reparieren Sie es, oder schalten Sie seine HTTPS-Prüfung aus; installieren Sie kein Stammzertifikat von Hand.', // If it is your own antivirus, update or r
  'fda7d715': 'Der Aussteller ist wieder eine öffentliche Zertifizierungsstelle.', // The issuer is a public CA again.
  'a1eeb57e': 'Auf dem Gerät einer Firma fragen Sie deren IT-Abteilung.', // On a company’s device ask its IT departm
  'c72743eb': 'Sie kennt den Namen des Ausstellers.', // They know the issuer’s name.
  '2a050ad7': 'Geben Sie verwalteten Geräten das Stammzertifikat des prüfenden Proxys per Richtlinie (Firefox: security.enterprise_roots.enabled), und nehmen Sie Gäste von der Prüfung aus.', // Give the inspecting proxy’s root to mana
  '11ae0bbd': 'Die Seite lädt auf einem verwalteten Gerät.', // The page loads on a managed device.
  '8c37fc3a': 'Browser vertrauen dieser Zertifizierungsstelle nicht mehr', // Browsers no longer trust this CA
  'e8c91fc9': 'Die Browser haben der Zertifizierungsstelle von {host} das Vertrauen entzogen[: {issuer}].', // Browsers withdrew their trust from the C
  '1a681604': 'Die Browserhersteller haben diese Zertifizierungsstelle oder dieses alte Stammzertifikat von ihr gestrichen; nur ein Zertifikat unter einem anderen hilft.', // Browser makers dropped this CA, or this 
  '34667f3f': 'Das Amt, das diesen Ausweis ausstellte, verlor seine Zulassung oder nahm ein Siegel, das nicht mehr gilt.', // The office that issued this passport los
  'f63d0f34': 'Browser nehmen unter diesem Stammzertifikat nichts mehr an oder nichts, was nach einem bestimmten Tag ausgestellt wurde. Liefern Sie die Kette der Zertifizierungsstelle zu einem neueren Stammzertifikat aus, wenn sie eines hat; sonst wechseln Sie die Zertifizierungsstelle.', // Browsers take nothing more under this ro
  'a7e64ccb': 'Die Kette, die der Server sendet, bis zu ihrem Stammzertifikat.', // The chain that the server sends, up to i
  'c718f0c4': 'Sehen Sie sich den Aussteller an.', // See the issuer.
  '28892d54': 'Das Zertifikat wurde widerrufen', // The certificate was revoked
  '174dd9b3': 'Die Zertifizierungsstelle hat das Zertifikat von {host} für ungültig erklärt.', // The CA has declared the certificate of {
  'e746b021': 'Die Zertifizierungsstelle widerrief es, auf Wunsch des Inhabers oder nach einem Fehler; der Inhaber muss ein anderes ausliefern.', // The CA revoked it, by the owner’s wish o
  '4056b3c3': 'Dieser Ausweis wurde als verloren oder gestohlen gemeldet. Wer ihn zeigt, kann ein Dieb sein.', // This passport was reported lost or stole
  'afe79108': 'Ein CA-Zertifikat über dem von {host} wurde widerrufen[: {certificate}].', // A CA certificate above that of {host} wa
  '4b1ee1b0': 'Das Zertifikat steht in der Sperrliste (CRL) der Zertifizierungsstelle oder in ihrer OCSP-Antwort. Wurde der Schlüssel gestohlen, machen Sie auch einen neuen Schlüssel. Wurde ein Aussteller widerrufen, nehmen Sie ein Zertifikat von einem anderen Aussteller.', // The certificate is in the CA’s CRL or it
  '2a82b542': 'Die Sperrliste oder OCSP-Antwort der Zertifizierungsstelle.', // The CA’s revocation list or OCSP answer.
  '3a5d133c': 'Machen Sie einen neuen Schlüssel und holen Sie dafür ein neues Zertifikat.', // Make a new key and get a new certificate
  'ca49dc37': '`openssl x509 -noout -serial` zeigt eine andere Seriennummer.', // `openssl x509 -noout -serial` shows anot
  '4aea383b': 'Ein versprochener Nachweis fehlt', // A promised proof is missing
  'e1845b51': 'Das Zertifikat von {host} verlangt eine angeheftete OCSP-Antwort, und der Server sendet keine.', // The certificate of {host} demands a stap
  'f0dff90d': 'Das Zertifikat selbst sagt, dass sein Server immer eine mitsendet (RFC 7633).', // The certificate itself says that its ser
  '513e3016': 'Auf dem Ausweis steht „nur mit dem Stempel von heute gültig“, und der Stempel fehlt.', // The passport says “valid only with today
  'f4139eda': 'Must-Staple ist gesetzt und Stapling aus, oder der Server erreicht die OCSP-Auskunft der Zertifizierungsstelle nicht. Mehrere Zertifizierungsstellen haben OCSP eingestellt: Holen Sie ein Zertifikat ohne Must-Staple.', // Must-staple is set and stapling is off,
  '5e528e9d': 'Die Statusantwort im Handshake.', // The status answer in the handshake.
  '4d189ddc': 'Sehen Sie nach, ob eine angeheftete Antwort kommt.', // See whether a staple comes.
  '8db2494e': 'Es gibt „OCSP Response Status: successful (0x0)“ aus.', // It prints “OCSP Response Status: success
  'af039f67': 'Lassen Sie den Server die OCSP-Auskunft der Zertifizierungsstelle erreichen (http, Port 80).', // Let the server reach the CA’s OCSP respo
  '4727ebf2': 'Die nächste angeheftete Antwort des Servers kommt.', // The server’s next staple comes.
  'beceb718': 'Dem Zertifikat fehlt der Nachweis der öffentlichen Protokollierung', // The certificate lacks proof of public lo
  '74a17f9b': 'Dem Zertifikat von {host} fehlt der Nachweis öffentlicher Protokollierung, den Browser verlangen.', // The certificate of {host} lacks the proo
  '321cb559': 'Browser verlangen, dass zwei oder drei öffentliche Protokolle verschiedener Betreiber für jedes Zertifikat einer öffentlichen Zertifizierungsstelle bürgen.', // Browsers demand that two or three public
  'cf8d2703': 'Jeder Ausweis muss in öffentliche Bücher eingetragen werden, damit falsche auffallen. Dieser kann das nicht belegen.', // Every passport must be written into publ
  '74a0a6ea': 'Die SCTs in Zertifikat, TLS-Erweiterung und angehefteter Antwort genügen nicht[: {says}]. Bitten Sie die Zertifizierungsstelle um ein Zertifikat mit eingebetteten SCTs.', // The SCTs in certificate, TLS extension a
  'a83d14d7': 'Die SCTs im Zertifikat, im Handshake und in der angehefteten Antwort.', // The SCTs in the certificate, the handsha
  'b9090ac0': 'Sehen Sie sich die eingebetteten SCTs an.', // See the embedded SCTs.
  '40481c28': 'Es gibt zwei oder mehr „Signed Certificate Timestamp“ aus.', // It prints two or more “Signed Certificat
  '36630113': 'Mit einem gebrochenen Hash signiert', // Signed with a broken hash
  '6b575960': 'Die Zertifikatskette von {host} ist mit einem Hash signiert, der sich fälschen lässt[ ({says})].', // The certificate chain of {host} is signe
  '63776568': 'SHA-1 und MD5 lassen sich fälschen; das Zertifikat muss neu signiert werden.', // SHA-1 and MD5 can be forged; the site mu
  'f46941e9': 'Das Siegel auf diesem Ausweis können Fälscher nachmachen, darum zählen Browser es nicht.', // The seal on this passport can be copied
  '79b2e503': 'Eine Signatur in der Kette benutzt SHA-1 oder MD5. Holen Sie ein Zertifikat mit SHA-256 und liefern Sie das heutige Zwischenzertifikat der Zertifizierungsstelle aus.', // A signature in the chain uses SHA-1 or M
  '2486f8cf': 'Die Signaturverfahren der Kette.', // The signature algorithms of the chain.
  '303b6645': 'Sehen Sie sich die Signatur an.', // See the signature.
  '4b15aa43': 'Es gibt sha256, sha384 oder sha512 in jeder Zeile aus.', // It prints sha256, sha384 or sha512 in ev
  'cf68f195': 'Der Schlüssel ist zu schwach', // The key is too weak
  'c53bdc36': 'Der Schlüssel im Zertifikat von {host} ist zu schwach[ ({says})].', // The key in the certificate of {host} is
  '1c7227c7': 'Wer Geld hat, kann den Schlüssel der Website ausrechnen; sie muss einen neuen machen.', // The site’s key can be computed by others
  '9782df37': 'Das Schloss ist von einer Art, die sich knacken lässt.', // The lock is of a kind that can be picked
  '104404ed': 'RSA unter 2048 Bit, oder eine Kurve, die Browser ablehnen. Machen Sie einen neuen Schlüssel: EC P-256, oder RSA ab 2048.', // RSA under 2048 bits, or a curve that bro
  '44e92b88': 'Art und Größe des Schlüssels im Zertifikat.', // The kind and size of the certificate’s k
  '2a8ee7e0': 'Machen Sie einen neuen Schlüssel und einen Antrag dafür.', // Make a new key and a request for it.
  'b3b8b188': '`openssl req -in new.csr -noout -text` zeigt P-256 und den Namen.', // `openssl req -in new.csr -noout -text` s
  '569d4e56': 'Das Zertifikat ist für einen anderen Zweck', // The certificate is for another use
  '8b3d0efa': 'Das Zertifikat von {host} darf nicht für einen Webserver benutzt werden[ ({says})].', // The certificate of {host} may not be use
  'ec74f1d4': 'Die eigenen Regeln des Zertifikats verbieten diesen Zweck; die Website muss eines für Server bestellen.', // The certificate’s own rules forbid this
  'f0327378': 'Es ist ein Schein für etwas anderes, wie ein Bootsschein am Steuer eines Autos.', // It is a licence for something else, like
  '1bef310b': 'keyUsage muss digitalSignature erlauben, extendedKeyUsage serverAuth. Oft wurde ein Client- oder Mail-Zertifikat eingebaut.', // keyUsage must allow digitalSignature, ex
  '5178425e': 'Die Zweckangaben des Zertifikats.', // The usage extensions of the certificate.
  '6decdc9d': 'Sehen Sie sich die Zwecke an.', // See the uses.
  '6aa9e065': 'Es gibt Digital Signature und TLS Web Server Authentication aus.', // It prints Digital Signature, and TLS Web
  'b510c172': 'Das Zertifikat einer Zertifizierungsstelle steht für das der Website', // A CA’s certificate stands in for a site’
  '04c60519': '{host} zeigt das Zertifikat einer Zertifizierungsstelle als eigenes.', // {host} shows a CA’s certificate as its o
  '369356bf': 'Der Server zeigt ein Zertifikat, das andere signieren darf; das darf keines einer Website.', // The server shows a certificate that may
  '2966a0bf': 'Der Server zeigt das Siegel des Passamts statt eines Ausweises.', // The server shows the passport office’s s
  '3945c338': 'basicConstraints sagt im Zertifikat der Website CA:TRUE, wie es OpenSSL mit `req -x509` vorgibt. Firefox lehnt es ab.', // basicConstraints says CA:TRUE on the lea
  'c6997707': 'Die basicConstraints des Zertifikats.', // The basic constraints of the certificate
  '0f151e47': 'Sehen Sie nach: CA:TRUE.', // See it: CA:TRUE.
  '1731d805': 'Es gibt CA:FALSE aus.', // It prints CA:FALSE.
  '595b2217': 'Signieren Sie für die Website ein eigenes Zertifikat mit basicConstraints=CA:FALSE, und halten Sie den Schlüssel der Zertifizierungsstelle vom Server fern.', // Sign a certificate of its own for the si
  '38454ddb': 'Der Befehl von oben gibt CA:FALSE aus.', // The look above prints CA:FALSE.
  '6874d472': 'Der Aussteller darf für diesen Namen nicht bürgen', // The issuer may not vouch for this name
  '5fb717bf': 'Ein Aussteller des Zertifikats von {host} darf für diesen Namen nicht bürgen[ ({says})].', // An issuer of {host}’s certificate is not
  '81b8f97d': 'Das eigene Zertifikat des Ausstellers begrenzt die Namen, die er signieren darf.', // The issuer’s own certificate limits the
  '16f172f7': 'Das Amt, das diesen Ausweis ausstellte, darf das nur für seine eigene Stadt.', // The office that issued this passport may
  '81be4661': 'nameConstraints eines Ausstellers schließen {host} aus. Holen Sie das Zertifikat von einer anderen Zertifizierungsstelle, oder erweitern Sie die innere.', // nameConstraints of an issuer exclude {ho
  'bb36f057': 'Die Namensgrenzen jedes Ausstellers in der Kette.', // The name constraints of every issuer in
  'fdaaa8ed': 'Sehen Sie sich die Kette an; `openssl x509 -ext nameConstraints` zeigt die Grenzen eines jeden.', // See the chain; `openssl x509 -ext nameCo
  'e2f8d4ba': 'Das Zertifikat verletzt die Regeln seiner Form', // The certificate breaks the rules of its
  '57784684': 'Das Zertifikat von {host} verletzt eine verlangte Regel[: {says}].', // The certificate of {host} breaks a requi
  'd60c9b97': 'Das Zertifikat, das der Server sendet, ist nicht richtig gemacht.', // The certificate that the server sends is
  'eb2cb6a4': 'Der Ausweis ist falsch gedruckt. Sorgfältige Leser nehmen ihn nicht an.', // The passport is misprinted. Careful read
  '51fbad95': 'In den Belegen steht es: ein unlesbares Feld, eine kritische Erweiterung, die niemand kennt, eine falsche Signatur oder verletzte Grenzen. Bestellen Sie es neu.', // Named in the evidence: a field that does
  '224f5c1e': 'Das Zertifikat, Feld für Feld gelesen.', // The certificate, read field by field.
  '62b7e006': 'Sehen Sie sich das Zertifikat an.', // See the certificate.
  '4ce3660c': 'Es gibt ein Zertifikat der Version 3 bis zum Ende aus, ohne als kritisch markierte Erweiterung, die nur eine Nummer als Namen hat.', // It prints a version 3 certificate to its
  '2126991d': 'Zwei Zertifikate tragen dieselbe Seriennummer', // Two certificates carry one serial number
  '6e307875': 'Das Zertifikat von {host} hat denselben Aussteller und dieselbe Nummer wie ein anderes.', // The certificate of {host} has the same i
  'a01bc401': 'Eine Zertifizierungsstelle darf nie eine Nummer zweimal vergeben; das Gerät oder die Stelle, die beide machte, tat es.', // A CA must never give a number twice; the
  '6f540922': 'Heimrouter und Testrechner machen oft solche Zertifikate: Nach einem Zurücksetzen kommt die Nummer wieder, und Firefox erinnert sich an das erste.', // Home routers and test machines often mak
  '518eaec6': 'Aussteller und Seriennummer wiederholen sich mit anderem Schlüssel. Machen Sie ein neues Zertifikat mit zufälliger Seriennummer.', // Issuer and serial repeat with another ke
  'a7d0421e': 'Dieses Zertifikat teilt Aussteller und Seriennummer mit einem anderen.', // This certificate shares issuer and seria
  'c4f43c58': 'Beide Zertifikate.', // Both certificates.
  'e33100e6': 'Menü ☰ > Einstellungen > Datenschutz und Sicherheit > Sicherheit von Verbindungen und Software > Erweiterte Einstellungen > Zertifikate verwalten > Ihre Zertifikate: Löschen Sie daneben, in den Reitern Server und Zertifizierungsstellen, den alten Eintrag genau dieses Geräts.', // Menu ☰ > Settings > Privacy and security
  'fa4e149b': 'Starten Sie Firefox neu; die Seite antwortet.', // Restart Firefox; the page answers.
  'a16dabd8': 'Menü ☰ > Einstellungen > Datenschutz & Sicherheit > Zertifikate > Zertifikate anzeigen… > Ihre Zertifikate: Löschen Sie daneben, in den Reitern Server und Zertifizierungsstellen, den alten Eintrag genau dieses Geräts.', // Menu ☰ > Settings > Privacy & Security >
  '6bf012b8': 'Machen Sie ein neues Zertifikat; überlassen Sie die Seriennummer dem Werkzeug.', // Make a new certificate; leave the serial
  'cb1d228b': '`openssl x509 -in new.pem -noout -serial` zeigt eine lange Zufallszahl.', // `openssl x509 -in new.pem -noout -serial
  'a950bd38': 'Nicht der Schlüssel, den der Browser kennt', // Not the key that the browser knows
  'd14e10f1': 'Der Browser kennt die Schlüssel von {host} auswendig, und dieser ist keiner davon.', // The browser knows the keys of {host} by
  '08953986': 'Die Schlüssel der bekanntesten Websites sind in den Browser eingebaut; ein anderer heißt, dass etwas dazwischen steht.', // The pins are built into the browser for
  'c049adc6': 'Für manche Websites kennt der Browser die wahren Schlüssel. Ein anderer antwortet an ihrer Stelle: ein Proxy, ein Antivirenprogramm oder ein Angreifer.', // For some sites the browser knows the tru
  '86808ca4': 'Die Verbindung des Besuchers wird neu signiert. Die Website hat damit nichts zu tun.', // The visitor’s connection is re-signed. T
};
