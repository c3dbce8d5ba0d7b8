import { afterEach, describe, expect, it, vi } from 'vitest';

/** The functions that Firefox for Android has; what it lacks is not there at all. */
const lean = vi.hoisted(() => {
  const event = () => ({ addListener: vi.fn(), hasListener: () => false, removeListener: vi.fn() });
  return {
    runtime: { getURL: () => 'moz-extension://id/', getPlatformInfo: async () => ({ os: 'android' }), onInstalled: event(), id: 'id' },
    webNavigation: { onErrorOccurred: event(), onDOMContentLoaded: event(), getFrame: async () => null },
    tabs: { query: async () => [{ id: 7 }], get: async () => ({ incognito: false }), onRemoved: event(), onActivated: event(), create: vi.fn() },
    action: { setTitle: vi.fn(async () => undefined) },
    permissions: { onAdded: event(), contains: async () => false, request: async () => Promise.reject(new Error('unknown permission')) },
    storage: { local: { get: async () => ({}) }, session: {} },
    i18n: { getUILanguage: () => 'de' },
  };
});
vi.mock('webextension-polyfill', () => ({ default: lean }));

const { onFailureEvent } = await import('../../../lib/browser/failure-events.ts');
const { onTabUnderPopup, tabInFocus, tabUnderPopup } = await import('../../../lib/browser/frame.ts');
const { makeMenu, onMenuChoice } = await import('../../../lib/browser/menu.ts');
const { openNative } = await import('../../../lib/browser/native-wire.ts');
const { onPartEvent } = await import('../../../lib/browser/part-events.ts');
const { permissions } = await import('../../../lib/browser/permissions.ts');
const { markTab, openPopup } = await import('../../../lib/browser/toolbar.ts');
const { backgroundWords } = await import('../../../lib/browser/words.ts');

describe('a browser without windows, native messaging, context menus, badges and webRequest', () => {
  afterEach(() => vi.clearAllMocks());

  it('starts: every listener is set or left out', async () => {
    onFailureEvent(() => undefined);
    onPartEvent(() => undefined, () => undefined);
    onMenuChoice(() => undefined);
    await makeMenu(await backgroundWords());
    expect(lean.webNavigation.onErrorOccurred.addListener).toHaveBeenCalledOnce();
  });

  it('marks a tab by its title alone, and opens nothing by itself', async () => {
    await markTab(7, 'failed');
    expect(lean.action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'failed' });
    expect(await openPopup(1)).toBe(false);
    expect(await tabInFocus()).toBeNull();
  });

  it('still knows the tab under its popup', async () => {
    await onTabUnderPopup(() => undefined);
    expect(await tabUnderPopup()).toBe(7);
  });

  it('tells that no probe can be started, as data', async () => {
    const reason = await new Promise<string>((resolve) => openNative().listen({ reply: () => undefined, closed: resolve }));
    expect(reason).toMatch(/connectNative/);
  });

  it('takes an unknown permission as refused', async () => {
    expect(await permissions.notifications.ask()).toBe(false);
  });
});
