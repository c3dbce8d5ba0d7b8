/** Deutsch, nach dem Schlüssel des englischen Satzes; sein Anfang steht daneben. */
export const SENTENCES: Readonly<Record<string, string>> = {
  'c1cdf369': 'Bietet Versionen, Cipher-Suites, Gruppen und Signaturarten an und nennt die Website (SNI).', // Offers versions, cipher suites, groups a
  '5179fcf7': 'Nichts vom Angebotenen passt, der Name wird nicht bedient, die Nachricht ist für den Empfänger zu groß oder zu neu, oder ein Filter kappt die Leitung. Andere Hellos zeigen, was es ist.', // Nothing offered fits, the name is not se
  '4afafa54': 'Wählt Version, Suite und Sitzung.', // Chooses version, suite and session.
  'a69e81b0': 'Der Browser lehnt die Wahl ab: eine Version oder Suite, die er nicht anbot oder die zu alt ist.', // The browser refuses the choice: a versio
  'edef2a50': 'Zeigt, wer der Server zu sein angibt, mit seinen Ausstellern.', // Shows who the server says it is, with it
  '6d86f6d2': 'Der Browser kann das Zertifikat nicht lesen oder verwenden. Ob er ihm vertraut, entscheidet sich etwas später und zeigt sich als Zertifikatsfehler.', // The browser cannot read or use the certi
  'e8159814': 'Bringt die Auskunft der Zertifizierungsstelle, dass das Zertifikat nicht widerrufen ist (OCSP-Staple).', // Brings the CA’s word that the certificat
  '23c59988': 'Die angeheftete Auskunft ist fehlerhaft oder sagt „widerrufen“.', // The staple is broken or says “revoked”.
  '1705905e': 'Bringt den Teil des Servers am Schlüsselaustausch, mit dem Schlüssel des Zertifikats signiert.', // Brings the server’s half of the key exch
  '9bd8adcd': 'Die Signatur lässt sich nicht prüfen: Schlüssel und Zertifikat gehören nicht zusammen, oder die Gruppe wurde nicht angeboten.', // The signature does not verify: key and c
  '9433c50a': 'Fragt nach dem Zertifikat des Besuchers, mit den Zertifizierungsstellen, die angenommen werden.', // Asks for the visitor’s certificate, with
  '4e4b4e77': 'Der Browser hat nichts vorzuzeigen, oder der Mensch hat nichts gewählt.', // The browser has nothing to show, or the 
  '7415108e': 'Sagt, dass der Server seinen Teil gesagt hat.', // Says that the server has said its part.
  'bf3f8573': 'Der Browser beanstandet, was gezeigt wurde, und legt auf.', // The browser found fault with what was sh
  '2b57446e': 'Zeigt das Zertifikat des Besuchers; leer, wo es keines gibt. Nur gesendet, wenn danach gefragt wurde.', // Shows the visitor’s certificate; empty w
  '9a63fec9': 'Der Server lehnt es ab: Alert 42 bis 46 und 48, oder 40, wenn es leer war.', // The server refuses it: alerts 42 to 46 a
  '1db649b6': 'Bringt den Teil des Browsers am Schlüsselaustausch. Nun haben beide die Schlüssel.', // Brings the browser’s half of the key exc
  '895c1a4a': 'Der Server kann damit nichts anfangen: ein privater Schlüssel, der nicht zum Zertifikat passt, oder beschädigte Bytes.', // The server cannot use it: a wrong privat
  '108a3c5e': 'Beweist, dass der Besucher den Schlüssel des gezeigten Zertifikats hat.', // Proves that the visitor holds the key of
  '54c77a2d': 'Der Server hält den Beweis für falsch (Alert 51) oder das Zertifikat für ungeeignet.', // The server finds the proof wrong (alert 
  'd7d9dbb4': 'Sagt, dass alles Folgende verschlüsselt ist.', // Says that what follows is encrypted.
  'c6cc569f': 'Wie nach Finished.', // As after Finished.
  '89f614b0': 'Eine Prüfsumme über alles bisher, verschlüsselt.', // A check sum of all so far, encrypted.
  '25dafe8c': 'Der Server kommt auf eine andere Prüfsumme (etwas hat den Handshake verändert), kann nicht entschlüsseln oder lehnt das Zertifikat des Besuchers erst jetzt ab.', // The server counts another sum (something
  'ed4720f6': 'Lässt den nächsten Besuch schneller beginnen.', // Lets the next visit begin faster.
  'de9db23e': 'Die Prüfsumme des Servers. Der Handshake ist fertig.', // The server’s check sum. The handshake is
  '71bd3464': 'Der Browser kommt auf eine andere Prüfsumme: Etwas hat den Handshake unterwegs verändert.', // The browser counts another sum: somethin
  '0a2c6396': 'Die Anfrage nach der Seite.', // The request for the page.
  '56e9711b': 'Das Programm hinter TLS ist gescheitert, oder der Server fragt erst für diese Seite nach einem Zertifikat (Renegotiation).', // The program behind TLS failed, or the se
  '2c085ee1': 'Bietet Versionen, Suites, Gruppen mit Schlüsselteilen (auch einem Post-Quanten-Schlüssel) und Signaturarten an und nennt die Website (SNI, oder durch ECH verborgen).', // Offers versions, suites, groups with key
  'd60bc612': 'Bittet um den Schlüsselteil einer anderen Gruppe.', // Asks for a key share of another group.
  '9fd79f06': 'Der Browser hat diese Gruppe nicht oder wurde zweimal gebeten.', // The browser does not have that group, or
  '4b534fe0': 'Dasselbe Hello mit dem erbetenen Schlüsselteil.', // The same hello with the key share asked 
  'f49bfd81': 'Der Server, oder ein anderer hinter demselben Load Balancer, weiß nichts mehr von seiner eigenen Bitte.', // The server, or one behind the same load 
  '26e63b13': 'Wählt Suite und Schlüsselteil. Alles danach ist verschlüsselt, auch Alerts.', // Chooses suite and key share. Everything 
  '8ffb5647': 'Der Browser lehnt die Wahl ab oder sieht das Zeichen einer Herabstufung. Ein Mitschnitt zeigt von hier an keinen Alert mehr; eine Sonde ist selbst der Client und liest ihn.', // The browser refuses the choice, or sees 
  'a06c6759': 'Die übrigen Entscheidungen, etwa das Protokoll nach TLS (ALPN).', // The rest of the choices, such as the pro
  '4b9804d7': 'Eine Wahl, die nicht angeboten war.', // A choice that was not offered.
  '4c338851': 'Zeigt, wer der Server zu sein angibt, mit seinen Ausstellern und angehefteten Auskünften.', // Shows who the server says it is, with it
  'b5303221': 'Der Browser kann das Zertifikat nicht lesen oder verwenden.', // The browser cannot read or use the certi
  '67f3eea0': 'Beweist durch eine Signatur über alles bisher, dass der Server den Schlüssel des Zertifikats hat.', // Proves, by a signature over all so far, 
  'e8247021': 'Die Signatur lässt sich nicht prüfen: Schlüssel und Zertifikat gehören nicht zusammen.', // The signature does not verify: key and c
  '28e6134c': 'Eine Prüfsumme über alles bisher.', // A check sum of all so far.
  '6b7a59eb': 'Der Browser beanstandet das Zertifikat oder kommt auf eine andere Prüfsumme.', // The browser finds fault with the certifi
  'cde6f63b': 'Der Server lehnt es ab; der Alert kommt, wenn der Browser sich schon fertig glaubt.', // The server refuses it; the alert comes a
  '972912cc': 'Der Server hält den Beweis für falsch (Alert 51).', // The server finds the proof wrong (alert 
  '7e143c9d': 'Die Prüfsumme des Browsers. Er sendet seine Anfrage sofort, ohne zu warten.', // The browser’s check sum. It sends its re
  '812b795e': 'Der Server lehnt das Zertifikat des Besuchers erst jetzt ab: Alert 116, wenn es leer war, 42 bis 48, wenn es nicht passte. Es sieht aus wie eine Seite, die abbricht.', // The server refuses the visitor’s certifi
  '9911b2f3': 'Der Handshake ist fertig: Sehen Sie auf die Anfrage.', // The handshake is done: look at the reque
  'fb1f2279': 'Das Programm hinter TLS ist gescheitert oder hat absichtlich aufgelegt.', // The program behind TLS failed, or hung u
};
