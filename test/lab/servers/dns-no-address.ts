import { dnsServer } from '../programs/dns.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'dns-no-address',
  cause: 'dns-no-address',
  program: 'raw',
  title: 'A name without an address',
  describe: 'The name exists and has neither an A nor an AAAA record.',
  expected: { firefox: null, chromium: null },
  page: false,
  async start() {
    const dns = await dnsServer({ rcode: 0 });
    return { ...dns, host: 'no-address.lab.example', port: 443 };
  },
};

export default server;
