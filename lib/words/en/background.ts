/** What is said outside of Pagefault's own pages: on the toolbar button and in the context menu. */
export const background = {
  failed: (host: string) => `${host} did not load: see why`,
  parts: (count: number) => (count === 1 ? 'One part of this page did not load: see which' : `${count} parts of this page did not load: see which`),
  status: (status: number) => `The site answered with error ${status}: see what it means`,
  works: (host: string) => `${host} works again`,
  worksOpen: 'Click to open the page.',
  menuPage: 'Check this page with Pagefault',
  menuLink: 'Check this address with Pagefault',
};

export type BackgroundWords = typeof background;
