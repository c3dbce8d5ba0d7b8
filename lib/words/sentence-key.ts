/**
 * The key of an English sentence in the files of another language: FNV-1a, 32 bits, as eight hex digits. A sentence
 * that changes in English gets another key, so that nobody reads an outdated translation: English stands in until the
 * language catches up, and the parity test names the sentence.
 */
export function sentenceKey(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
