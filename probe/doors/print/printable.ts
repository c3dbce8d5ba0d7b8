/**
 * What a foreign string must not bring to a terminal: C0 and C1 controls (escape sequences, moves of the cursor),
 * line and paragraph separators, and the controls that turn the direction of text (UAX 9), with which
 * `moc.elpmaxe` reads as something else.
 */
const DANGEROUS = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** One line that is safe on a terminal: dangerous characters as `\u{9b}`, cut to `most` characters. */
export function printable(text: string, most = 600): string {
  const safe = text.slice(0, most * 2).replace(DANGEROUS, (c) => `\\u{${c.charCodeAt(0).toString(16)}}`);
  const wellFormed = safe.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
  return wellFormed.length > most ? `${wellFormed.slice(0, most - 1)}…` : wellFormed;
}

/** JSON with the same characters escaped: the same value for a program, harmless on a terminal. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(DANGEROUS, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
