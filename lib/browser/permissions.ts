import { browser } from './api.ts';
import { LOOPBACK_ORIGIN } from './doors.ts';

const DETAIL = { permissions: ['webRequest' as const], origins: ['<all_urls>'] };
const LOOPBACK = { origins: [LOOPBACK_ORIGIN] };

/** The optional permissions, each asked for by a click beside what it is for. `ask` must run in the click itself. */
export const permissions = {
  detail: handle(DETAIL),
  loopback: handle(LOOPBACK),
};

function handle(wanted: { permissions?: ['webRequest']; origins: string[] } | typeof DETAIL) {
  return {
    has: () => browser.permissions.contains(wanted),
    ask: () => browser.permissions.request(wanted).catch(() => false),
    giveBack: () => browser.permissions.remove(wanted).catch(() => false),
  };
}
