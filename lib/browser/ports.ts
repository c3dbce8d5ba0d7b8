import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { toBackground, type ToBackground } from '../failures/view-messages.ts';
import { browser } from './api.ts';

export interface Caller {
  /** Not sent when the other side is gone. */
  post(message: unknown): void;
  onMessage(handle: (message: ToBackground) => void): void;
  onGone(handle: () => void): void;
}

/** Takes connections of this extension's own pages alone; messages that are not in the protocol are left unread. */
export function onCaller(name: string, handle: (caller: Caller) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== name) return;
    if (port.sender?.id !== browser.runtime.id || !port.sender.url?.startsWith(browser.runtime.getURL(''))) {
      port.disconnect();
      return;
    }
    handle(callerOf(port));
  });
}

/** A view's side of the port. `onGone`: the background was stopped, or the extension reloaded. */
export function callBackground<Schema extends v.GenericSchema>(
  name: string, schema: Schema, handle: (message: v.InferOutput<Schema>) => void, onGone: () => void,
): { post(message: ToBackground): void; close(): void } {
  const port = browser.runtime.connect({ name });
  port.onMessage.addListener((raw) => {
    const parsed = v.safeParse(schema, raw);
    if (parsed.success) handle(parsed.output);
  });
  port.onDisconnect.addListener(onGone);
  return { post: (message) => post(port, message), close: () => port.disconnect() };
}

function callerOf(port: Runtime.Port): Caller {
  return {
    post: (message) => post(port, message),
    onMessage(handle) {
      port.onMessage.addListener((raw) => {
        const parsed = v.safeParse(toBackground, raw);
        if (parsed.success) handle(parsed.output);
      });
    },
    onGone: (handle) => port.onDisconnect.addListener(handle),
  };
}

function post(port: Runtime.Port, message: unknown): void {
  try {
    port.postMessage(message);
  } catch {
    // The other side closed between two messages.
  }
}
