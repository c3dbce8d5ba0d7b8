/** Deutsch, nach dem Schlüssel des englischen Satzes; sein Anfang steht daneben. */
export const SENTENCES: Readonly<Record<string, string>> = {
  '9939e1d6': 'Der DNS-Eintrag der Website bei Cloudflare zeigt auf eine Adresse, die Cloudflare dort nicht erlaubt.', // The site's DNS entry at Cloudflare point
  '455e7fff': 'Cloudflare konnte den gefragten Namen nicht auflösen.', // Cloudflare could not look up the name th
  '53ecec7e': 'Der DNS-Eintrag der Website bei Cloudflare zeigt auf eine Adresse, die nicht erlaubt ist oder nicht mehr besteht.', // The site's DNS entry at Cloudflare point
  '049791a9': 'Die Seite wurde unter der Adresse von Cloudflare statt unter dem Namen der Website aufgerufen.', // The page was asked for by Cloudflare's a
  '1b11b44b': 'Die Website ist bei Cloudflare noch nicht so weit, dass sie Seiten zeigen kann.', // The site is not ready on Cloudflare to s
  '77d7d3dc': 'Der Betreiber der Website hat die Adresse dieses Besuchers gesperrt.', // The site's owner has barred this visitor
  '05f2cf50': 'Der Betreiber der Website hat das Land gesperrt, aus dem dieser Besucher zu kommen scheint.', // The site's owner has barred the country 
  '7a6c1985': 'Der Betreiber der Website hat diese Art von Browser gesperrt.', // The site's owner has barred this kind of
  'f6667183': 'Der Betreiber der Website weist diesen Besucher ab.', // The site's owner refuses this visitor.
  'a85edb9e': 'Der Name im Handshake und der Name in der Anfrage sind nicht derselbe.', // The name in the handshake and the name i
  '5c20e8b5': 'Der Name der Website verweist über zwei Cloudflare-Konten hinweg, was so, wie es eingerichtet ist, nicht erlaubt ist.', // The site's name points across two Cloudf
  'acd864d5': 'Von hier kamen in kurzer Zeit zu viele Anfragen.', // Too many requests came from here in a sh
  '67497049': 'Cloudflare konnte die Adresse des eigentlichen Servers der Website nicht auflösen.', // Cloudflare could not look up the address
  'e84d31b5': 'Cloudflare findet diese Website nicht, oft weil sie erst vor Kurzem hinzugefügt wurde.', // Cloudflare does not find this site, ofte
  '0adeee5f': 'Das Programm der Website bei Cloudflare ruft sich selbst im Kreis auf.', // The site's program at Cloudflare calls i
  'f9561e02': 'Eine Regel der Firewall, die die Website bei Cloudflare hat, weist diesen Besucher ab.', // A rule of the site's firewall at Cloudfl
  'b8780ebf': 'Der Tunnel von Cloudflare zum eigentlichen Server der Website steht nicht.', // The tunnel from Cloudflare to the site's
  '8bfaa878': 'Das Programm der Website bei Cloudflare ist gescheitert.', // The site's program at Cloudflare failed.
  '1544780a': 'Das Programm der Website bei Cloudflare brauchte mehr Zeit, als erlaubt ist.', // The site's program at Cloudflare used mo
  'b10a09d3': 'Zu viele Anfragen warten auf den eigentlichen Server der Website.', // Too many requests are waiting for the si
};
