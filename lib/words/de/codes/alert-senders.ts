/** Deutsch, nach dem Schlüssel des englischen Satzes; sein Anfang steht daneben. */
export const SENTENCES: Readonly<Record<string, string>> = {
  '6949d227': 'Beide Seiten, wenn sie nichts mehr zu senden haben.', // Either side, when it has nothing more to
  '144057de': 'Nach der Seite ist es das ordentliche Ende. Im Handshake beendet es das Laden wie ein geordnetes Auflegen.', // After the page it is the proper end. In 
  '322dd8c4': 'Beide Seiten, bei einer Nachricht, die an dieser Stelle nicht kommen darf; auch Server, die über ein Hello stolpern.', // Either side, for a message that may not 
  'c5bbfdf3': 'Das Laden endet; eine Seite oder etwas dazwischen verletzt die Reihenfolge des Handshakes.', // The load ends; one side, or something be
  'de8388a6': 'Beide Seiten, bei einem geschützten Record, der sich nicht prüfen lässt.', // Either side, for a protected record that
  '04705e7c': 'Das Laden endet; unterwegs wurden Bytes verändert, oder die beiden Seiten haben verschiedene Schlüssel.', // The load ends; bytes were changed on the
  'e9da7c91': 'Heute niemand: Er verriet Angreifern zu viel, und TLS 1.1 hat ihn abgeschafft.', // Nobody today: it told attackers too much
  '56274d50': 'Das Laden endet; der Server ist sehr alt.', // The load ends; the server is very old.
  '2cf69e19': 'Beide Seiten, bei einem Record, der länger ist als 2^14 Bytes und sein Zusatz.', // Either side, for a record longer than 2^
  '5fb9e3cb': 'Das Laden endet; der Record wurde falsch gebildet, oder etwas dazwischen hat ihn zusammengeklebt.', // The load ends; the record was made wrong
  '0b63ff90': 'Heute niemand: Browser haben keine TLS-Kompression mehr.', // Nobody today: TLS compression is gone fr
  '3c851ee0': 'Das Laden endet; der Server ist sehr alt, oder die Bytes sind beschädigt.', // The load ends; the server is very old, o
  '8e08437c': 'Der Server: gleich nach ClientHello, wenn keine Version, Verschlüsselung, Gruppe oder kein Name passt; in TLS 1.2 auch nach einem leeren oder ungeeigneten Zertifikat des Besuchers.', // Server: right after ClientHello when no 
  'a56e1b8d': 'Das Laden endet; die Stelle im Handshake sagt, was es ist: vor ServerHello die Aushandlung, danach das Zertifikat des Besuchers.', // The load ends; its place in the handshak
  'd332dcd5': 'Der Client, nur in SSL 3, statt eines Zertifikats, das er nicht hat.', // Client, in SSL 3 only, in place of a cer
  '8ec5c2cd': 'Kommt heute nicht mehr vor.', // Not met today.
  'e0ccb6ac': 'Beide Seiten über das Zertifikat der anderen: beschädigt oder falsch signiert. Ein Browser bekommt ihn wegen seines eigenen.', // Either side, of the other’s certificate:
  '6af4f5cd': 'Das Laden endet; das Zertifikat des Besuchers ist schuld oder fehlt.', // The load ends; the visitor’s certificate
  'c8a36fd1': 'Beide Seiten über das Zertifikat der anderen: eine Art, die sie nicht annehmen. Ein Browser bekommt ihn wegen seines eigenen.', // Either side, of the other’s certificate:
  'b594c9bf': 'Das Laden endet; der Besucher braucht ein Zertifikat anderer Art.', // The load ends; the visitor needs a certi
  'ad769601': 'Beide Seiten über das Zertifikat der anderen: widerrufen. Ein Browser bekommt ihn wegen seines eigenen.', // Either side, of the other’s certificate:
  '93aef5b5': 'Das Laden endet; der Besucher braucht ein neues Zertifikat.', // The load ends; the visitor needs a new c
  '639d793c': 'Beide Seiten über das Zertifikat der anderen: außerhalb seiner Gültigkeit. Ein Browser bekommt ihn wegen seines eigenen.', // Either side, of the other’s certificate:
  'e1a07eba': 'Das Laden endet; das Zertifikat des Besuchers ist abgelaufen, oder die Uhr des Servers geht falsch.', // The load ends; the visitor’s certificate
  'b1bf36c2': 'Beide Seiten über das Zertifikat der anderen: aus irgendeinem anderen Grund abgelehnt. Ein Browser bekommt ihn wegen seines eigenen.', // Either side, of the other’s certificate:
  'd702df2e': 'Das Laden endet; der Grund steht im Protokoll des Servers.', // The load ends; the server’s log holds th
  'd122de2b': 'Beide Seiten, bei einem Wert außerhalb des Erlaubten oder einem, der einem anderen widerspricht.', // Either side, for a value that is out of 
  '80abd7cf': 'Das Laden endet; die TLS-Software des Servers kommt mit dem Hello nicht zurecht, oder etwas hat es verändert.', // The load ends; the server’s TLS software
  'bc739876': 'Beide Seiten über das Zertifikat der anderen: Der Aussteller ist unbekannt. Ein Browser bekommt ihn wegen seines eigenen und sendet ihn wegen dessen der Website.', // Either side, of the other’s certificate:
  'dc34e99a': 'Empfangen: Der Aussteller des Besuchers ist keiner, den der Server annimmt. Gesendet: Der Browser zeigt einen unbekannten Aussteller an.', // Received: the visitor’s issuer is not am
  'c62bce4f': 'Der Server, sobald er weiß, wer der Besucher ist, oder nach einer Regel für Adressen und Namen.', // Server, after it knows who the visitor i
  '445d3c24': 'Das Laden endet; jemandes Regel verbietet es.', // The load ends; somebody’s rule says no.
  '7db60e42': 'Beide Seiten, bei einer Nachricht, die sich nicht lesen lässt: eine falsche Länge, ein Feld außerhalb des Erlaubten.', // Either side, for a message that cannot b
  '321dcfb7': 'Das Laden endet; das Hello ist für den Server zu neu oder zu groß, oder die Bytes sind beschädigt.', // The load ends; the hello is too new or t
  'efdd6080': 'Beide Seiten, wenn eine Signatur, ein Schlüsselaustausch oder Finished sich nicht prüfen lässt.', // Either side, for a signature, key exchan
  '4c7f0aba': 'Das Laden endet; Schlüssel passen nicht zusammen, oder der Handshake wurde unterwegs verändert.', // The load ends; keys do not fit, or the h
  'd9322f5d': 'Beide Seiten, nur in DTLS 1.3.', // Either side, in DTLS 1.3 only.
  '7113883f': 'Kommt bei Webseiten nicht vor.', // Not met on web pages.
  '63a42637': 'Niemand seit TLS 1.1: Er setzte Ausfuhrregeln der 1990er-Jahre durch.', // Nobody since TLS 1.1: it enforced export
  '96e10778': 'Der Server, gleich nach ClientHello, wenn er keine der angebotenen Versionen kennt.', // Server, right after ClientHello, when it
  '87bcec59': 'Das Laden endet; der Server ist zu alt für Browser oder stolpert, was selten ist, über neuere Versionen.', // The load ends; the server is too old for
  '585a8d2e': 'Der Server, anstelle von 40, wenn er stärkere Verschlüsselung verlangt, als angeboten wurde.', // Server, in place of 40, when it demands 
  '91be048c': 'Das Laden endet; die Liste des Servers ist strenger als die der Browser.', // The load ends; the server’s list is stri
  '980ea9ef': 'Beide Seiten, bei einem eigenen Fehler; in Go geschriebene Server auch bei einem Namen ohne Zertifikat.', // Either side, for a fault of its own; ser
  '2229e0cc': 'Der Server, wenn ein Hello sich als zweiten Versuch mit älterer Version ausgibt und der Server Neueres kann (RFC 7507).', // Server, when a hello says that it is a s
  '5af62590': 'Das Laden endet; heutige Browser versuchen es so nicht noch einmal, also tat es etwas dazwischen.', // The load ends; browsers of today do not 
  '2d368601': 'Beide Seiten, wenn ein Mensch oder Programm den Handshake abbricht; danach folgt close_notify.', // Either side, when a person or program ca
  '839948d9': 'Das Laden endet, ohne dass TLS einen Fehler hätte.', // The load ends without a fault in TLS.
  'd6263e2a': 'Beide Seiten, als Warnung in TLS 1.2, wenn der Handshake neu begonnen werden soll.', // Either side, as a warning in TLS 1.2, wh
  'c45c0c1d': 'Die Seite lädt weiter, außer der Server besteht darauf, wie manche, die erst spät nach einem Zertifikat fragen.', // The page goes on, unless the server insi
  '749f6ef1': 'Beide Seiten in TLS 1.3, wenn eine Erweiterung fehlt, die da sein muss; manche Server bei einem Hello ohne Namen.', // Either side in TLS 1.3, when an extensio
  'eb116f59': 'Das Laden endet; eine Adresse wurde als Zahl geöffnet, oder etwas hat das Hello beschnitten.', // The load ends; an address was opened by 
  '442a9727': 'Der Client, bei einer Erweiterung in der Antwort, um die er nicht gebeten hat.', // Client, for an extension in the answer t
  'c27d7825': 'Das Laden endet; der Server oder etwas dazwischen fügt hinzu, was nicht verlangt war.', // The load ends; the server or something b
  '093e667f': 'Der Server, wenn er das Zertifikat des Besuchers nicht unter dessen URL holen kann; in TLS 1.3 nicht mehr vorhanden.', // Server, when it cannot fetch the visitor
  'b38f03da': 'Der Server, gleich nach ClientHello, wenn er keine Website dieses Namens hat (SNI).', // Server, right after ClientHello, when it
  '8d9d93fa': 'Das Laden endet; der Name führt zu einem Rechner, der ihn nicht bedient. Als bloße Warnung wird er übergangen.', // The load ends; the name leads to a machi
  '2cdbc3c3': 'Der Client, wenn eine angeheftete Auskunft (OCSP) ungültig ist.', // Client, for a stapled status (OCSP) that
  '89eedbe9': 'Das Laden endet; die angeheftete Auskunft des Servers ist fehlerhaft.', // The load ends; the server’s staple is br
  '829b0b71': 'Der Server, wenn ein Zertifikat nicht zu seinem angekündigten Hash passt; in TLS 1.3 nicht mehr vorhanden.', // Server, when a certificate does not matc
  '603c02fd': 'Der Server, bei einem gemeinsamen Schlüssel (PSK), den er nicht kennt.', // Server, for a pre-shared key that it doe
  '9fc3b70e': 'Kommt bei Webseiten nicht vor: Browser nutzen gemeinsame Schlüssel nur zum Fortsetzen, und Server weichen dann aus.', // Not met on web pages: browsers use share
  '6d53b2b9': 'Der Server in TLS 1.3, nach der leeren Certificate-Nachricht des Besuchers. Der Browser ist dann schon fertig, daher kommt er zusammen mit der Antwort.', // Server in TLS 1.3, after the visitor’s e
  '2d068c47': 'Das Laden endet; der Besucher braucht ein Zertifikat.', // The load ends; the visitor needs a certi
  '75f14fe9': 'Beide Seiten in TLS 1.3, wenn kein anderer Alert passt oder keiner genannt werden soll.', // Either side in TLS 1.3, where no other a
  '47145d18': 'Das Laden endet ohne Angabe eines Grundes.', // The load ends without a reason given.
  'f1617d8b': 'Der Server, gleich nach ClientHello, wenn die Liste der Protokolle (ALPN) keines enthält, das er spricht.', // Server, right after ClientHello, when th
  '026d4ec1': 'Das Laden endet; der Port ist nicht für Browser gedacht.', // The load ends; the port is not meant for
  '77c9cc33': 'Der Client, wenn der Server Encrypted Client Hello nicht annahm und sein öffentlicher Name sich prüfen ließ.', // Client, when the server did not take Enc
  '43c0d8c4': 'Der Browser versucht es noch einmal mit den Schlüsseln, die der Server ihm gab.', // The browser tries again with the keys th
};
