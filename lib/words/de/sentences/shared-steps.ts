/** Deutsch, nach dem Schlüssel des englischen Satzes; sein Anfang steht daneben. */
export const SENTENCES: Readonly<Record<string, string>> = {
  '82fc4317': 'Schalten Sie den Router aus, warten Sie zehn Sekunden und schalten Sie ihn wieder ein.', // Switch the router off, wait ten seconds,
  '003d4d0a': 'Andere Websites und diese laden wieder.', // Other sites and this one load again.
  'ab7e90c1': 'Versuchen Sie die Seite über ein anderes Netz, etwa die mobilen Daten eines Telefons.', // Try the page over another network, such
  '4e954da7': 'Lädt sie dort, liegt der Fehler im Netz, aus dem Sie kamen.', // If it loads there, the fault is in the n
  '02c005c8': 'Lesen Sie den Namen in der Adresszeile Buchstabe für Buchstabe: Ist {host} das, was Sie meinten?', // Read the name in the address bar letter
  '4d2a5110': 'Eine Suchmaschine zeigt die Website unter demselben Namen.', // A search engine shows the site under the
  'd56bca39': 'Lassen Sie das System alte Namensauskünfte vergessen.', // Make the system forget old name lookups.
  'cf91de95': 'Es meldet, dass der Zwischenspeicher geleert wurde; danach lädt die Seite.', // It says that the cache was flushed; then
  '31448630': 'Laden Sie die Seite neu: Sie lädt, wenn eine alte Auskunft im Weg war.', // Load the page again: it loads if an old
  '01a7ee25': 'Sagen Sie dem Betreiber der Website, was hier steht, auf einem anderen Weg als über diese Website.', // Tell the site’s owner what is shown here
  'c0039ee9': 'Nach seiner Reparatur lädt die Seite von selbst.', // After their repair the page loads by its
  'fb818ffc': 'Warten Sie eine Minute und laden Sie die Seite neu.', // Wait a minute and load the page again.
  'd7c0bfff': 'Lädt sie jetzt, war der Fehler vorübergehend.', // If it loads now, the fault was passing.
  'd634b615': 'Menü ☰ > Einstellungen > Datenschutz und Sicherheit > DNS über HTTPS > Erweiterte Einstellungen: Wählen Sie „Standard“ oder einen anderen Anbieter.', // Menu ☰ > Settings > Privacy and security
  '44516888': 'Die Seite lädt.', // The page loads.
  'eed639c4': 'Menü ☰ > Einstellungen > Datenschutz & Sicherheit > DNS über HTTPS: Wählen Sie „Standardschutz“ oder einen anderen Anbieter.', // Menu ☰ > Settings > Privacy & Security >
  'adbec9dd': 'Menü ⋮ > Einstellungen > Datenschutz und Sicherheit > Sicherheit > Sicheres DNS verwenden: Wählen Sie die Vorgabe des Betriebssystems oder einen anderen Anbieter.', // Menu ⋮ > Settings > Privacy and security
  '065b1586': 'Auf diesem Gerät hilft nichts dagegen. Kommen Sie später wieder.', // Nothing on this device mends it. Come ba
  'fa64b1ec': 'Die Seite lädt von selbst, sobald die Website repariert ist.', // The page loads by itself once the site i
  '28b0f4ec': 'Ist ein VPN eingeschaltet, schalten Sie es für einen Versuch aus. Das ist ein Test: Schalten Sie es danach wieder ein.', // If a VPN is on, switch it off for one tr
  '07afed2d': 'Lädt die Seite ohne VPN, fragen Sie dessen Anbieter.', // If the page loads without it, ask the VP
  'c3c32f63': 'Suchen Sie in den Protokollen von Firewall, Proxy und Angriffserkennung nach {host}, Port {port}, zu dieser Minute, und erlauben Sie die Verbindung, wenn sie erwünscht ist.', // Search the logs of firewall, proxy and i
  'bcd2844c': 'Eine Verbindung zu {host}, Port {port}, steht.', // A connection to {host} port {port} stand
  'f0227070': 'Der Befehl gibt aus dem Netz heraus ein Zertifikat aus.', // The command prints a certificate from in
  'dd12f641': 'Menü ☰ > Einstellungen > Datenschutz und Sicherheit > Sicherheit von Verbindungen und Software > Erweiterte Einstellungen > Proxy-Einstellungen > Proxy konfigurieren: Berichtigen Sie ihn oder wählen Sie „Proxy-Einstellungen des Systems verwenden“.', // Menu ☰ > Settings > Privacy and security
  '31385a22': 'Menü ☰ > Einstellungen > Allgemein > Verbindungs-Einstellungen > Einstellungen…: Berichtigen Sie den Proxy oder wählen Sie „Proxy-Einstellungen des Systems verwenden“.', // Menu ☰ > Settings > General > Network Se
  '1e35935a': 'Menü ⋮ > Einstellungen > System > Proxy-Einstellungen des Computers öffnen: Berichtigen Sie den Proxy oder schalten Sie ihn aus, wenn dieses Netz keinen hat.', // Menu ⋮ > Settings > System > Open your c
  'deddba26': 'Menü ☰ > Hilfe > Fehlerbehebungsmodus… > Neu starten > Öffnen: Firefox läuft zum Test ohne Erweiterungen. Ein gewöhnlicher Neustart bringt sie zurück.', // Menu ☰ > Help > Troubleshoot Mode… > Res
  '3b717c17': 'Lädt die Seite dort, schalten Sie die Erweiterungen unter about:addons einzeln aus, um die schuldige zu finden.', // If the page loads there, switch extensio
  '5e42631c': 'Menü ⋮ > Neues Inkognitofenster: Erweiterungen sind dort aus, sofern Sie sie nicht erlaubt haben. Laden Sie die Seite.', // Menu ⋮ > New Incognito window: extension
  '8c3c0772': 'Lädt sie dort, schalten Sie die Erweiterungen unter chrome://extensions einzeln aus, um die schuldige zu finden.', // If it loads there, switch extensions off
  '9d74f6e5': 'Gehen Sie nicht weiter und geben Sie hier kein Passwort ein, bis das geklärt ist: Es könnte jemand mitlesen.', // Do not go on, and type no password here,
  '3fa6d472': 'Geklärt ist es, wenn die Seite ohne jede Warnung aufgeht.', // It is solved when the page opens without
  '43452562': 'Prüft ein Antivirenprogramm auch HTTPS („Web-Schutz“), schalten Sie nur diese Prüfung für einen Versuch aus. Das ist ein Test: Schalten Sie sie gleich danach wieder ein.', // If an antivirus program scans HTTPS (“we
  '8e661d19': 'Lädt die Seite währenddessen, aktualisieren Sie das Antivirenprogramm oder melden Sie es dem Hersteller.', // If the page loads meanwhile, update the
  '2ddef419': 'Versuchen Sie es auf dem Server selbst, dann von außen: Was sich unterscheidet, steht dazwischen.', // Try it on the server itself, then from o
  'a2620557': 'Es gibt „CONNECTION ESTABLISHED“ mit TLSv1.2 oder TLSv1.3 aus.', // It prints “CONNECTION ESTABLISHED” with
  '91a0c43d': 'Menü ☰ > Hilfe > Über Firefox: Dort aktualisiert sich Firefox.', // Menu ☰ > Help > About Firefox, and let i
  'd6c034dc': 'Dort steht „Firefox ist aktuell“.', // It says “Firefox is up to date”.
  '81e00b05': 'Menü ⋮ > Hilfe > Über Google Chrome: Dort aktualisiert sich Chrome.', // Menu ⋮ > Help > About Google Chrome, and
  'a68810db': 'Dort steht „Chrome ist auf dem neuesten Stand“.', // It says “Chrome is up to date”.
  '2abfc37d': 'Nehmen Sie {host} im Proxy oder in der Firewall von der TLS-Prüfung aus, oder aktualisieren Sie das Gerät: Alte scheitern an Hellos, die sie nicht kennen.', // Exempt {host} from TLS inspection in the
  '61b80ab2': 'Die Seite lädt, und ihr Aussteller ist eine öffentliche Zertifizierungsstelle.', // The page loads, and its issuer is a publ
  '909e7ae9': 'Start > Einstellungen > Zeit und Sprache > Datum & Uhrzeit: Schalten Sie „Uhrzeit automatisch festlegen“ ein, prüfen Sie die Zeitzone und drücken Sie „Jetzt synchronisieren“.', // Start > Settings > Time & language > Dat
  '33b44171': 'Die Zeit stimmt mit der eines Telefons überein, und die Seite lädt.', // The time agrees with a phone’s, and the
  'a33bc2ba': 'Apple-Menü > Systemeinstellungen > Allgemein > Datum & Uhrzeit: Schalten Sie „Datum und Uhrzeit automatisch einstellen“ ein.', // Apple menu > System Settings > General >
  '4734454c': 'Lassen Sie das System seine Uhr über das Netz stellen.', // Let the system set its clock by network
  '674a3b70': '`timedatectl` zeigt „System clock synchronized: yes“.', // `timedatectl` shows “System clock synchr
  '90c65a90': 'Einstellungen > System > Datum und Uhrzeit: Schalten Sie „Uhrzeit automatisch einstellen“ und „Zeitzone automatisch einstellen“ ein.', // Settings > System > Date & time: switch
  '71b736ad': 'Die Zeit stimmt mit der eines anderen Geräts überein, und die Seite lädt.', // The time agrees with another device’s, a
  'e7388a58': 'Sehen Sie nach, welche Daten ausgeliefert werden.', // See the dates that are served.
  '73c9941c': 'Es gibt {host} unter den Namen (DNS: oder IP Address:) und ein notAfter aus, das noch kommt.', // It prints {host} among the names (DNS: o
  '9490fbe8': 'Sehen Sie nach, welche Kette ausgeliefert wird.', // See the chain that is served.
  '8694f89e': 'Es gibt nahe dem Ende „Verify return code: 0 (ok)“ aus.', // It prints “Verify return code: 0 (ok)” n
  '540b02a3': 'Sehen Sie nach, welche Namen ausgeliefert werden.', // See the names that are served.
  '12b9f759': 'Prüft Ihr Proxy oder Ihre Firewall TLS: Nehmen Sie {host} davon aus, oder geben Sie verwalteten Geräten das prüfende Stammzertifikat per Richtlinie, nie Gästen.', // If your proxy or firewall inspects TLS:
  '71995776': 'Die Seite lädt ohne Warnung; ist sie ausgenommen, stammt ihr Zertifikat von einer öffentlichen Zertifizierungsstelle.', // The page loads without a warning; when e
  '4c5d93fd': 'Sehen Sie sich Status und Kopfzeilen an.', // See status and headers.
  'b5de6c12': 'Es gibt eine Zeile „< HTTP/“ mit Status 200 oder einer Weiterleitung (301, 302, 307, 308) aus.', // It prints a line “< HTTP/” with status 2
  '96ccc214': 'Laden Sie die Seite ohne Zwischenspeicher: Strg+Umschalt+R (Mac: ⌘⇧R).', // Load the page without the cache: Ctrl+Sh
  'bde8587b': 'Lädt sie jetzt, war eine alte gespeicherte Kopie oder Antwort im Weg, oder der Fehler ist vorbei.', // If it loads now, an old stored copy or a
};
