import { render } from 'preact';
import { dress, dressAsBefore } from '../../components/dress.ts';
import { OptionsView } from '../../components/options.tsx';
import type { PastHostRow } from '../../components/options/history.tsx';
import { operatingSystem } from '../../lib/browser/api.ts';
import { makeMenu } from '../../lib/browser/menu.ts';
import { permissions, remoteAccess, type Permission } from '../../lib/browser/permissions.ts';
import { askWhetherProbe } from '../../lib/browser/probe-test.ts';
import { changeSettings, loadRemote, loadSettings, localArea, saveRemote } from '../../lib/browser/storage.ts';
import { backgroundWords, language } from '../../lib/browser/words.ts';
import { normalise } from '../../lib/codes/normalise.ts';
import { readQuietHosts } from '../../lib/failures/quiet-hosts.ts';
import { HISTORY_KEY, readHistory } from '../../lib/history/history.ts';
import { createKeeper } from '../../lib/history/keeper.ts';
import { readPairingCode } from '../../lib/link/pairing.ts';
import { isServiceUrl, type RemoteSetting } from '../../lib/link/remote-setting.ts';
import { sayProbe } from '../../lib/link/say-probe.ts';
import { readResolverAddress } from '../../lib/protocol/resolver-address.ts';
import { loadUi } from '../../lib/words/load.ts';

const root = document.getElementById('root')!;
dressAsBefore(document);
const area = localArea();
const history = createKeeper({ area, now: () => Date.now(), days: async () => (await loadSettings()).settings.historyDays });

let [{ settings, sound }, remote, tongue, os] = await Promise.all([loadSettings(), loadRemote(), language(), operatingSystem()]);
let ui = await loadUi(tongue);
let [hasDetail, hasLoopback, hasNotifications] = await Promise.all([permissions.detail.has(), permissions.loopback.has(), permissions.notifications.has()]);
let hosts = await pastHosts();
let probeState: string | null = null;

testProbe();

function testProbe(): void {
  probeState = null;
  draw();
  askWhetherProbe((result) => {
    probeState = result ? sayProbe(result, ui) : ui.status.cutOff;
    draw();
  });
}

async function pair(code: string): Promise<string> {
  const pairing = readPairingCode(code);
  if (!pairing) return ui.options.pairing.bad;
  // Before anything is awaited: a browser takes the question only in the click itself.
  hasLoopback ||= await permissions.loopback.ask();
  if (!hasLoopback) return ui.options.pairing.denied;
  settings = await changeSettings({ pairing });
  testProbe();
  return ui.options.pairing.saved;
}

async function setRemote(text: string | null): Promise<string> {
  const words = ui.options.remote;
  const url = text?.trim() ?? null;
  if (url !== null && !isServiceUrl(url)) return words.bad;
  if (url !== null && !(await remoteAccess(url).ask())) return words.denied;
  // A probe paired on this machine needs the same permission as a service there.
  const isShared = remote !== null && settings.pairing !== null && new URL(remote.url).protocol === 'http:';
  if (url === null && remote && !hasDetail && !isShared) await remoteAccess(remote.url).giveBack();
  const next = url?.replace(/\/+$/, '');
  // What another service was allowed is not allowed to this one.
  const asksPrivate = remote?.url === next && remote?.asksPrivate === true;
  await keepRemote(next === undefined ? null : { url: next, consent: remote?.consent ?? 'ask', asksPrivate });
  return url === null ? words.none : words.saved(new URL(url).host);
}

async function keepRemote(next: RemoteSetting | null): Promise<void> {
  await saveRemote(next);
  remote = next;
  draw();
}

async function change(change: Parameters<typeof changeSettings>[0]): Promise<void> {
  settings = await changeSettings(change);
  sound = true;
  draw();
}

async function speak(choice: typeof settings.language): Promise<void> {
  await change({ language: choice });
  tongue = await language();
  ui = await loadUi(tongue);
  hosts = await pastHosts();
  testProbe();
  await makeMenu(await backgroundWords());
}

