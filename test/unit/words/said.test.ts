import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMAND_PAIRS, command } from '../../../lib/words/de/command.ts';
import { PAIRS, said } from '../../../lib/words/de/said/index.ts';
import { createSaid } from '../../../lib/words/said.ts';
import { probeSentences, saidWords } from './probe-sentences.ts';

/** No sentences: what goes over the wire, names of fields and stores as they are, labels of the key schedule (RFC 8446 section 7.1). */
const NAMES = [
  /^(?:GET|CONNECT) /, /^(?:question|record|content|handshake|alert|key_share|alpn|certificate) (?:name|type|class|ttl|length|data|level|description|group|protocol|entry)$/,
  /^(?:status line|response body|signature algorithm|unused bits|so far|extension \{\}|alert \{\}|alert [a-z]+_[a-z_]+|ec \{\}|ec unnamed curve|the message)$/, /^(?:macOS|Windows|GNOME|KDE) settings$/,
  /^(?:(?:client|server) in|quic (?:key|iv|hp))$/,
  /^(?:[cs] (?:hs|ap) traffic|traffic upd|key expansion|(?:client|server) finished|(?:extended )?master secret)$/,
];

/** What a person types or a file holds. */
const TYPED = [/^(?:\{\} --|pagefault (?:\{\}|diagnose|explain|serve|install|help) ?)/, /^(?:@echo off|rem \{\}|if not exist )/, /^(?:--port|--extension-id) \{\}$/, /^Starts the Pagefault probe for a browser\./, /^Pagefault probe: finds the place/];

/** Parts of the sentences in WHOLE, and what only whoever starts the service reads. */
const PARTS = new Set([
  '{} proxy {}:{} ({})', '{}: its name has no address', '{}: it opens a tunnel', '{}: it takes requests', '{} of {}', '{} says revoked {}{}', '{} says good', ', reason {}', '{} is no range of addresses',
]);

/** As the probe makes them of parts. */
const WHOLE: readonly (readonly [string, string])[] = [
  ['HTTP proxy proxy.example:3128 (HTTPS_PROXY): it refuses connections', 'HTTP-Proxy proxy.example:3128 (HTTPS_PROXY): er lehnt Verbindungen ab'],
  ['HTTPS proxy proxy.example:3129 (HTTPS_PROXY): its certificate does not hold (CERT_HAS_EXPIRED)', 'HTTPS-Proxy proxy.example:3129 (HTTPS_PROXY): sein Zertifikat taugt nicht (CERT_HAS_EXPIRED)'],
  ['SOCKS 4 proxy proxy.example:1080 (all_proxy): SOCKS reply 91', 'SOCKS-4-Proxy proxy.example:1080 (all_proxy): SOCKS-Antwort 91'],
  ['HTTP proxy proxy.example:3128 (http_proxy): it takes requests', 'HTTP-Proxy proxy.example:3128 (http_proxy): er nimmt Anfragen an'],
  ['SOCKS proxy [2001:db8::1]:1080 (all_proxy): its name has no address', 'SOCKS-Proxy [2001:db8::1]:1080 (all_proxy): sein Name hat keine Adresse'],
  ['the script http://pac.example/p.pac chooses the proxy (GNOME settings)', 'das Skript http://pac.example/p.pac wählt den Proxy (GNOME settings)'],
  ['HTTP/3 is promised at UDP port 443: no answer', 'HTTP/3 ist an UDP-Port 443 versprochen: keine Antwort'],
  ['the staple of 2026-03-01T00:00:00Z says revoked 2026-02-01T00:00:00Z, reason keyCompromise', 'die angeheftete Auskunft vom 2026-03-01T00:00:00Z sagt: widerrufen 2026-02-01T00:00:00Z, Grund keyCompromise'],
  ['the OCSP responder http://ocsp.example/ of 2026-03-01T00:00:00Z says good', 'der OCSP-Responder http://ocsp.example/ vom 2026-03-01T00:00:00Z sagt: gut'],
  ['the list at http://crl.example/ settles nothing: it is a delta list', 'die Sperrliste unter http://crl.example/ klärt nichts: sie ist eine Delta-Sperrliste'],
  ['shop.example is not among a.example, b.example and 12 more', 'shop.example gehört nicht zu: a.example, b.example und 12 weitere'],
  ['shop.example is not among a.example', 'shop.example gehört nicht zu: a.example'],
  ['content-length says 90 bytes and the connection was closed after 12', 'content-length nennt 90 Bytes, und die Verbindung wurde nach 12 geschlossen'],
  ['the root is one of Entrust and AffirmTrust (2024), from which browsers withdrew trust', 'das Stammzertifikat ist eines von Entrust und AffirmTrust (2024); dieser Zertifizierungsstelle haben die Browser das Vertrauen entzogen'],
  ['by the rules of Firefox, not of Chrome: embedded timestamps of 3 logs are needed for 200 days, and of 1 they count; those sent along do not suffice either; not counted for a wrong signature: Red One', 'nach den Regeln von Firefox, nicht von Chrome: für 200 Tage braucht es eingebettete Zeitstempel von 3 Logs, und es zählen die von 1; die mitgesendeten genügen auch nicht; nicht gezählt wegen falscher Signatur: Red One'],
  ['by the rules of Firefox two operators are needed, and all timestamps that count are of Red; and by those of Chrome all embedded timestamps are of logs that were retired since', 'nach den Regeln von Firefox: es braucht zwei Betreiber, und alle Zeitstempel, die zählen, sind von Red; und nach denen von Chrome: alle eingebetteten Zeitstempel sind von Logs, die inzwischen geschlossen sind'],
  ['the list of logs here, of 2026-10-14, cannot tell: embedded timestamps of 2 logs are needed for 90 days, and of 1 they count; not counted, as their log is unknown here: 0123456789abcdef', 'die Liste der Logs hier, vom 2026-10-14, reicht nicht zum Urteil: für 90 Tage braucht es eingebettete Zeitstempel von 2 Logs, und es zählen die von 1; nicht gezählt, weil ihr Log hier unbekannt ist: 0123456789abcdef'],
  ['tbsCertificate at byte 12: version has tag 0x02 where 0xa0 is due', 'tbsCertificate bei Byte 12: version hat das Tag 0x02, wo 0xa0 stehen muss'],
];

