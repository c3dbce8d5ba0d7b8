/** Deutsch, nach dem Schlüssel des englischen Satzes; sein Anfang steht daneben. */
export const SENTENCES: Readonly<Record<string, string>> = {
  'c92ca06f': 'Das Laden scheiterte, und Chrome nennt keinen Grund; oft hielt es etwas auf diesem Gerät auf.', // The load failed and Chrome names no reas
  '5a15c41c': 'Das Laden wurde angehalten, durch ein anderes ersetzt oder wurde zum Download; für sich ist das kein Fehler.', // The load was stopped, replaced by anothe
  '54fd3dc2': 'Die Datei, auf die die Adresse zeigt, ist nicht auf diesem Gerät.', // The file that the address points to is n
  '96bf5c63': 'Der Server brauchte zu lange für eine Antwort, und der Browser wartete nicht länger.', // The server took too long to answer and t
  '489c130d': 'Die Datei ist größer, als der Browser verarbeiten kann.', // The file is larger than the browser can
  'f7813bc2': 'Im Browser geschah etwas, das er nicht vorgesehen hat.', // Something happened inside the browser th
  '8b28e309': 'Dieses Gerät verweigerte dem Browser, was er zum Laden der Seite brauchte.', // This device refused the browser what it
  '37e60601': 'Diesem Gerät ging etwas aus, das der Browser braucht, etwa Sockets oder Plattenplatz.', // This device ran out of something that th
  'f361afe1': 'Der Speicher reichte nicht, um die Seite zu laden.', // There was not enough memory to load the
  '65fa479a': 'Eine Datei auf diesem Gerät wurde geändert, während sie gesendet wurde.', // A file was changed on this device while
  'bdc5ebb1': 'Die Verbindung war weg, als der Browser sie benutzen wollte; Server, die ein Zertifikat des Besuchers verlangen, beenden sie oft so.', // The connection was gone when the browser
  '34fd6aa8': 'Der Pfad der Datei ist länger, als dieses System erlaubt.', // The path of the file is longer than this
  '343961c9': 'Die Festplatte dieses Geräts ist voll.', // The disk of this device is full.
  'da606939': 'Der Virenscanner dieses Geräts lehnte die Datei ab.', // The virus scanner of this device refused
  'cb813523': 'Eine Erweiterung oder der Browser selbst hielt die Seite auf, bevor sie verlangt wurde.', // An extension, or the browser itself, sto
  '1d320efb': 'Das Netz dieses Geräts änderte sich während des Ladens, darum ging die Verbindung verloren.', // The network of this device changed while
  '3fc0d6f1': 'Wer diesen Browser verwaltet, hat die Website gesperrt.', // Whoever manages this browser has blocked
  '3c164907': 'Die Antwort der Website verbietet, sie an dieser Stelle zu zeigen, meist in einer anderen Seite.', // The site's answer forbids showing it in
  '089367d7': 'Diese App darf keine Seiten über einfaches, unverschlüsseltes HTTP öffnen.', // This app may not open pages over plain,
  'fb6dfd24': 'Die Sicherheitsregeln der Seite verbieten, diese Adresse zu laden.', // The security rules of the page forbid lo
  '7796ceb0': 'Wer diesen Browser verwaltet, erlaubt für diese Website keine privaten Fenster.', // Whoever manages this browser allows no p
  'b6e547d9': 'Das Betriebssystem lässt den Browser nicht zu Geräten im lokalen Netz.', // The operating system does not let the br
  '2991c644': 'Der Browser soll den Namen der Website in jedem Handshake verbergen, und diese Website bot dafür keinen Weg.', // The browser is set to hide the site's na
  '7d7e5aff': 'Der Server nahm die Verbindung an und schloss sie dann ohne Antwort.', // The server took the connection and then
  '7ab964c5': 'Die Verbindung wurde jäh gekappt, vom Server oder von etwas unterwegs.', // The connection was cut off abruptly, by
  '09a8f654': 'Der Rechner des Servers sagte sofort, dass auf diesem Port nichts lauscht.', // The server's machine said at once that n
  'ce7cea5f': 'Die Verbindung wurde auf der Seite dieses Geräts aufgegeben, bevor eine Antwort kam.', // The connection was given up on this devi
  '6fbc950b': 'Die Verbindung ließ sich nicht herstellen, und das System nannte keinen genaueren Grund.', // The connection could not be made, and th
  'da98e0aa': 'Der Name der Website ließ sich nicht in eine Adresse umsetzen.', // The site's name could not be turned into
  '47dc1728': 'Dieses Gerät ist mit keinem Netz verbunden.', // This device is not connected to any netw
  '46410601': 'Der Server antwortete auf den Beginn der Verschlüsselung nicht so, wie TLS es verlangt, oder brach ihn ab.', // The server did not answer the start of e
  '78275248': 'Der Name der Website führt zu einer Adresse, zu der keine Verbindung möglich ist.', // The site's name leads to an address that
  '3ae6edf8': 'Aus diesem Netz führt kein Weg zur Adresse des Servers.', // There is no route from this network to t
  '79e53997': 'Der Server verlangt ein Zertifikat, das zeigt, wer der Besucher ist.', // The server asks for a certificate that p
  '420cc9f5': 'Der Proxy weigerte sich, eine Verbindung zur Website zu öffnen.', // The proxy refused to open a connection t
  '2ac5076f': 'Browser und Server haben keine gemeinsame TLS-Version oder Cipher-Suite, oder der Server lehnte den Handshake gleich zu Beginn ab.', // Browser and server have no common versio
  '118f07fb': 'Der Server wollte die Verschlüsselung neu beginnen.', // The server asked to start the encryption
  'a1207b7a': 'Der Proxy verlangt eine Art der Anmeldung, die der Browser nicht kennt.', // The proxy demands a kind of sign-in that
  'c781654e': 'Der Server lehnte das Zertifikat des Besuchers ab, oder er wollte eines und bekam keines.', // The server refused the visitor's certifi
  '1d50882f': 'Als der Browser sich verbinden wollte, kam gar nichts zurück.', // Nothing at all came back when the browse
  '75570526': 'Es warteten zu viele Namensauflösungen zugleich.', // Too many name lookups were waiting at on
  'cb37f0b8': 'Der SOCKS-Proxy konnte sich nicht mit der Website verbinden.', // The SOCKS proxy could not connect to the
  '7a5e4342': 'Der SOCKS-Proxy fand keinen Weg zur Website.', // The SOCKS proxy found no route to the si
  '63b6ba54': 'Browser und Server konnten sich nicht einigen, welches Protokoll nach der Verschlüsselung gilt.', // Browser and server could not agree which
  '82845cd2': 'Der Server wollte die Verschlüsselung neu beginnen, und der Browser lehnt das ab.', // The server wanted to start the encryptio
  '019f56bc': 'Ein Programm, das sich in das Netz von Windows einklinkt, etwa ein Antivirenprogramm, meldete falsch, was gesendet wurde.', // A program that hooks into Windows networ
  '11e76410': 'Der Server sagte, dass er nicht entpacken konnte, was der Browser sendete.', // The server said that it could not unpack
  'c67915dc': 'Der Server sagte, dass die verschlüsselten Daten beschädigt bei ihm ankamen.', // The server said that the encrypted data
  'b3430635': 'Der Browser soll einen Proxy benutzen, und dieser Proxy ist nicht zu erreichen.', // The browser is set to use a proxy, and t
  '56835405': 'Das Skript, das den Proxy wählen soll, ließ sich nicht laden oder ausführen.', // The script that must choose the proxy co
  '52ab17fa': 'Dieses Gerät verweigerte die Benutzung des Schlüssels zum Zertifikat des Besuchers.', // This device refused the use of the key t
  '88c4bfac': 'Das Zertifikat des Besuchers ist da, aber der geheime Schlüssel dazu nicht.', // The visitor's certificate is here, but t
  '1902ff06': 'Dem Zertifikat des Proxys selbst wird nicht vertraut.', // The certificate of the proxy itself is n
  '9b9ba18a': 'Die Auflösung des Namens der Website schlug fehl, vielleicht nur für einen Augenblick.', // Looking up the site's name failed, perha
  '0b04e7a8': 'Eine Firewall, ein Antivirenprogramm oder ein anderes Programm auf diesem Gerät hält den Browser vom Netz fern.', // A firewall, antivirus or other program o
  '5a7e4ee6': 'Der Browser hält sich eine Weile zurück, weil dieser Server immer wieder mit Fehlern antwortete.', // The browser holds back for a while becau
  '1180f22b': 'Dieses Gerät konnte mit dem Schlüssel zum Zertifikat des Besuchers nicht signieren.', // This device could not sign with the key
  '3f9e4d52': 'Ein Paket war größer, als das Netz tragen kann.', // A packet was larger than the network cou
  'aa464757': 'Dieses Gerät hatte keinen freien Netzwerkport mehr für die Verbindung.', // This device had no free network port lef
  'c5936e77': 'Der Browser weiß, welche Schlüssel diese Website benutzt, und das gezeigte Zertifikat hat keinen davon.', // The browser knows which keys this site u
  '357ebed2': 'Der Server verlangt eine Art von Besucherzertifikat, die der Browser nicht kennt.', // The server asks for a kind of visitor's
  '684469b7': 'Der Server sagte, dass eine Signatur oder ein Prüfwert des Browsers falsch war.', // The server said that a signature or chec
  '6d633010': 'Der Server zeigte mitten in der Verbindung ein anderes Zertifikat.', // The server showed another certificate in
  'eca3aced': 'Der Server sagte, dass er keine Website dieses Namens kennt.', // The server said that it does not know a
  'b097f41e': 'Das Zertifikat des Besuchers hat eine Form, die der Browser nicht benutzen kann.', // The visitor's certificate has a form tha
  '3f4c3cdf': 'Ein Name für ein privates Netz wurde vom öffentlichen Namenssystem mit einer Warnadresse beantwortet.', // A name meant for a private network was a
  'c75429be': 'Das Zertifikat, das der Server sendete, ist nicht lesbar.', // The certificate that the server sent can
  'b36ab5f8': 'Der Server wählte eine Cipher-Suite, die zu alt ist, um sicher zu sein.', // The server chose a cipher that is too ol
  '015b066b': 'Das System hatte keinen Speicher mehr für den Netzverkehr.', // The system had no memory left for networ
  'c93ae1f5': 'Der Schlüssel zum Zertifikat des Besuchers kann keine Signatur erzeugen, die der Server annimmt.', // The key of the visitor's certificate can
  '55079814': 'Etwas zwischen Browser und Server drückte die Verbindung auf eine ältere TLS-Version herab.', // Something between browser and server pre
  '69277a9f': 'Das Zertifikat erlaubt nicht, seinen Schlüssel für diese Art der Verschlüsselung zu benutzen.', // The certificate does not allow its key t
  'dd8ffe15': 'Die Schlüssel zum Verbergen des Namens der Website, wie das DNS sie nennt, sind nicht lesbar.', // The keys for hiding the site's name, as
  '2c28df44': 'Der Server nahm die verborgene Form des Namens der Website nicht an.', // The server did not accept the hidden for
  '410e6039': 'Der Server lehnte den verborgenen Namen ab, und das Zertifikat, das dies sagen sollte, gilt nicht.', // The server refused the hidden site name,
  '8d51175f': 'Der Proxy konnte sich nicht mit der Website verbinden.', // The proxy could not connect to the site.
  'bf8f4c1e': 'Ein Teil des Browsers hielt die Anfrage an den Proxy auf.', // A part of the browser stopped the reques
  '5afc7dd4': 'Ein Teil des Browsers lehnte die Antwort des Proxys ab.', // A part of the browser refused the proxy'
  'be20818f': 'Das Zertifikat gehört zu anderen Namen als dem in der Adresszeile.', // The certificate belongs to other names t
  '91a633ba': 'Das Zertifikat ist abgelaufen oder gilt noch nicht, oder die Uhr dieses Geräts geht falsch.', // The certificate has expired or is not va
  '75be82a1': 'Das Zertifikat stammt von keiner Zertifizierungsstelle, der dieser Browser vertraut.', // The certificate does not come from an au
  '0baf039c': 'Das Zertifikat enthält Fehler.', // The certificate has errors in it.
  'e60f0216': 'Das Zertifikat gibt keinen Weg an, nach einem Widerruf zu fragen.', // The certificate gives no way to ask whet
  'c5b6f2c3': 'Der Browser konnte nicht herausfinden, ob das Zertifikat widerrufen wurde.', // The browser could not find out whether t
  '045c1e22': 'Die Zertifizierungsstelle, die das Zertifikat ausstellte, hat es widerrufen.', // The authority that issued the certificat
  'b1538982': 'Das Zertifikat bricht eine Regel so schwer, dass der Browser keinen Weg daran vorbei bietet.', // The certificate breaks a rule so badly t
  '02daa83c': 'Das Zertifikat ist auf eine Art signiert, die sich heute fälschen lässt.', // The certificate is signed in a way that
  'ae6d0b9b': 'Das Zertifikat ist für einen Namen, der nur in einem privaten Netz etwas bedeutet.', // The certificate is for a name that only
  'b70afbc5': 'Der Schlüssel im Zertifikat ist zu kurz, um sicher zu sein.', // The key in the certificate is too short
  '973431e7': 'Die Zertifizierungsstelle, die das Zertifikat signiert hat, darf das für diesen Namen nicht.', // The authority that signed the certificat
  'b1054afb': 'Das Zertifikat soll länger gelten, als Browser erlauben.', // The certificate is made to last longer t
  'd6182a18': 'Das Zertifikat wurde nicht in die öffentlichen Protokolle eingetragen, die Browser verlangen.', // The certificate has not been entered in
  '03ddbd0d': 'Das Zertifikat ist dafür bekannt, zum Ausspähen von Verkehr benutzt zu werden.', // The certificate is one that is known to
  '0fdb03db': 'Ein Gerät im lokalen Netz bürgt mit einem eigenen Zertifikat für sich selbst.', // A device on the local network vouches fo
  'fef17197': 'Die Adresse ist nicht so geschrieben, wie eine Adresse es sein muss.', // The address is not written as an address
  '52420bb8': 'Adressen dieser Art dürfen von hier aus nicht geöffnet werden.', // Addresses of this kind may not be opened
  '943998ad': 'Der Browser weiß nicht, wie man Adressen dieser Art öffnet.', // The browser does not know how to open ad
  '4d2618d8': 'Die Website schickte den Browser zu etwas weiter, das keine gültige Adresse ist.', // The site sent the browser on to somethin
  'fc7c0405': 'Die Website schickte den Browser endlos von Adresse zu Adresse weiter.', // The site kept sending the browser on fro
  '142daab4': 'Die Website schickte den Browser zu einer Adresse weiter, zu der eine Website nicht führen darf, etwa einer Datei auf diesem Gerät.', // The site sent the browser on to an addre
  '5a64a804': 'Browser lehnen diese Portnummer ab, weil andere Dienste sie benutzen.', // Browsers refuse this port number because
  '87372803': 'Die Antwort des Servers war nicht gültig.', // The server's answer was not valid.
  '99a75bea': 'Die Stücke, in denen der Server die Seite sendete, passen nicht zusammen.', // The pieces in which the server sent the
  'f88d9afb': 'Die Anfrage war von einer Art, die für diese Adresse nicht geht.', // The request was of a kind that cannot be
  '16eb10bb': 'Der Server verlangte die Anmeldung eines Proxys, obwohl kein Proxy benutzt wird.', // The server asked for a proxy's sign-in a
  'd00213fc': 'Der Server schloss die Verbindung, ohne etwas zu senden.', // The server closed the connection without
  '59f8507c': 'Die Antwort des Servers hat mehr Kopfdaten, als der Browser annimmt.', // The server's answer has more header data
  'd4fdbcd8': 'Das Skript, das den Proxy wählt, ging nicht.', // The script that chooses the proxy did no
  '2d897bc2': 'Der Server konnte den verlangten Teil der Datei nicht senden.', // The server could not send the part of th
  '086275dd': 'Benutzername oder Passwort in der Adresse lassen sich nicht benutzen.', // The user name or password in the address
  '727f3128': 'Die Seite kam komprimiert an und ließ sich nicht entpacken.', // The page arrived compressed and could no
  'c33acd03': 'Dieses Gerät ging während des Ladens in den Ruhezustand.', // This device went to sleep while the page
  '00d38bc2': 'Es ist kein Proxy eingestellt, den dieser Browser benutzen kann.', // No proxy is set that this browser can us
  '76fbb618': 'Der Server brach die Regeln von HTTP/2 oder beendete den Austausch mit einem Fehler.', // The server broke the rules of HTTP/2, or
  '0397d33d': 'Benutzername oder Passwort wurden nicht angenommen.', // The user name or password was not accept
  'eeb1ccb3': 'Der Server verlangt eine Art der Anmeldung, die dieses System nicht kennt.', // The server demands a kind of sign-in tha
  '405ebd67': 'Dieses System hat keine Anmeldedaten, die es dem Server geben könnte.', // This system has no sign-in data that it
  'bac9567e': 'Die Anmeldung mit den Mitteln dieses Systems ist nicht richtig eingerichtet.', // Signing in by this system's own means is
  'ae0edcd1': 'Der Server nannte mehrere widersprüchliche Längen der Seite.', // The server gave several contradicting le
  'd79e39f6': 'Die Verbindung endete, bevor der Server seine ganze HTTP/2-Antwort gesendet hatte.', // The connection ended before the server h
  'd09ee4f3': 'Der Server widersprach sich darin, wie die Datei zu speichern ist.', // The server contradicted itself about how
  'aa335a86': 'Der Server schickte den Browser zu mehreren Adressen zugleich weiter.', // The server sent the browser on to severa
  '348ff097': 'Der Server lehnte die Anfrage auf seiner HTTP/2-Verbindung ab.', // The server refused the request on its HT
  '536b6cff': 'Der Server antwortete auf einer offenen HTTP/2-Verbindung nicht mehr.', // The server stopped answering on an open
  'f601310c': 'Es kam weniger an, als der Server angekündigt hatte.', // Less arrived than the server had announc
  'e6c7c95c': 'Die Verbindung endete, bevor der Server das letzte Stück der Seite gesendet hatte.', // The connection ended before the server h
  '16db8572': 'Die HTTP/3-Verbindung (QUIC) brach zusammen.', // The HTTP/3 (QUIC) connection broke down.
  '6727a5d6': 'Die Verbindung endete mitten in den Kopfzeilen des Servers.', // The connection ended in the middle of th
  '87914807': 'Die HTTP/3-Verbindung (QUIC) ließ sich nicht aufbauen.', // The HTTP/3 (QUIC) connection could not b
  '332fa871': 'Der Server spricht HTTP/2 über eine Verschlüsselung, die HTTP/2 verbietet.', // The server speaks HTTP/2 over encryption
  '35d6bb27': 'Der Server sendete über HTTP/2 mehr auf einmal, als er durfte.', // The server sent more than it was allowed
  '702ae4d8': 'Der Server sendete einen HTTP/2-Frame falscher Größe.', // The server sent an HTTP/2 frame of a wro
  'd5c43c3f': 'Die komprimierten Kopfzeilen der HTTP/2-Verbindung ließen sich nicht lesen.', // The compressed headers of the HTTP/2 con
  '3403fd2b': 'Der Proxy verlangte eine Anmeldung und schloss die Verbindung.', // The proxy asked for a sign-in and closed
  '1e3c6190': 'Der Server will diese Anfrage über HTTP/1.1.', // The server wants this request over HTTP/
  '850d16e7': 'Der Proxy will diese Anfrage über HTTP/1.1.', // The proxy wants this request over HTTP/1
  '5a904d39': 'Das Skript, das den Proxy wählt, wurde angehalten.', // The script that chooses the proxy was st
  '63fbf43a': 'Was der Server sendete, ist kein HTTP.', // What the server sent is not HTTP.
  '91364721': 'Der Browser konnte das Entpacken der Seite nicht beginnen.', // The browser could not start to unpack th
  '08b316d5': 'Die Anfrage scheiterte immer wieder, und der Browser gab auf.', // The request failed again and again, and
  '27d2f3f6': 'Der Server benutzte einen HTTP/2-Stream, der schon geschlossen war.', // The server used an HTTP/2 stream that wa
  '0d00114a': 'Der Server antwortete mit einer Fehlernummer und einer leeren Seite.', // The server answered with an error number
  'bc6dbbf2': 'Über HTTP/3 nimmt der Browser nur bekannte Zertifizierungsstellen an, und dieses Zertifikat stammt von einer anderen.', // Over HTTP/3 the browser accepts only wel
  '5686df92': 'Der Server verlangte dieselbe Anfrage immer wieder mit mehr Einzelheiten.', // The server asked for the same request ag
  '679e3763': 'Eine gespeicherte Seite stammt aus einem Netz, das von diesem aus nicht erreicht werden darf.', // A stored page came from a network that t
  'd73d193b': 'Eine öffentliche Seite versuchte ohne Erlaubnis, ein Gerät im lokalen Netz zu erreichen.', // A public page tried to reach a device on
  'a54dc98c': 'Die Seite ist auf eine Art komprimiert, die mehr Speicher braucht, als Browser erlauben.', // The page is compressed in a way that nee
  'd201cf67': 'Ein gemeinsames Wörterbuch, das zum Entpacken der Seite nötig ist, ließ sich nicht laden.', // A shared dictionary needed to unpack the
  '360acee2': 'Die Seite wurde mit einem anderen Wörterbuch gepackt als dem vereinbarten.', // The page was packed with another diction
  '84189dbb': 'Die Seite war die Antwort auf ein Formular und ist nicht mehr gespeichert; es muss erneut gesendet werden.', // The page was the answer to a form and is
  '05db0c40': 'Die gespeicherte Kopie der Seite ließ sich nicht lesen.', // The stored copy of the page could not be
  '0a68473a': 'Die gespeicherte Kopie der Seite ließ sich wegen einer Anmeldung nicht benutzen.', // The stored copy of the page could not be
  'aa0d73d6': 'Eine von ihrem Herausgeber gepackte und signierte Seite ließ sich nicht prüfen.', // A page packed and signed by its publishe
  'ec5c665d': 'Eine in ein Bündel gepackte Seite ließ sich nicht lesen.', // A page packed into a bundle could not be
  '6cdad12c': 'Die Zertifikate auf diesem Gerät änderten sich während des Ladens; neu zu laden hilft.', // The certificates on this device changed
  '1df24019': 'Die Regeln zum Prüfen von Zertifikaten änderten sich während des Ladens; neu zu laden hilft.', // The rules for checking certificates chan
  '319aca46': 'Der Nameserver sendete eine unlesbare Antwort.', // The name server sent an answer that cann
  '9a66adb2': 'Der Nameserver antwortete nicht rechtzeitig.', // The name server did not answer in time.
  'd553ca00': 'Der Nameserver sagte, dass er versagte.', // The name server said that it failed.
  '4464fdc3': 'Der Nameserver weigerte sich zu antworten.', // The name server refused to answer.
  '6f1e975c': 'Die Adresse des verschlüsselten Namensdienstes selbst ließ sich nicht finden.', // The address of the encrypted name servic
  'd7ef9d74': 'Der Server kennt nur TLS-Versionen, die Browser aufgegeben haben.', // The server knows only versions of TLS th
  'b8a098b2': 'Das Zertifikat stammt von der alten Zertifizierungsstelle Symantec, der Browser nicht mehr vertrauen.', // The certificate came from the old Symant
  'c6cf8d73': 'Chrome findet noch heraus, warum sich der Name der Website nicht auflösen ließ.', // Chrome is still finding out why the site
  'c832971a': 'Die Namensauflösung schlug fehl, und Chrome prüft vielleicht noch, warum.', // The name lookup failed and Chrome may st
  'fd5e4e51': 'Die Namensauflösung schlug fehl, und Chrome prüfte nicht, warum.', // The name lookup failed and Chrome did no
  '329d4ae8': 'Die Namensauflösung schlug fehl, und Chromes Prüfung konnte nicht sagen, warum.', // The name lookup failed and Chrome's test
  '97af4552': 'Chrome prüfte den Namensdienst und bekam keine Antwort: Dieses Gerät scheint keinen Weg ins Internet zu haben.', // Chrome tested the name service and got n
  'f3d42183': 'Chrome prüfte die Nameserver, die dieses Gerät benutzt, und sie gehen nicht.', // Chrome tested the name servers that this
  '0f3b34aa': 'Der verschlüsselte Namensdienst (sicheres DNS), der in Chrome eingestellt ist, geht nicht.', // The encrypted name service (secure DNS)
  'cb26a0d2': 'Der Namensdienst geht und sagt, dass es keine Website dieses Namens gibt.', // The name service works, and says that th
  'ee845335': 'Der Tab reagierte nicht mehr und wurde beendet.', // The tab stopped responding and was ended
  '5eddda60': 'Der Prozess des Tabs wurde von außen beendet, oft weil der Speicher ausging.', // The tab's process was ended from outside
  'bba77c47': 'Der Browser beendete den Tab, weil er sich falsch verhielt.', // The browser ended the tab because it mis
  'd84be330': 'Der Tab stürzte ab, als er Speicher berührte, den er nicht berühren darf.', // The tab crashed while touching memory th
};
