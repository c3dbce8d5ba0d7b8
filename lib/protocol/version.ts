/**
 * The number that the extension and a probe greet each other with. It changes only when an older reader
 * would misunderstand a message; a new kind of observation alone does not change it, for readers leave
 * out kinds that they do not know.
 */
export const PROTOCOL_VERSION = 1;

/** The name under which browsers find the native-messaging host. */
export const NATIVE_HOST_NAME = 'pagefault';

/** Fixed by `key` in the Chromium manifest and `browser_specific_settings.gecko.id` in Firefox's. */
export const FIREFOX_EXTENSION_ID = 'pagefault@pagefault.invalid';

/** Derived by Chromium from `key` in its manifest; the private half of that key was never kept. */
export const CHROMIUM_EXTENSION_ID = 'nhdmeclajcmadpahgpdmpfepegcloohl';
