import { formatter } from '../value-format.ts';
import { HELLO_CHANGES } from './hello-changes.ts';
import { PROBLEMS } from './problems.ts';

/** Ein Wert, wie Deutsch ihn schreibt. */
export const format = formatter({
  more: (shown, rest) => `${shown} und ${rest} weitere`,
  day: (date) => {
    const [year, month, day] = date.toISOString().slice(0, 10).split('-');
    return `${day}.${month}.${year} ${date.toISOString().slice(11, 16)} UTC`;
  },
  noDay: 'unlesbares Datum',
  // Dativ, denn alle Sätze fragen „seit“, „vor“, „um“ oder „innerhalb von“.
  units: { year: ['Jahr', 'Jahren'], day: ['Tag', 'Tagen'], hour: ['Stunde', 'Stunden'], minute: ['Minute', 'Minuten'], second: ['Sekunde', 'Sekunden'] },
  bytes: ['Byte', 'Bytes'],
  problems: PROBLEMS,
  hellos: {
    wide: 'Ein Hello, das alles anbietet, was TLS je hatte,',
    legacy: 'Ein Hello, das nur TLS 1.1 und älter anbietet,',
    firefox: 'Das Hello von Firefox',
    chromium: 'Das Hello von Chrome',
    other: (profile) => `Ein Hello der Art ${profile}`,
    withoutExtension: (number) => `ohne Erweiterung ${number}`,
    changes: HELLO_CHANGES,
  },
});
