import type { CodeWords } from '../../../codes/code-entry.ts';
import { CHROMIUM_SENTENCES } from './chromium.ts';
import { FAMILY_SENTENCES } from './families.ts';
import { FIREFOX_SENTENCES } from './firefox.ts';
import { NSS_SENTENCES } from './nss.ts';

export const ENGLISH_CODES: CodeWords = {
  codes: { ...CHROMIUM_SENTENCES, ...FIREFOX_SENTENCES, ...NSS_SENTENCES },
  families: FAMILY_SENTENCES,
};
