import type { OutcomeWords } from '../en/outcomes.ts';
import { HELLO_CHANGES } from './hello-changes.ts';
import { PROBLEMS } from './problems.ts';
import { said } from './said/index.ts';

/** Was beobachtet wurde, in ein, zwei Wörtern. */
export const outcomes: OutcomeWords = {
  dns: {
    answered: 'beantwortet', 'no-such-name': 'Name unbekannt', 'no-address': 'ohne Adresse', 'server-failure': 'Serverfehler', refused: 'verweigert', 'timed-out': 'keine Antwort',
    unreachable: 'nicht erreichbar', malformed: 'fehlerhaft', unknown: 'gescheitert',
  },
  source: { system: 'System', resolver: 'Resolver', literal: 'ohne Abfrage bekannt', override: 'vorgegebene Adresse' },
  tcp: {
    connected: 'verbunden', refused: 'abgelehnt', 'timed-out': 'keine Antwort', unreachable: 'kein Weg', reset: 'zurückgesetzt', denied: 'hier verboten', unknown: 'gescheitert',
  },
  tls: {
    completed: 'gelungen', alert: 'Alert', reset: 'zurückgesetzt', closed: 'geschlossen', 'timed-out': 'keine Antwort', 'not-tls': 'kein TLS', malformed: 'fehlerhaft', 'legacy-version': 'Version zu alt',
    answered: 'beantwortet', 'unoffered-choice': 'Wahl nicht angeboten', 'bad-signature': 'falsche Signatur', 'bad-record': 'unechter Record',
  },
  ech: { accepted: 'verborgener Name angenommen', rejected: 'verborgener Name abgelehnt', unanswered: 'verborgener Name unbeantwortet' },
  http: {
    response: 'Antwort', empty: 'ohne Antwort geschlossen', reset: 'zurückgesetzt', 'timed-out': 'keine Antwort', invalid: 'kein HTTP', 'headers-too-large': 'Kopfzeilen zu groß',
    'protocol-error': 'Protokollfehler', 'content-damaged': 'Inhalt beschädigt',
  },
  about: { interfaces: 'eigenes Netz', 'captive-portal': 'Anmeldeseite', proxy: 'Proxy', 'proxy-script': 'Proxy-Skript', quic: 'QUIC', 'path-mtu': 'Paketgröße', 'plain-http': 'unverschlüsseltes HTTP' },
  surroundings: {
    ok: 'in Ordnung', failed: 'gescheitert', redirected: 'umgeleitet', refused: 'abgelehnt', unreachable: 'nicht erreichbar', 'timed-out': 'keine Antwort',
    'authentication-required': 'Anmeldung verlangt', absent: 'nicht vorhanden', suspected: 'vermutet',
  },
  hellos: { wide: 'alles, was TLS je hatte', legacy: 'nur TLS 1.1 und älter' },
  changes: HELLO_CHANGES,
  withoutExtension: (number) => `ohne Erweiterung ${number}`,
  alert: (name, number, after) => `${name} (${number}) nach ${after}`,
  fine: 'in Ordnung',
  problem: (finding, says) => `${finding} (${says})`,
  problems: PROBLEMS,
  ownServer: 'der Server der Seite selbst',
  hops: (count) => (count === 1 ? '1 Weiterleitung' : `${count} Weiterleitungen`),
  circle: (count) => `im Kreis nach ${count === 1 ? '1 Weiterleitung' : `${count} Weiterleitungen`}`,
  said,
};
