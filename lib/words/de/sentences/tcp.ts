/** Deutsch, nach dem Schlüssel des englischen Satzes; sein Anfang steht daneben. */
export const SENTENCES: Readonly<Record<string, string>> = {
  'ea2f5761': 'Die Verbindung wurde abgelehnt', // The connection was refused
  'b7c57ce9': 'Bei {host}, Port {port}, nimmt nichts Verbindungen an.', // Nothing accepts connections at {host}, p
  'aeaf3d64': 'Ein Rechner antwortete, und zwar mit Nein: Auf diesem Port lauscht nichts, oder eine Firewall sagt in seinem Namen Nein.', // A machine answered, and said no: nothing
  'd7efbbbe': 'Der Rechner ist da, aber auf diesem Port antwortet kein Webserver. Vielleicht ist er ausgeschaltet, oder der Port stimmt nicht.', // The machine is there but no web server a
  'c02e82df': 'Auf das SYN kommt ein Reset: Der Dienst läuft nicht, lauscht auf einer anderen Adresse oder einem anderen Port, oder eine Firewall lehnt ab.', // A reset answers the SYN: the service is
  '6d0249af': 'Eine Verbindung zu jeder Adresse der Website.', // A connection to every address of the sit
  '27f6bf34': 'Auf dem Server: Sehen Sie nach, was auf dem Port lauscht.', // On the server: see what listens on the p
  '054ac4e4': 'Eine Zeile mit 0.0.0.0:{port} oder [::]:{port}; 127.0.0.1 ist nur vom Rechner selbst aus erreichbar.', // A line with 0.0.0.0:{port} or [::]:{port
  '6fedc222': 'Prüfen Sie die Firewall auf dem Rechner und davor auf REJECT-Regeln für Port {port}.', // Check the firewall on the machine and be
  '6a740c86': 'Keine Regel lehnt den Port ab; `curl -v {origin}` stellt von außen eine Verbindung her.', // No rule rejects the port; `curl -v {orig
  'b84d1de1': 'Nichts antwortet', // Nothing answers
  '3b2560b1': 'Keine Adresse von {host} antwortet auf Port {port}.', // No address of {host} answers on port {po
  'fc6212c9': 'Die Versuche verschwinden ohne ein Wort: Der Rechner ist aus, oder etwas unterwegs verschluckt sie.', // The attempts vanish without a word: the
  '063bb4ad': 'Es klingelt und niemand hebt ab: Der Server ist ausgefallen, oder eine Firewall verwirft den Anruf.', // It rings and nobody picks up: the server
  '3d0a4d80': 'SYN bleibt auf jeder Adresse unbeantwortet: eine Firewall mit DROP, eine falsche Adresse im DNS, eine Route, die endet, oder ein ausgefallener Rechner.', // SYN unanswered on every address: a firew
  '08e8967e': 'Eine Verbindung zu jeder Adresse und eine Prüfung aus einem anderen Netz.', // A connection to every address, and a loo
  '77ef2e08': 'Prüfen Sie, ob das DNS die richtigen Adressen nennt.', // Check that DNS names the right addresses
  '81d504fc': 'Jede ausgegebene Adresse gehört zu einem Ihrer Server.', // Every address printed is one of your ser
  'd3c3124b': 'Auf dem Server: Sehen Sie nach, ob die Pakete ankommen.', // On the server: see whether the packets a
  '0b078077': 'SYN kommt und SYN-ACK geht. Kommt nichts, öffnen Sie Port {port} in der Sicherheitsgruppe der Cloud oder in der Firewall.', // SYN comes and SYN-ACK goes. If nothing c
  '617f7e80': 'Es gibt keinen Weg zum Server', // There is no way to the server
  '77bb6fde': 'Von diesem Rechner führt kein Weg zu {host}.', // No route leads from this machine to {hos
  '0e63812e': 'Ein Router oder dieser Rechner selbst sagt, dass er keinen Weg dorthin kennt.', // A router, or this machine itself, says t
  'a3b8d6d9': 'Das Netz weiß nicht, wie es dorthin kommt. So sieht ein nicht verbundenes VPN aus oder eine Website, die nur IPv6 hat.', // The network does not know how to get the
  '4a0bcddc': 'EHOSTUNREACH oder ENETUNREACH auf jeder Adresse: eine fehlende Route, eine Firewall, die so antwortet, oder Adressen nur einer Familie.', // EHOSTUNREACH or ENETUNREACH on every add
  'bd38d060': 'Eine Verbindung zu jeder Adresse.', // A connection to every address.
  '6607cb04': 'Eine Verbindung und ein Handshake mit jeder Adresse.', // A connection and a handshake with every 
  '3bd59212': 'Bei {address} gelingt der Handshake.', // At {address} the handshake completes.
  'a1a5e5fe': 'Bei {address} wird dasselbe Hello mit Alert {alert} beantwortet.', // At {address} the same hello is answered 
  '8eec6698': 'Bei {address} wird dasselbe Hello mit einem Reset beantwortet.', // At {address} the same hello is answered 
  '31b53fa9': 'Bei {address} schließt der Server auf dasselbe Hello hin die Verbindung.', // At {address} the same hello makes the se
  '1ab717bd': 'Bei {address} bekam dasselbe Hello {bytes} innerhalb von {ms}, dann Stille.', // At {address} the same hello got {bytes} 
  '725a71f7': 'Bei {address} gelingt der Handshake nicht.', // At {address} the handshake does not comp
  'c92eb7cd': 'Bei {address} hält das Zertifikat nicht stand[: {says}].', // At {address} the certificate does not ho
  '38483d1b': 'Ist dies eine interne Website Ihrer Firma, verbinden Sie deren VPN.', // If this is a company’s inner site, conne
  '0ebdedc7': 'Sehen Sie nach, wo der Weg endet.', // See where the way ends.
  '93e051fb': 'Der letzte Schritt ist das Netz des Servers.', // The last hop is the server’s network.
  '1e1f1a5c': 'Eine der Adressen der Website ist tot', // One of the site’s addresses is dead
  '81dfdda3': 'Manche Adressen von {host} gehen und andere nicht[: {list}].', // Some addresses of {host} work and others
  '7a21a431': 'Dasselbe Netz erreicht eine Adresse der Website und eine andere nicht.', // The same network reaches one address of
  '3497dc50': 'Die Website hat mehrere Türen, und eine ist verschlossen. Ob sie lädt, ist Glückssache.', // The site has several doors and one is lo
  'f819c11c': 'Im DNS steht eine Adresse, deren Rechner nicht tut, was die anderen tun: nehmen Sie sie heraus, oder reparieren Sie den Rechner.', // DNS lists an address whose machine does 
  '52d1d308': 'Nehmen Sie die tote Adresse aus dem DNS, oder bringen Sie ihren Rechner zurück.', // Take the dead address out of DNS, or bri
  '27744c7c': 'Jede genannte Adresse nimmt auf Port {port} eine Verbindung an.', // Every address listed accepts a connectio
  '82780f4d': 'IPv6 kommt nicht durch', // IPv6 does not get through
  '5d906fcb': '{host} ist über IPv4 erreichbar und über IPv6 nicht[: {list}].', // {host} is reached over IPv4 and not over
  '6ee45c16': 'IPv4 geht auf derselben Leitung; also läuft die Website, und der IPv6-Weg ist kaputt.', // IPv4 works on the same line, so the site
  '60f9fef4': 'Zwei Straßen führen zur Website, und die neuere ist gesperrt. Browser versuchen sie zuerst und verlieren dort Zeit.', // There are two roads to the site, and the
  '1b8f0458': 'Alle AAAA-Adressen scheitern, während eine A-Adresse verbindet: Der Dienst lauscht nur auf IPv4, oder eine Route oder Firewall vergisst IPv6.', // All AAAA addresses fail while an A addre
  'db133c95': 'Eine Verbindung über jede der beiden Familien.', // A connection over each family.
  '3298d6ef': 'Sehen Sie nach, ob andere IPv6-Websites laden, zum Beispiel https://test-ipv6.com/.', // See whether other IPv6 sites load, for e
  '71696bb6': 'Scheitern alle, ist das IPv6 Ihres Netzes kaputt; ist es nur diese, sagen Sie es dem Betreiber.', // If all fail, your network’s IPv6 is brok
  '039d040b': 'Auf dem Server: Sehen Sie nach, ob er auf [::]:{port} lauscht.', // On the server: see whether it listens on
  '02bed1a9': 'Eine Zeile mit [::]:{port}.', // A line with [::]:{port}.
  '254b59ea': 'Oder nehmen Sie den AAAA-Eintrag heraus, bis es geht.', // Or take the AAAA record out until it wor
  '8245891f': 'Es wird nichts ausgegeben, und die Seite lädt sofort.', // It prints nothing, and the page loads at
  '2666f20a': 'Prüfen Sie das IPv6-Routing, und ob ICMPv6 „packet too big“ durchgelassen wird.', // Check IPv6 routing, and that ICMPv6 “pac
  'cebcfff1': 'Der letzte Schritt ist der Server.', // The last hop is the server.
  '29e14d39': 'Der Browser darf das lokale Netz nicht benutzen', // The browser may not use the local networ
  'e8ff57b3': 'Das System oder eigene Regeln des Browsers halten ihn vom lokalen Netz fern, in dem {host} liegt.', // The system or the browser’s own rules ke
  '07c66a2f': 'Andere Programme auf diesem Gerät erreichen die Adresse; nur der Browser wird zurückgehalten.', // Other programs on this device reach the
  '5447e632': 'macOS und neuere Chrome-Versionen fragen, bevor ein Programm oder eine Seite mit Geräten im eigenen Netz sprechen darf. Die Antwort war Nein, oder niemand hat die Frage gesehen.', // macOS, and newer Chrome, ask before a pr
  'e45d6744': 'Die Adresse ist privat. System oder Browser des Besuchers geben sie nicht frei; die Website hat damit nichts zu tun.', // The address is private. The visitor’s sy
  'de60eb96': 'Eine Verbindung durch ein anderes Programm auf demselben Gerät.', // A connection by another program on the s
  '32a39b73': 'Apple-Menü > Systemeinstellungen > Datenschutz & Sicherheit > Lokales Netzwerk: Schalten Sie den Browser ein.', // Apple menu > System Settings > Privacy &
  'a3d5854f': 'Starten Sie den Browser neu; die Seite lädt.', // Restart the browser; the page loads.
  '3d1f2016': 'Klicken Sie auf das Symbol links der Adresse > Website-Einstellungen > Zugriff auf lokales Netzwerk: Zulassen.', // Click the icon left of the address > Sit
  'afc76939': 'Große Pakete gehen verloren', // Large packets get lost
  '925dffc5': 'Kleine Pakete erreichen {host}, und solche voller Größe verschwinden unterwegs.', // Small packets reach {host} and full-size
  '37c18e5b': 'Kleine Pakete erreichen {host}, und solche voller Größe verschwinden auf dem Weg dorthin.', // Small packets reach {host}, and full-siz
  '57651513': 'Kleine Pakete kommen von {host} an, und solche voller Größe verschwinden auf dem Rückweg.', // Small packets come from {host}, and full
  'd24b6652': '{hello} bekam in {ms} keine Antwort[: {bytes} davon wurden nie bestätigt][ (noch einmal gesendete Pakete: {count})].', // {hello} got no answer in {ms}[: {bytes} 
  'b6e4d31b': 'Die Seite wurde angefordert, und Pakete der Anfrage oder der Antwort gingen immer wieder verloren.', // The page was asked for, and packets of t
  '1b8589a9': '{hello}: [{bytes} der Antwort waren lesbar, dann ]kam ein Paket in {ms} nicht an, spätere aber schon (außer der Reihe: {count}).', // {hello}: [{bytes} of the answer could be
  '9524a57b': 'Verbindung und kleine Nachrichten gehen, also laufen beide Enden; eine Strecke dazwischen verwirft, was groß ist, und sagt es nicht.', // Connection and small messages work, so b
  'fcf594f4': 'Postkarten kommen an, Pakete nicht. So etwas tun VPNs und DSL-Leitungen mit falscher Paketgröße.', // Postcards arrive, parcels do not. VPNs a
  '54e1ae69': 'Ein schwarzes Loch der Path-MTU: ein Tunnel mit kleinerer MTU und eine Firewall, die ICMP „fragmentation needed“ oder „packet too big“ verwirft.', // A path MTU black hole: a tunnel with a s
  '7c37673a': 'Derselbe Austausch mit kleineren Paketen.', // The same exchange with smaller packets.
  '242a7286': 'Lassen Sie ICMP Typ 3 Code 4 und ICMPv6 Typ 2 durch; begrenzen Sie die MSS auf dem Tunnel.', // Let ICMP type 3 code 4 and ICMPv6 type 2
  '3a7e0544': 'Der Ping kommt zurück, oder er meldet „message too long“ mit der richtigen MTU.', // The ping comes back, or says “message to
  '8364c13a': 'Die Verbindung wurde zurückgesetzt', // The connection was reset
  'c86f0103': 'Die Verbindung zu {host} wird[ von {address}] mit einem Reset abgebrochen, was immer gesendet wird.', // The connection to {host} is cut off with
  '280655a3': 'Die Adresse nimmt an und setzt dann zurück: Das tut die Software des Servers oder ein Filter davor; welches von beiden, zeigt diese Prüfung nicht.', // The address accepts and then resets: the
  '4cba9a56': 'Mitten in der Begrüßung wurde die Leitung gekappt. Das tut eine Firewall, ein Filter oder ein versagender Server.', // The line was cut in the middle of the gr
  'd8c4908f': 'Ein Reset folgt auf den Verbindungsaufbau oder das Hello: ein abgestürztes oder volles Backend, eine Verbindungsgrenze, eine Adresssperre (fail2ban), ein Load Balancer ohne gesundes Ziel oder eine Firewall.', // A reset follows the connect or the hello
  '745c04c4': 'Mehrere verschiedene Hellos an eine Adresse und eine Prüfung aus einem anderen Netz.', // Several different hellos on one address,
  'ee042a58': 'Der Server legt wortlos auf', // The server hangs up without a word
  'e7a7f1e8': '{host} schließt die Verbindung, ohne ein Byte zu senden.', // {host} closes the connection without sen
  'd504e59f': 'Die Adresse nimmt an und legt geordnet auf: Ein Programm dort entscheidet das, das des Servers oder das eines Filters.', // The address accepts and hangs up in good
  'dffa27f1': 'Am anderen Ende hebt etwas ab und legt sofort wieder auf. Im Browser liegt die Ursache nicht.', // Something at the other end picks up and
  'bc375a27': 'Auf jedes Hello ein FIN und kein Byte: ein TCP-Load-Balancer ohne gesundes Backend, eine Portweiterleitung ins Nichts, eine Zugriffsregel, die verwirft, oder ein TLS-Dienst ohne Zertifikat.', // A FIN and no byte for every hello: a TCP
};
