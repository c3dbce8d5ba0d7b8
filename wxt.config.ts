import { defineConfig } from 'wxt';
import { fileOf } from './scripts/chunks.ts';
import { FIREFOX_EXTENSION_ID } from './lib/protocol/version.ts';

/**
 * The public half only: it fixes the extension's ID (CHROMIUM_EXTENSION_ID) without a store, because the
 * native-messaging manifest must name that ID.
 */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAp65UZxqXbdlHNNXHCt4q9gQ0m+jHitIW9JqKwyHHyruEMgOfC99lEYEH7O8jcNEF782AO/1wUcDnFV0RXAq2ybr4+8/8pU1G0afKSsI6Z0QVRcO897kT3uYbGB0naaSWLoFGxj8DKyr3sVlAjPeIQEIxI9AQu6KrIWvLFI6V7DYR1WckuWTAgIvd26Svo/sW3mADDbxoj6BAx1AQE/TvLLiHv06Q0HdkLJrrSmpmM+65aez6ykxwBnUP9CyxhcLIzaTFddALgp6hrem7HivPY+VsX1NIRFJ/zTU7pTSZdju0CSFInjCR4pmer3ZL9f7fZy5+c9iwWwEHqNT2SGITmQIDAQAB';

/** Loads and works in both browsers. connect-src: the loopback probe, and a remote probe that the person sets. */
const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'",
  "connect-src 'self' https: http://127.0.0.1:*", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Every script of a page is asked for at once, not one after the other as imports are met; no browser that this runs in needs the polyfill.
    build: {
      modulePreload: { polyfill: false }, reportCompressedSize: false,
      rolldownOptions: { output: { codeSplitting: { groups: [{ debugName: 'what the popup starts with', name: fileOf }] } } },
    },
  }),
  manifest: ({ browser }) => ({
    name: 'Pagefault',
    short_name: 'Pagefault',
    description: '__MSG_description__',
    default_locale: 'en',
    // webNavigation alone tells of failures and of a tab's URL, so neither `tabs` nor `activeTab` is asked for.
    // contextMenus shows no question at installation; it can be no optional permission in Firefox.
    // alarms: trying a page again after minutes, when the background has long been stopped; shows no question either.
    permissions: ['webNavigation', 'nativeMessaging', 'storage', 'contextMenus', 'alarms'],
    // Asked for by a click beside what they are for: more detail of failures, notifications, the loopback and the remote probe.
    optional_permissions: ['webRequest', 'notifications'],
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+P' } } },
    optional_host_permissions: ['http://127.0.0.1/*', '<all_urls>'],
    content_security_policy: { extension_pages: POLICY },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 96: 'icon/96.png', 128: 'icon/128.png' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_EXTENSION_ID,
              // The first release that reads data_collection_permissions.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      // The first release where action.openPopup() needs neither a policy nor a click.
      : { key: CHROMIUM_KEY, minimum_chrome_version: '127' }),
  }),
});
