import type { BackgroundWords } from '../en/background.ts';

export const background: BackgroundWords = {
  failed: (host) => `${host} wurde nicht geladen: Ursache ansehen`,
  parts: (count) => (count === 1 ? 'Ein Teil dieser Seite wurde nicht geladen: ansehen' : `${count} Teile dieser Seite wurden nicht geladen: ansehen`),
  status: (status) => `Die Website meldet Fehler ${status}: Bedeutung ansehen`,
  works: (host) => `${host} geht wieder`,
  worksOpen: 'Zum Öffnen der Seite klicken.',
  menuPage: 'Diese Seite mit Pagefault prüfen',
  menuLink: 'Diese Adresse mit Pagefault prüfen',
};
