import { dnsServer } from '../programs/dns.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'dns-dnssec-bogus',
  cause: 'dns-dnssec-bogus',
  program: 'raw',
  title: 'A broken DNSSEC signature',
  describe: 'The resolver answers SERVFAIL with Extended DNS Error 6, and an address when asked not to check.',
  expected: { firefox: null, chromium: null },
  page: false,
  async start() {
    const dns = await dnsServer({ rcode: 2, extendedError: 6, unchecked: '192.0.2.10' });
    return { ...dns, host: 'bogus.lab.example', port: 443 };
  },
};

export default server;
