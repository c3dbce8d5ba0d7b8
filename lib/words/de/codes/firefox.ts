/** Deutsch, nach dem Schlüssel des englischen Satzes; sein Anfang steht daneben. */
export const SENTENCES: Readonly<Record<string, string>> = {
  '61a20821': 'Das Laden wurde angehalten, ersetzt oder weitergereicht; Firefox meldet das auch bei Seiten, die danach laden.', // The load was stopped, replaced or handed
  '8631bce2': 'Das Laden wurde ohne genaueren Grund abgebrochen; manche HTTP/2-Fehler und manche Erweiterungen enden so.', // The load was broken off without a closer
  '5464b846': 'Das Laden scheiterte, und Firefox nennt keinen Grund.', // The load failed and Firefox names no rea
  '2b286382': 'Es kam etwas, das Firefox nicht vorgesehen hat; ein falsch zerteilter Seiteninhalt ist ein bekannter Fall.', // Something came that Firefox did not fore
  '8ecb40ab': 'Die Verbindung war weg, als Firefox sie benutzen wollte.', // The connection was gone when Firefox wan
  'bc5c596c': 'Der Rechner des Servers wies die Verbindung ab oder ist gar nicht zu erreichen: Firefox hat für beides einen Code.', // The server's machine turned the connecti
  '08b547fd': 'Der Server brauchte zu lange für eine Antwort, und Firefox wartete nicht länger.', // The server took too long to answer and F
  '57d1ee9d': 'Firefox versuchte die Website zuerst über HTTPS, und es kam rechtzeitig keine Antwort.', // Firefox tried the site over HTTPS first,
  'abb34773': 'Firefox ist auf Offline-Betrieb gestellt.', // Firefox is set to work offline.
  '5f712007': 'Firefox weiß nicht, wie man Adressen dieser Art öffnet.', // Firefox does not know how to open addres
  'ad1bf9b7': 'Firefox lehnt diese Portnummer ab, weil andere Dienste sie benutzen.', // Firefox refuses this port number because
  'f3081946': 'Der Server oder etwas unterwegs beendete die Verbindung, bevor eine Antwort kam.', // The server, or something on the way, end
  'a27f7c7f': 'Die Antwort des Servers widerspricht sich oder führt an einen Ort, an den sie nicht darf.', // The server's answer contradicts itself o
  'a49f8433': 'Die Website schickte Firefox endlos von Adresse zu Adresse weiter.', // The site kept sending Firefox on from ad
  'c7ad2c19': 'Der Server sendete eine Kopfzeile ohne Namen.', // The server sent a header without a name.
  '9c5cb2b2': 'Der Server antwortete mit einem eigenen Fehler (5xx) und einer leeren Seite.', // The server answered with an error of its
  '6572a9e0': 'Der Server antwortete, dass die Anfrage falsch ist (4xx), mit einer leeren Seite.', // The server answered that the request is
  'c77dfb42': 'Der Name des Proxys, den Firefox benutzen soll, führt nirgendwohin.', // The proxy that Firefox is set to use has
  '66c4bc8a': 'Der Namensdienst sagt mit Sicherheit, dass es keine Website dieses Namens gibt.', // The name service says for certain that t
  '66f4f2cd': 'Ein Teil von Firefox, der für diese Art Verbindung nötig ist, fehlt.', // A part of Firefox that is needed for thi
  '3bc758de': 'Dieses Gerät konnte keine weitere Verbindung öffnen.', // This device could not open another conne
  'be17c858': 'Dieses Gerät kann die Art von Adresse nicht benutzen, die die Website hat.', // This device cannot use the kind of addre
  'a134740f': 'Die Verbindung brach, während Daten ankamen.', // The connection broke while data was comi
  'd70cc0fe': 'Firefox soll einen Proxy benutzen, und dieser Proxy wies die Verbindung ab.', // Firefox is set to use a proxy, and that
  'a2cf3774': 'Die Datei ist von einer Art, die nicht sicher zu öffnen ist.', // The file is of a kind that is not safe t
  'bc40f866': 'Die HTTP/2-Verbindung wurde wegen eines Fehlers im Gesendeten beendet.', // The HTTP/2 connection was ended because
  '44881b27': 'Firefox soll Websites nur über HTTPS öffnen, und das ging hier nicht.', // Firefox is set to open sites only over H
  '725b14bf': 'Dieser Firefox ist so eingestellt, dass er nur dieses Gerät erreicht.', // This Firefox is set up to reach only thi
  '0476a25b': 'Das Zertifikat hat einen Fehler, und die Website hat Browsern befohlen, keine Ausnahme zu erlauben.', // The certificate has a fault, and the sit
  '109e8d44': 'Die erste Zeile der Antwort des Servers ist kein gültiges HTTP.', // The first line of the server's answer is
  '0b3f753b': 'Die Website verlangt ein Passwort ohne Verschlüsselung, und Firefox weigert sich, eines zu senden.', // The site asks for a password without enc
  '4c8e27c5': 'Eine Seite durfte ein Gerät im lokalen Netz nicht erreichen.', // A page was not allowed to reach a device
  'a34b4f21': 'Firefox wechselt bei diesem Server von HTTP/2 zu HTTP/1.1.', // Firefox turns from HTTP/2 to HTTP/1.1 fo
  '724441d2': 'Das eigene Hilfsskript der Website (Service Worker) gab Firefox keine brauchbare Seite.', // The site's own helper script (service wo
  '19799c28': 'Der Proxy verbietet die Verbindung zu dieser Website.', // The proxy forbids the connection to this
  'c78e5b5f': 'Der Proxy verlangt eine Anmeldung und nahm die erhaltene nicht an.', // The proxy demands a sign-in and did not
  'adfcecc8': 'Der Proxy sagt, dass zu viele Anfragen kamen.', // The proxy says that too many requests ca
  'ca2ee8be': 'Der Proxy weiß nicht, wie er das Verlangte tun soll.', // The proxy does not know how to do what w
  '61b1ad0d': 'Der Proxy bekam von der Website keine richtige Antwort.', // The proxy could not get a proper answer
  '49423c3f': 'Der Proxy bekam von der Website rechtzeitig keine Antwort.', // The proxy got no answer from the site in
  'd7289076': 'Dieses Gerät lässt Firefox die Datei nicht lesen.', // This device does not let Firefox read th
  'dfd4ff36': 'Die Antwort des Servers hat mehr Kopfdaten, als Firefox annimmt.', // The server's answer has more header data
  '24d70f20': 'Die Seite darf hier nicht eingebettet werden: Eine Regel der Seite darum herum verbietet es.', // The page may not be embedded here: a rul
  'c7f15cc5': 'Die Seite darf hier nicht geöffnet werden: Eine Regel der Website über ihre Fenster verbietet es.', // The page may not be opened here: a rule
  '4b429765': 'Der Server sendete eine Kopfzeile mit einem unerlaubten Zeichen.', // The server sent a header with a characte
  '9e1a1990': 'Die Website erlaubt nicht, in einer anderen Seite gezeigt zu werden.', // The site does not allow itself to be sho
  '6be11cca': 'Die eigenen Regeln der Seite verbieten, ihr Formular an diese Adresse zu senden.', // The page's own rules forbid sending its
  '4632483f': 'Die Website erlaubt nicht, in dieser Seite gezeigt zu werden.', // The site does not allow itself to be sho
  '82fc2b7c': 'Die Website steht auf einer Liste von Websites, die Schadsoftware verbreiten.', // The site is on a list of sites that spre
  'ea782423': 'Die Website steht auf einer Liste von Websites, die Besucher täuschen, um ihre Daten zu stehlen.', // The site is on a list of sites that dece
  '90521bc1': 'Die Website steht auf einer Liste von Websites, die unerwünschte Software verbreiten.', // The site is on a list of sites that spre
  '2acc1300': 'Die Website steht auf einer Liste von Websites mit schädlichen Programmen.', // The site is on a list of sites with harm
  '551ffa3d': 'Ein Add-on hat die Website gesperrt.', // An add-on blocked the site.
  '7d4b7fa6': 'Firefox hat die Adresse gesperrt, weil sie dafür bekannt ist, Besucher zu verfolgen.', // Firefox blocked the address because it i
  '94d74ce1': 'Die Jugendschutzeinstellungen dieses Geräts sperren die Website.', // The parental controls of this device blo
  '1a21d4d0': 'Wer diesen Firefox verwaltet, hat die Website gesperrt.', // Whoever manages this Firefox has blocked
  '9b257d49': 'Der Prozess, der diesen Tab zeigt, stürzte ab.', // The process that shows this tab crashed.
  '4221f452': 'Der Prozess, der einen Teil dieser Seite zeigt, stürzte ab.', // The process that shows a part of this pa
  'fd8e652f': 'Die Seite wird gerade gedruckt und kann währenddessen nicht geändert werden.', // The page is being printed and cannot be
  'ea304b5a': 'Die Verbindung wurde jäh gekappt, während die Verschlüsselung aufgebaut wurde.', // The connection was cut off abruptly whil
  '3a81f776': 'Der Server schloss die Verbindung beim Aufbau der Verschlüsselung, ohne zu sagen warum.', // The server closed the connection while e
  '8551fccd': 'Als Firefox sich verbinden wollte, kam gar nichts zurück.', // Nothing at all came back when Firefox tr
  '02e5926e': 'Die Gegenseite sendete nichts mehr, und Firefox wartete nicht länger.', // The other side stopped sending and Firef
  '20dea331': 'Die Verbindung wurde auf der Seite dieses Geräts aufgegeben.', // The connection was given up on this devi
  'eda414a2': 'Dieses Gerät hat keinen Weg zum Netz des Servers.', // This device has no route to the server's
  '4f84d4f9': 'Es gibt keinen Weg zum Rechner des Servers.', // There is no route to the server's machin
};
