import { dnsServer } from '../programs/dns.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'dns-blocked',
  cause: 'dns-blocked',
  program: 'raw',
  title: 'A name that a filter blocks',
  describe: 'The resolver answers 0.0.0.0 with Extended DNS Error 15.',
  expected: { firefox: null, chromium: null },
  page: false,
  async start() {
    const dns = await dnsServer({ rcode: 0, address: '0.0.0.0', extendedError: 15 });
    return { ...dns, host: 'blocked.lab.example', port: 443 };
  },
};

export default server;
