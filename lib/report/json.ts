import type { Diagnosis } from '../protocol/diagnosis.ts';

/** The diagnosis as one object, as the command's `--json` prints it. What is invisible stands as an escape, so that a paste shows it. */
export function reportJson(diagnosis: Diagnosis): string {
  return JSON.stringify(diagnosis, null, 2).replace(/[\p{Cf}\u007f-\u009f\u2028\u2029]/gu, (character) => [...Array(character.length).keys()].map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join(''));
}
