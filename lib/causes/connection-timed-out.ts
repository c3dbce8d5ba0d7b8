import { tellOwner, retry, otherNetwork, vpnTest, firewallLog } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { unknownUnlessElsewhereWorks } from './clues.ts';
import { everyConnect } from './connects.ts';

const cause: Cause = {
  id: 'connection-timed-out',
  step: 'tcp',
  blame: unknownUnlessElsewhereWorks,
  fixers: ['admin', 'network'],
  urgency: 412,
  prove: (e) => everyConnect(e, ['timed-out']),
  words: {
    title: 'Nothing answers',
    summary: 'No address of {host} answers on port {port}.',
    why: 'The attempts vanish without a word: the machine is off, or something on the way swallows them.',
    visitor: 'It rings and nobody picks up: the server is down, or a firewall drops the call.',
    admin: 'SYN unanswered on every address: a firewall with DROP, a wrong address in DNS, a route that ends, or a machine that is down.',
    missing: 'A connection to every address, and a look from another network.',
    fixes: {
      visitor: [retry, otherNetwork, vpnTest, tellOwner],
      admin: [{ id: 'dns', does: 'Check that DNS names the right addresses.', check: 'Every address printed is one of your servers.', command: 'dig +short {name} A {name} AAAA' }, { id: 'arrive', does: 'On the server: see whether the packets arrive.', command: 'sudo tcpdump -ni any "tcp port {port} and tcp[tcpflags] & tcp-syn != 0"', check: 'SYN comes and SYN-ACK goes. If nothing comes, open port {port} in the cloud’s security group or firewall.' }],
      network: [{ ...firewallLog, command: undefined, check: 'A connection to {host} port {port} stands.' }],
    },
  },
};
export default cause;
