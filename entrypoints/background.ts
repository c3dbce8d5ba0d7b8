import { defineBackground } from 'wxt/utils/define-background';
import { clearAlarm, onAlarm, setAlarm } from '../lib/browser/alarms.ts';
import { browser, browserFamily, operatingSystem } from '../lib/browser/api.ts';
import { fetchUnnamed } from '../lib/browser/fetch-unnamed.ts';
import { probeDoors } from '../lib/browser/doors.ts';
import { onFailureEvent, onTabRemoved } from '../lib/browser/failure-events.ts';
import { isPrivate, tabInFocus, topFrame } from '../lib/browser/frame.ts';
import { onInstalled, openPage, openWelcome } from '../lib/browser/installation.ts';
import { makeMenu, onMenuChoice } from '../lib/browser/menu.ts';
import { notify, onNotificationClick } from '../lib/browser/notifications.ts';
import { onPartEvent } from '../lib/browser/part-events.ts';
import { onCaller } from '../lib/browser/ports.ts';
import { loadRemote, loadSettings, localArea, sessionArea } from '../lib/browser/storage.ts';
import { markTab, openPopup } from '../lib/browser/toolbar.ts';
import { backgroundWords, language } from '../lib/browser/words.ts';
import { allowed, allowedRemote } from '../lib/failures/allowed.ts';
import { createAnnouncer } from '../lib/failures/announce.ts';
import { createKeptDiagnoses } from '../lib/failures/kept-diagnoses.ts';
import { lookAgain } from '../lib/failures/look-again.ts';
import { busyAnswer, isAnswer } from '../lib/failures/outside.ts';
import { createParts } from '../lib/failures/page-parts.ts';
import { readUrl } from '../lib/failures/event.ts';
import { badgeOf, countParts } from '../lib/failures/parts.ts';
import { rawOf } from '../lib/failures/record.ts';
import { CAPTURE_PORT, serveCapture } from '../lib/failures/serve-capture.ts';
import { OUTSIDE_PORT, serveOutside, serveTell, TELL_PORT } from '../lib/failures/serve-extras.ts';
import { serveProbeTest, serveView } from '../lib/failures/serve-view.ts';
import { createRuns } from '../lib/failures/runs.ts';
import { createTabs } from '../lib/failures/tabs.ts';
import { createTeller } from '../lib/failures/tell.ts';
import { PROBE_PORT, VIEW_PORT } from '../lib/failures/view-messages.ts';
import { eventOfVerdict, eventsOfRun, hostOf } from '../lib/history/from-run.ts';
import type { HistoryEvent } from '../lib/history/history.ts';
import { createKeeper } from '../lib/history/keeper.ts';
import type { Conversation } from '../lib/link/converse.ts';
import { createPolite } from '../lib/link/polite.ts';
import { askProbe } from '../lib/link/probe.ts';
import { askRemote } from '../lib/link/remote.ts';
import type { Door } from '../lib/link/wire.ts';
import { knowEveryLanguage } from '../lib/words/every.ts';

