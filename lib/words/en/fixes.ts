import type { FixWords } from '../../causes/words.ts';

/** Steps that many causes share, for visitors and for whoever runs the network. The least effort and the least risk first. */
export const typedName: FixWords = { id: 'typed-name', does: 'Read the name in the address bar letter by letter: is {host} what you meant?', check: 'A search engine shows the site under the same name.' };
export const tellOwner: FixWords = { id: 'tell-owner', does: 'Tell the site’s owner what is shown here, by another way than this site.', check: 'After their repair the page loads by itself.' };
export const doNotGoOn: FixWords = { id: 'do-not-go-on', does: 'Do not go on, and type no password here, until this is solved: someone may be reading along.', check: 'It is solved when the page opens without any warning.' };
export const retry: FixWords = { id: 'retry', does: 'Wait a minute and load the page again.', check: 'If it loads now, the fault was passing.' };
export const otherNetwork: FixWords = { id: 'other-network', does: 'Try the page over another network, such as a phone’s mobile data.', check: 'If it loads there, the fault is in the network that you came from.' };
export const restartRouter: FixWords = { id: 'restart-router', does: 'Switch the router off, wait ten seconds, switch it on.', check: 'Other sites and this one load again.' };
export const vpnTest: FixWords = { id: 'vpn-test', does: 'If a VPN is on, switch it off for one try. This is a test: switch it on again afterwards.', check: 'If the page loads without it, ask the VPN’s provider.' };
export const scanTest: FixWords = {
  id: 'scan-test',
  does: 'If an antivirus program scans HTTPS (“web shield”), switch only that scan off for one try. This is a test: switch it on again right after.',
  check: 'If the page loads meanwhile, update the antivirus or report it to its maker.',
};

export const clockSteps: readonly FixWords[] = [
  { id: 'clock-windows', does: 'Start > Settings > Time & language > Date & time: switch on “Set time automatically”, check the time zone, press “Sync now”.', check: 'The time agrees with a phone’s, and the page loads.', when: { os: 'windows' } },
  { id: 'clock-mac', does: 'Apple menu > System Settings > General > Date & Time: switch on “Set time and date automatically”.', check: 'The time agrees with a phone’s, and the page loads.', when: { os: 'mac' } },
  { id: 'clock-linux', does: 'Let the system set its clock by network time.', command: 'sudo timedatectl set-ntp true', check: '`timedatectl` shows “System clock synchronized: yes”.', when: { os: 'linux' } },
  { id: 'clock-android', does: 'Settings > System > Date & time: switch on “Set time automatically” and “Set time zone automatically”.', check: 'The time agrees with another device’s, and the page loads.', when: { os: 'android' } },
];

/** Settings have other names before Firefox 153, which put them in another order. */
const FIREFOX = { browser: 'firefox', from: 153 } as const;
const OLDER_FIREFOX = { browser: 'firefox', before: 153 } as const;
const CHROME = { browser: 'chromium' } as const;

export const withoutExtensions: readonly FixWords[] = [
  { id: 'extensions-firefox', does: 'Menu ☰ > Help > Troubleshoot Mode… > Restart > Open: Firefox runs without extensions, as a test. A normal restart brings them back.', check: 'If the page loads there, switch extensions off one by one at about:addons to find which.', when: { browser: 'firefox' } },
  { id: 'extensions-chrome', does: 'Menu ⋮ > New Incognito window: extensions are off there unless you allowed them. Load the page.', check: 'If it loads there, switch extensions off one by one at chrome://extensions to find which.', when: CHROME },
];

export const updateBrowser: readonly FixWords[] = [
  { id: 'update-firefox', does: 'Menu ☰ > Help > About Firefox, and let it update.', check: 'It says “Firefox is up to date”.', when: { browser: 'firefox' } },
  { id: 'update-chrome', does: 'Menu ⋮ > Help > About Google Chrome, and let it update.', check: 'It says “Chrome is up to date”.', when: CHROME },
];

export const proxySettings: readonly FixWords[] = [
  { id: 'proxy-firefox', does: 'Menu ☰ > Settings > Privacy and security > Connection and software security > Advanced settings > Proxy settings > Configure proxy: correct it, or choose “Use system proxy settings”.', check: 'The page loads.', when: FIREFOX },
  { id: 'proxy-firefox-older', does: 'Menu ☰ > Settings > General > Network Settings > Settings…: correct the proxy, or choose “Use system proxy settings”.', check: 'The page loads.', when: OLDER_FIREFOX },
  { id: 'proxy-chrome', does: 'Menu ⋮ > Settings > System > Open your computer’s proxy settings: correct the proxy, or switch it off if this network has none.', check: 'The page loads.', when: CHROME },
];

