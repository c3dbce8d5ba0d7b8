import type { Looks } from './under-test.ts';

/** No page, question or connection of Firefox's own during a test; the error pages as a person sees them. */
export const FIREFOX_PREFERENCES: Record<string, unknown> = {
  // Automation turns this on, and then an empty 4xx or 5xx is a blank page instead of the error page of the product.
  'browser.http.blank_page_with_error_response.enabled': false,
  // Saved into the folder of the test, without a question or a panel in front of the page.
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.download.alwaysOpenPanel': false,
  // What automation switches off by default hides from the extension as well.
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.trr.mode': 5,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.region.update.enabled': false,
  'browser.translations.enable': false,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'termsofuse.bypassNotification': true,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'services.settings.server': 'data:,none',
  'security.OCSP.enabled': 0,
  'security.remote_settings.crlite_filters.enabled': false,
  'security.remote_settings.intermediates.enabled': false,
  'dom.push.connection.enabled': false,
  'intl.locale.requested': 'en-US',
};

/** Colours: 2 is always the person's own, as with a contrast theme; 0 goes with the theme, of which only the contrast is told. */
export const FIREFOX_LOOKS: Readonly<Record<Looks, Record<string, unknown>>> = {
  usual: {},
  forced: { 'browser.display.document_color_use': 2 },
  contrast: { 'ui.useAccessibilityTheme': 1, 'browser.display.document_color_use': 1 },
  still: { 'ui.prefersReducedMotion': 1 },
};
