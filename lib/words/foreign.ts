/**
 * Text from elsewhere (a host, a header, a certificate's name) made safe to show: cut to `most` characters, and
 * everything that is invisible, moves the cursor or turns the reading direction shown as its code point. Lone
 * surrogates too: they are no text.
 */
export function showForeign(text: string, most = 300): string {
  const characters = [...text.slice(0, most * 2 + 2)];
  const shown = characters.slice(0, most).map((character) => (HIDDEN.test(character) ? escape(character) : character)).join('');
  return characters.length > most ? `${shown}…` : shown;
}

/** Other, line and paragraph separators, and the spaces that look like nothing or like a common space. */
const HIDDEN = /[\p{C}\p{Zl}\p{Zp}\u00A0\u115F\u1160\u3164\uFFA0\u2800]/u;

function escape(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}
