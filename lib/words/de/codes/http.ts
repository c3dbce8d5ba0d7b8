/** Deutsch, nach dem Schlüssel des englischen Satzes; sein Anfang steht daneben. */
export const SENTENCES: Readonly<Record<string, string>> = {
  'bff15e27': 'Der Server verstand die Anfrage nicht, oder ihm fehlte etwas darin, etwa ein Zertifikat oder ein kürzeres Cookie.', // The server did not understand the reques
  'da4022e7': 'Die Seite ist nur für Angemeldete, und die Anmeldung fehlte oder war falsch.', // The page is only for those who sign in,
  '3d7c5720': 'Der Server will zuerst bezahlt werden.', // The server wants to be paid first.
  'eaec7050': 'Der Server verstand die Anfrage und verweigert sie diesem Besucher.', // The server understood the request and re
  'c875cc3f': 'Unter dieser Adresse gibt es auf dem Server keine Seite.', // There is no page at this address on the
  'e3d4e36b': 'Die Adresse nimmt diese Art von Anfrage nicht an.', // The address does not take this kind of r
  'bbf2a890': 'Der Server hat die Seite in keiner Form oder Sprache, die der Browser annimmt.', // The server has no version of the page in
  'e0584d4f': 'Der Proxy verlangt eine Anmeldung.', // The proxy wants a sign-in.
  '53d19010': 'Der Server wartete zu lange auf die Anfrage.', // The server waited too long for the reque
  'b93a578a': 'Die Anfrage verträgt sich nicht mit dem jetzigen Zustand der Seite.', // The request clashes with the present sta
  '9afd9110': 'Die Seite wurde endgültig entfernt.', // The page was removed for good.
  '1e8cef8b': 'Der Server will die Länge des Gesendeten wissen.', // The server wants to be told the length o
  'ed4ed2c3': 'Eine Bedingung, die mit der Anfrage kam, trifft nicht zu.', // A condition that came with the request d
  '63f350fa': 'Das Gesendete ist größer, als der Server annimmt.', // What was sent is larger than the server
  'bc0d40b9': 'Die Adresse ist länger, als der Server annimmt; oft verlängert sie eine Weiterleitung immer weiter.', // The address is longer than the server ta
  '6771600b': 'Der Server nimmt diese Art von Datei nicht an.', // The server does not take this kind of fi
  '6ca36f77': 'Den verlangten Teil der Datei gibt es nicht.', // The part of the file that was asked for
  '6a06c145': 'Der Server kann nicht, was die Anfrage von ihm erwartet.', // The server cannot do what the request ex
  'b73069c5': 'Das Formular war zu lange offen; laden Sie die Seite neu.', // The form was open for too long; load the
  'cc2405df': 'Der Server sagt, dass zu viele Anfragen kamen.', // The server says that too many requests c
  '176a395f': 'Die Anfrage erreichte einen Server, der auf dieser Verbindung nicht für diesen Namen antwortet.', // The request reached a server that does n
  'e769ebfd': 'Der Server verstand die Anfrage, kann aber mit dem Inhalt nichts anfangen.', // The server understood the request but ca
  '122efcad': 'Die Seite ist gesperrt, weil sie gerade bearbeitet wird.', // The page is locked.
  '127da315': 'Eine andere Anfrage, auf der diese aufbaut, scheiterte.', // Another request that this one builds on
  '7fe9a691': 'Der Server will die Anfrage noch einmal, sobald die Verbindung ganz aufgebaut ist.', // The server wants the request again once
  'ba31bf21': 'Der Server will ein anderes Protokoll.', // The server wants another protocol.
  'cdf8b7a1': 'Der Server verlangt, dass die Anfrage eine Bedingung nennt.', // The server demands that the request stat
  'acd864d5': 'In kurzer Zeit kamen von hier zu viele Anfragen.', // Too many requests came from here in a sh
  '53b903ce': 'Die Kopfzeilen der Anfrage sind zu groß, oder der Shop wies den Besuch ab.', // The headers of the request are too large
  'ac8c068d': 'Die Kopfzeilen der Anfrage sind zu groß, meist wegen Cookies.', // The headers of the request are too large
  '806bd838': 'Die Anmeldung ist abgelaufen.', // The sign-in has run out.
  'a7e41ba0': 'Der Server schloss die Verbindung absichtlich ohne Antwort.', // The server closed the connection on purp
  'bd61711d': 'Der Server will die Anfrage noch einmal mit mehr Einzelheiten.', // The server wants the request again with
  '39f91e32': 'Die Jugendschutzeinstellungen von Windows sperren die Seite.', // The parental controls of Windows block t
  '20a1d8b0': 'Die Seite darf aus rechtlichen Gründen nicht gezeigt werden.', // The page may not be shown for legal reas
  '38095991': 'Der Besucher schloss die Verbindung, bevor der Load Balancer antworten konnte.', // The visitor's side closed the connection
  'e352ef32': 'Der Load Balancer bekam eine Anfrage, die durch zu viele Proxys gegangen war.', // The load balancer got a request that had
  'ffde540e': 'Das Protokoll des Besuchers und das der Server hinter dem Load Balancer passen nicht zusammen.', // The visitor's protocol and that of the s
  '59c5cc97': 'Der Server lehnte das Zertifikat des Besuchers ab.', // The server refused the visitor's certifi
  'de02c72f': 'Der Server verlangt vom Besucher ein Zertifikat und bekam keines.', // The server demands a certificate from th
  '9a1ea2e2': 'Der Browser sprach einfaches HTTP zu einem Port, der HTTPS will.', // The browser spoke plain HTTP to a port t
  'db8af18f': 'Der Besucher legte auf, bevor der Server seine Antwort fertig hatte.', // The visitor's side hung up before the se
  '97117de5': 'Der Server stieß auf einen eigenen Fehler.', // The server met an error of its own.
  'eca01f33': 'Der Server weiß nicht, wie er das Verlangte tun soll.', // The server does not know how to do what
  '080b3e36': 'Der vordere Server bekam vom hinteren keine richtige Antwort.', // The server in front got no proper answer
  '4aae1bdb': 'Der Server ist überlastet oder wird gewartet.', // The server is overloaded or being worked
  '9e3d184c': 'Der vordere Server bekam vom hinteren rechtzeitig keine Antwort.', // The server in front got no answer in tim
  '56cc1677': 'Der Server nimmt diese Version von HTTP nicht an.', // The server does not take this version of
  '142ff11e': 'Der Server soll unter Fassungen der Seite wählen und dreht sich dabei im Kreis.', // The server is set up to choose among ver
  'c52438ed': 'Der Server hat keinen Platz mehr für das, was er speichern muss.', // The server has no room left to store wha
  '3835047f': 'Der Server drehte sich im Kreis, oder er hat seinen Anteil am Hosting-Tarif verbraucht.', // The server found itself going in circles
  '88575aea': 'Die Website hat den ihr erlaubten Datenverkehr verbraucht.', // The site has used up the traffic it is a
  'd9d07524': 'Der Server verlangt eine Erweiterung der Anfrage.', // The server demands an extension of the r
  '466acc52': 'Das Netz verlangt eine Anmeldung, bevor es etwas durchlässt.', // The network wants a sign-in before it le
  '1592723b': 'Cloudflare bekam vom eigenen Server der Website eine leere oder unlesbare Antwort.', // Cloudflare got an empty or unreadable an
  '4059fd0d': 'Der eigene Server der Website wies die Verbindung von Cloudflare ab.', // The site's own server turned Cloudflare'
  '3cca5850': 'Cloudflare konnte sich nicht rechtzeitig mit dem eigenen Server der Website verbinden.', // Cloudflare could not connect to the site
  '7592a098': 'Cloudflare fand keinen Weg zum eigenen Server der Website.', // Cloudflare found no route to the site's
  'f0aa442f': 'Der eigene Server der Website nahm die Verbindung von Cloudflare an, antwortete aber nicht rechtzeitig.', // The site's own server took Cloudflare's
  '6f06ea7e': 'Cloudflare und der eigene Server der Website konnten untereinander keine Verschlüsselung aufbauen.', // Cloudflare and the site's own server cou
  '460db39e': 'Das Zertifikat des eigenen Servers der Website gilt in den Augen von Cloudflare nicht.', // The certificate of the site's own server
  '7b558b5b': 'Eine alte Verbindung zwischen Cloudflare und dem eigenen Server der Website brach.', // An old link between Cloudflare and the s
  '2a8f41fa': 'Der Dienst ist überlastet.', // The service is overloaded.
  '97a6a039': 'Cloudflare konnte den eigenen Server der Website nicht finden; eine mit 1 beginnende Nummer auf der Seite sagt mehr.', // Cloudflare could not find the site's own
  '4954ca63': 'Der Shop wurde für eine Weile abgeschaltet.', // The shop has been disabled for a time.
  '2b31ff15': 'Der Load Balancer konnte den Besucher nicht anmelden.', // The load balancer could not sign the vis
  '9a0b57b5': 'Ein Proxy wartete zu lange auf Daten.', // A proxy waited too long for data.
  '2d83d024': 'Ein Proxy konnte sich nicht rechtzeitig verbinden.', // A proxy could not connect in time.
  'f94ff990': 'Der Server sagt, dass etwas an der Anfrage falsch ist.', // The server says that something about the
  'f7285ea2': 'Der Server sagt, dass er versagt hat.', // The server says that it failed.
};
