export interface StartOptions {
  /** Null: Chromium where there is a screen, both where there is none. */
  browser: 'chromium' | 'firefox' | null;
  /** Opened instead of the lab's index. */
  url: string | null;
}

export const USAGE = `Usage: npm start [-- [--browser firefox|chromium] [URL]]

Builds Pagefault, starts the lab of failing servers, and opens a browser with the extension and the lab's index
(or the URL). Without a screen it visits every page of the lab by itself and leaves a picture of each diagnosis.`;

/** Reads the arguments; one sentence where they make no sense. */
export function readStartOptions(args: readonly string[]): StartOptions | string {
  const options: StartOptions = { browser: null, url: null };
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? '';
    const browser = argument === '--browser' ? args[at += 1] ?? '' : /^--browser=(.*)$/.exec(argument)?.[1];
    if (browser !== undefined) {
      if (browser !== 'chromium' && browser !== 'firefox') return `--browser is "${browser}"; it takes firefox or chromium: npm start -- --browser firefox`;
      options.browser = browser;
    } else if (argument.startsWith('-')) {
      return `${argument} is not an option; for example: npm start -- --browser firefox`;
    } else {
      if (options.url !== null) return `one URL at a time: "${argument}" is too many; for example: npm start -- https://example.org/`;
      options.url = argument.includes('://') ? argument : `https://${argument}`;
      if (!URL.canParse(options.url) || !/^https?:/i.test(options.url)) return `"${argument}" is not the URL of a page; for example: npm start -- https://example.org/`;
    }
  }
  return options;
}
