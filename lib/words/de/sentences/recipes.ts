/** Deutsch, nach dem Schlüssel des englischen Satzes; sein Anfang steht daneben. */
export const SENTENCES: Readonly<Record<string, string>> = {
  '9f8a3078': 'Starten Sie den Webserver und lassen Sie ihn auf Port {port} aller Adressen lauschen.', // Start the web server, and let it listen
  '95b1fa35': '`curl -v {origin}` stellt eine Verbindung her.', // `curl -v {origin}` connects.
  '16892ad0': 'nginx: starten Sie ihn; im server-Block steht:', // nginx: start it; the server block holds:
  '30b4943f': 'Apache: starten Sie ihn; in seiner Konfiguration steht:', // Apache: start it; its configuration hold
  '5f56c00f': 'Caddy: starten Sie ihn; sein Protokoll sagt, warum er endete.', // Caddy: start it; its log says why it end
  'deaf1884': 'HAProxy: starten Sie ihn; in seinem frontend steht:', // HAProxy: start it; its frontend holds:
  '056baf25': 'IIS: starten Sie die Site (IIS-Manager > Sites > Starten) und den Dienst W3SVC; prüfen Sie die Bindungen.', // IIS: start the site (IIS Manager > Sites
  '89b65f64': 'Node: starten Sie das Programm; listen({port}) ohne Adresse nimmt alle.', // Node: start the program; listen({port})
  '740d6daf': 'Traefik: starten Sie ihn; entryPoints muss `:{port}` enthalten.', // Traefik: start it; entryPoints must hold
  '091e6a5d': 'AWS: Sicherheitsgruppe: TCP {port} eingehend erlauben; Zielgruppe: ein Ziel muss gesund sein.', // AWS: security group: allow TCP {port} in
  '4715c4c7': 'Lesen Sie das Fehlerprotokoll des Serverprogramms zur Minute des Fehlers.', // Read the error log of the server program
  '76d7c4f8': 'Nach der Reparatur lädt die Seite.', // After the repair the page loads.
  '0e659ffb': 'nginx: lesen Sie sein Fehlerprotokoll zur Minute des Fehlers.', // nginx: read its error log at the minute
  'd1d9d6b7': 'Apache: lesen Sie sein Fehlerprotokoll zur Minute des Fehlers.', // Apache: read its error log at the minute
  '70845572': 'Caddy: lesen Sie sein Protokoll zur Minute des Fehlers.', // Caddy: read its log at the minute of the
  'd0107e3c': 'HAProxy: lesen Sie sein Protokoll zur Minute des Fehlers.', // HAProxy: read its log at the minute of t
  'ffb4611a': 'IIS: Ereignisanzeige > Windows-Protokolle > System, Quelle Schannel; und %SystemDrive%\\inetpub\\logs\\LogFiles.', // IIS: Event Viewer > Windows Logs > Syste
  '923f94ca': 'Node: protokollieren Sie die Ereignisse tlsClientError und clientError des Servers.', // Node: log the server’s tlsClientError an
  'cfa32df1': 'Traefik: lesen Sie sein Protokoll auf der Stufe DEBUG.', // Traefik: read its log at level DEBUG.
  '12b013d7': 'Cloudflare: Security > Events: suchen Sie nach {host}; dazu das Protokoll des Ursprungsservers.', // Cloudflare: Security > Events: search fo
  '3fd65e5c': 'AWS: CloudWatch und das Zugriffsprotokoll des Load Balancers oder der Distribution; Zielgruppe > Ziele zeigt, welche gesund sind.', // AWS: CloudWatch and the access log of th
  '1b7d124b': 'CDN: lesen Sie dessen Ereignisprotokoll zu {host} und das Protokoll des Ursprungsservers.', // CDN: read its event log for {host}, and
  'd2426adc': '[{platform}: ]Lesen Sie das Protokoll in der Verwaltung und die Statusseite.', // [{platform}: ]read the log in its panel,
  '3d6b5e79': 'Schalten Sie TLS für Port {port} ein, mit Zertifikat und Schlüssel, oder verlegen Sie den unverschlüsselten Dienst auf Port 80.', // Switch TLS on for port {port}, with cert
  '8b86c3ab': '`openssl s_client -connect {connect}` gibt ein Zertifikat aus.', // `openssl s_client -connect {connect}` pr
  'ca787254': 'nginx: schreiben Sie in den server-Block:', // nginx: in the server block write:
  '79a4e621': 'Apache: schreiben Sie in <VirtualHost *:{port}>:', // Apache: in <VirtualHost *:{port}> write:
  '00763a61': 'Caddy: schreiben Sie die Adresse der Website mit https, nicht mit http:', // Caddy: write the site’s address with htt
  'd251bcc3': 'HAProxy: schreiben Sie in das frontend:', // HAProxy: in the frontend write:
  'e943f244': 'IIS: Site > Bindungen…: Die Bindung von Port {port} muss vom Typ https sein und ein Zertifikat haben.', // IIS: Site > Bindings…: the binding of po
  '995bfeb2': 'Node: benutzen Sie https.createServer mit key und cert statt http.createServer.', // Node: use https.createServer with key an
  '31c920a4': 'Traefik: geben Sie dem Router:', // Traefik: give the router:
  'c0f5b4bb': 'Cloudflare: https gibt es dort nur auf 443, 2053, 2083, 2087, 2096 und 8443: Nehmen Sie einen davon.', // Cloudflare: it serves https on 443, 2053
  '2ac2798b': 'AWS: Load Balancer > Listener: Der Listener von Port {port} muss HTTPS (oder TLS) sein und ein Zertifikat haben.', // AWS: load balancer > Listeners: the list
  '69e2bf61': 'CDN: lassen Sie TLS auf Port {port} beim CDN enden.', // CDN: let TLS end at the CDN on port {por
  '3811f8c0': 'Erlauben Sie TLS 1.2 und TLS 1.3, und nichts Älteres.', // Allow TLS 1.2 and TLS 1.3, and nothing o
  '312b7ffb': 'Führen Sie den Befehl von oben erneut aus: Er gibt „Protocol version: TLSv1.2“ oder TLSv1.3 aus.', // Run the look above again: it prints “Pro
  'eb72aced': 'nginx: schreiben Sie in jeden server-Block dieser Adresse:', // nginx: in every server block of this add
  'f353f5a6': 'Apache: schreiben Sie:', // Apache: write:
  'a4f355ac': 'Caddy: entfernen Sie eine etwaige Zeile `protocols` im tls-Block; wollen Sie es genau, schreiben Sie in den Site-Block:', // Caddy: remove any `protocols` line of th
  'f3a024eb': 'HAProxy: schreiben Sie in den Abschnitt global:', // HAProxy: in the global section write:
  '42dc68c9': 'IIS: setzen Sie Enabled=1 und DisabledByDefault=0 unter HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Server (TLS 1.3: ab Windows Server 2022) und starten Sie Windows neu.', // IIS: set Enabled=1 and DisabledByDefault
  'd9395571': 'Node: entfernen Sie maxVersion und secureProtocol und geben Sie https.createServer:', // Node: remove maxVersion and secureProtoc
  '268f0c31': 'Traefik: schreiben Sie in die dynamische Konfiguration (YAML):', // Traefik: in the dynamic configuration (Y
  'c46c38de': 'Cloudflare: SSL/TLS > Edge Certificates: Minimum TLS Version „TLS 1.2“, und TLS 1.3 an.', // Cloudflare: SSL/TLS > Edge Certificates:
  '6887e521': 'AWS: Load Balancer > Listener > Sicherheitsrichtlinie: ELBSecurityPolicy-TLS13-1-2-2021-06; CloudFront > General > Settings > Security policy: TLSv1.2_2021.', // AWS: load balancer > listener > Security
  'd4b04fb7': 'CDN: setzen Sie das Minimum auf TLS 1.2 und schalten Sie TLS 1.3 ein.', // CDN: set the minimum to TLS 1.2 and swit
  '862d12b8': '[{platform}: ]Setzen Sie in der Verwaltung die kleinste TLS-Version auf 1.2, oder fragen Sie den Support.', // [{platform}: ]set the minimum TLS versio
  'f43d28b6': 'Erlauben Sie die ECDHE-Suites mit AES-GCM oder ChaCha20 und die Gruppen X25519 und P-256.', // Allow the ECDHE suites with AES-GCM or C
  '65f9b276': 'Führen Sie den Befehl von oben erneut aus: Die Cipher-Suite beginnt mit ECDHE oder TLS_AES.', // Run the look above again: the cipher sui
  '1729c49f': 'Caddy: entfernen Sie etwaige Zeilen `ciphers` und `curves`; die Vorgaben sind richtig.', // Caddy: remove any `ciphers` and `curves`
  '4d1b1642': 'IIS: schalten Sie die Suites TLS_ECDHE_…_GCM_… ein (PowerShell: Get-TlsCipherSuite, Enable-TlsCipherSuite) und starten Sie Windows neu.', // IIS: enable the suites TLS_ECDHE_…_GCM_…
  'a3e1733e': 'Node: entfernen Sie `ciphers` und `ecdhCurve` aus den Optionen; die Vorgaben sind richtig.', // Node: remove `ciphers` and `ecdhCurve` f
  '91cffb14': 'Traefik: entfernen Sie cipherSuites und curvePreferences aus tls.options; die Vorgaben sind richtig.', // Traefik: remove cipherSuites and curvePr
  '0bc1165f': 'Cloudflare: entfernen Sie die Beschränkung der Cipher-Suites dieser Zone (API-Einstellung `ciphers`), oder fügen Sie die ECDHE-GCM-Suites hinzu.', // Cloudflare: remove the zone’s restrictio
  '6cf12c58': 'AWS: Load Balancer > Listener > Sicherheitsrichtlinie: ELBSecurityPolicy-TLS13-1-2-2021-06; CloudFront: TLSv1.2_2021.', // AWS: load balancer > listener > Security
  'd3882897': 'CDN: wählen Sie das Cipher-Profil „modern“ oder „intermediate“.', // CDN: choose the cipher profile “modern”
  '4ede9b09': '[{platform}: ]Fragen Sie den Support: Besucher können sich auf keine Cipher-Suite einigen.', // [{platform}: ]ask its support: visitors
  '059edd8a': 'Richten Sie {host} auf dem Server ein, auf den das DNS zeigt, mit einem Zertifikat, das diesen Namen nennt.', // Set up {host} on the server that its DNS
  '4b6b41b8': 'Führen Sie den Befehl von oben erneut aus: Er zeigt ein Zertifikat, das {host} nennt.', // Run the look above again: it shows a cer
  'a745bc18': 'nginx: schreiben Sie in den server-Block, der das Zertifikat enthält:', // nginx: in the server block that holds it
  'a01b909f': 'Apache: schreiben Sie in einen <VirtualHost *:{port}> mit dem Zertifikat:', // Apache: in a <VirtualHost *:{port}> with
  '24540b42': 'Caddy: fügen Sie einen Site-Block hinzu:', // Caddy: add a site block:
  'ff871314': 'HAProxy: legen Sie das Zertifikat in den Ordner der bind-Zeile; mit strict-sni antwortet nichts anderes:', // HAProxy: put its certificate into the fo
  '30f58934': 'IIS: Site > Bindungen… > Hinzufügen…: https, Hostname {host}, „SNI erforderlich“, und das Zertifikat.', // IIS: Site > Bindings… > Add…: https, hos
  '980f6361': 'Node: fügen Sie nach dem Anlegen des Servers hinzu:', // Node: after making the server add:
  '4e353690': 'Cloudflare: {host} braucht in dieser Zone einen DNS-Eintrag mit Proxy, und ein Zertifikat unter SSL/TLS > Edge Certificates muss den Namen abdecken.', // Cloudflare: see that {host} has a proxie
  '7f982d46': 'AWS: CloudFront: fügen Sie {host} unter General > Alternate domain names hinzu, mit einem Zertifikat, das den Namen nennt; Load Balancer: fügen Sie dem Listener dieses Zertifikat hinzu.', // AWS: CloudFront: add {host} under Genera
  'ad30892d': 'CDN: fügen Sie {host} als eigenen Hostnamen hinzu und warten Sie, bis sein Zertifikat aktiv ist.', // CDN: add {host} as a custom hostname and
  '6fde1a0d': '[{platform}: ]Fügen Sie {host} in der Verwaltung als eigene Domain hinzu und warten Sie, bis das Zertifikat ausgestellt ist.', // [{platform}: ]add {host} as a custom dom
  '4d9f912a': 'Verlangen Sie ein Zertifikat nur dort, wo es gewollt ist, und nennen Sie die Zertifizierungsstelle, die die Zertifikate der Besucher ausstellte.', // Ask for a certificate only where it is m
  'a4761f20': 'Führen Sie den Befehl von oben erneut aus: Mit dem Zusatz `-cert me.pem -key me.key` endet er in einer Sitzung.', // Run the look above again: with `-cert me
  'bca273b1': 'nginx: schreiben Sie für eine öffentliche Website `ssl_verify_client off;` in den server-Block; für Mitglieder:', // nginx: in the server block write `ssl_ve
  '5811309f': 'Apache: schreiben Sie für eine öffentliche Website `SSLVerifyClient none`; für Mitglieder:', // Apache: write `SSLVerifyClient none` for
  '6017245b': 'Caddy: entfernen Sie für eine öffentliche Website client_auth aus dem tls-Block; für Mitglieder schreiben Sie:', // Caddy: remove client_auth from the tls b
  '6960e77a': 'HAProxy: nehmen Sie für eine öffentliche Website `verify required` aus der bind-Zeile; für Mitglieder schreiben Sie dort:', // HAProxy: take `verify required` off the
  '37ff9f23': 'IIS: SSL-Einstellungen > Clientzertifikate: für eine öffentliche Website „Ignorieren“; für Mitglieder „Erforderlich“, mit deren Zertifizierungsstelle unter „Vertrauenswürdige Stammzertifizierungsstellen“ des Computers.', // IIS: SSL Settings > Client certificates:
  'a73e32f7': 'Node: lassen Sie für eine öffentliche Website requestCert weg; für Mitglieder geben Sie an:', // Node: leave requestCert out for a public
  'e4a8e711': 'Traefik: entfernen Sie für eine öffentliche Website clientAuth; für Mitglieder:', // Traefik: remove clientAuth for a public
  'ea769595': 'Cloudflare: SSL/TLS > Client Certificates: sehen Sie nach, für welche Hosts mTLS gilt und welche Regel sperrt.', // Cloudflare: SSL/TLS > Client Certificate
  '17f48cea': 'AWS: Load Balancer > Listener > Mutual authentication: für eine öffentliche Website aus; sonst prüfen Sie den Vertrauensspeicher.', // AWS: load balancer > listener > Mutual a
  '31575208': 'Lassen Sie die Liste der Protokolle (ALPN) h2 und http/1.1 enthalten.', // Let the list of protocols (ALPN) hold h2
  '8e4acc3a': 'Führen Sie den Befehl von oben erneut aus: Er gibt „ALPN protocol: h2“ oder http/1.1 aus.', // Run the look above again: it prints “ALP
  'e56a592c': 'nginx: HTTP/1.1 wird immer angeboten; für HTTP/2 schreiben Sie (ab 1.25.1):', // nginx: HTTP/1.1 is always offered; for H
  '0c148969': 'Caddy: entfernen Sie `alpn` aus dem tls-Block; schreiben Sie in die globalen Optionen:', // Caddy: remove `alpn` from the tls block;
  'f9921c40': 'HAProxy: schreiben Sie in die bind-Zeile:', // HAProxy: on the bind line write:
  'ded3ef7b': 'IIS: nehmen Sie in der https-Bindung das Häkchen bei „HTTP/2 deaktivieren“ weg.', // IIS: clear “Disable HTTP/2” in the https
  '4c4a179a': 'Node: geben Sie https.createServer:', // Node: give https.createServer:
  '636925bd': 'AWS: Network Load Balancer > TLS-Listener > ALPN-Richtlinie: HTTP2Preferred.', // AWS: Network Load Balancer > TLS listene
  '98536f1d': 'Lassen Sie das Serverprogramm sein Zertifikat neu laden; die meisten lesen es nur beim Start oder beim Neuladen.', // Let the server program load its certific
  'e4b631a2': 'Führen Sie den Befehl von oben erneut aus: Die neuen Daten werden ausgeliefert.', // Run the look above again: the new dates
  '28c0b5e3': 'nginx: prüfen und neu laden.', // nginx: check and reload.
  'a6a0749f': 'Apache: prüfen und neu laden.', // Apache: check and reload.
  '44bed446': 'Caddy: prüfen und neu laden.', // Caddy: check and reload.
  '83495308': 'HAProxy: prüfen und neu laden.', // HAProxy: check and reload.
  'fdaeaf51': 'IIS: Site > Bindungen… > https > Bearbeiten…: wählen Sie das neue Zertifikat. Es gilt sofort.', // IIS: Site > Bindings… > https > Edit…: c
  'd10a1b6b': 'Node: starten Sie das Programm neu, oder rufen Sie server.setSecureContext mit den neuen Dateien auf.', // Node: restart the program, or call serve
  '1a3ffa53': 'Traefik: berühren Sie die Datei der dynamischen Konfiguration (touch), oder starten Sie ihn neu.', // Traefik: touch the dynamic configuration
  '37cec6f3': 'Cloudflare: SSL/TLS > Edge Certificates: sehen Sie nach, welches Zertifikat „Active“ ist; ein hochgeladenes muss neu hochgeladen werden.', // Cloudflare: SSL/TLS > Edge Certificates:
  '02d3cae8': 'AWS: wählen Sie das neue Zertifikat im Listener des Load Balancers oder in der Distribution; eine Änderung an CloudFront dauert einige Minuten.', // AWS: choose the new certificate in the l
  'b1d95152': 'CDN: laden Sie das neue Zertifikat in der Verwaltung hoch.', // CDN: upload the new certificate in its p
  'e148e510': '[{platform}: ]Laden Sie es in der Verwaltung hoch, oder lassen Sie eines ausstellen.', // [{platform}: ]upload it in the panel, or
  '3b70a237': 'Erneuern Sie das Zertifikat dort, woher es kam, und finden Sie heraus, warum das nicht von selbst geschah. Mit certbot: `sudo certbot renew`.', // Renew the certificate where it came from
  '750df85c': 'Führen Sie den Befehl von oben erneut aus: notAfter liegt in der Zukunft.', // Run the look above again: notAfter lies
  '1ea25a02': 'nginx: erneuern Sie und lesen Sie, warum es scheiterte: ein geschlossener Port 80, umgezogenes DNS oder ein ausgeschalteter Timer.', // nginx: renew, and read why it failed: a
  '2606ad4e': 'Apache: erneuern Sie und lesen Sie, warum es scheiterte: ein geschlossener Port 80, umgezogenes DNS oder ein ausgeschalteter Timer.', // Apache: renew, and read why it failed: a
  '403be24e': 'HAProxy: erneuern Sie, dann fügen Sie die neuen Dateien fullchain.pem und privkey.pem zu der Datei zusammen, die `crt` nennt.', // HAProxy: renew, then join the new fullch
  '8ca98f8a': 'Caddy: er erneuert von selbst: Sein Protokoll sagt, was ihn hindert (Ports 80 und 443 geschlossen, umgezogenes DNS).', // Caddy: it renews by itself: its log says
  '11860556': 'IIS: erneuern Sie mit win-acme (wacs.exe > R: Run renewals) und sehen Sie sich dessen geplante Aufgabe an.', // IIS: renew with win-acme (wacs.exe > R:
  '167d8f9c': 'Node: erneuern Sie mit certbot und starten Sie das Programm neu.', // Node: renew with certbot and restart the
  '395e19ce': 'Traefik: er erneuert von selbst: Sein Protokoll sagt, was den Resolver hindert; suchen Sie nach „acme“.', // Traefik: it renews by itself: its log sa
  '3e6cd5c7': 'Cloudflare: SSL/TLS > Edge Certificates: ein hochgeladenes Zertifikat muss von Hand ersetzt werden; Universal SSL erneuert, solange das DNS der Domain hierher zeigt und kein CAA-Eintrag es verbietet.', // Cloudflare: SSL/TLS > Edge Certificates:
  '3b258b31': 'AWS: Certificate Manager: ein importiertes Zertifikat muss neu importiert werden; ein ausgestelltes erneuert sich, solange sein CNAME-Eintrag zur Bestätigung besteht.', // AWS: Certificate Manager: an imported ce
  '484ed662': 'CDN: laden Sie das erneuerte Zertifikat hoch, oder lesen Sie in der Verwaltung, warum die verwaltete Erneuerung stockt.', // CDN: upload the renewed certificate, or
  'caceefd7': '[{platform}: ]Öffnen Sie die Domain in der Verwaltung und erneuern Sie; der DNS-Eintrag muss noch der sein, der dort verlangt wird.', // [{platform}: ]open the domain in its pan
  '79ac607b': 'Bestellen Sie ein Zertifikat, das {host} nennt, bei einer öffentlichen Zertifizierungsstelle (ACME, etwa Let’s Encrypt, oder Ihr Anbieter) und installieren Sie es mit der ganzen Kette.', // Order a certificate that lists {host} fr
  '32805b27': 'Führen Sie den Befehl von oben erneut aus: Die neuen Namen und Daten werden ausgeliefert.', // Run the look above again: the new names
  '624c4f1e': 'nginx: certbot holt und installiert eines; geben Sie jeden Namen der Website mit einem eigenen -d an.', // nginx: certbot gets and installs one; gi
  '0a29a372': 'Apache: certbot holt und installiert eines; geben Sie jeden Namen der Website mit einem eigenen -d an.', // Apache: certbot gets and installs one; g
  'f3e59325': 'Caddy: eine Website unter eigenem Namen bekommt von selbst eines, wenn die Ports 80 und 443 von außen offen sind. Nennen Sie die Website:', // Caddy: a site under its own name gets on
  '6ad2b478': 'HAProxy: holen Sie eines mit certbot und fügen Sie fullchain.pem und privkey.pem zu einer Datei in dem Ordner zusammen, den `crt` nennt.', // HAProxy: get one with certbot, then join
  'ec1afa8c': 'IIS: holen Sie eines mit win-acme (wacs.exe > N: Create certificate); das setzt auch die Bindung.', // IIS: get one with win-acme (wacs.exe > N
  '6342e4fa': 'Node: holen Sie eines mit certbot, geben Sie fullchain.pem als `cert` und privkey.pem als `key` an, und starten Sie neu.', // Node: get one with certbot, give fullcha
  '427801fa': 'Traefik: setzen Sie tls.certresolver des Routers auf einen Resolver mit ACME-Challenge; entfernen Sie zuvor einen falschen Eintrag aus acme.json.', // Traefik: set tls.certresolver of the rou
  'dd257a6b': 'Cloudflare: SSL/TLS > Edge Certificates: Universal SSL muss „Active“ sein und {host} abdecken; Namen mit mehr als einer Stufe brauchen den Advanced Certificate Manager.', // Cloudflare: SSL/TLS > Edge Certificates:
  '8c49cc55': 'AWS: Certificate Manager > Request: ein öffentliches Zertifikat für {host}, bestätigt über DNS; dann wählen Sie es im Listener oder in der Distribution (CloudFront: Region us-east-1).', // AWS: Certificate Manager > Request: a pu
  '8b8ccd78': 'CDN: fügen Sie {host} in der Verwaltung einem Zertifikat hinzu und warten Sie, bis es aktiv ist.', // CDN: add {host} to a certificate in the
  'f7c3e594': '[{platform}: ]Fügen Sie {host} in der Verwaltung als eigene Domain hinzu, setzen Sie den dort genannten DNS-Eintrag und warten Sie, bis das Zertifikat ausgestellt ist.', // [{platform}: ]add {host} as a custom dom
  '3196017c': 'Tragen Sie die Datei ein, die zuerst das Zertifikat der Website und danach die Zwischenzertifikate enthält; die Zertifizierungsstelle nennt sie „full chain“.', // Configure the file that holds the site’s
  '0ce1d606': 'Führen Sie den Befehl von oben erneut aus: Jeder Aussteller (i:) ist der Inhaber (s:) des nächsten, und am Ende steht „Verify return code: 0 (ok)“.', // Run the look above again: each issuer (i
  '943e3b1a': 'Apache: schreiben Sie in den <VirtualHost> (ab 2.4.8):', // Apache: in the <VirtualHost> write (2.4.
  '46d086c7': 'Caddy: lassen Sie ihn den Namen verwalten, oder schreiben Sie in den Site-Block:', // Caddy: let it manage the name, or write
  '04a19888': 'HAProxy: fügen Sie Zertifikat, Zwischenzertifikate und Schlüssel zu einer Datei zusammen und schreiben Sie:', // HAProxy: join certificate, intermediates
  'b01c5fc6': 'IIS: importieren Sie die Zwischenzertifikate in „Zertifikate (Lokaler Computer) > Zwischenzertifizierungsstellen“ (certlm.msc), dann wählen Sie das Zertifikat in der Bindung erneut.', // IIS: import the intermediates into “Cert
  '53631883': 'Cloudflare: SSL/TLS > Edge Certificates > Upload: wählen Sie die Bundle-Methode „Compatible“, oder benutzen Sie Universal SSL.', // Cloudflare: SSL/TLS > Edge Certificates
  '097a8d38': 'AWS: Certificate Manager > Import: tragen Sie die Zwischenzertifikate unter „Certificate chain“ ein.', // AWS: Certificate Manager > Import: put t
  '0a583bcb': 'CDN: laden Sie die ganze Kette in der Verwaltung hoch, oder wählen Sie das verwaltete Zertifikat.', // CDN: upload the full chain in its panel,
  '7274a9ac': '[{platform}: ]Laden Sie die ganze Kette hoch, oder wählen Sie das verwaltete Zertifikat.', // [{platform}: ]upload the full chain, or
  'ead706f5': 'Schalten Sie OCSP-Stapling ein und lassen Sie den Server die Auskunftsstelle der Zertifizierungsstelle erreichen (http, Port 80).', // Switch OCSP stapling on and let the serv
  'e2220cdf': 'Führen Sie den Befehl von oben erneut aus: Er gibt „OCSP Response Status: successful“ aus.', // Run the look above again: it prints “OCS
  '26a0877d': 'Apache: schreiben Sie außerhalb jedes <VirtualHost>:', // Apache: outside of any <VirtualHost> wri
  '27c9c61f': 'Caddy: er heftet die Auskunft von selbst an: Lassen Sie ihn die Auskunftsstelle erreichen.', // Caddy: it staples by itself: let it reac
  'a0fa95eb': 'HAProxy: schreiben Sie in die Datei, die `crt-list` nennt (ab 2.8):', // HAProxy: in the file that `crt-list` nam
  '7c47b31b': 'IIS: er heftet die Auskunft von selbst an: Lassen Sie ihn die Auskunftsstelle erreichen.', // IIS: it staples by itself: let it reach
  'aa91398b': 'Node: beantworten Sie das Ereignis OCSPRequest des Servers.', // Node: answer the server’s OCSPRequest ev
  '8b214c62': 'Finden Sie die Kopfzeile oder den Frame, an dem es bricht; HTTP/2 bis dahin auszuschalten ist ein Notbehelf.', // Find the header or frame that breaks; sw
  'f34ae879': 'Beide Befehle oben antworten gleich.', // Both commands above answer alike.
  '28bf4309': 'nginx: als Notbehelf schreiben Sie (ab 1.25.1):', // nginx: as a stopgap write (1.25.1 or new
  '8ed5e4bc': 'Apache: als Notbehelf schreiben Sie (und um mehr zu erfahren `LogLevel http2:debug`):', // Apache: as a stopgap write (and to learn
  '10768ae9': 'Caddy: als Notbehelf schreiben Sie in die globalen Optionen:', // Caddy: as a stopgap, in the global optio
  '436f5bf5': 'HAProxy: als Notbehelf schreiben Sie in die bind-Zeile:', // HAProxy: as a stopgap, on the bind line
  '0c09a5a6': 'IIS: installieren Sie Windows-Updates; ein Notbehelf ist „HTTP/2 deaktivieren“ in der https-Bindung.', // IIS: install Windows updates; a stopgap
  '9f329194': 'Node: senden Sie auf http2-Streams keine Kopfzeilen Connection, Upgrade oder Transfer-Encoding.', // Node: send no Connection, Upgrade or Tra
  'fa8cd040': 'Cloudflare: Speed > Settings > Protocol optimization: ein Notbehelf ist, HTTP/2 auszuschalten.', // Cloudflare: Speed > Settings > Protocol
  '497881b4': 'Öffnen Sie UDP-Port {port} bis zum Server, oder kündigen Sie h3 nicht mehr an (Kopfzeile Alt-Svc, HTTPS-Eintrag).', // Open UDP port {port} up to the server, o
  'd9807724': '`curl --http3-only -I {origin}` antwortet (curl ab 7.88, mit HTTP/3 gebaut).', // `curl --http3-only -I {origin}` answers
  '5e571e0a': 'nginx: öffnen Sie UDP {port} und schreiben Sie (ab 1.25):', // nginx: open UDP {port} and write (1.25 o
  '836253e5': 'Caddy: öffnen Sie UDP {port}, oder schreiben Sie in die globalen Optionen:', // Caddy: open UDP {port}, or in the global
  '698ed6d9': 'HAProxy: öffnen Sie UDP {port} für die bind-Zeile `quic4@:{port}` (eine Version mit QUIC), oder entfernen Sie die Kopfzeile alt-svc.', // HAProxy: open UDP {port} for the bind li
  '3014dd8e': 'IIS: öffnen Sie UDP {port}, oder setzen Sie den Registrierungswert EnableHttp3 auf 0 (ab Windows Server 2022).', // IIS: open UDP {port}, or set the registr
  '3d8f9475': 'Cloudflare: Speed > Settings > Protocol optimization: HTTP/3 aus, bis UDP durchkommt.', // Cloudflare: Speed > Settings > Protocol
  '5a45ae52': 'AWS: CloudFront > General > Settings > Supported HTTP versions: ohne HTTP/3.', // AWS: CloudFront > General > Settings > S
  'b9a481f1': 'CDN: schalten Sie HTTP/3 in der Verwaltung aus, bis UDP durchkommt.', // CDN: switch HTTP/3 off in its panel unti
  'a27d949c': 'Leiten Sie genau einmal von http auf https um, nur an einer Stelle, und vertrauen Sie dort X-Forwarded-Proto, wenn ein Proxy davor steht.', // Redirect http to https once, in one plac
  '9731f531': 'Führen Sie den Befehl von oben erneut aus: Er endet mit 200.', // Run the look above again: it ends in 200
  '5d782e82': 'nginx: leiten Sie nur im Block von Port 80 um; für einen Server hinter einem Proxy schreiben Sie:', // nginx: redirect in the block of port 80
  'c776e68f': 'Apache: sichern Sie die Weiterleitung ab:', // Apache: guard the redirect:
  'b4e4f901': 'Caddy: er leitet http von selbst um: Entfernen Sie `redir`-Zeilen, die es noch einmal tun.', // Caddy: it redirects http by itself: remo
  'bfea2bcf': 'IIS: URL Rewrite: Die Regel braucht eine Bedingung auf die Variable HTTPS (off), und hinter einem Proxy eine auf X-Forwarded-Proto.', // IIS: URL Rewrite: the rule needs a condi
  'a2701884': "Node: Express: `app.set('trust proxy', 1)`, damit req.secure stimmt.", // Node: Express: `app.set('trust proxy', 1
  'b5a93df3': 'Traefik: benutzen Sie nur eine Weiterleitung: die des Eingangs (entry point) oder die der Middleware.', // Traefik: use one redirection only: the e
  '384386ec': 'Cloudflare: SSL/TLS > Overview: Verschlüsselung „Full (strict)“, damit der Ursprungsserver über https gefragt wird.', // Cloudflare: SSL/TLS > Overview: encrypti
  'bd225fc3': 'AWS: CloudFront > Origins > Protocol: nur HTTPS; Load Balancer: Weiterleitung nur auf dem Listener von Port 80.', // AWS: CloudFront > Origins > Protocol: HT
  'ba7f9607': 'CDN: lassen Sie es den Ursprungsserver über https fragen.', // CDN: let it ask the origin over https.
};
