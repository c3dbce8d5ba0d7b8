import type { HelpTopic } from '../en/help.ts';

/** Was `pagefault help` sagt. Höchstens achtzig Spalten. */
export const HELP: Readonly<Record<HelpTopic, string>> = {
  all: `pagefault: findet die Stelle, an der das Laden einer Seite abbricht, und
beweist es.

  pagefault diagnose URL      die ganze Diagnose von diesem Rechner aus
  pagefault explain CODE      was ein Fehlercode bedeutet, gleich woher
  pagefault serve             antwortet der Browser-Erweiterung über Loopback
  pagefault install           lässt die Erweiterung in den Browsern es starten
  pagefault uninstall         nimmt das zurück
  pagefault status            welche Browser hier sind, und ob es geht
  pagefault help AUFRUF       die Optionen eines Aufrufs
  pagefault --version

  --language en|de            bei jedem Aufruf, statt der Sprache des Systems;
                              --json ist ohne diese Option englisch

Ende mit Status: 0 kein Fehler gefunden, 1 ein Fehler gefunden, 2 falscher
Aufruf, 3 die Sonde selbst ist gescheitert.
`,
  diagnose: `pagefault diagnose URL: die ganze Diagnose von diesem Rechner aus.
URL ist eine URL, host oder host:port (https, wenn nichts anderes dasteht).

  --code CODE                 was der Browser meldete, so, wie es dort steht
  --browser firefox|chromium  welcher Browser es meldete; die Sonde gibt sich so
  --resolve HOST:PORT:ADDR[,ADDR...]
                              diese Adressen nehmen; IPv6 in Klammern; mehrfach
  --cacert FILE               auch diesen Stammzertifikaten vertrauen (PEM)
  --dns ADDR:PORT             diesen Resolver fragen
  --compare-dns ADDR[:PORT]   auch diesen fragen, neben dem ersten: Er erfährt
                              den Namen und zeigt, ob ein Filter ihn verbirgt
  --remote URL                auch von dort aus nachsehen; mehrfach
  --only-target               keine Verbindungsprüfung fragen und niemanden, den
                              ein Zertifikat nennt
  --check URL                 Verbindungsprüfung statt der von den Browsern:
                              eine http-URL, die 204 antwortet, oder 200 und
                              "success"
  --timeout MS                dann ist der ganze Lauf zu Ende (sonst 10000)
  --capture FILE              die Verbindungen mit ihren Schlüsseln als pcapng
  --save-chain FILE           die Zertifikatskette, wie der Server sie senden
                              sollte (PEM), mit den fehlenden Ausstellern
  --json                      ein JSON-Objekt auf stdout
  --no-color                  ohne Farben; NO_COLOR bewirkt dasselbe

Gefragt werden der Resolver, der benutzte Proxy, der Host der Seite, Hosts, zu
denen er weiterleitet, und die, die seine Zertifikate nennen. Eine
Verbindungsprüfung wird gefragt, wo das Netz eine Anmeldung verlangen oder die
Uhr falsch gehen könnte. --only-target lässt diese beiden weg. Mit --dns oder
--resolve wird kein Proxy benutzt.
`,
  explain: `pagefault explain CODE: was ein Fehlercode bedeutet.
CODE ist der Code eines Browsers in jeder seiner Formen, einer von curl oder
OpenSSL, oder Nummer oder Name eines TLS-Alerts: ERR_CERT_DATE_INVALID,
"Error code 2153394074", "alert 40". Es kann auch eine Ursache sein
(certificate-expired), oder "handshake" oder "alerts" für alle Nachrichten von
TLS 1.2 und 1.3 oder alle seine Alerts.

  --json                      ein JSON-Objekt auf stdout
  --no-color                  ohne Farben; NO_COLOR bewirkt dasselbe
`,
  serve: `pagefault serve: antwortet der Browser-Erweiterung über Loopback, für Browser,
die die Sonde nicht selbst starten können. Gibt einen Kopplungscode für die
Einstellungen der Erweiterung aus.

  --port PORT                 sonst 8737, nur auf 127.0.0.1

pagefault serve --public: der Dienst für andere, der von hier aus nach
öffentlichen Websites sieht. Unverschlüsseltes HTTP: Stellen Sie davor, was TLS
spricht. Mehr steht in docs/operators.md.

  --port PORT                 sonst 8080
  --listen ADDR               sonst 127.0.0.1
  --metrics ADDR:PORT|off     für Prometheus, sonst 127.0.0.1:9464
  --region NAME               unterscheidet ihn von Ihren anderen
  --store redis://HOST:PORT   für mehrere Prozesse (oder PAGEFAULT_STORE)
  --ports LIST                was geprüft werden darf, wie 443,8443,9000-9010
  --trusted-proxy RANGE       wessen X-Forwarded-For gilt; mehrfach
  --opt-out FILE              Namen und Bereiche, die verschont bleiben; SIGHUP
                              liest sie neu
  --contact URL               wird den geprüften Websites genannt
  --refuse RANGE              auch diese Adressen sperren; mehrfach
  --probes N                  gleichzeitig, sonst 16
  --dns ADDR:PORT             diesen Resolver fragen
  --allow-private RANGE       nur für Tests: private Adressen öffnen
`,
  install: `pagefault install, uninstall, status: womit die Erweiterung dieses Programm
selbst startet (Native Messaging). Nur für diesen Benutzer; ohne root.

  --family chromium|firefox --manifest-dir DIR
                              nur dieser Ordner, statt der gefundenen Browser
  --extension-id ID           (install) auch diese Chromium-ID erlauben, wie ein
                              entpackter Stand sie hat; mehrfach
`,
};
