import type { ShareWords } from '../en/share.ts';
import { moment } from './moment.ts';

/** Wörter von Berichten und Nachrichten, die der Mensch selbst weitergibt. */
export const shareWords: ShareWords = {
  when: moment,
  report: {
    title: (host) => `Warum ${host} nicht geladen wurde`,
    made: (when, version) => `Erstellt am ${when} von Pagefault ${version}.`,
    url: 'Seite',
    code: 'Code',
    verdict: 'Ursache',
    blame: 'Bei wem es liegt',
    confidence: 'Gewissheit',
    addresses: 'Adressen',
    proof: 'Belege',
    steps: { visitor: 'Was ein Besucher tun kann', admin: 'Was der Betreiber der Website tun kann', network: 'Was der Betreiber des Netzes tun kann' },
    check: 'Daran zu sehen:',
    journey: 'Wie weit die Seite kam',
    columns: { step: 'Schritt', outcome: 'Ergebnis', ms: 'Zeit', detail: 'Einzelheit', look: 'Prüfung', vantage: 'Von' },
    proven: 'Ebenfalls bewiesen',
    others: 'Andere offene Ursachen',
    settles: 'Was es klären würde:',
    observations: 'Was beobachtet wurde',
    cost: 'Aufwand der Prüfung',
    taken: 'Pfade, Abfragen, eigene Adressen und Benutzernamen wurden entfernt, soweit der Absender sie nicht behalten wollte.',
  },
  message: {
    site: {
      subject: (host) => `${host} wird nicht geladen: Ursache und Abhilfe`,
      greeting: 'Guten Tag,',
      opening: (url, when) => `ich wollte ${url} öffnen (${when}), und die Seite wurde nicht geladen.`,
    },
    desk: {
      subject: (host) => `${host} lässt sich nicht öffnen: Ergebnis einer Prüfung`,
      greeting: 'Guten Tag,',
      opening: (url, when) => `ich kann ${url} nicht öffnen (zuletzt versucht ${when}).`,
    },
    browser: (name, code) => `Mein Browser (${name}) meldet: ${code}`,
    found: { proven: 'Eine Prüfung hat die Ursache bewiesen:', likely: 'Eine Prüfung fand eine wahrscheinliche Ursache:', possible: 'Eine mögliche Ursache:' },
    step: (step) => `Das Laden blieb bei diesem Schritt stehen: ${step}.`,
    steps: {
      network: 'Netz', dns: 'Namensauflösung (DNS)', proxy: 'Proxy', tcp: 'Verbindung (TCP)', tls: 'Verschlüsselung (TLS)', certificate: 'Zertifikat',
      http: 'Antwort (HTTP)', browser: 'Browser',
    },
    evidence: 'Belege:',
    mend: 'Was helfen sollte:',
    check: 'Daran zu sehen:',
    closing: 'Geprüft mit Pagefault. Den vollen Bericht schicke ich gern.',
    shortened: '[gekürzt: der volle Text steht im Bericht]',
    unknownBrowser: 'unbekannt',
  },
};
