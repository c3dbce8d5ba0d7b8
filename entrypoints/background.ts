import { defineBackground } from 'wxt/utils/define-background';
import { browser, browserFamily } from '../lib/browser/api.ts';
import { probeDoors } from '../lib/browser/doors.ts';
import { onFailureEvent, onTabRemoved } from '../lib/browser/failure-events.ts';
import { tabInFocus, topFrame } from '../lib/browser/frame.ts';
import { onCaller } from '../lib/browser/ports.ts';
import { loadSettings, sessionArea } from '../lib/browser/storage.ts';
import { markTab, openPopup } from '../lib/browser/toolbar.ts';
import { createAnnouncer } from '../lib/failures/announce.ts';
import { serveProbeTest, serveView } from '../lib/failures/serve-view.ts';
import { createRuns } from '../lib/failures/runs.ts';
import { createTabs } from '../lib/failures/tabs.ts';
import { PROBE_PORT, VIEW_PORT } from '../lib/failures/view-messages.ts';
import type { Conversation } from '../lib/link/converse.ts';
import { askProbe } from '../lib/link/probe.ts';
import type { Door } from '../lib/link/wire.ts';
import { ui } from '../lib/words/en/ui.ts';

export default defineBackground({
  type: 'module',
  main() {
    const area = sessionArea();
    const tabs = createTabs(area);
    const now = () => Date.now();
    const ask = (talk: Pick<Conversation, 'request' | 'onObservation' | 'signal' | 'onGreeting'>, onDoor: (door: Door) => void) =>
      askProbe(probeDoors(), { ...talk, version: browser.runtime.getManifest().version, after }, onDoor);
    const runs = createRuns({ area, now, newId: () => crypto.randomUUID(), ask });
    const announce = createAnnouncer({
      tabs, now, tabInFocus, openPopup,
      opensByItself: async () => (await loadSettings()).settings.opensByItself,
      mark: (record) => markTab(record.tabId, ui.toolbar.failed(new URL(record.url).host)),
    });

    onFailureEvent((event) => void announce(event));
    onTabRemoved((tabId) => void Promise.all([tabs.forget(tabId), runs.forget(tabId)]));
    onCaller(VIEW_PORT, (caller) => serveView(caller, { tabs, runs, now, topFrame, browser: browserFamily() }));
    onCaller(PROBE_PORT, (caller) => serveProbeTest(caller, ask));
  },
});

function after(ms: number, then: () => void): () => void {
  const timer = setTimeout(then, ms);
  return () => clearTimeout(timer);
}
