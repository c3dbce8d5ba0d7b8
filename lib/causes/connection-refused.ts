import { typedName, tellOwner, retry } from '../words/en/fixes.ts';
import { recipes } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { unknownUnlessElsewhereWorks } from './clues.ts';
import { everyConnect } from './connects.ts';

const cause: Cause = {
  id: 'connection-refused',
  step: 'tcp',
  blame: unknownUnlessElsewhereWorks,
  fixers: ['admin', 'visitor'],
  urgency: 410,
  prove: (e) => everyConnect(e, ['refused']),
  words: {
    title: 'The connection was refused',
    summary: 'Nothing accepts connections at {host}, port {port}.',
    why: 'A machine answered, and said no: nothing listens on that port, or a firewall says no in its name.',
    visitor: 'The machine is there but no web server answers on this port. It may be switched off, or the port may be wrong.',
    admin: 'A reset answers the SYN: the service is down, listens on another address or port, or a firewall rejects.',
    missing: 'A connection to every address of the site.',
    fixes: {
      visitor: [typedName, retry, tellOwner],
      admin: [
        { id: 'listen', does: 'On the server: see what listens on the port.', command: 'sudo ss -ltnp "sport = :{port}"', check: 'A line with 0.0.0.0:{port} or [::]:{port}; 127.0.0.1 is reached from the machine itself only.' },
        ...recipes({ nginx: 'start it; check its `listen` lines.', apache: 'start it; check its `Listen` lines.', caddy: 'start it.', haproxy: 'start it; check its `bind` lines.', iis: 'start the site and check its bindings.', node: 'start the program; check the address given to listen().' }, '`curl -v {origin}` connects.')
          .map((fix) => ({ ...fix, ...(fix.command ? { command: fix.command.replaceAll('reload', 'restart') } : {}) })),
        { id: 'firewall', does: 'Check the firewall on the machine and before it for REJECT rules on port {port}.' },
      ],
    },
  },
};
export default cause;
