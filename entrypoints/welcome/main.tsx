import { render } from 'preact';
import { dress, dressAsBefore } from '../../components/dress.ts';
import { WelcomeView } from '../../components/welcome.tsx';
import { browser, operatingSystem } from '../../lib/browser/api.ts';
import { permissions } from '../../lib/browser/permissions.ts';
import { askWhetherProbe } from '../../lib/browser/probe-test.ts';
import { changeSettings, loadSettings } from '../../lib/browser/storage.ts';
import { language } from '../../lib/browser/words.ts';
import { sayProbe } from '../../lib/link/say-probe.ts';
import { loadUi } from '../../lib/words/load.ts';

const root = document.getElementById('root')!;
dressAsBefore(document);
const [{ settings }, tongue, os, detail, notifications] = await Promise.all([
  loadSettings(), language(), operatingSystem(), permissions.detail.has(), permissions.notifications.has(),
]);
const ui = await loadUi(tongue);
let hasDetail = detail;
let hasNotifications = notifications;
let probeState: string | null = null;

dress(document, settings.theme, tongue);
document.title = ui.welcome.title;
testProbe();

function testProbe(): void {
  probeState = null;
  draw();
  askWhetherProbe((result) => {
    probeState = result ? sayProbe(result, ui) : ui.status.cutOff;
    draw();
  });
}

function draw(): void {
  render(
    <WelcomeView
      words={ui}
      system={os ?? 'linux'}
      probeState={probeState}
      hasDetail={hasDetail}
      hasNotifications={hasNotifications}
      onTest={testProbe}
      onDetail={() => void permissions.detail.ask().then((given) => {
        hasDetail = given;
        draw();
      })}
      onNotifications={() => void permissions.notifications.ask().then(async (given) => {
        hasNotifications = given;
        await changeSettings({ notifies: given });
        draw();
      })}
      onSettings={() => void browser.runtime.openOptionsPage()}
      copy={(text) => navigator.clipboard.writeText(text)}
    />,
    root,
  );
}
