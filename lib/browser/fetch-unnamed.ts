import { browserFamily } from './api.ts';

/**
 * fetch() to an address that the extension has the permission for, without its origin. Firefox draws the origin of an
 * extension at random for each person, so the header Origin would be a name to know them by. With the mode `same-origin`,
 * which a permission makes right, `no-referrer` holds for that header too (Fetch standard, "append a request Origin
 * header") and it is `null`. Chromium's is the same for everybody.
 */
export const fetchUnnamed: typeof fetch = (input, init) =>
  fetch(input, browserFamily() === 'firefox' ? { ...init, mode: 'same-origin', referrerPolicy: 'no-referrer' } : init);
