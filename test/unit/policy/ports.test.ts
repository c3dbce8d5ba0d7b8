import { describe, expect, it } from 'vitest';
import { BAD_PORTS } from '../../../lib/causes/bad-ports.ts';
import { isIssuerHost } from '../../../probe/policy/issuer-hosts.ts';
import { allowsPort, DEFAULT_PORTS, readPorts } from '../../../probe/policy/ports.ts';

describe('ports', () => {
  it('are a short list unless the operator says otherwise', () => {
    const ports = readPorts(DEFAULT_PORTS)!;
    for (const port of [80, 443, 8443]) expect(allowsPort(ports, port)).toBe(true);
    for (const port of [0, 1, 21, 22, 25, 53, 81, 444, 2375, 3306, 5432, 6379, 9200, 11211, 27017, 65535, 65536, -1, 443.5, NaN]) expect(allowsPort(ports, port), String(port)).toBe(false);
  });
  it('never include one that browsers refuse, whatever the list says', () => {
    const all = readPorts('1-65535')!;
    for (const port of BAD_PORTS) expect(allowsPort(all, port), String(port)).toBe(false);
    expect(allowsPort(all, 44300)).toBe(true);
  });
  it.each(['', 'x', '443,', '443-', '5-4', '0', '70000', '1-70000', '443 8443', '-1'])('%j is no list', (text) => expect(readPorts(text)).toBeNull());
});

describe('hosts that a certificate names', () => {
  it('are asked only where a public authority keeps its files', () => {
    expect(isIssuerHost('r11.i.lencr.org', 80)).toBe(true);
    expect(isIssuerHost('cacerts.digicert.com', 80)).toBe(true);
    for (const [host, port] of [['lencr.org.attacker.net', 80], ['xlencr.org', 80], ['r11.i.lencr.org', 8080], ['attacker.net', 80], ['127.0.0.1', 80]] as const) expect(isIssuerHost(host, port), host).toBe(false);
  });
});
