/**
 * Addresses that a filter gives out in place of a blocked name's own, by whose they are. Fixed and published ones
 * only: those of a network's own block page are as many as there are networks.
 */
export const BLOCK_PAGES: Readonly<Record<string, string>> = {
  // Cisco Umbrella and OpenDNS: one address a reason (domain list, command and control, content, malware, phishing, suspicious).
  '146.112.61.104': 'Cisco Umbrella or OpenDNS',
  '146.112.61.105': 'Cisco Umbrella or OpenDNS',
  '146.112.61.106': 'Cisco Umbrella or OpenDNS',
  '146.112.61.107': 'Cisco Umbrella or OpenDNS',
  '146.112.61.108': 'Cisco Umbrella or OpenDNS',
  '146.112.61.109': 'Cisco Umbrella or OpenDNS',
  '146.112.61.110': 'Cisco Umbrella or OpenDNS',
  // The default redirect portal of FortiGate DNS filters.
  '208.91.112.55': 'FortiGuard',
};
