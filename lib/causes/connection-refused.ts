import { typedName, tellOwner, retry } from '../words/en/fixes.ts';
import { startServer } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { surroundingsClue, unknownUnlessElsewhereWorks } from './clues.ts';
import { everyConnect } from './connects.ts';

const cause: Cause = {
  id: 'connection-refused',
  step: 'tcp',
  blame: unknownUnlessElsewhereWorks,
  fixers: ['admin', 'visitor'],
  urgency: 410,
  prove(e) {
    const found = everyConnect(e, ['refused']);
    const plain = e.about('plain-http');
    return found && plain?.outcome === 'ok' ? { ...found, evidence: [...found.evidence, surroundingsClue(plain)] } : found;
  },
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
        ...startServer,
        { id: 'firewall', does: 'Check the firewall on the machine and before it for REJECT rules on port {port}.', command: 'sudo nft list ruleset | grep -iE "reject|{port}"', check: 'No rule rejects the port; `curl -v {origin}` from outside connects.' },
      ],
    },
  },
};
export default cause;
