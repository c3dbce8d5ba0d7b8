import { DE } from './de/index.ts';
import { knowWords } from './index.ts';

/** Makes diagnoses speak every language at once, for programs that cannot load code later: a service worker. */
export function knowEveryLanguage(): void {
  knowWords(DE);
}
