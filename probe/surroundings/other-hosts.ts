/**
 * Every host that a run may contact besides the resolver, the proxy in use, the page's own hosts and those that its
 * certificates name. `--only-target` leaves them all out. The README lists them.
 *
 * They are the connectivity checks that the browsers themselves ask at every start and change of network: a small file
 * over plain HTTP. It shows whether a network wants a sign-in first, and by its Date header what time it is.
 */
export const CONNECTIVITY_CHECKS = {
  firefox: 'http://detectportal.firefox.com/success.txt',
  chromium: 'http://www.gstatic.com/generate_204',
} as const;
