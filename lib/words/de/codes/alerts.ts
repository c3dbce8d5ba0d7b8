/** Deutsch, nach dem Schlüssel des englischen Satzes; sein Anfang steht daneben. */
export const SENTENCES: Readonly<Record<string, string>> = {
  '7266e85d': 'Der Absender sendet nichts mehr; während des Handshakes heißt das, dass der Server ohne Grund aufgab.', // The sender will send nothing more; durin
  '522df17a': 'Der Server sagt, dass eine Nachricht außer der Reihe kam.', // The server says that a message came out
  '55bdefc1': 'Der Server sagt, dass verschlüsselte Daten sich nicht prüfen lassen: Sie wurden unterwegs beschädigt, oder beide Seiten haben verschiedene Schlüssel.', // The server says that a piece of encrypte
  '42d86f42': 'Der Server sagt, dass er Daten nicht entschlüsseln konnte; nur sehr alte Server senden das.', // The server says that it could not decryp
  '7e92011e': 'Der Server sagt, dass Daten größer waren, als TLS erlaubt.', // The server says that a piece of data was
  '9d431ae0': 'Der Server sagt, dass er Daten nicht entpacken konnte; heute komprimiert niemand TLS.', // The server says that it could not unpack
  '2c658e82': 'Der Server findet nichts, was beide Seiten annehmen. Als allererste Antwort heißt das: keine gemeinsame Version, keine gemeinsame Cipher-Suite oder keine Website dieses Namens; nachdem er ein Zertifikat verlangt hat, heißt es, dass er keines bekam, das er annimmt.', // The server can find nothing that both si
  '4565d9fc': 'Jemand hat kein Zertifikat zu zeigen; das gab es nur in SSL 3.', // Somebody has no certificate to show; onl
  'd928a64b': 'Der Server findet das Zertifikat des Besuchers beschädigt oder falsch signiert, oder er bekam keines.', // The server finds the visitor's certifica
  '669b676f': 'Der Server nimmt Zertifikate dieser Art vom Besucher nicht an.', // The server does not take the visitor's k
  'a3761877': 'Der Server sagt, dass das Zertifikat des Besuchers widerrufen wurde.', // The server says that the visitor's certi
  '578fa241': 'Der Server lehnt das Zertifikat des Besuchers aus einem eigenen Grund ab.', // The server refuses the visitor's certifi
  '079f63e4': 'Der Server sagt, dass ein Wert im Handshake nicht erlaubt ist.', // The server says that a value in the hand
  '97040a63': 'Der Server kennt die Zertifizierungsstelle nicht, die das Zertifikat des Besuchers ausstellte, oder vertraut ihr nicht.', // The server does not know or trust the au
  '44d6a9bc': 'Der Server nahm das Zertifikat des Besuchers an oder brauchte keines, und lehnt nach eigenen Regeln ab.', // The server took the visitor's certificat
  'cc4238e9': 'Der Server sagt, dass eine Nachricht unlesbar war.', // The server says that a message could not
  'e14d2987': 'Der Server sagt, dass eine Signatur oder ein Prüfwert im Handshake falsch ist.', // The server says that a signature or chec
  '63236250': 'Es wurden zu viele Verbindungskennungen verlangt; das gibt es nur in DTLS.', // Too many connection ids were asked for;
  'fbedb16e': 'Eine Exportregel der 1990er-Jahre verbietet die Verbindung.', // An export rule of the 1990s forbids the
  'fcc25ed5': 'Der Server kennt keine der angebotenen TLS-Versionen.', // The server knows none of the versions of
  '785bb820': 'Der Server verlangt stärkere Cipher-Suites als die angebotenen.', // The server demands stronger ciphers than
  'f606ba58': 'Der Server versagte aus einem Grund, der mit dem Besucher nichts zu tun hat; manche senden das bei einem Namen, den sie nicht bedienen.', // The server failed for a reason that has
  'f676dac9': 'Der Server sieht, dass eine ältere TLS-Version versucht wurde, als beide Seiten kennen.', // The server sees that an older version of
  'c79ceec8': 'Der Handshake wurde auf der Seite des Servers abgebrochen.', // The handshake was called off on the serv
  '5658ecb6': 'Der Server beginnt die Verschlüsselung auf dieser Verbindung nicht von Neuem.', // The server will not start the encryption
  '615809ee': 'Der Server sagt, dass der ersten Nachricht etwas fehlt, was TLS 1.3 oder dieser Server verlangt.', // The server says that the first message l
  '2d0be456': 'Der Server bekam eine Erweiterung, um die er nicht gebeten hatte.', // The server got an extension that it had
  '6e4404e7': 'Der Server konnte das Zertifikat des Besuchers nicht von der genannten Adresse holen.', // The server could not fetch the visitor's
  'b4ac91cd': 'Der Server hat keine Website des Namens, nach dem der Browser fragte.', // The server has no site of the name that
  'f91bb7a4': 'Der Nachweis, dass ein Zertifikat noch gilt, wurde nicht angenommen.', // The proof that a certificate is still va
  '6ae1427e': 'Ein Zertifikat passt nicht zu dem dafür angekündigten Hash.', // A certificate does not match the hash an
  '9d73a56c': 'Der Server kennt den genannten gemeinsamen Schlüssel nicht; Webseiten benutzen so etwas nicht.', // The server does not know the shared key
  'fc62f4c1': 'Der Server verlangt ein Zertifikat vom Besucher und bekam keines; das gibt es nur in TLS 1.3.', // The server demands a certificate from th
  '8ca26314': 'Der Server nennt keinen Grund; ein später Zusatz zu TLS 1.3.', // The server gives no reason; a late addit
  'cfd58f42': 'Der Server spricht keines der angebotenen Anwendungsprotokolle.', // The server speaks none of the applicatio
  '2c306978': 'Der Server verlangt, dass der Name der Website verborgen wird (Encrypted Client Hello).', // The server demands that the site's name
};
