import { readFileSync } from 'node:fs';
import * as tls from 'node:tls';
import { pemBlocks, systemPems } from './trust-store.ts';

/** Every root that a run trusts, as PEM: for a peer that Node's own TLS speaks to. */
export function trustedPems(cacert: string | undefined, environment: NodeJS.ProcessEnv): string[] {
  const files = ['SSL_CERT_FILE', 'NODE_EXTRA_CA_CERTS'].flatMap((name) => environment[name] ?? []).flatMap((path) => {
    try {
      return pemBlocks(readFileSync(path, 'utf8'));
    } catch {
      return [];
    }
  });
  return [...new Set([...tls.rootCertificates, ...systemPems(process.platform), ...files, ...pemBlocks(cacert ?? '')])];
}
