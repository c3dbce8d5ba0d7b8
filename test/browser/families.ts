import { openChromium, openFirefox, type BrowserUnderTest, type OpenOptions } from './harness/index.ts';

export const FAMILIES: ['chromium' | 'firefox', (options: OpenOptions) => Promise<BrowserUnderTest>][] = [
  ['chromium', openChromium],
  ['firefox', openFirefox],
];
