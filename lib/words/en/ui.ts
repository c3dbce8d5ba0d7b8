import type { Trouble } from '../../link/trouble.ts';
import type { Audience, Blame, Confidence, Step } from '../../protocol/step.ts';
import type { JourneyOutcome } from '../../protocol/diagnosis.ts';
import { history, options, parts, welcome } from './around.ts';
import { outcomes } from './outcomes.ts';
import { popupWords } from './popup.ts';

/** Every word of the views that is not a cause's own. */
export const ui = {
  name: 'Pagefault',
  header: {
    about: 'About',
    settings: 'Settings',
  },
  verdict: {
    blame: {
      visitor: 'On your side',
      network: 'In the network between',
      site: 'On the site’s side',
      unknown: 'Side not known yet',
    } satisfies Record<Blame, string>,
    confidence: {
      proven: 'Proven',
      likely: 'Likely',
      possible: 'Possible',
    } satisfies Record<Confidence, string>,
    browserSaid: 'Your browser says',
    onPage: ', on its page',
    or: ' or ',
  },
  steps: {
    title: 'What to do now',
    audience: { visitor: 'As a visitor', admin: 'I run the site', network: 'I run the network' } satisfies Record<Audience, string>,
    none: {
      visitor: 'A visitor cannot mend this one. The steps for the site or the network can.',
      admin: 'Nothing to do at the site: the fault is elsewhere.',
      network: 'Nothing to do in the network: the fault is elsewhere.',
    } satisfies Record<Audience, string>,
    nothing: 'Nothing needs to be done.',
    check: 'How to tell:',
    copy: 'Copy',
    copied: 'Copied',
    copyCommand: (command: string) => `Copy the command ${command}`,
  },
  journey: {
    title: 'How far the page came',
    start: 'Browser',
    step: {
      network: 'Network', dns: 'Name', proxy: 'Proxy', tcp: 'Connect', tls: 'Encrypt', certificate: 'Identity', http: 'Page', browser: 'Display',
    } satisfies Record<Step, string>,
    field: {
      network: 'network', dns: 'DNS', proxy: 'proxy', tcp: 'TCP', tls: 'TLS', certificate: 'certificate', http: 'HTTP', browser: 'browser',
    } satisfies Record<Step, string>,
    outcome: { ok: 'works', failed: 'breaks', skipped: 'not reached', unknown: 'not seen' } satisfies Record<JourneyOutcome, string>,
    checking: 'checking',
    ms: (ms: number) => (ms < 1 ? 'under 1 ms' : ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`),
  },
  proof: {
    title: { proven: 'The proof', likely: 'What points to it', possible: 'What points to it' } satisfies Record<Confidence, string>,
    bytes: 'The bytes received',
    more: (count: number) => (count === 1 ? 'One more thing that shows it' : `${count} more things that show it`),
    none: 'Nothing but your browser’s message so far.',
    explanation: 'What this means',
  },
  others: {
    proven: 'Proven as well',
    title: 'Other causes still open',
    settles: 'What would settle it:',
  },
  expert: {
    title: 'Details for experts',
    code: 'Code',
    codeIn: (browser: string) => `The same in ${browser}`,
    raw: 'As the browser gave it',
    page: 'Error page',
    address: 'Address the browser used',
    request: 'The request’s own error',
    host: 'Host and port',
    addresses: 'Addresses',
    cause: 'Cause',
    cost: 'Cost of the check',
    costs: (connections: number, sent: number, received: number, ms: string) =>
      `${connections} ${connections === 1 ? 'connection' : 'connections'}, ${sent} bytes sent, ${received} received, ${ms}`,
    observations: 'What was observed',
    columns: { id: 'Look', address: 'Address', outcome: 'Outcome', ms: 'Time' },
  },
  status: {
    reading: 'Looking at the tab …',
    working: 'Checking where it breaks …',
    workingStep: (field: string) => `Checking: ${field} …`,
    done: (ms: string) => `Checked in ${ms}.`,
    cutOff: 'The check was cut off. What was seen until then is shown.',
    again: 'Check again',
  },
  /** One line each: what happened and the next step. */
  trouble: {
    absent: 'For proof, set up the probe on this computer.',
    broken: 'The probe is installed but did not start. Run “pagefault status” to see why.',
    unreachable: 'The paired probe does not answer. Start it with “pagefault serve”.',
    'no-permission': 'Asking the paired probe needs your permission for 127.0.0.1: give it in the settings.',
    'update-probe': 'The probe is too old for this extension. Update the probe.',
    'update-extension': 'The probe is newer than this extension understands. Update the extension.',
    'bad-reply': 'The probe gave an answer that cannot be read. Update the probe, then check again.',
    'too-large': 'The probe gave a larger answer than is allowed. Check again.',
    disconnected: 'The probe went away during the check. What was seen until then is shown.',
    silent: 'The probe did not answer in time. Check again.',
    refused: 'The probe refused:',
    'not-paired': 'The probe does not know this pairing code. Enter the one that “pagefault serve” prints now.',
  } satisfies Record<Trouble['kind'], string>,
  howToProve: 'How to',
  empty: {
    title: 'Nothing to check in this tab',
    awaited: 'The page is still loading',
    awaitedSays: 'The browser has no answer yet. As soon as the page loads or fails, its check begins here by itself.',
    says: 'It shows a page of the browser itself, or is closed. Open a page whose address starts with http:// or https:// and try again.',
  },
  dropped: 'What was kept about this tab could not be read and was left out. Reload the page to see its failure again.',
  settingsReset: 'Some of your settings could not be read. The usual ones are in use for those; please check the settings.',
  options,
  welcome,
  history,
  parts,
  outcomes,
  popup: popupWords,
};

export type UiWords = typeof ui;
