import { dnsServer } from '../programs/dns.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'dns-name-not-found',
  cause: 'dns-name-not-found',
  program: 'raw',
  title: 'A name that does not exist',
  describe: 'No such name is registered anywhere (.invalid, RFC 6761).',
  expected: { firefox: 'NS_ERROR_UNKNOWN_HOST', chromium: 'ERR_NAME_NOT_RESOLVED' },
  async start() {
    const dns = await dnsServer({ rcode: 3 });
    return { ...dns, host: 'dns-name-not-found.invalid', port: 443 };
  },
};

export default server;
