/**
 * Programs and devices that re-sign TLS traffic, by a fragment of the issuer name that they use. Facts as of 2026-11.
 */
export const INTERCEPTION_PRODUCTS: readonly (readonly [fragment: RegExp, product: string])[] = [
  [/avast! web\/mail shield|avast trusted ca|avast web/i, 'Avast'],
  [/avg technologies.*web\/mail shield|AVG Web\/Mail Shield/i, 'AVG'],
  [/kaspersky (anti-virus|web anti-virus|endpoint|personal root)/i, 'Kaspersky'],
  [/eset (ssl filter|ssl root|network)/i, 'ESET'],
  [/bitdefender (ca|personal ca|safecgi)/i, 'Bitdefender'],
  [/dr\.?web (for|net filter|antivirus)/i, 'Dr.Web'],
  [/norton (360|internet security|web)|symantec.*interception/i, 'Norton'],
  [/mcafee web gateway|skyhigh.*(root|ca)/i, 'McAfee / Skyhigh Web Gateway'],
  [/sophos (ssl ca|web appliance|utm|firewall)|sophos_ca|sophos ssl/i, 'Sophos'],
  [/adguard personal/i, 'AdGuard'],
  [/fortinet|fortigate|FGT_?\w*CA/i, 'Fortinet FortiGate'],
  [/zscaler/i, 'Zscaler'],
  [/netskope|goskope/i, 'Netskope'],
  [/palo alto networks|globalprotect.*decrypt/i, 'Palo Alto Networks'],
  [/blue ?coat|symantec proxysg|broadcom.*proxysg/i, 'Symantec ProxySG (Blue Coat)'],
  [/cisco (umbrella|secure access)|opendns/i, 'Cisco Umbrella'],
  [/cloudflare.*gateway|gateway ca - cloudflare|cloudflare for teams/i, 'Cloudflare Gateway'],
  [/cato networks/i, 'Cato Networks'],
  [/menlo security/i, 'Menlo Security'],
  [/trend ?micro|iwsva/i, 'Trend Micro'],
  [/\bsangfor\b/i, 'Sangfor'],
  [/kerio control/i, 'Kerio Control'],
  [/cyberoam/i, 'Cyberoam'],
  [/\bopnsense\b/i, 'OPNsense'],
  [/qaznet trust|information security certification authority/i, 'the state proxy of Kazakhstan'],
  [/check ?point.*(https inspection|gateway)|cpmgmt/i, 'Check Point'],
  [/barracuda/i, 'Barracuda'],
  [/forcepoint|websense/i, 'Forcepoint'],
  [/sonicwall firewall dpi-ssl/i, 'SonicWall'],
  [/watchguard.*(proxy|fireware)|fireware (https|web) proxy/i, 'WatchGuard'],
  [/untangle|arista.*edge threat/i, 'Untangle'],
  [/securly/i, 'Securly'],
  [/lightspeed (systems|rocket)/i, 'Lightspeed'],
  [/iboss/i, 'iboss'],
  [/contentkeeper/i, 'ContentKeeper'],
  [/smoothwall/i, 'Smoothwall'],
  [/squid (proxy|ca)|pfsense.*proxy/i, 'Squid'],
  [/do_not_trust_fiddlerroot|telerik fiddler/i, 'Fiddler'],
  [/charles proxy/i, 'Charles'],
  [/portswigger/i, 'Burp Suite'],
  [/^(CN=)?mitmproxy|O=mitmproxy/i, 'mitmproxy'],
  [/http toolkit ca/i, 'HTTP Toolkit'],
  [/proxyman/i, 'Proxyman'],
  [/http debugger/i, 'HTTP Debugger'],
  [/\bzap root|owasp zed attack proxy|\bzap by checkmarx/i, 'ZAP'],
  [/superfish/i, 'Superfish'],
  [/edellroot|dsdtestprovider/i, 'the root of Dell’s own programs'],
  [/goguardian/i, 'GoGuardian'],
  [/linewize|family zone/i, 'Linewize'],
  [/blocksi/i, 'Blocksi'],
  [/microsoft family safety/i, 'Microsoft Family Safety'],
  [/komodia|privdog/i, 'Komodia'],
  [/qustodio/i, 'Qustodio'],
  [/net ?nanny|contentwatch/i, 'Net Nanny'],
  [/covenant eyes/i, 'Covenant Eyes'],
];

/** A name of a certificate can be tens of kilobytes long, and a pattern over it must not take long. */
const MOST_NAME = 512;

/** The first product that one of the issuer names fits. A name proves nothing by itself: anybody can write one. */
export function interceptionProduct(issuers: readonly string[]): string | null {
  for (const issuer of issuers.map((each) => each.slice(0, MOST_NAME))) {
    const found = INTERCEPTION_PRODUCTS.find(([fragment]) => fragment.test(issuer));
    if (found) return found[1];
  }
  return null;
}