export const secureDns: readonly FixWords[] = [
  { id: 'doh-firefox', does: 'Menu ☰ > Settings > Privacy and security > DNS over HTTPS > Advanced settings: choose “Default”, or another provider.', check: 'The page loads.', when: FIREFOX },
  { id: 'doh-firefox-older', does: 'Menu ☰ > Settings > Privacy & Security > DNS over HTTPS: choose “Default Protection”, or another provider.', check: 'The page loads.', when: OLDER_FIREFOX },
  { id: 'doh-chrome', does: 'Menu ⋮ > Settings > Privacy and security > Security > Use secure DNS: choose “OS default”, or another provider.', check: 'The page loads.', when: CHROME },
];

/** The door to the visitor's own certificates; `does` says what to do there. */
export const ownCertificates = (id: string, does: string, check: string): readonly FixWords[] => [
  { id: `${id}-firefox`, does: `Menu ☰ > Settings > Privacy and security > Connection and software security > Advanced settings > Manage certificates > Your Certificates: ${does}`, check, when: FIREFOX },
  { id: `${id}-firefox-older`, does: `Menu ☰ > Settings > Privacy & Security > Certificates > View Certificates… > Your Certificates: ${does}`, check, when: OLDER_FIREFOX },
  { id: `${id}-chrome`, does: `Menu ⋮ > Settings > Privacy and security > Security > Manage certificates > Your certificates: ${does}`, check, when: CHROME },
];

export const siteCookies: readonly FixWords[] = [
  { id: 'cookies-firefox', does: 'Click the shield left of the address > Clear cookies and site data: this site’s only; you sign in again afterwards.', check: 'The page loads.', when: FIREFOX },
  { id: 'cookies-firefox-older', does: 'Click the lock left of the address > Clear cookies and site data…: this site’s only; you sign in again afterwards.', check: 'The page loads.', when: OLDER_FIREFOX },
  { id: 'cookies-chrome', does: 'Click the icon left of the address > Cookies and site data > Manage on-device site data: delete this site’s only; you sign in again afterwards.', check: 'The page loads.', when: CHROME },
];

export const freshLoad: FixWords = { id: 'reload', does: 'Load the page without the cache: Ctrl+Shift+R (Mac: ⌘⇧R).', check: 'If it loads now, an old stored copy or answer was in the way, or the fault has passed.' };

export const flushDns: readonly FixWords[] = [
  { id: 'flush-windows', does: 'Make the system forget old name lookups.', command: 'ipconfig /flushdns', check: 'It says that the cache was flushed; then the page loads.', when: { os: 'windows' } },
  { id: 'flush-mac', does: 'Make the system forget old name lookups.', command: 'sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder', check: 'Load the page again: it loads if an old answer was in the way.', when: { os: 'mac' } },
  { id: 'flush-linux', does: 'Make the system forget old name lookups.', command: 'resolvectl flush-caches', check: 'Load the page again: it loads if an old answer was in the way.', when: { os: 'linux' } },
];

/** For causes that an attack would also show: nothing to try but another way. */
export const visitorOfSite: readonly FixWords[] = [tellOwner, { id: 'later', does: 'Nothing on this device mends it. Come back later.', check: 'The page loads by itself once the site is mended.' }];
export const visitorOfUnsafe: readonly FixWords[] = [doNotGoOn, tellOwner];

export const firewallLog: FixWords = { id: 'firewall-log', does: 'Search the logs of firewall, proxy and intrusion detection for {host}, port {port}, at this minute, and allow the connection if it is wanted.', command: 'openssl s_client -connect {connect} {sni} </dev/null', check: 'The command prints a certificate from inside the network.' };
export const inspection: FixWords = { id: 'inspection', does: 'If your proxy or firewall inspects TLS: exempt {host} from it, or give the inspecting root to managed devices by policy, never to guests.', check: 'The page loads without a warning; when exempt, its issuer is a public CA.' };
export const exempt: FixWords = { id: 'exempt', does: 'Exempt {host} from TLS inspection in the proxy or firewall, or update the device: old ones break hellos that they do not know.', check: 'The page loads, and its issuer is a public CA.' };
