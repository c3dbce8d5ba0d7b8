/** Deutsch, nach dem Schlüssel des englischen Satzes; sein Anfang steht daneben. */
export const SENTENCES: Readonly<Record<string, string>> = {
  'd7d14d4e': 'Das Laden wurde angehalten oder durch ein anderes ersetzt; an der Website ist nichts falsch.', // The load was stopped or replaced by anot
  'fc5d38b0': 'Der Browser gab die Seite auf, ohne zu sagen warum.', // The browser gave up on the page without
  '4b853683': 'Dieses Gerät hat keine funktionierende Verbindung zum Netz.', // This device has no working connection to
  '9560a648': 'Der Name der Website ließ sich nicht in eine Adresse auflösen.', // The name of the site could not be turned
  '899df232': 'Der Proxy, den dieser Browser benutzen soll, tat seinen Teil nicht.', // The proxy that this browser is told to u
  '2261a334': 'Der Proxy antwortete, weigerte sich aber, die Anfrage an die Website weiterzugeben.', // The proxy answered, but refused to pass
  '76ea8989': 'Es kam keine funktionierende Verbindung zum Server zustande.', // No working connection to the server came
  '21d101ef': 'Browser und Server fanden keine gemeinsame Art, die Verbindung zu verschlüsseln.', // Browser and server found no common way t
  '5330f8ab': 'Der Server brach den Aufbau der verschlüsselten Verbindung ab.', // The server broke off the setting up of t
  'deb19db3': 'Der Server will ein Zertifikat, das zeigt, wer der Besucher ist, und bekam keines, das er annimmt.', // The server wants a certificate that prov
  '1274ca69': 'Der Server sendete beim Aufbau der verschlüsselten Verbindung etwas, das der Browser nicht lesen konnte.', // The server sent something, while the enc
  'd0d187b3': 'Der Server sendete beim Aufbau der verschlüsselten Verbindung eine Nachricht außer der Reihe.', // The server sent a message out of turn wh
  '2ab5d8bd': 'Die verschlüsselten Daten gingen nicht auf: Sie wurden beschädigt, oder eine Seite benutzte einen falschen Schlüssel.', // The encrypted data did not add up: it wa
  '470cbe50': 'Das Verbergen des Namens der Website im Handshake (Encrypted Client Hello) ging mit diesem Server nicht.', // The hiding of the site's name in the han
  '55263794': 'Der Server wollte die Verschlüsselung auf eine Art neu beginnen, die nicht mehr sicher ist.', // The server asked to start the encryption
  'efec840c': 'Die Verschlüsselung ließ sich wegen einer Einstellung oder eines Fehlers in diesem Browser nicht aufbauen.', // The encryption could not be set up becau
  '1d07a417': 'Das Zertifikat der Website führt zu keiner Zertifizierungsstelle, der der Browser vertraut.', // The site's certificate does not lead bac
  '211eefa7': 'Das Zertifikat der Website gilt nicht zu der Zeit, die die Uhr dieses Geräts zeigt.', // The site's certificate is not valid at t
  '1130d85f': 'Das Zertifikat gehört zu einem anderen Namen als dem in der Adresszeile.', // The certificate belongs to another name
  'c2dc0071': 'Der Browser konnte nicht bestätigen, dass das Zertifikat der Website nicht widerrufen wurde.', // The browser could not confirm that the s
  '1b89ddb2': 'Das Zertifikat darf nicht für eine Website benutzt werden.', // The certificate may not be used for a we
  'ad49d871': 'Das Zertifikat ist mit zu schwacher Kryptografie geschützt.', // The certificate is protected by cryptogr
  '41c28f10': 'Das Zertifikat der Website ist falsch gebildet oder bricht eine Regel, die Zertifikate einhalten müssen.', // The site's certificate is malformed or b
  '376439e6': 'Das Zertifikat bricht eine Regel, die der Browser von öffentlich vertrauten Zertifikaten verlangt.', // The certificate breaks a rule that the b
  '3fd17fa3': 'Die Website schickte den Browser zu einer Adresse weiter, der er nicht folgen kann.', // The site sent the browser on to an addre
  'a5826312': 'Der Server antwortete mit etwas, das keine richtige HTTP-Antwort ist.', // The server answered with something that
  'eb8a9c38': 'Die Seite kam beschädigt oder unvollständig an.', // The page arrived damaged or incomplete.
  '79d7c832': 'Der Server antwortete mit einem Fehler statt einer Seite.', // The server answered with an error instea
  'a2504eee': 'Die Anmeldung beim Server oder Proxy ging nicht.', // Signing in to the server or proxy did no
  '112fe419': 'Die HTTP/2-Verbindung zum Server brach zusammen.', // The HTTP/2 connection to the server brok
  'b2a3f88f': 'Die HTTP/3-Verbindung (QUIC) zum Server brach zusammen.', // The HTTP/3 (QUIC) connection to the serv
  '996fe053': 'Eine Live-Verbindung (WebSocket), die eine Seite öffnete, scheiterte; am Laden hindert das keine Seite.', // A live connection (WebSocket) that a pag
  'c75318fb': 'Die Seite wurde auf diesem Gerät gesperrt, vor dem Laden oder statt des Ladens.', // The page was blocked on this device, bef
  '2b3c114a': 'Browser weigern sich, Seiten auf dieser Portnummer zu öffnen.', // Browsers refuse to open pages on this po
  '49b5b257': 'Der Browser wurde daran gehindert, eine Adresse auf diesem Gerät oder im lokalen Netz zu erreichen.', // The browser was kept from reaching an ad
  '1954e800': 'Die eigenen Regeln der Website verbieten, ihre Seite an dieser Stelle zu zeigen.', // The site's own rules forbid showing its
  '53af00a5': 'Die Adresse ist keine, die der Browser öffnen kann.', // The address is not one that the browser
  'ded22ca2': 'Eine Datei auf diesem Gerät ließ sich nicht öffnen oder lesen.', // A file on this device could not be opene
  'd31141b7': 'Eine gespeicherte Kopie der Seite fehlt oder ließ sich nicht lesen.', // A stored copy of the page is missing or
  '29b551e4': 'Diesem Gerät oder Browser fehlte es an Speicher, Plattenplatz oder anderem.', // This device or browser ran short of memo
  '62326d77': 'Der Prozess des Browsers für diesen Tab ist abgestürzt; soweit bekannt, war die Website nicht die Ursache.', // The browser's process for this tab stopp
  'a64adc68': 'Der eigene Speicher des Browsers für Schlüssel und Zertifikate meldete ein Problem.', // The browser's own store of keys and cert
  'f98adcd3': 'Dieser Code gehört zu einem anderen Gebrauch der Bibliotheken des Browsers; heute endet kein Laden einer Seite damit.', // This code belongs to another use of the
  '3327478c': 'Der Browser benutzt diesen Code nur im Inneren; kein Laden einer Seite endet damit.', // The browser uses this code only inside i
};
