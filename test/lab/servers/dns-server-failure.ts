import { dnsServer } from '../programs/dns.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'dns-server-failure',
  cause: 'dns-server-failure',
  program: 'raw',
  title: 'A resolver that fails',
  describe: 'The resolver answers SERVFAIL.',
  expected: { firefox: null, chromium: null },
  page: false,
  async start() {
    const dns = await dnsServer({ rcode: 2 });
    return { ...dns, host: 'server-failure.lab.example', port: 443 };
  },
};

export default server;
