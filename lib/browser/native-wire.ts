import type { Runtime } from 'webextension-polyfill';
import type { Wire } from '../link/wire.ts';
import { NATIVE_HOST_NAME } from '../protocol/version.ts';
import { browser } from './api.ts';

/** The native-messaging host as a wire. An open port keeps Chromium's service worker alive. */
export function openNative(): Wire {
  let port: Runtime.Port | null = null;
  let failed = '';
  try {
    // Absent in Firefox for Android: the call throws, and is told as a probe that is not there.
    port = browser.runtime.connectNative(NATIVE_HOST_NAME);
  } catch (error) {
    failed = String(error);
  }
  return {
    door: 'native',
    listen(on) {
      if (!port) {
        queueMicrotask(() => on.closed(failed));
        return;
      }
      port.onMessage.addListener((message) => on.reply(message));
      // Firefox says why on the port, Chromium in runtime.lastError.
      port.onDisconnect.addListener((gone) => on.closed(gone.error?.message ?? browser.runtime.lastError?.message ?? ''));
    },
    send(message) {
      try {
        port?.postMessage(message);
      } catch {
        // The port is gone; onDisconnect tells it.
      }
    },
    close() {
      port?.disconnect();
    },
  };
}
