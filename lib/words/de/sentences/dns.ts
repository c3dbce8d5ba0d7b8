/** Deutsch, nach dem Schlüssel des englischen Satzes; sein Anfang steht daneben. */
export const SENTENCES: Readonly<Record<string, string>> = {
  '2225a86a': 'Den Namen gibt es nicht', // The name does not exist
  'ef7af46b': 'Eine Website namens {host} gibt es nicht: Der Name existiert nicht.', // There is no site called {host}: the name
  'dd9d70b8': 'Das Namenssystem antwortet, und zwar mit Nein: Der Name ist falsch geschrieben, oder sein Inhaber hat ihn aufgegeben.', // The name system answers, and says no: th
  'd1abfbcc': 'Das Telefonbuch des Internets hat für diesen Namen keinen Eintrag. Meist stimmt ein Buchstabe nicht.', // The phone book of the internet has no en
  'a7810885': 'NXDOMAIN: Der Eintrag fehlt, die Zone ist nicht delegiert, oder die Domain ist verfallen.', // NXDOMAIN: the record is missing, the zon
  '93956a56': 'Die Antwort des Resolvers dieses Systems und die eines zweiten.', // The answer of the system’s resolver, and
  '95c9da03': 'Ein Name aus dem inneren Netz Ihrer Firma ist nur dort bekannt: Verbinden Sie deren VPN.', // A name of your company’s inner network i
  '3655a902': 'Mit verbundenem VPN lädt die Seite.', // With the VPN connected the page loads.
  '70de1ba5': 'Fragen Sie die eigenen Server der Zone.', // Ask the zone’s own servers.
  '719e0544': 'Die letzte Antwort ist NOERROR mit einer Adresse.', // The last answer is NOERROR with an addre
  '0ebbbe76': 'Fügen Sie den A- und den AAAA-Eintrag hinzu; prüfen Sie beim Registrar, ob die Domain bezahlt ist und ihre Nameserver stimmen.', // Add the A and AAAA record; at the regist
  '51e7a464': 'Der Befehl von oben endet mit einer Adresse.', // The look above ends in an address.
  'b57a9fca': 'Der Name hat keine Adresse', // The name has no address
  '065148e5': '{host} existiert, hat aber keine Adresse.', // {host} exists but has no address.
  '64e2aa61': 'Nur der Inhaber des Namens kann ihm eine Adresse geben.', // Only the owner of the name can give it a
  '108045a5': 'Das Telefonbuch kennt den Namen, aber daneben steht keine Nummer.', // The phone book knows the name but has no
  '802f74d0': 'NOERROR ohne A- oder AAAA-Einträge: Der Eintrag fehlt, oder ein CNAME zeigt auf einen Namen ohne Adressen.', // NOERROR without A or AAAA records: the r
  '8b01e553': 'A- und AAAA-Antworten für den Namen.', // A and AAAA answers for the name.
  '50e64d6a': 'Sehen Sie sich die Antworten an.', // See the answers.
  '86e0b3a4': 'Es gibt unter ANSWER SECTION mindestens eine Zeile mit A und einer Adresse aus.', // It prints at least one line with A and a
  '11497894': 'Fügen Sie einen A-Eintrag hinzu, und AAAA, wo es IPv6 gibt.', // Add an A record, and AAAA where there is
  'b58253da': 'Der Befehl zeigt ihn, sobald die TTL der alten Antwort vorbei ist.', // The look shows it after the old answer’s
  '62d28f96': 'Die Namensauflösung schlägt fehl', // The name lookup fails
  '6d256a18': 'Die Namensauflösung von {host} endet mit einem Serverfehler.', // Looking up {host} ends in a server failu
  '820ea783': 'Der Resolver antwortet, dass er es nicht herausfinden konnte; meist sind die Server der Zone kaputt, selten der Resolver.', // The resolver answers that it could not f
  'd5d36170': 'Das Telefonbuch ließ sich nicht lesen. Entweder ist sein Hüter für diese Website krank oder der, den Sie fragen.', // The phone book could not be read. Either
  'b2c7c066': 'SERVFAIL oder REFUSED: Die Nameserver der Zone sind ausgefallen, nicht zuständig oder nicht für sie eingerichtet.', // SERVFAIL or REFUSED: the zone’s name ser
  '22b4d7e0': 'Die Antwort eines zweiten Resolvers.', // The answer of a second resolver.
  '0de98d99': 'Sehen Sie nach, welcher Server versagt.', // See which server fails.
  '30a0ba63': 'Es gibt am Ende eine Adresse aus; der zuletzt genannte Server ist der, der versagt.', // It prints an address at the end; the las
  '14648a72': 'Fragen Sie jeden Nameserver der Zone einzeln: Alle müssen mit derselben Seriennummer antworten.', // Ask each name server of the zone by itse
  '6e7b7e40': 'Jeder Nameserver gibt eine Zeile mit derselben Seriennummer aus.', // Every name server prints a line with the
  '53cfc8f1': 'Die Signaturen des Namens sind kaputt', // The name’s signatures are broken
  '2f5f20d2': 'Die DNSSEC-Signaturen von {host} stimmen nicht, darum geben Resolver keine Antwort.', // The DNSSEC signatures of {host} do not v
  '9cd23749': 'Die eigenen Signaturen der Zone sind falsch; nur ihr Inhaber kann sie neu erstellen.', // The zone’s own signatures are wrong; onl
  '0106e647': 'Der Eintrag im Telefonbuch ist versiegelt, und das Siegel ist gebrochen. Sorgfältige Resolver sagen dann gar nichts.', // The phone book’s entry is sealed and the
  '44cac17c': 'SERVFAIL, das mit abgeschalteter Prüfung zu einer Antwort wird: Signaturen sind abgelaufen, oder der DS-Eintrag der übergeordneten Zone passt nicht zum Schlüssel dieser Zone.', // SERVFAIL that becomes an answer with che
  '5d8beb8e': 'Mit abgeschalteter Prüfung hat {query} die Adresse {addresses}.', // With checking switched off, {query} has
  '36a6142c': 'Dieselbe Frage mit abgeschalteter Prüfung.', // The same question with checking disabled
  '24a030c8': 'Vergleichen Sie die geprüfte und die ungeprüfte Antwort.', // Compare the checked and the unchecked an
  'b8ab52e5': 'Es gibt zweimal den Status NOERROR aus; SERVFAIL nur in der ersten heißt: Signaturen kaputt.', // It prints status NOERROR twice; SERVFAIL
  'ad5cae12': 'Signieren Sie die Zone neu, oder berichtigen (oder entfernen) Sie den DS-Eintrag beim Registrar.', // Sign the zone again, or correct (or remo
  '90affe2a': 'Die erste Antwort ist NOERROR mit dem Flag „ad“.', // The first answer is NOERROR with the fla
  '01300dd4': 'Ein Filter verbirgt diesen Namen', // A filter hides this name
  '6bc4d189': 'Ein Filter antwortet für {host} anstelle der eigenen Server des Namens.', // A filter answers for {host} in place of
  '609ba1bc': 'Die Antwort ist nicht die der Zone: Ein Filter auf diesem Gerät oder in diesem Netz gab sie.', // The answer is not the zone’s: a filter o
  '450a168d': 'Ein Werbeblocker, ein Familienfilter, eine Firma oder ein Anbieter schickt diesen Namen ins Leere. Auch eine hosts-Datei kann das.', // An ad blocker, a family filter, a compan
  '0b0442ad': 'Anderswo antwortet die Zone der Website; der Resolver des Besuchers reicht es nicht weiter.', // The site’s zone answers elsewhere; the v
  'b41b05d2': 'Der Resolver sagt in seiner Antwort für {query}, dass der Name gesperrt ist[: erweiterter Fehler {reason}][ (gefragt: {server})].', // The resolver says with its answer for {q
  '9cebd756': 'Die Antwort eines Resolvers außerhalb dieses Netzes.', // The answer of a resolver outside of this
  'cab72aba': 'Suchen Sie {host} in den Listen Ihres Werbeblockers, des Pi-hole, der Kindersicherung oder des Sicherheitsprogramms, und erlauben Sie den Namen dort, wenn Sie ihn wollen.', // Look for {host} in the lists of your ad
  '133ca69c': 'Sehen Sie nach, ob die hosts-Datei ihn nennt.', // See whether the hosts file names it.
  '851a855e': 'Keine Zeile heißt: Die hosts-Datei ist es nicht; eine Zeile mit {name} lässt sich als Administrator entfernen.', // No line means that the hosts file is not
  'dbdf8ead': 'Suchen Sie {host} in den Sperrlisten des Resolvers (Response Policy Zones) und erlauben Sie den Namen.', // Look for {host} in the resolver’s block
  'a6404317': 'Er antwortet mit einer öffentlichen Adresse.', // It answers with a public address.
  '860a5aff': 'Kein Nameserver antwortet', // No name server answers
  '473a893d': 'Der Nameserver, den dieses Gerät fragt, antwortet nicht; darum lässt sich {host} nicht finden.', // The name server that this device asks do
  'ae1a12a0': 'Die Frage bekam nie eine Antwort; die Website wurde nicht einmal gefragt.', // The question never got an answer; the si
  '19572f97': 'Das Telefonbuch selbst ist nicht zu erreichen. Meist liegt es am Router oder an einem VPN, und andere Websites fallen auch aus.', // The phone book itself cannot be reached.
  'e98d2895': 'Der Resolver des Besuchers schweigt. Die Website hat damit nichts zu tun.', // The visitor’s resolver is silent. The si
  'ae3a8530': 'Eine Frage an jeden Resolver, der hier eingestellt ist.', // A question to each resolver that is set
  'fca23279': 'Stellen Sie in den Netzwerkeinstellungen des Systems DNS auf „automatisch“.', // In the system’s network settings set DNS
  '70f2b76b': 'Andere Websites laden.', // Other sites load.
  '0f9fd4f9': 'Prüfen Sie, ob der per DHCP verteilte Resolver läuft und UDP- und TCP-Port 53 zu ihm offen sind.', // Check that the resolver handed out by DH
  '3bd5bc9f': 'Er antwortet.', // It answers.
  'b06e5f46': 'Die eigene Namensauflösung des Browsers schlägt fehl', // The browser’s own name lookup fails
  '352f09c9': 'Der Browser kann {host} über sein sicheres DNS nicht auflösen, das System aber schon.', // The browser cannot look up {host} by its
  'aab9ec00': 'Das System findet den Namen und der Browser nicht: Dazwischen liegt nur sein eigenes DNS über HTTPS.', // The system finds the name and the browse
  '57e30a4a': 'Browser können ein eigenes Telefonbuch über eine verschlüsselte Leitung fragen. Diese Leitung geht in diesem Netz nicht.', // Browsers can ask a phone book of their o
  'c7b57f90': 'Der DNS-über-HTTPS-Server des Besuchers ist gesperrt oder ausgefallen. Die Website hat damit nichts zu tun.', // The visitor’s DNS over HTTPS server is b
  'a2484777': 'Eine Frage an den DNS-über-HTTPS-Server des Browsers.', // A question to the browser’s DNS over HTT
  '458d4ed6': 'Lassen Sie den DNS-über-HTTPS-Server durch, oder kündigen Sie mit der Canary-Domain use-application-dns.net (NXDOMAIN) an, dass es keinen gibt.', // Let the DNS over HTTPS server through, o
  '7e052460': 'Der Browser findet {host}.', // The browser finds {host}.
  'eee75d5a': 'Das „Nein“ für {query} kommt nicht aus der eigenen Zone des Namens, sondern aus einer anderen[, {other}][ (gefragt: {server})]: Es antwortet also die Liste eines Filters.', // The “no” for {query} is not from the nam
  'b71226da': 'Der zweite Resolver[, {server},] nennt für {query} die Adresse {addresses}.', // The second resolver[, {server},] gives {
  'ea4e1a62': 'Der Nameserver, den dieses Gerät fragt, antwortet nicht, darum lässt sich {host} nicht finden; ein anderer antwortet.', // The name server that this device asks do
  '1a65e464': 'Der zweite Resolver[, {server},] antwortet für {query}[: {addresses}]: Fragen kommen also aus diesem Netz hinaus.', // The second resolver[, {server},] answers
  '4d0db90d': 'Der Nameserver, den dieses Gerät fragt, versagt bei {host}, während ein anderer die Adresse hat.', // The name server that this device asks fa
  '4b9fc36f': 'Der zweite Resolver[, {server},] nennt für {query} die Adresse {addresses} und sagt, dass die Signaturen der Zone stimmen.', // The second resolver[, {server},] gives {
  '9d92dd8f': 'Auch der zweite Resolver[, {server},] findet die Signaturen von {query} kaputt[: Fehler {reason}].', // The second resolver[, {server},] finds t
  '670ea4e9': 'Sehen Sie im Protokoll des Resolvers nach, warum er bei {host} versagt: Meist sind es ein Weiterleitungsziel, das nicht antwortet, eine falsche Uhr oder ein veralteter Root-Schlüssel (DNSSEC).', // Look in the log of the resolver why it f
  'c5ed6ab7': 'Es gibt den Status NOERROR und eine Adresse aus.', // It prints status NOERROR and an address.
};
