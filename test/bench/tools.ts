import { execFileSync } from 'node:child_process';

export interface Place {
  host: string;
  port: number;
  address: string;
  /** PEM file of the lab's root. */
  rootPem: string;
}

export interface Tool {
  name: string;
  /** What it is asked, without a name server: all are told the address. */
  command(place: Place): string[];
  /** Printed where a handshake completed. */
  connects: RegExp;
  /** How often it is measured; the best run counts. */
  repeat: number;
  /** Takes minutes: measured when all others are done, so that those meet one and the same machine. */
  slow?: true;
  version(): string;
}

/** pagefault first: the others are compared with it. */
export function tools(bundle: string): Tool[] {
  return [
    {
      name: 'pagefault', repeat: 7,
      command: ({ host, port, address, rootPem }) => [process.execPath, bundle, 'diagnose', `https://${host}:${port}/`, '--resolve', `${host}:${port}:${address}`, '--cacert', rootPem],
      connects: /TLS 1\.[0-3]/,
      version: () => `Node ${process.versions.node}, OpenSSL ${process.versions.openssl}`,
    },
    {
      name: 'openssl s_client', repeat: 7,
      command: ({ host, port, address, rootPem }) => ['openssl', 's_client', '-connect', `${address}:${port}`, '-servername', host, '-CAfile', rootPem],
      connects: /Cipher is (?!\(NONE\))/,
      version: () => printed('openssl', ['version']).split(' ').slice(0, 2).join(' '),
    },
    {
      name: 'nmap', repeat: 1,
      // Without discovery and name lookups; the scripts run on this port whatever its number.
      command: ({ host, port, address }) => ['nmap', '-n', '-Pn', '-sT', '-p', String(port), '--script', '+ssl-cert,+ssl-enum-ciphers,+ssl-dh-params,+tls-alpn', '--script-args', `tls.servername=${host}`, address],
      connects: /ciphers:|Subject:/,
      version: () => /version ([\d.]+)/.exec(printed('nmap', ['--version']))?.[1] ?? 'unknown',
    },
    {
      name: 'sslscan', repeat: 1,
      command: ({ host, port, address }) => ['sslscan', '--no-colour', `--sni-name=${host}`, `${address}:${port}`],
      connects: /\b(?:Accepted|Preferred)\b/,
      version: () => /\d+\.\d+\.\d+/.exec(printed('sslscan', ['--no-colour', '--version']))?.[0] ?? 'unknown',
    },
    {
      name: 'testssl.sh', repeat: 1, slow: true,
      command: ({ host, port, address }) => ['testssl', '--quiet', '--color', '0', '--warnings', 'off', '--nodns', 'none', '--ip', address, `${host}:${port}`],
      connects: /\boffered \(|Negotiated protocol\s+TLS/,
      version: () => /testssl\s+(\d[\w.]*)/.exec(printed('testssl', ['--version']))?.[1] ?? 'unknown',
    },
  ];
}

function printed(command: string, args: string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
