import { render } from 'preact';
import { OptionsView } from '../../components/options.tsx';
import { permissions } from '../../lib/browser/permissions.ts';
import { callBackground } from '../../lib/browser/ports.ts';
import { changeSettings, loadSettings } from '../../lib/browser/storage.ts';
import { greetingResult, PROBE_PORT, type GreetingResult } from '../../lib/failures/view-messages.ts';
import { readPairingCode } from '../../lib/link/pairing.ts';
import { ui } from '../../lib/words/en/ui.ts';

const root = document.getElementById('root')!;
const words = ui.options;

let { settings, sound } = await loadSettings();
let [hasDetail, hasLoopback] = await Promise.all([permissions.detail.has(), permissions.loopback.has()]);
let probeState: string | null = null;

testProbe();
draw();

function testProbe(): void {
  probeState = null;
  draw();
  const background = callBackground(PROBE_PORT, greetingResult, (result) => {
    probeState = sentence(result);
    background.close();
    draw();
  }, () => {
    probeState ??= ui.status.cutOff;
    draw();
  });
  background.post({ type: 'greet' });
}

function sentence({ end, door, version }: GreetingResult): string {
  if (end.outcome === 'trouble') return `${ui.trouble[end.trouble.kind]} ${end.trouble.kind === 'refused' ? end.trouble.detail : ''}`.trim();
  return words.probe.found(words.probe.door[door ?? 'native'], version);
}

async function pair(code: string): Promise<string> {
  const pairing = readPairingCode(code);
  if (!pairing) return words.pairing.bad;
  // Before anything is awaited: a browser takes the question only in the click itself.
  hasLoopback ||= await permissions.loopback.ask();
  if (!hasLoopback) return words.pairing.denied;
  settings = await changeSettings({ pairing });
  testProbe();
  return words.pairing.saved;
}

function draw(): void {
  render(
    <OptionsView
      words={ui}
      opensByItself={settings.opensByItself}
      pairedPort={settings.pairing?.port ?? null}
      hasDetail={hasDetail}
      probeState={probeState}
      notices={sound ? [] : [ui.settingsReset]}
      onOpensByItself={(opensByItself) => void change({ opensByItself })}
      onPair={pair}
      onUnpair={() => void change({ pairing: null })
        .then(() => permissions.loopback.giveBack())
        .then(async () => {
          hasLoopback = await permissions.loopback.has();
          testProbe();
        })}
      onDetail={(wanted) => void (wanted ? permissions.detail.ask() : permissions.detail.giveBack())
        .then(() => permissions.detail.has())
        .then((has) => {
          hasDetail = has;
          draw();
        })}
      onTest={testProbe}
      copy={(text) => navigator.clipboard.writeText(text)}
    />,
    root,
  );
}

async function change(change: Parameters<typeof changeSettings>[0]): Promise<void> {
  settings = await changeSettings(change);
  sound = true;
  draw();
}