async function erase(host?: string): Promise<void> {
  await history.erase(host);
  hosts = await pastHosts();
  draw();
}

async function pastHosts(): Promise<PastHostRow[]> {
  const past = readHistory((await area.get(HISTORY_KEY))[HISTORY_KEY]);
  const day = (at: number | null | undefined) => (at == null ? null : new Date(at).toLocaleString(tongue, { dateStyle: 'medium', timeStyle: 'short' }));
  const causes = past.hosts.flatMap(({ failures }) => failures[0]?.cause ?? []);
  const titles = causes.length > 0 ? await (await import('../../lib/words/cause-title.ts')).causeTitles(causes, tongue) : null;
  return past.hosts.map(({ host, failures, workedAt, certificate }) => ({
    host,
    failedAt: day(failures[0]?.at) ?? '',
    code: normalise(failures[0]?.code ?? '', null).code,
    cause: titles?.get(failures[0]?.cause ?? '') ?? null,
    workedAt: day(workedAt),
    certificateChangedAt: day(certificate?.changedAt),
  }));
}

/** Asked for or given back; then what the browser says is shown, not what was wanted. */
function turn(permission: Permission, wanted: boolean, show: (has: boolean) => void): void {
  void (wanted ? permission.ask() : permission.giveBack()).then(() => permission.has()).then((has) => {
    show(has);
    draw();
  });
}

function draw(): void {
  dress(document, settings.theme, tongue);
  document.title = ui.options.title;
  render(
    <OptionsView
      words={ui}
      notices={sound ? [] : [ui.settingsReset]}
      opening={{
        opensByItself: settings.opensByItself,
        quietHosts: settings.quietHosts,
        onOpensByItself: (opensByItself) => void change({ opensByItself }),
        onQuietHosts: (text) => {
          const { hosts: quietHosts, bad } = readQuietHosts(text);
          void change({ quietHosts });
          return bad;
        },
      }}
      probe={{
        canInstall: os !== 'android',
        pairedPort: settings.pairing?.port ?? null,
        probeState,
        onPair: pair,
        onUnpair: () => void change({ pairing: null }).then(() => (remote?.url.startsWith('http:') ? false : permissions.loopback.giveBack())).then(async () => {
          hasLoopback = await permissions.loopback.has();
          testProbe();
        }),
        onTest: testProbe,
        copy: (text) => navigator.clipboard.writeText(text),
      }}
      asking={{
        onlyTarget: settings.onlyTarget,
        compareDns: settings.compareDns,
        onOnlyTarget: (onlyTarget) => void change({ onlyTarget }),
        onCompareDns: (text) => {
          const compareDns = text === null ? null : readResolverAddress(text);
          if (text === null || compareDns !== null) void change({ compareDns });
          return text === null || compareDns !== null;
        },
      }}
      remote={{ remote, onRemote: setRemote, onConsent: (consent) => void (remote && keepRemote({ ...remote, consent })), onAsksPrivate: (asksPrivate) => void (remote && keepRemote({ ...remote, asksPrivate })) }}
      history={{
        days: settings.historyDays,
        hosts,
        onDays: (historyDays) => void change({ historyDays }).then(() => (historyDays === 0 ? erase() : undefined)),
        onErase: (host) => void erase(host),
      }}
      hasDetail={hasDetail}
      onDetail={(wanted) => turn(permissions.detail, wanted, (has) => void (hasDetail = has))}
      hasNotifications={hasNotifications}
      onNotifications={(wanted) => turn(permissions.notifications, wanted, (has) => {
        hasNotifications = has;
        void change({ notifies: has });
      })}
      theme={settings.theme}
      onTheme={(theme) => void change({ theme })}
      language={settings.language}
      onLanguage={(choice) => void speak(choice)}
    />,
    root,
  );
}
