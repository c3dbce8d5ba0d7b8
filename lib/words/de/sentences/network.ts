/** Deutsch, nach dem Schlüssel des englischen Satzes; sein Anfang steht daneben. */
export const SENTENCES: Readonly<Record<string, string>> = {
  'bf6d8a80': 'Dieses Gerät ist offline', // This device is offline
  '924cc5a5': 'Dieses Gerät hat überhaupt kein funktionierendes Netz.', // This device has no working network at al
  'ec282713': 'Hier ist keine Netzwerkschnittstelle aktiv, oder keine führt irgendwohin.', // No network interface is up here, or none
  'ca0a7783': 'Keine Website kann laden: WLAN oder Kabel ist nicht verbunden, oder der Flugmodus ist an.', // No site can load: the Wi-Fi or cable is
  '2588c1ed': 'Vom Rechner des Besuchers führt kein Weg hinaus. Die Website hat damit nichts zu tun.', // No route leaves the visitor’s machine. T
  '9a7fece7': 'Der Zustand der Netzwerkschnittstellen dieses Rechners.', // The state of this machine’s network inte
  '78f62ac9': 'Schalten Sie den Flugmodus aus und verbinden Sie ein WLAN, oder stecken Sie das Kabel ein.', // Switch airplane mode off and join a Wi-F
  'cff2afc0': 'Eine andere Website lädt.', // Another site loads.
  '92a65452': 'Dieses Netz verlangt zuerst eine Anmeldung', // This network wants a sign-in first
  '8c09a642': 'Das Netz antwortet anstelle von {host}: Sie sollen sich zuerst anmelden.', // The network answers in place of {host}:
  '7fa17356': 'Eine Prüfseite, die überall gleich ist, kommt verändert zurück: Das Netz steht dazwischen.', // A check page that is the same everywhere
  '285c81a1': 'Hotels, Züge und Cafés lassen niemanden durch, der nicht vorher zugestimmt hat. Der Browser hält das für eine kaputte oder falsche Website.', // Hotels, trains and cafés let nobody thro
  'e8f074e2': 'Das Netz des Besuchers antwortet anstelle der Website, bis er sich anmeldet. Die Website hat damit nichts zu tun.', // The visitor’s network answers for the si
  'a2b4a0be': 'Eine Prüfseite über einfaches HTTP, aus diesem Netz abgerufen.', // A plain-HTTP check page, asked from this
  'dd19c0b8': 'Öffnen Sie http://neverssl.com/ und melden Sie sich auf der Seite an, die erscheint.', // Open http://neverssl.com/ and sign in on
  '4ff2af91': 'Laden Sie {host} erneut.', // Load {host} again.
  'd57e9236': 'Übergehen Sie vorher keine Zertifikatswarnung.', // Before that, do not go on past a certifi
  '0814de49': 'Nach der Anmeldung ist die Warnung von selbst weg.', // After signing in the warning is gone by
};
