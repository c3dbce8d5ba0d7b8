/** Deutsch, nach dem Schlüssel des englischen Satzes; sein Anfang steht daneben. */
export const SENTENCES: Readonly<Record<string, string>> = {
  '5b7cb32f': 'Browser lehnen diesen Port ab', // Browsers refuse this port
  'b1014f18': 'Kein Browser öffnet Port {port}: Er gehört einem anderen Protokoll.', // No browser opens port {port}: it belongs
  '41fec1e6': 'Der Fetch-Standard führt den Port als verboten auf, damit Seiten nicht mit Mailservern und Ähnlichem sprechen.', // The Fetch standard lists the port as for
  'a1ab14bb': 'Der Browser hat es gar nicht versucht. Das „:{port}“ in der Adresse ist eine Nummer, die anderen Diensten vorbehalten ist.', // The browser never even tried. The “:{por
  '7cf7b913': 'Port {port} steht auf der Liste der gesperrten Ports (Fetch-Standard, Abschnitt „port blocking“). Keine Einstellung der Website ändert das.', // Port {port} is on the list of bad ports
  'e212302a': 'Port {port} steht auf der Liste der gesperrten Ports des Fetch-Standards.', // Port {port} is on the Fetch standard’s l
  'e9f3bbe3': 'Der Port der Adresse.', // The port of the address.
  '8a66c03a': 'Fragen Sie die Website nach einer Adresse mit anderem Port.', // Ask the site for an address with another
  '26b9c91e': 'Die Seite lädt dort.', // The page loads there.
  'c4fc641d': 'Bedienen Sie die Website auf 443 oder auf einem Port außerhalb der Liste, etwa 8443.', // Serve the site on 443, or on a port outs
  'f55a04f4': 'Eine Erweiterung hielt die Seite auf', // An extension stopped the page
  'ebf5feaa': 'Eine andere Erweiterung oder der eigene Blocker des Browsers hielt {host} auf.', // Another extension, or the browser’s own
  'b3c87baf': 'Der Browser gab von sich aus auf, bevor oder nachdem das Netz seinen Teil getan hatte.', // The browser gave up by itself, before or
  '7224c70b': 'Ein Werbeblocker, eine Datenschutz-Erweiterung oder der Schutz des Browsers vor Verfolgung hält diese Seite zurück.', // An ad blocker, a privacy extension or th
  '259bc1a2': 'Der Browser des Besuchers sperrt die Seite. Namen wie „ads“ oder „track“ in der URL laden dazu ein.', // The visitor’s browser blocks the page. N
  '4c427d03': 'Ein Versuch mit derselben Seite ohne Erweiterungen.', // A load of the same page without extensio
  '403fa047': 'Dann erlauben Sie {host} in den Einstellungen dieser Erweiterung.', // Then allow {host} in that extension’s ow
  'db381a8d': 'Die Seite lädt, während sie eingeschaltet ist.', // The page loads with it switched on.
  '2eb67f3e': 'Eine Richtlinie sperrt die Seite', // A policy blocks the page
  'daafbb2b': 'Eine Liste gefährlicher Websites oder eine Regel des Administrators dieses Browsers sperrt {host}.', // A list of dangerous sites, or a rule of
  'c6c76847': 'Der Browser lehnte nach Regel ab; das Netz hat damit nichts zu tun.', // The browser refused by rule; the network
  '1a641aeb': 'Entweder ist die Website für Schadsoftware oder Betrug bekannt, oder Ihre Firma will nicht, dass sie geöffnet wird.', // Either the site is known for malware or
  'ac593cc1': 'Steht die Website zu Unrecht auf der Liste, ist die Ursache oft ein Einbruch: Räumen Sie auf, bevor Sie um eine Überprüfung bitten.', // If the site is listed wrongly, the cause
  '0f793d74': 'Der eigene Grund des Browsers, auf seiner Seite.', // The browser’s own reason, on its page.
  'cc110550': 'Öffnen Sie about:policies: Regeln dort stammen von Ihrem Administrator.', // Open about:policies: rules listed there
  '09dff924': 'Nennt keine Regel {host}, steht die Website auf einer Liste gefährlicher.', // No rule that names {host} means that the
  '160a72f9': 'Öffnen Sie chrome://policy: Regeln dort stammen von Ihrem Administrator.', // Open chrome://policy: rules listed there
  'a540c039': 'Schlagen Sie die Website in der Google Search Console > Sicherheitsprobleme nach, räumen Sie auf, bitten Sie um eine Überprüfung.', // Look the site up in Google Search Consol
  '3baa3641': 'Die Warnung ist nach einigen Tagen weg.', // The warning is gone within days.
  '8980ec14': 'Prüfen Sie URLBlocklist (Chrome) oder WebsiteFilter (Firefox).', // Check URLBlocklist (Chrome) or WebsiteFi
  'bc753b50': 'Die Seite lädt nach einem Neustart des Browsers.', // The page loads after a restart of the br
  '7401262d': 'Die Adresse lässt sich nicht öffnen', // The address cannot be opened
  'b7455bdb': 'Der Browser kann diese Adresse nicht öffnen: Sie ist falsch gebildet oder von einer Art, die er nicht kennt.', // The browser cannot open this address: it
  'db9497ea': 'Der Browser gab auf, bevor er jemanden fragte.', // The browser gave up before it asked anyb
  '80b36a4f': 'In der Adresse ist ein Versehen, ein Link wurde abgeschnitten, oder die Adresse ist für ein anderes Programm (wie mailto: für E-Mail).', // There is a slip in the address, a link w
  'e1568e64': 'Der Link in der Seite ist falsch gebildet oder benutzt ein Schema, auf das kein Programm des Besuchers antwortet.', // The link in the page is malformed, or us
  'd01126ac': 'Die Adresse, wie sie eingegeben oder verlinkt wurde.', // The address as it was typed or linked.
  '3416119c': 'Geben Sie die Adresse neu ein, ohne Leerzeichen und beginnend mit https://.', // Type the address anew, without spaces, b
  '26409f58': 'Beginnt sie weder mit http: noch mit https:, installieren oder starten Sie das Programm, zu dem sie gehört.', // If it begins with neither http: nor http
  '4abcdf50': 'Dieses Programm öffnet sie.', // That program opens it.
  'c6144921': 'Sehen Sie sich den Link an, der hierher führt: Kodieren Sie mit Prozentzeichen, was kein einfacher Buchstabe und keine Ziffer ist, und schreiben Sie das Schema aus.', // Look at the link that leads here: percen
  '150ea675': 'Der Browser zeigt die ganze Adresse, wenn der Mauszeiger auf dem Link ruht.', // The browser shows the whole address when
  'f982c917': 'Eine Datei auf diesem Gerät lässt sich nicht lesen', // A file on this device cannot be read
  'a8c48337': 'Der Browser kann eine Datei auf diesem Gerät nicht lesen.', // The browser cannot read a file on this d
  '04d43299': 'Die Datei liegt hier, also hat weder Netz noch Website damit zu tun.', // The file lies here, so no network and no
  'cbc2dd45': 'Die Datei wurde verschoben, umbenannt oder gelöscht, ist anderswo geöffnet, oder Sie dürfen sie nicht lesen.', // The file was moved, renamed or deleted,
  'fbd1be55': 'Eine Datei auf dem Gerät des Besuchers; sollte sie hochgeladen werden, hat sie sich nach der Auswahl geändert.', // A file on the visitor’s device; where it
  '4e063358': 'Ob die Datei da ist und gelesen werden darf.', // Whether the file is there and may be rea
  '23c90f8e': 'Suchen Sie die Datei in der Dateiverwaltung des Systems und öffnen Sie sie dort.', // Look for the file in the system’s own fi
  'b63de302': 'Geht sie dort auf, ziehen Sie sie in das Fenster des Browsers.', // If it opens there, drag it into the brow
  'cedcabc4': 'Wollten Sie sie an eine Website senden, wählen Sie sie neu aus.', // If you were sending it to a site, choose
  'c3800875': 'Das Hochladen beginnt.', // The upload begins.
  'b7a378c3': 'Der Browser kann seinen eigenen Speicher nicht benutzen', // The browser cannot use its own store
  'd79590aa': 'Die eigenen gespeicherten Daten des Browsers (Zwischenspeicher oder Schlüssel) fehlen oder lassen sich nicht lesen.', // The browser’s own stored data (cache or
  'dcc62c0d': 'Der Fehler liegt in Dateien, die dem Browser gehören.', // The fault lies in files that belong to t
  '1da06a18': 'Der Browser bewahrt auf diesem Gerät Kopien von Seiten und Schlüssel auf. Etwas davon ist beschädigt, oder eine Kopie, die er brauchte, ist weg.', // The browser keeps copies of pages, and k
  '6bd1e490': 'Der Browser des Besuchers kann seinen Zwischenspeicher oder Schlüsselspeicher nicht lesen. Die Website hat damit nichts zu tun.', // The visitor’s browser cannot read its ow
  'ee1a1008': 'Ein Versuch mit einem neuen Profil des Browsers.', // A load of the page in a new profile of t
  '37f9330b': 'Kam die Seite aus einem Formular, gehen Sie zurück und senden Sie es erneut; eines, das bezahlt oder bestellt, erst, wenn Sie nachgesehen haben, ob es schon durchging.', // If the page came from a form, go back an
  'b8e32147': 'Schließen Sie alle Fenster des Browsers, warten Sie zehn Sekunden und starten Sie ihn neu; sehen Sie nach, ob die Festplatte nicht voll ist.', // Close all windows of the browser, wait t
  '5986dc56': 'Diesem Gerät fehlt es an etwas', // This device has run short
  '9c5c5768': 'Diesem Gerät oder Browser fehlte es an Speicher, Plattenplatz oder Verbindungen, darum ließ sich {host} nicht laden.', // This device or browser has run short of
  '0e84ef9c': 'Dem Browser selbst wurde auf diesem Gerät verweigert, was er braucht.', // The browser itself was denied what it ne
  'd487e874': 'Es ist zu viel auf einmal offen, oder die Festplatte ist voll.', // Too much is open at once, or the disk is
  '46f05a66': 'Dem Gerät des Besuchers gingen Speicher, Plattenplatz oder Sockets aus. Eine Seite, die sehr viel davon braucht, kann der Grund sein.', // The visitor’s device ran out of memory,
  '99b175f0': 'Der freie Speicher und Plattenplatz dieses Geräts.', // The free memory and disk space of this d
  'f4f9b4ae': 'Schließen Sie Tabs und Programme, die Sie nicht brauchen, und laden Sie die Seite neu.', // Close tabs and programs that you do not
  '09a3f64d': 'Sehen Sie nach, ob auf der Festplatte einige Gigabyte frei sind.', // See that the disk has a few gigabytes fr
  '3271b7fe': 'Die Seite lädt, nachdem Platz geschaffen wurde.', // The page loads after space was made.
  '5007a7a1': 'Starten Sie das Gerät neu.', // Start the device anew.
  'd0e7daa5': 'Der Tab ist abgestürzt', // The tab crashed
  '3afea332': 'Der Prozess des Browsers für diesen Tab ist abgestürzt, während er {host} zeigte.', // The browser’s process for this tab stopp
  'fb3e5d65': 'Ein Programm auf diesem Gerät ist abgestürzt; die Seite kann es ausgelöst haben, aber kein Server tat es.', // A program on this device stopped; the pa
  '1bfaf809': 'Der Tab ist abgestürzt. Geschieht es nur auf dieser Seite, verlangt sie zu viel; geschieht es überall, liegt es am Browser, an einer Erweiterung oder am Speicher.', // The tab fell over. If it happens on this
  '68456caa': 'Abstürze nur auf einer Seite: Suchen Sie nach entlaufenen Skripten, riesigen Bildern oder Videos, und stellen Sie es in einem frischen Profil nach.', // Crashes on one page only: look for runaw
  'c2fc7ee7': 'Der eigene Absturzbericht des Browsers.', // The browser’s own crash report.
  '6854bc27': 'Laden Sie die Seite neu, während andere Tabs geschlossen sind.', // Load the page again, with other tabs clo
  'c0670c63': 'Sie stürzt nicht wieder ab.', // It stays up.
  '4d138a9c': 'Öffnen Sie die Seite mit dem Bereich „Speicher“ der Entwicklerwerkzeuge und sehen Sie nach, was wächst.', // Open the page with the developer tools’
  '0b13a394': 'Der Speicher bleibt einige Minuten gleich.', // Memory stays level for some minutes.
  'c8d7fbba': 'Die eigenen Verschlüsselungseinstellungen dieses Browsers stehen im Weg', // This browser’s own encryption settings s
  'e1475295': 'Die eigenen Einstellungen dieses Browsers oder sein Schlüsselspeicher hindern ihn, mit {host} eine Verschlüsselung aufzubauen.', // This browser’s own settings, or its key
  'f833eba2': 'Der Browser brach ab, bevor der Server etwas sagte.', // The browser stopped before or without a
  '80c73388': 'Eine Einstellung des Browsers, des Systems oder eines Sicherheitsgeräts (Chipkarte) steht im Weg. Auch andere sichere Websites scheitern.', // A setting of the browser, of the system
  '8af3a328': 'Kein Alert und keine Antwort ist beteiligt: Richtlinien, die TLS-Versionen oder Cipher-Suites begrenzen, der FIPS-Modus oder ein kaputter Schlüsselspeicher des Besuchers.', // No alert and no answer is involved: poli
  '50bfaa3f': 'Ob andere https-Websites in diesem Browser laden, und diese in einem anderen.', // Whether other https sites load in this b
  'b529c198': 'Menü ☰ > Hilfe > Weitere Informationen zur Fehlerbehebung > Firefox bereinigen… stellt geänderte Einstellungen zurück; Lesezeichen und Passwörter bleiben.', // Menu ☰ > Help > More troubleshooting inf
  '957dfe9a': 'Sichere Seiten laden wieder.', // Secure pages load again.
  '6a13750c': 'Menü ⋮ > Einstellungen > Einstellungen zurücksetzen > Einstellungen auf ursprüngliche Standardwerte zurücksetzen; Lesezeichen und Passwörter bleiben.', // Menu ⋮ > Settings > Reset settings > Res
  '65a00529': 'Prüfen Sie die Richtlinien, die TLS begrenzen (SSLVersionMin und SSLVersionMax, DisabledCiphers), und den FIPS-Modus.', // Check the policies that limit TLS (SSLVe
  '38a5079c': 'about:policies oder chrome://policy führt sie nicht mehr auf, und sichere Seiten laden.', // about:policies or chrome://policy no lon
  '6223bdf4': 'Die eigenen Regeln der Website verbieten, sie hier zu zeigen', // The site’s own rules forbid showing it h
  '417ff835': 'Die Regeln, die {host} sendet, verbieten, seine Seite an dieser Stelle zu zeigen.', // The rules that {host} sends forbid showi
  '534f8d68': 'Der Server sendet die Regel, und der Browser gehorcht.', // The server sends the rule and the browse
  'b3d86941': 'Manche Websites verbieten, dass ihre Seiten in anderen Seiten stehen oder Daten mit ihnen geteilt werden. Der Browser hält sich daran.', // Some sites forbid that their pages stand
  'a4420fd2': 'X-Frame-Options, Content-Security-Policy frame-ancestors, Cross-Origin-Resource-Policy, Cross-Origin-Opener-Policy oder Cross-Origin-Embedder-Policy verbietet diese Benutzung.', // X-Frame-Options, Content-Security-Policy
  'a504e454': 'Die Kopfzeilen der Antwort.', // The headers of the answer.
  '8dce53d1': 'Öffnen Sie die Seite in einem eigenen Tab, nicht in einer anderen Seite.', // Open the page in a tab of its own, not i
  '27ec09c3': 'Dort lädt sie.', // It loads there.
  '631b8fab': 'Sehen Sie sich die gesendeten Regeln an.', // See the rules that are sent.
  '87a6ed25': 'Es gibt frame-ancestors mit der Website aus, die diese einbettet, oder keine solche Kopfzeile.', // It prints frame-ancestors with the site
  'd6ef0aeb': 'Ist das Einbetten gewollt, nennen Sie die andere Website in frame-ancestors und lassen Sie X-Frame-Options weg.', // If embedding is wanted, name the other s
  'bc6c4847': 'Der Befehl von oben zeigt es, und die Seite lädt dort.', // The look above shows it, and the page lo
  'b6d4a664': 'Der Browser lässt kein Weitergehen zu', // The browser may not be told to go on
  '157053fd': '{host} verlangt ausnahmslos HTTPS (HSTS), darum bietet der Browser keinen Weg an der Warnung vorbei.', // {host} demands HTTPS without exception (
  '80d07125': 'Die Endung von {host} verlangt ausnahmslos HTTPS (HSTS-Preload), darum bietet der Browser keinen Weg an der Warnung vorbei.', // The ending of {host} demands HTTPS witho
  '21c86ad2': 'Die Website oder die Registrierungsstelle ihrer Endung hat um diese Strenge gebeten; der Fehler selbst ist die andere Ursache.', // The site, or the registry of its ending,
  '76dbb951': 'Das ist kein Fehler, sondern ein Versprechen: Die Website bat die Browser, sie nie über eine fehlerhafte Verbindung zu zeigen. Die andere Ursache zu beheben ist der einzige Weg.', // This is no fault but a promise: the site
  '798cae45': 'Strict-Transport-Security (RFC 6797) oder die Preload-Liste verbietet Ausnahmen. Bringen Sie das Zertifikat in Ordnung; HSTS wegzunehmen hilft niemandem, der es schon bekommen hat.', // Strict-Transport-Security (RFC 6797) or
  'a317ccaa': 'Der Server sendet Strict-Transport-Security: {says}.', // The server sends Strict-Transport-Securi
  '2e7d4bdf': 'Browser führen die ganze Endung dieses Namens auf der Preload-Liste.', // Browsers hold the whole ending of this n
  '159a5f08': 'Die Kopfzeile Strict-Transport-Security der Website.', // The site’s Strict-Transport-Security hea
  '7a22ccbe': 'Sehen Sie sich die Kopfzeile an.', // See the header.
  'f509bd42': 'Die Kopfzeile darf bleiben: Ist die andere Ursache behoben, geht die Seite auf.', // The header may stay: once the other caus
  '953debac': 'Das Laden wurde angehalten', // The load was stopped
  '9fa756e8': 'Das Laden von {host} wurde angehalten oder ersetzt; das allein ist kein Fehler.', // The load of {host} was stopped or replac
  'a67d8bb3': 'Browser melden dasselbe, wenn jemand auf Stopp drückt, einen anderen Link anklickt oder einen Download beginnt.', // Browsers report the same when a person p
  '79a5d95f': 'Das allein heißt nicht, dass etwas falsch ist.', // Nothing is wrong by this alone.
  '937a5adb': 'Der Browser des Besuchers brach das Laden ab; die Website hat damit nichts zu tun.', // The visitor’s browser cancelled the load
  '7989fa05': 'Ein weiterer Versuch, die Seite zu laden.', // Another load of the page.
  'a66b2c52': 'Die Seite lädt jetzt', // The page loads now
  '2b0a8d5f': '{host} geht: Die Seite lädt von diesem Rechner aus, und nichts daran ist falsch.', // {host} works: the page loads from this m
  'eef38e7a': '{browser} meldete {code}, aber jetzt lädt die Seite von diesem Rechner aus: Der Fehler ist weg oder sitzt zwischen diesem Browser und dem Netz.', // {browser} reported {code}, but the page
  '225e20d3': 'Eine Verbindung zu {host} scheiterte, und die gleiche gelang danach: Der Fehler kommt und geht.', // A connection to {host} failed and th
  '212b47c8': 'Ein ganzer Austausch gelang außerhalb des Browsers.', // A full exchange succeeded outside of the
  '8bbd69dd': 'Die Sonde erreichte die Seite auf demselben Rechner. Scheitert der Browser weiter, steht etwas im Weg, das nur der Browser benutzt: eine Erweiterung, eine Proxy-Einstellung, sein eigenes DNS, eine alte gespeicherte Antwort oder ein Antivirenprogramm, das seinen Verkehr aufbricht.', // The probe reached the page on the same m
  'db7efd2a': 'Namensauflösung, Verbindung, Handshake, Zertifikat und Antwort sind von hier aus alle in Ordnung. Ein Fehler, der kommt und geht, kann auf einem von mehreren Servern sitzen.', // Name lookup, connection, handshake, cert
  '5cf7b497': 'Laden Sie die Seite neu: Lädt sie, ist der Fehler vorbei oder sitzt auf einem von mehreren Servern.', // Load the page again: if it loads, the fa
  'ad0487fa': 'Laden Sie sie ohne Zwischenspeicher (Strg+Umschalt+R; Mac: ⌘⇧R): Lädt sie, war eine alte gespeicherte Seite, Weiterleitung oder Adresse im Weg.', // Load it without the cache (Ctrl+Shift+R;
  '64aacc6c': 'Laden Sie sie in einem Fenster ohne Erweiterungen: Lädt sie, hält eine davon sie auf.', // Load it in a window without extensions:
  '3efbf79e': 'Sehen Sie sich die Proxy-Einstellung des Browsers an: Die Sonde folgt der des Systems; ein Browser oder eine VPN-Erweiterung kann eine eigene haben, und ein Skript (PAC) einen anderen wählen.', // Look at the browser’s proxy setting: the
  'afc08bb7': 'Sehen Sie sich DNS über HTTPS im Browser an: Ist es zum Test ausgeschaltet, fragt der Browser dieselben Nameserver wie die Sonde.', // Look at the browser’s DNS over HTTPS: wi
  '56ce7089': 'Suchen Sie {host} in der hosts-Datei, in einem VPN und in den eigenen Regeln des Browsers: Der Browser ging zu einer Adresse, die keine Namensauflösung gibt.', // Look for {host} in the hosts file, in a
  '42f73b8c': 'Sehen Sie sich den Aussteller auf der Warnseite des Browsers an: Der Sonde wurde ein Zertifikat[ von {issuer}] gezeigt; steht dort ein anderer, bricht etwas den Verkehr des Browsers auf.', // Look at the issuer on the browser’s warn
  '63d7fb0f': 'Ein ganzer Austausch von diesem Rechner aus, und kein Scheitern davor.', // A whole exchange from this machine, and n
  'c815b1a3': 'Noch nicht bekannt', // Not known yet
  'd4993ea5': 'Warum {host} nicht lädt, ist nicht bekannt.', // Why {host} does not load is not known.
  'b5049f4c': '{host} wird geprüft, Schritt für Schritt.', // Looking at {host}, one step after the ot
  '9c26eb43': '{browser} meldete {code}; das allein sagt nicht, warum {host} nicht lädt.', // {browser} reported {code}; that alone do
  'ffa412d0': '{host} antwortet und schickt den Browser weiter[ zu {location}], und von dort kam keine Antwort.', // {host} answers and sends the browser on
  '14bf1103': 'Nichts von dem, was bisher gesehen wurde, zeigt, bei wem es liegt.', // Nothing seen so far points at one side.
  '333f88cf': 'Die Seite lud nicht, und was bekannt ist, passt zu keiner einzelnen Ursache.', // The page did not load, and what is known
  'c27f0309': 'Keine Regel passt. Die einzelnen Schritte zeigen, wie weit das Laden kam.', // No rule fits. The steps of the journey s
  'ec76d300': 'Eine Prüfung des ganzen Wegs mit der Sonde auf diesem Computer.', // A walk through the journey by the local
  'eec44bdf': 'Sehen Sie sich den Austausch Schritt für Schritt an.', // See the exchange step by step.
};
