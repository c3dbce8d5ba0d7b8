import { formatter } from '../value-format.ts';
import { HELLO_CHANGES } from './hello-changes.ts';
import { PROBLEMS } from './problems.ts';

/** A value as English prints it. */
export const format = formatter({
  more: (shown, rest) => `${shown} and ${rest} more`,
  day: (date) => `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
  noDay: 'an unreadable date',
  units: { year: ['year', 'years'], day: ['day', 'days'], hour: ['hour', 'hours'], minute: ['minute', 'minutes'], second: ['second', 'seconds'] },
  bytes: ['byte', 'bytes'],
  problems: PROBLEMS,
  hellos: {
    wide: 'A hello that offers everything TLS ever had',
    legacy: 'A hello that offers only TLS 1.1 and older',
    firefox: 'Firefox’s hello',
    chromium: 'Chrome’s hello',
    other: (profile) => `A hello of kind ${profile}`,
    withoutExtension: (number) => `without extension ${number}`,
    changes: HELLO_CHANGES,
  },
});
