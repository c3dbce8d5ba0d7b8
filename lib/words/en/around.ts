import type { PartKind } from '../../failures/parts.ts';

/** Words of the settings. */
export const options = {
  title: 'Pagefault settings',
  opening: {
    title: 'When a page fails',
    label: 'Open Pagefault by itself',
    says: 'Once for each failure, in the tab that you are looking at. Otherwise the toolbar button is marked.',
    quiet: 'Quiet hosts',
    quietSays: 'For these it never opens by itself. One host per line; *.example.com takes in all names below.',
    quietSave: 'Keep',
    quietSaved: (count: number) => (count === 0 ? 'No host is quiet.' : count === 1 ? 'One host is quiet.' : `${count} hosts are quiet.`),
    quietBad: (lines: string) => `Not a host: ${lines}`,
    shortcut: 'From the keyboard: Alt+Shift+P checks the page at hand. The browser lets you change the keys where it manages extensions.',
  },
  notifications: {
    title: 'Notifications',
    says: '“Tell me when it works” shows a notification of your system when the page answers again. Nothing else does.',
    allow: 'Allow',
    take: 'Take back',
    given: 'Allowed.',
    notGiven: 'Not allowed.',
  },
  probe: {
    title: 'The probe on this computer',
    says: 'The browser tells an extension little more than a code. The probe is a program on this computer that walks the same road again and keeps what it sees as proof. Nothing leaves this computer but the connections to the failing site itself.',
    install: 'After installing the pagefault program, run this once:',
    installCommand: 'pagefault install',
    test: 'Test',
    testing: 'Asking …',
    found: (door: string, version: string) => `Found${version ? `, version ${version}` : ''}, ${door}.`,
    door: { native: 'started by the browser itself', loopback: 'over the paired loopback server' },
  },
  pairing: {
    title: 'Without installing: the loopback server',
    says: 'Run “pagefault serve” in a terminal and enter the pairing code that it prints. It is used where the browser cannot start the probe itself.',
    label: 'Pairing code',
    save: 'Pair',
    forget: 'Unpair',
    paired: (port: number) => `Paired with port ${port}.`,
    saved: 'Paired.',
    bad: 'This is no pairing code. It looks like 8737-aBcD…: the port, a hyphen, and the token.',
    denied: 'Without the permission for 127.0.0.1 the probe cannot be asked.',
  },
  remote: {
    title: 'A remote probe',
    says: 'A remote probe looks at the failing site from another place and so tells a fault of your network from one of the site. It is sent the host and the port, never the path. You choose whose it is; none is set by us.',
    label: 'Address of the remote probe',
    save: 'Keep',
    forget: 'Remove',
    saved: (host: string) => `Kept: ${host}.`,
    bad: 'Enter an address that starts with https://.',
    denied: 'Without the permission for this address it cannot be asked.',
    none: 'None is set.',
    consent: 'May it be asked?',
    consents: { never: 'Never', ask: 'Ask me each time', always: 'Whenever a page fails' },
    asksPrivate: 'This service may be asked about hosts of private networks too',
    asksPrivateSays: 'For a service of your own or your company’s. To any other it would tell names of your own network, and a public service refuses them.',
  },
  detail: {
    title: 'More detail of failures, and failures inside pages',
    says: 'With access to the sites’ requests Pagefault also learns the server’s address, the error pages of sites (404, 502 and their like), and which frames, scripts, styles and images inside a page failed. It works without. What it learns stays in this browser.',
    allow: 'Allow',
    take: 'Take back',
    given: 'Allowed.',
    notGiven: 'Not allowed.',
  },
  history: {
    title: 'History of failures',
    says: 'For hosts that failed Pagefault remembers when and how, when they last worked, and when their certificate changed. Only host and port are kept, on this computer alone, and nothing of private windows.',
    days: 'Remember for',
    dayNames: { 0: 'never', 7: '7 days', 30: '30 days', 90: '90 days', 365: 'a year' },
    count: (hosts: number) => (hosts === 0 ? 'Nothing is remembered.' : hosts === 1 ? 'One host is remembered.' : `${hosts} hosts are remembered.`),
    show: 'Show them',
    erase: 'Erase all',
    eraseOne: (host: string) => `Erase ${host}`,
    eraseShort: 'Erase',
    erased: 'Erased.',
  },
  look: {
    title: 'Looks and language',
    theme: 'Theme',
    themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
    language: 'Language',
    languages: { auto: 'As the browser', en: 'English', de: 'Deutsch' },
  },
};

/** Words of the page that opens once after installation. */
export const welcome = {
  title: 'Pagefault is ready',
  lead: 'When a page does not load, Pagefault tells you why, proves it, and says what to do.',
  does: {
    title: 'What it does',
    points: [
      'It opens when the page you are looking at fails, once for each failure, and shows the cause and the first step.',
      'A click on its button checks any page. So does Alt+Shift+P, and the context menu of a page or a link.',
      'It sends nothing to us and counts nothing. There is no server of ours.',
    ],
  },
  probe: {
    title: 'One step for proof',
    says: 'The browser tells an extension little more than a code. A small program on this computer, the probe, walks the same road again and keeps the bytes that decide. Without it you get likely causes; with it, proof.',
    steps: {
      windows: 'Open PowerShell in the folder of Pagefault and run:',
      mac: 'Open Terminal in the folder of Pagefault and run:',
      linux: 'Open a terminal in the folder of Pagefault and run:',
      android: 'On this system a browser cannot start other programs. Pagefault works without the probe here, and names the likely causes.',
    },
    command: 'node bin/pagefault.mjs install',
    test: 'Test',
    later: 'You can do this later in the settings.',
  },
  more: {
    title: 'More, if you like',
    says: 'Each is asked for only here and by your click. Each can be taken back in the settings.',
    detail: 'See failures inside pages, and the error pages of sites',
    detailSays: 'Needs access to the requests of all sites. It is used to count what failed and to name it, in this browser only.',
    notifications: 'Be told when a page works again',
    notificationsSays: 'Needs the permission to show notifications.',
    allow: 'Allow',
    given: 'Allowed',
  },
  settings: 'All settings',
};

/** What is remembered of a host, and the parts of a page that failed. */
export const history = {
  title: 'This host before',
  workedAt: (when: string) => `Worked last on ${when}.`,
  neverWorked: 'It has not been seen working since it first failed.',
  certificateChanged: (when: string) => `Its certificate changed on ${when}.`,
  failures: (count: number) => (count === 1 ? 'It failed once before.' : `It failed ${count} times before.`),
  columns: { when: 'When', code: 'Code', cause: 'Proven cause', host: 'Host', worked: 'Worked last', certificate: 'Certificate changed' },
  notProven: 'not proven',
};

export const parts = {
  title: (count: number) => (count === 1 ? 'One part of this page did not load' : `${count} parts of this page did not load`),
  kinds: { frame: 'Frame', script: 'Script', style: 'Style sheet', image: 'Image', font: 'Font', request: 'Request', other: 'Other' } satisfies Record<PartKind, string>,
  times: (count: number) => `${count} times`,
  more: (count: number) => (count === 1 ? 'One more found no place in this list.' : `${count} more found no place in this list.`),
  check: 'Check',
  checkHost: (host: string) => `Check ${host}`,
};
