import type { Permissions } from 'webextension-polyfill';
import { browser } from './api.ts';
import { LOOPBACK_ORIGIN } from './doors.ts';

/** The optional permissions, each asked for by a click beside what it is for. `ask` must run in the click itself. */
export const permissions = {
  /** Of failures and of what fails inside pages. */
  detail: handle({ permissions: ['webRequest'], origins: ['<all_urls>'] }),
  loopback: handle({ origins: [LOOPBACK_ORIGIN] }),
  notifications: handle({ permissions: ['notifications'] }),
};

export type Permission = ReturnType<typeof handle>;

/** Access to one remote probe and no other site. */
export function remoteAccess(url: string): Permission {
  const { protocol, hostname } = new URL(url);
  return handle({ origins: [`${protocol}//${hostname}/*`] });
}

function handle(wanted: Permissions.Permissions) {
  return {
    has: () => browser.permissions.contains(wanted),
    /** False too where the browser knows no such permission. */
    ask: () => browser.permissions.request(wanted).catch(() => false),
    giveBack: () => browser.permissions.remove(wanted).catch(() => false),
  };
}
