import { describe, expect, it } from 'vitest';
import { readStartOptions } from '../../../scripts/start-options.ts';

describe('what npm start is given', () => {
  it.each([
    [[], { browser: null, url: null }],
    [['--browser', 'firefox'], { browser: 'firefox', url: null }],
    [['--browser=chromium', 'example.org'], { browser: 'chromium', url: 'https://example.org' }],
    [['http://127.0.0.1:1'], { browser: null, url: 'http://127.0.0.1:1' }],
  ])('%j', (args, options) => {
    expect(readStartOptions(args)).toEqual(options);
  });

  it.each([
    [['--browser']], [['--browser', 'opera']], [['--bogus']], [['ftp://example.org']], [['javascript://x']], [['about:blank']], [['https://']], [['a b']], [['a.example', 'b.example']],
  ])('%j is answered with one sentence and a right example', (args) => {
    expect(readStartOptions(args)).toMatch(/^[^\n]+: npm start -- [^\n]+$/);
  });
});
