/** Was am Hello eines Browsers allein geändert war. */
export const HELLO_CHANGES: Readonly<Record<string, string>> = {
  'other-name': 'mit einem anderen Namen', 'parent-name': 'mit dem übergeordneten Namen', 'www-name': 'mit dem www-Namen', 'no-name': 'ohne Namen',
  'no-post-quantum': 'ohne den Post-Quanten-Schlüssel', 'no-key-share': 'ohne jeden Schlüssel, sodass der Server nach einem fragen muss', split: 'in zwei Teilen geschrieben', padded: 'auf volle Größe aufgefüllt', tls12: 'ohne TLS 1.3',
  'no-alpn': 'ohne ALPN', 'http1-alpn': 'nur mit HTTP/1.1', 'no-ech-grease': 'ohne den ECH-Platzhalter', 'no-grease': 'ohne reservierte Werte',
  ech: 'mit verborgenem Namen (ECH)', 'ech-retry': 'mit dem Namen, verborgen durch die Schlüssel des Servers selbst', 'public-name': 'mit dem Namen, hinter dem sich andere verbergen',
};
