import { dnsServer } from '../programs/dns.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'dns-resolver-unreachable',
  cause: 'dns-resolver-unreachable',
  program: 'raw',
  title: 'A resolver that does not answer',
  describe: 'Queries to the resolver vanish.',
  expected: { firefox: null, chromium: null },
  page: false,
  async start() {
    const dns = await dnsServer(null);
    return { ...dns, host: 'silent.lab.example', port: 443 };
  },
};

export default server;
