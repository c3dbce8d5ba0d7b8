/** Deutsch, nach dem Schlüssel des englischen Satzes; sein Anfang steht daneben. */
export const SENTENCES: Readonly<Record<string, string>> = {
  'db1500fd': 'Firefox und der Server haben keine Cipher-Suite gemeinsam, oder der Server lehnte den Handshake gleich zu Beginn ab.', // Firefox and the server have no cipher in
  '851380d0': 'Dem Server fehlt ein Zertifikat des Besuchers.', // The server misses a certificate from the
  '629031ec': 'Ein Zertifikat im Handshake ließ sich nicht benutzen.', // A certificate in the handshake could not
  'e1088bb5': 'Das Zertifikat des Servers ist von einer Art, die Firefox nicht kennt.', // The server's certificate is of a kind th
  '1372e080': 'Der Server wählte eine TLS-Version, die Firefox aufgegeben hat, weil sie nicht mehr sicher ist.', // The server chose a version of TLS that F
  'd0f955d9': 'Der benutzte geheime Schlüssel gehört nicht zum gezeigten Zertifikat.', // The secret key used does not belong to t
  '62cab599': 'Der Server spricht SSL 2, das seit Jahrzehnten unsicher ist.', // The server speaks SSL 2, which has been
  'b389de01': 'Verschlüsselte Daten kamen hier beschädigt an.', // Encrypted data arrived here damaged.
  'd3fc9365': 'Der Server sagte, dass verschlüsselte Daten beschädigt bei ihm ankamen.', // The server said that encrypted data reac
  '525b00c7': 'Der Server fand das Zertifikat des Besuchers schlecht, oder er bekam keines.', // The server found the visitor's certifica
  'c1138f96': 'Der Server sagt, dass das Zertifikat des Besuchers widerrufen wurde.', // The server says that the visitor's certi
  '86362517': 'Der Server sagt, dass das Zertifikat des Besuchers abgelaufen ist.', // The server says that the visitor's certi
  'e0f8ef1f': 'Die Verschlüsselung ist in den Einstellungen dieses Firefox ausgeschaltet.', // Encryption is switched off in the settin
  'a351a49e': 'Die Einstellungen dieses Firefox lassen keine Cipher-Suite übrig.', // The settings of this Firefox leave no ci
  '7e06f4c2': 'Der Server antwortete mit etwas, das kein TLS ist, meist mit einfachem HTTP.', // The server answered in something that is
  '6e490f6a': 'Die erste Nachricht des Servers ist falsch gebildet oder wählt etwas, das Firefox nicht angeboten hat.', // The server's first message is malformed,
  'a9d342b5': 'Die Nachricht mit dem Zertifikat des Servers ist falsch gebildet.', // The message with the server's certificat
  'cb776bf3': 'Die Nachricht des Servers mit seinem Teil des Schlüssels ist falsch gebildet.', // The server's message with its part of th
  'b1423196': 'Das Verlangen des Servers nach einem Besucherzertifikat ist falsch gebildet.', // The server's request for a visitor's cer
  '9f806ffb': 'Die Schlussnachricht des Servers im Handshake ist falsch gebildet.', // The closing message of the server's hand
  '49cd15c3': 'Der Server sendete eine unlesbare Fehlermeldung.', // The server sent an error notice that can
  '091bc109': 'Der Server sendete eine unlesbare Handshake-Nachricht.', // The server sent a handshake message that
  '42fcca09': 'Der Server wechselte zu früh zur Verschlüsselung.', // The server switched to encryption before
  'd32234a2': 'Der Server sendete Seitendaten, bevor die Verschlüsselung fertig war.', // The server sent page data before encrypt
  '9d7adc11': 'Der Server sendete eine Art von Daten, die es in TLS nicht gibt.', // The server sent a kind of data that TLS
  '8bbf4368': 'Der Server brach mit einer Fehlernummer ab, die Firefox nicht kennt.', // The server broke off with an error numbe
  '7f1a7036': 'Der Server beendete die verschlüsselte Verbindung geordnet, aber zu früh.', // The server ended the encrypted connectio
  'f55153ea': 'Der Server sagte, dass eine Nachricht von Firefox außer der Reihe kam.', // The server said that a message from Fire
  '4934edb2': 'Der Server sagte, dass er nicht entpacken konnte, was Firefox sendete.', // The server said that it could not unpack
  '3ff128bf': 'Der Server brach ab, nachdem der Handshake begonnen hatte; meist wollte er ein Zertifikat des Besuchers und bekam keines.', // The server broke off after the handshake
  '4c786fde': 'Der Server sagte, dass etwas, das Firefox anbot, nicht erlaubt ist.', // The server said that something Firefox o
  '6da29ca4': 'Der Server nimmt Zertifikate von der Art des Besucherzertifikats nicht an.', // The server does not accept certificates
  '4b067200': 'Der Server lehnte das Zertifikat des Besuchers ohne genaueren Grund ab.', // The server refused the visitor's certifi
  '6fe2d5d2': 'Dieses Gerät konnte die Zufallszahlen nicht erzeugen, die Verschlüsselung braucht.', // This device could not make the random nu
  'e2615d21': 'Der Teil des Servers an der Schlüsselvereinbarung ließ sich nicht benutzen.', // The server's part of the key agreement c
  '78ebd912': 'Der Schlüssel des Servers ist größer, als Firefox annimmt.', // The server's key is larger than Firefox
  'fa8e8d48': 'Die Verbindung brach, während Firefox sendete.', // The connection broke while Firefox was s
  '4239ffb2': 'Das Zertifikat passt nicht zu der Art der Schlüsselvereinbarung, die der Server wählte.', // The certificate does not fit the kind of
  '09b52237': 'Der Server sagte, dass er nicht entschlüsseln konnte, was Firefox sendete.', // The server said that it could not decryp
  '97c96512': 'Der Server sagte, dass Daten von Firefox zu groß waren.', // The server said that a piece of data fro
  'd95ae25f': 'Der Server vertraut der Zertifizierungsstelle nicht, die das Zertifikat des Besuchers ausstellte.', // The server does not trust the authority
  '1e180a3e': 'Der Server weist diesen Besucher nach eigenen Regeln ab.', // The server refuses this visitor by its o
  '99e72587': 'Der Server sagte, dass er eine Nachricht von Firefox nicht lesen konnte.', // The server said that it could not read a
  'f0ae4f39': 'Der Server sagte, dass eine Signatur oder ein Prüfwert von Firefox falsch war.', // The server said that a signature or chec
  '8fb08ae9': 'Der Server brach wegen Exportregeln der 1990er-Jahre ab; er ist sehr alt.', // The server broke off over export rules o
  'c82c20a7': 'Der Server kennt keine der TLS-Versionen, die Firefox spricht.', // The server knows none of the versions of
  '4d7deba2': 'Der Server verlangt stärkere oder andere Cipher-Suites, als Firefox anbietet.', // The server demands stronger ciphers than
  '41f886d2': 'Der Server brach wegen eines eigenen Fehlers ab.', // The server broke off because of an error
  'b37426c0': 'Die Seite des Servers brach den Handshake ab.', // The server's side called the handshake o
  '5c3c0e2a': 'Der Server weigert sich, die Verschlüsselung neu zu beginnen.', // The server refuses to start the encrypti
  '4915d696': 'Der Server sagte, dass er eine Erweiterung bekam, um die er nicht gebeten hatte.', // The server said that it got an extension
  '1bbf5657': 'Der Server konnte das Zertifikat des Besuchers nicht holen.', // The server could not fetch the visitor's
  'e26797f7': 'Der Server nahm den Nachweis nicht an, dass das Zertifikat des Besuchers noch gilt.', // The server did not accept the proof that
  '52b54190': 'Der Server fand, dass das Zertifikat des Besuchers nicht zu seinem angekündigten Hash passt.', // The server found that the visitor's cert
  'f6f149ce': 'Die Verschlüsselung neu zu beginnen ist auf dieser Verbindung nicht erlaubt.', // Starting the encryption anew is not allo
  '3f08863e': 'Der Server kennt nur eine alte, unsichere Art, die Verschlüsselung neu zu beginnen.', // The server knows only an old, unsafe way
  '8c377861': 'Der Teil des Servers am Diffie-Hellman-Schlüssel ist zu kurz, um sicher zu sein.', // The server's part of the Diffie-Hellman
  '29ee0b96': 'Firefox und der Server konnten sich nicht einigen, welches Protokoll nach der Verschlüsselung gilt.', // Firefox and the server could not agree w
  '3a0ee25b': 'Der Server sah, dass die Verbindung mit einer älteren TLS-Version versucht wurde, als beide kennen, und lehnte sie ab.', // The server saw that the connection was t
  '496002b4': 'Der Schlüssel im Zertifikat des Servers ist zu kurz, um sicher zu sein.', // The key in the server's certificate is t
  'c73f8325': 'Es gibt keine Art der Signatur, die beide Seiten annehmen.', // There is no kind of signature that both
  'f1692772': 'Der Server signierte auf eine Art, die Firefox nicht annimmt.', // The server signed in a way that Firefox
  'f93f903e': 'Der Server sagte, dass in der ersten Nachricht von Firefox etwas fehlte, das er braucht.', // The server said that something it needs
  '30008412': 'Der Server bat Firefox, neu zu beginnen, als das nicht an der Reihe war.', // The server asked Firefox to begin again
  'c927c82b': 'Der Handshake scheiterte ohne genaueren Grund.', // The handshake failed without a closer re
  '5aa2b509': 'Der Server verlangt ein Zertifikat, das zeigt, wer der Besucher ist, und bekam keines.', // The server demands a certificate that pr
  'c817f983': 'Der Server gab neue Schlüssel zum Verbergen des Namens der Website; Firefox soll es damit erneut versuchen.', // The server gave new keys for hiding the
  '1feb42b6': 'Der Server nimmt die verborgene Form des Namens der Website nicht mehr an; Firefox soll es ohne sie erneut versuchen.', // The server no longer takes the hidden fo
  '634db774': 'Das Verbergen des Namens der Website im Handshake scheiterte, und der Server konnte nicht nachweisen warum.', // Hiding the site's name in the handshake
  'b08da179': 'Der Server verlangt, dass der Name der Website im Handshake verborgen wird.', // The server demands that the site's name
  '4aaa0a26': 'Ein Lesen oder Schreiben scheiterte, während Zertifikat oder Schlüssel verarbeitet wurden.', // A read or write failed while the certifi
  'a7983986': 'Ein Datum im Zertifikat ist nicht richtig geschrieben.', // A date in the certificate is not written
  'ecd73e39': 'Das Zertifikat ist nicht richtig aufgebaut und lässt sich nicht lesen.', // The certificate is not put together prop
  '779229bc': 'Die Signatur auf dem Zertifikat ist falsch: Es wurde verändert, oder es stammt von einer anderen Zertifizierungsstelle, als es nennt.', // The signature on the certificate is wron
  '4d3cabd1': 'Das Zertifikat der Website ist abgelaufen, oder die Uhr dieses Geräts geht falsch.', // The site's certificate has expired, or t
  '39091047': 'Firefox kennt die Zertifizierungsstelle nicht, die das Zertifikat der Website signiert hat, oder ein Glied zu ihr fehlt.', // Firefox does not know the authority that
  '5557ffe3': 'Der Schlüssel im Zertifikat lässt sich nicht benutzen.', // The key in the certificate cannot be use
  'd5146b40': 'Die Zertifizierungsstelle, die das Zertifikat signiert hat, ist als nicht vertrauenswürdig markiert.', // The authority that signed the certificat
  '85236b26': 'Genau dieses Zertifikat ist als nicht vertrauenswürdig markiert.', // This very certificate is marked as not t
  'eb48925a': 'Ein Zertifikat der Zertifizierungsstelle über dem der Website ist abgelaufen.', // A certificate of the authority above the
  'c5f453df': 'Ein Feld im Zertifikat hat einen unerlaubten Wert.', // A field in the certificate has a value t
  'c6547a50': 'Ein Zertifikat, mit dem das der Website signiert ist, darf andere nicht signieren.', // A certificate that signed the site's one
  '6a39e827': 'In der Kette sind mehr Zertifizierungsstellen, als die oberste erlaubt.', // There are more authorities in the chain
  '875e4f8d': 'Der Schlüssel im Zertifikat ist nicht gültig.', // The key in the certificate is not valid.
  'f1d7ede0': 'Das Zertifikat hat eine Regel, die man verstehen muss, und Firefox kennt sie nicht.', // The certificate has a rule that must be
  '5a5fbb99': 'Der Schlüssel des Zertifikats ist von einer Art, die Firefox nicht kennt.', // The certificate's key is of a kind that
  'cb43ea17': 'Der Schlüssel dieses Zertifikats wurde widerrufen.', // The key of this certificate has been wit
  '30c2e528': 'Das Zertifikat erlaubt nicht, seinen Schlüssel so zu benutzen.', // The certificate does not allow its key t
  'c74407ef': 'Das Zertifikat wurde nicht für Websites gemacht.', // The certificate was not made for website
  'cb7f88f8': 'Der Dienst der Zertifizierungsstelle, der über Widerrufe Auskunft gibt, versagte.', // The authority's service that tells wheth
  '1178f272': 'Der Dienst der Zertifizierungsstelle, der über Widerrufe Auskunft gibt, ist beschäftigt.', // The authority's service that tells wheth
  '8cd4e107': 'Der Dienst der Zertifizierungsstelle, der über Widerrufe Auskunft gibt, gab keine brauchbare Antwort.', // The authority's service that tells wheth
  '5cb41889': 'Die Zertifizierungsstelle sagt, dass sie dieses Zertifikat nicht kennt.', // The authority says that it does not know
  'bde76aac': 'Der Nachweis, dass das Zertifikat nicht widerrufen wurde, ist veraltet.', // The proof that the certificate was not w
  '900f03ea': 'Der Nachweis, dass das Zertifikat nicht widerrufen wurde, liegt in der Zukunft; vielleicht geht die Uhr dieses Geräts falsch.', // The proof that the certificate was not w
  '728390fe': 'Der Nachweis, dass das Zertifikat nicht widerrufen wurde, ist von jemandem signiert, der das nicht darf.', // The proof that the certificate was not w
  '292a7c53': 'Firefox hat ein anderes Zertifikat derselben Zertifizierungsstelle mit derselben Seriennummer gesehen.', // Firefox has met another certificate of t
  '4af76628': 'Der Schlüssel des Zertifikats benutzt eine Kurve, die Firefox nicht annimmt.', // The certificate's key uses a curve that
  '95f9690d': 'Der Schlüssel des Zertifikats ist in einer Form geschrieben, die Firefox nicht annimmt.', // The certificate's key is written in a fo
  'c2b665cd': 'Eine Signatur wurde auf eine Art erzeugt, die ausgeschaltet ist, weil sie sich fälschen lässt.', // A signature was made in a way that is sw
  'a1c53185': 'Firefox weiß, welche Schlüssel diese Website benutzt, und das gezeigte Zertifikat hat keinen davon.', // Firefox knows which keys this site uses,
  '8cac0187': 'Der Server zeigt das Zertifikat einer Zertifizierungsstelle, wo das einer Website hingehört.', // The server shows an authority's certific
  'dd08f853': 'Das Zertifikat der Zertifizierungsstelle hat eine so alte Form, dass es sein Recht zu signieren nicht zeigen kann.', // The authority's certificate is of a form
  'c10801a2': 'Die Zeit des Zertifikats hat noch nicht begonnen; vielleicht geht die Uhr dieses Geräts nach.', // The certificate's time has not begun yet
  '4e85d37e': 'Das Zertifikat der Zertifizierungsstelle gilt noch nicht; vielleicht geht die Uhr dieses Geräts nach.', // The authority's certificate has not begu
  '537cf68a': 'Das Zertifikat nennt für sich zwei verschiedene Arten der Signatur.', // The certificate names two different kind
  'c34cd9e2': 'Der Nachweis, der mit dem Handshake kam, gilt einem anderen Zertifikat.', // The proof that came with the handshake i
  'c327c85c': 'Das Zertifikat verspricht einen frischen Nachweis, dass es nicht widerrufen wurde, und der Server sendete keinen.', // The certificate promises fresh proof tha
  '01f947e0': 'Eine Zahl im Zertifikat, oft seine Seriennummer, ist nicht richtig geschrieben.', // A number in the certificate, often its s
  'f46bfb9e': 'Das Zertifikat sagt nicht, wer es ausgestellt hat.', // The certificate does not say who issued
  '70f5e2c1': 'Der Zertifizierungsstelle wird nur unter Bedingungen vertraut, die dieses Zertifikat nicht erfüllt.', // The authority is trusted only under cond
  'a66af6ca': 'Das Zertifikat bürgt für sich selbst; keine Zertifizierungsstelle hat es signiert.', // The certificate vouches for itself; no a
  '3dd54a93': 'Etwas auf diesem Gerät oder in diesem Netz ersetzt Zertifikate durch eigene, und Firefox vertraut ihm nicht.', // Something on this device or network repl
  'bf107c33': 'Das Zertifikat wurde nicht in die öffentlichen Protokolle eingetragen, die Firefox verlangt.', // The certificate has not been entered in
  'e6ed6bc2': 'Firefox hat der Zertifizierungsstelle, die dieses Zertifikat ausstellte, das Vertrauen entzogen.', // Firefox has withdrawn its trust in the a
};
