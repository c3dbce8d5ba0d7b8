/** Deutsch, nach dem Schlüssel des englischen Satzes; sein Anfang steht daneben. */
export const SENTENCES: Readonly<Record<string, string>> = {
  'b65d99e6': 'Der Proxy antwortet nicht', // The proxy does not answer
  '86b4476b': 'Der hier eingestellte Proxy antwortet nicht; darum wurde {host} nie gefragt.', // The proxy that is set up here does not a
  '36c7c958': 'Der hier eingestellte Proxy nimmt die Verbindung an und öffnet keinen Weg zu {host}: Er steckt fest oder wartet vergeblich auf die Website.', // The proxy that is set up here takes the con
  'a8d53ece': 'Der Weg führt über einen Proxy, und dort endet er.', // The way leads through a proxy, and the j
  'f1db9528': 'Der Browser soll über einen Vermittler gehen, und der Vermittler ist nicht da. Oft stammt die Einstellung aus einem anderen Netz.', // The browser was told to go through a mid
  'a985626a': 'Der Proxy des Besuchers ist nicht zu erreichen. Die Website hat damit nichts zu tun.', // The visitor’s proxy cannot be reached. T
  'a16ad0b2': 'Die Proxy-Einstellung und eine Verbindung zum Proxy.', // The proxy setting, and a connection to t
  '943d9e63': 'Prüfen Sie, ob der Proxy läuft und ob PAC-Datei und Geräteverwaltung die richtige Adresse und den richtigen Port nennen.', // Check that the proxy runs, and that PAC
  '7ddfa6fe': 'Die Seite lädt über ihn.', // The page loads through it.
  '117d3027': 'Der Proxy lässt nichts zur Website durch', // The proxy lets nothing through to the si
  'c62d72e8': 'Der Proxy weigert sich, einen Weg zu {host} zu öffnen[ (Status {status})].', // The proxy refuses to open a way to {host
  'a1ead676': 'Der Proxy sagt, dass er {host} selbst nicht erreicht[ (Status {status})]: Die Website antwortet nicht, oder der Proxy hat keinen Weg zu ihr.', // The proxy says that it cannot reach {host}
  '4d6eaf4a': 'Die Antwort ist die des Proxys selbst, und sie ist ein Nein.', // The answer is the proxy’s own, and it sa
  '34d4126d': 'Der Vermittler lässt Sie nicht zu dieser Website durch: weil eine Regel es verbietet, oder weil er sie selbst nicht erreicht.', // The middleman does not let you through t
  '76dfae80': 'CONNECT oder die Anfrage nach einer unverschlüsselten Seite wurde vom Proxy des Besuchers mit einem Fehler beantwortet. Selten konnte der Proxy die Website nicht erreichen.', // CONNECT, or the request for a plain page
  '3b438360': 'Die eigene Antwort des Proxys.', // The proxy’s own answer.
  '438fe3f9': 'Bitten Sie den Betreiber des Proxys, {host} zu erlauben.', // Ask whoever runs the proxy to allow {hos
  '366c0391': 'Suchen Sie im Protokoll des Proxys nach CONNECT {host}:{port}; erlauben Sie Port und Namen (Squid: acl SSL_ports port {port}).', // Search the proxy’s log for CONNECT {host
  'd9ecef3a': 'CONNECT wird mit 200 beantwortet.', // CONNECT is answered 200.
  '0f5a3739': 'Der Proxy verlangt ein Passwort', // The proxy wants a password
  'b2e8ebf7': 'Der Proxy will wissen, wer Sie sind, bevor er Sie zu {host} durchlässt.', // The proxy wants to know who you are befo
  'c5055577': 'Der Proxy verlangt Namen und Passwort (407) und bekam keine, die er annimmt.', // The proxy asks for name and password (40
  '1137974a': 'Der Vermittler fragt nach Name und Passwort. Vielleicht hat sich Ihres geändert.', // The middleman asks for a name and a pass
  '2aac5952': 'Der Proxy des Besuchers antwortet 407. Die Website hat damit nichts zu tun.', // The visitor’s proxy answers 407. The sit
  'b01d8450': 'Starten Sie den Browser neu und geben Sie Namen und Passwort des Proxys ein, wenn er fragt; löschen Sie ein altes aus dem Passwortspeicher.', // Restart the browser and give the proxy’s
  '37842ec1': 'Prüfen Sie das Konto, und ob der Proxy ein Verfahren anbietet, das Browser kennen (Basic über TLS, NTLM, Negotiate).', // Check the account, and that the proxy of
  '4299bcd8': 'CONNECT mit dem Konto wird mit 200 beantwortet.', // CONNECT with the account is answered 200
  'c10a659a': 'Der Proxy liefert keine Seite von {host}: Er antwortet in eigenem Namen[ (Status {status})].', // The proxy gives no page of {host}: it an
  '6d286716': 'Das eigene Zertifikat des Proxys taugt nicht', // The proxy’s own certificate does not hol
  'f52fe03e': 'Der Proxy auf dem Weg zu {host} zeigt ein Zertifikat, das nicht taugt[: {reason}].', // The proxy on the way to {host} shows a c
  '5d7afb0d': 'Das Zertifikat ist das des Proxys, nicht das der Website; die Website wurde nie gefragt.', // The certificate is the proxy’s, not the
  '789a253f': 'Der Weg führt über eine verschlüsselte Leitung zu einem Vermittler, und der Vermittler kann nicht beweisen, wer er ist. Die Website hat damit nichts zu tun.', // The way leads through a middleman over a
  'c0da35cc': 'Der Proxy des Besuchers wird über TLS erreicht, und sein Zertifikat wird noch vor jedem CONNECT abgelehnt. Die Website hat damit nichts zu tun.', // The visitor’s proxy is reached over TLS,
  'd45f0fb1': 'Das Zertifikat, das der Proxy zeigt.', // The certificate that the proxy shows.
  '761bc607': 'Erneuern Sie das Zertifikat des Proxys, senden Sie seine ganze Kette mit, und achten Sie darauf, dass es den Proxy so nennt wie die Einstellung oder die PAC-Datei.', // Renew the proxy’s certificate, send its
  '424a0f1a': 'Die Seite lädt über den Proxy.', // The page loads through the proxy.
  '6fb9efc8': 'Hat Ihre eigene Zertifizierungsstelle es ausgestellt, geben Sie deren Stammzertifikat per Richtlinie an die Browser.', // Where your own CA issued it, hand its ro
  '3f883873': 'Der Browser vertraut dem Proxy auf jedem Rechner.', // The browser trusts the proxy on every ma
};