describe('what the probe says', () => {
  it('has German for each of its sentences', () => {
    const untold = probeSentences().filter(({ text }) => !NAMES.some((name) => name.test(text)) && !PARTS.has(text) && !['7', 'x'].some((sample) => isKnown(text, sample)));
    expect(untold.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  });

  it('has German for what the command says', () => {
    const sentences = [...saidWords(), ...probeSentences(['probe/doors/{command,native}/*.ts', 'probe/doors/loopback/serve.ts', 'lib/protocol/target.ts'])];
    const untold = sentences.filter(({ text }) => !TYPED.some((typed) => typed.test(text)) && !['7', 'x'].some((sample) => isKnown(text, sample, COMMAND_PAIRS, command.said)));
    expect(untold.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  });

  it('fills the same number of holes', () => {
    const holes = (text: string) => text.match(/\{[#+\d]?\}/g)?.length ?? 0;
    for (const pairs of [PAIRS, COMMAND_PAIRS]) {
      expect(pairs.filter(([english, german]) => holes(english) !== holes(german))).toEqual([]);
      expect(new Set(pairs.map(([english]) => english)).size).toBe(pairs.length);
    }
  });

  it.each(WHOLE)('%s', (english, german) => {
    expect(said(english)).toBe(german);
  });

  it('leaves what is none of them, whatever it is', () => {
    for (const text of ['', 'notAfter', 'keyUsage', 'a sentence of a newer probe']) expect(said(text)).toBe(text);
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => typeof said(text) === 'string'));
  });

  it('takes the pair with the most words of its own, and the numbers for numbers', () => {
    const say = createSaid([['{} is {#}', '{} = {}'], ['{} is {}', '{2}: {1}'], ['it is {}', 'es: {}']]);
    expect([say('it is 7'), say('that is 7'), say('that is so'), say('that')]).toEqual(['es: 7', 'that = 7', 'so: that', 'that']);
  });
});

/** With a number or a word in its holes it is another in German, or the pair says that it stays. */
function isKnown(text: string, sample: string, pairs = PAIRS, say = said): boolean {
  const whole = text.replaceAll('{}', sample);
  return say(whole) !== whole || pairs.some(([english, german]) => english === text && german === text);
}