export default defineBackground({
  type: 'module',
  main() {
    knowEveryLanguage();
    const area = sessionArea();
    const tabs = createTabs(area);
    const now = () => Date.now();
    const ask = async (talk: Pick<Conversation, 'request' | 'onObservation' | 'onCapture' | 'signal' | 'onGreeting'>, onDoor: (door: Door) => void, quietly = false) => {
      const { settings } = await loadSettings();
      // Whether a page works again is asked often, and no second resolver each time.
      const request = talk.request && { ...talk.request, browser: browserFamily(), ...allowed(quietly ? { ...settings, compareDns: null } : settings) };
      return askProbe(probeDoors(), { ...talk, request, version: browser.runtime.getManifest().version, after }, onDoor);
    };
    const parts = createParts(area);
    const kept = createKeptDiagnoses(area, now);
    const speaking = async () => {
      const [tongue, os] = await Promise.all([language(), operatingSystem()]);
      return { language: tongue, os };
    };
    const history = createKeeper({ area: localArea(), now, days: async () => (await loadSettings()).settings.historyDays });
    // Nothing of a private window is remembered, nor of an address that no tab shows, nor where the settings cannot be read.
    const remember = async (tabId: number, events: HistoryEvent[]) => {
      if (events.length > 0 && tabId >= 0 && !(await isPrivate(tabId)) && (await loadSettings()).sound) await history.note(...events);
    };
    const runs = createRuns({ area, now, newId: () => crypto.randomUUID(), ask, onDone: (subject, run) => void remember(subject.tabId, eventsOfRun(run)) });
    const announce = createAnnouncer({
      tabs, now, tabInFocus, openPopup,
      opening: async () => (await loadSettings()).settings,
      mark: async (record) => markTab(record.tabId, (await backgroundWords()).failed(new URL(record.url).host)),
      diagnose: (record) => void speaking().then((presenting) => kept.failed(record, browserFamily(), presenting)),
      remember: (record) => {
        const host = hostOf(record.url);
        if (host) void remember(record.tabId, [{ type: 'failed', host, at: record.at, code: codeOf(rawOf(record)) }]);
      },
    });

    onFailureEvent((event) => void announce(event));
    const markParts = async (tabId: number) => {
      const page = await parts.get(tabId);
      const badge = page && badgeOf(page);
      if (!page || !badge) return;
      const words = await backgroundWords();
      await markTab(tabId, page.status >= 400 ? words.status(page.status) : words.parts(countParts(page)), badge);
    };
    onPartEvent(async (event) => {
      if (event.type === 'page' && event.status > 0 && event.status < 400) {
        const host = hostOf(event.url);
        if (host) void remember(event.tabId, [{ type: 'worked', host, at: now() }]);
      }
      if (await parts.note(event)) await markParts(event.tabId);
    }, async (tabId) => {
      const [page, frame] = await Promise.all([parts.get(tabId), topFrame(tabId)]);
      // A page that failed has its own mark.
      if (page && frame && !frame.errorOccurred && readUrl(frame.url) === page.url) await markParts(tabId);
    });
    onTabRemoved((tabId) => void Promise.all([tabs.forget(tabId), runs.forget(tabId), parts.forget(tabId), kept.forget(tabId)]));
    onMenuChoice(async (choice) => {
      if (choice.on === 'link') return openPage(`popup.html?url=${encodeURIComponent(choice.url)}`);
      const opened = choice.windowId !== undefined && (await openPopup(choice.windowId));
      if (!opened) await openPage(`popup.html?tab=${choice.tabId}`);
    });
    onInstalled(async (reason) => {
      await makeMenu(await backgroundWords());
      if (reason === 'install') await openWelcome();
    });
    onCaller(VIEW_PORT, (caller) => serveView(caller, {
      tabs, runs, parts, history, kept, speaking, now, after, topFrame, browser: browserFamily(),
      proven: (subject, cause) => {
        const event = subject.url && eventOfVerdict(subject.url, cause, now());
        if (event) void remember(subject.tabId, [event]);
      },
    }));
    onCaller(PROBE_PORT, (caller) => serveProbeTest(caller, ask));
    onCaller(CAPTURE_PORT, (caller) => serveCapture(caller, { ask, newId: () => crypto.randomUUID() }));

    const teller = createTeller({
      area, now, setAlarm, clearAlarm,
      look: (url) => lookAgain(url, {
        newId: () => crypto.randomUUID(), ask: (talk, onDoor) => ask(talk, () => onDoor(), true),
        load: (target) => fetch(target, { mode: 'no-cors', credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' }),
      }),
      works: async ({ url, tabId }) => {
        const words = await backgroundWords();
        const { host } = new URL(url);
        if ((await loadSettings()).settings.notifies) await notify(url, words.works(host), words.worksOpen);
        // The mark on the button stands for those who allow no notifications.
        if ((await tabs.get(tabId)).record?.url === url) await markTab(tabId, words.works(host), '✓');
      },
    });
    onAlarm((name) => void teller.onAlarm(name));
    onNotificationClick((url) => void browser.tabs.create({ url }));
    onCaller(TELL_PORT, (caller) => serveTell(caller, teller));

    const polite = createPolite({ now, random: Math.random, wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) }, busyAnswer, isAnswer);
    onCaller(OUTSIDE_PORT, (caller) => serveOutside(caller, {
      polite,
      setting: async () => {
        const [remote, { settings }] = await Promise.all([loadRemote(), loadSettings()]);
        return allowedRemote(remote, settings);
      },
      ask: (service, question, onObservation) => askRemote({ service, question, onObservation, request: fetchUnnamed, after }),
    }));
  },
});

/** As the browser gave it, without the prefix of Chromium's; views know the codes by it. */
function codeOf(raw: string): string {
  return raw.replace(/^net::/i, '');
}

function after(ms: number, then: () => void): () => void {
  const timer = setTimeout(then, ms);
  return () => clearTimeout(timer);
}
