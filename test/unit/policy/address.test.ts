import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { isPublicAddress } from '../../../probe/policy/address.ts';
import { cidr, readCidr } from '../../../probe/policy/cidr.ts';
import { isInnerName, readHost } from '../../../probe/policy/name.ts';
import * as tables from './addresses.ts';

const RULES = { allowed: [], refused: [], own: [] };
const words = (table: string) => table.trim().split(/\s+/);
const refused = [...words(tables.REFUSED_IPV4), ...words(tables.REFUSED_IPV6), ...tables.UNREADABLE];
const allowed = [...words(tables.ALLOWED_IPV4), ...words(tables.ALLOWED_IPV6)];

/** Whether the front door would let a probe be started for what a stranger wrote, and for which host. */
function letIn(text: string): string | null {
  const read = readHost(text);
  if (!read.ok) return null;
  return (read.address ? isPublicAddress(read.host, RULES) : !isInnerName(read.host)) ? read.host : null;
}

describe('addresses', () => {
  it('are judged in more than 300 cases', () => {
    expect(refused.length + tables.REFUSED_SPELLINGS.length + allowed.length).toBeGreaterThan(450);
    expect(new Set([...refused, ...allowed]).size).toBe(refused.length + allowed.length);
  });
  it.each(refused)('%j is refused', (text) => expect(isPublicAddress(text, RULES)).toBe(false));
  it.each(allowed)('%j is allowed', (text) => expect(isPublicAddress(text, RULES)).toBe(true));

  it("refuses the service's own addresses and those that the operator closes", () => {
    const own = { ...RULES, own: ['8.8.4.4', '2606:4700::5', 'fe80::1%eth0'] };
    expect(isPublicAddress('8.8.4.4', own)).toBe(false);
    expect(isPublicAddress('2606:4700:0:0::5', own)).toBe(false);
    expect(isPublicAddress('8.8.4.5', own)).toBe(true);
    const closed = { ...RULES, refused: [cidr('8.8.0.0/16'), cidr('2a00:64::/32')] };
    expect(isPublicAddress('8.8.200.1', closed)).toBe(false);
    expect(isPublicAddress('2a00:64::7f00:1', closed)).toBe(false);
    expect(isPublicAddress('8.9.0.1', closed)).toBe(true);
  });

  it('opens no more than what a test names', () => {
    const open = { ...RULES, allowed: [cidr('127.0.0.0/8')] };
    expect(isPublicAddress('127.0.0.1', open)).toBe(true);
    for (const still of ['::1', '::ffff:127.0.0.1', '10.0.0.1', '128.0.0.1/8', '169.254.169.254']) expect(isPublicAddress(still, open), still).toBe(false);
  });

  it('lets no IPv6 address in that carries a refused IPv4 one by any standard mapping', () => {
    const part = fc.integer({ min: 0, max: 0xffff }).map((n) => n.toString(16));
    fc.assert(fc.property(part, part, fc.constantFrom('::', '::ffff:', '::ffff:0:', '64:ff9b::', '64:ff9b:1::', '2001:0:'), (a, b, prefix) => {
      const text = prefix === '2001:0:' ? `2001:0:${a}:${b}::${a}:${b}` : `${prefix}${a}:${b}`;
      expect(isPublicAddress(text, RULES)).toBe(false);
      expect(isPublicAddress(`2002:${a}:${b}::1`, RULES)).toBe(false);
    }));
  });
});

describe('spellings', () => {
  it.each(tables.REFUSED_SPELLINGS)('%j starts no probe', (text) => expect(letIn(text)).toBeNull());
  it.each(tables.ALLOWED_SPELLINGS)('%j is %s', (text, host) => expect(letIn(text)).toBe(host));

  it('a canonical host stays what it is when read again', () => {
    fc.assert(fc.property(fc.webUrl().map((url) => new URL(url).hostname), (name) => {
      const once = readHost(name);
      if (once.ok) expect(readHost(once.host)).toEqual(once);
    }));
  });
});

describe('ranges', () => {
  it.each(['', '1.2.3.4/33', '1.2.3.4/8', '::/129', '::1/64', '10.0.0.0/-1', '10.0.0.0/08x', 'x/8', '10.0.0.0/8/8', '10/8'])('%j is none', (text) => expect(readCidr(text)).toBeNull());
  it.each(['10.0.0.0/8', '0.0.0.0/0', '1.2.3.4', '::/0', '2001:db8::/32', '::1'])('%s is one', (text) => expect(readCidr(text)).not.toBeNull());
});
