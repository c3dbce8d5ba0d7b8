/** Deutsch, nach dem Schlüssel des englischen Satzes; sein Anfang steht daneben. */
export const SENTENCES: Readonly<Record<string, string>> = {
  'b65d99e6': 'Der Proxy antwortet nicht', // The proxy does not answer
  '86b4476b': 'Der hier eingestellte Proxy antwortet nicht; darum wurde {host} nie gefragt.', // The proxy that is set up here does not a
  'a8d53ece': 'Der Weg führt über einen Proxy, und dort endet er.', // The way leads through a proxy, and the j
  'f1db9528': 'Der Browser soll über einen Vermittler gehen, und der Vermittler ist nicht da. Oft stammt die Einstellung aus einem anderen Netz.', // The browser was told to go through a mid
  'a985626a': 'Der Proxy des Besuchers ist nicht zu erreichen. Die Website hat damit nichts zu tun.', // The visitor’s proxy cannot be reached. T
  'a16ad0b2': 'Die Proxy-Einstellung und eine Verbindung zum Proxy.', // The proxy setting, and a connection to t
  '943d9e63': 'Prüfen Sie, ob der Proxy läuft und ob PAC-Datei und Geräteverwaltung die richtige Adresse und den richtigen Port nennen.', // Check that the proxy runs, and that PAC
  '7ddfa6fe': 'Die Seite lädt über ihn.', // The page loads through it.
  '92f12a3e': 'Der Proxy öffnet keinen Tunnel', // The proxy opens no tunnel
  'c62d72e8': 'Der Proxy weigert sich, einen Weg zu {host} zu öffnen[ (Status {status})].', // The proxy refuses to open a way to {host
  '5b2e4157': 'Der Proxy antwortet und sagt Nein; die Website wurde nie gefragt.', // The proxy answers and says no; the site
  '34d4126d': 'Der Vermittler lässt Sie nicht zu dieser Website durch: weil eine Regel es verbietet, oder weil er sie selbst nicht erreicht.', // The middleman does not let you through t
  '475d67da': 'CONNECT wurde vom Proxy des Besuchers mit einem Fehler beantwortet. Selten konnte der Proxy die Website nicht erreichen.', // CONNECT was answered with an error by th
  'c33e9395': 'Die Antwort des Proxys auf CONNECT.', // The proxy’s answer to CONNECT.
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
};
