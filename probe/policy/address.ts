import { holds, holdsAny, readAddress, type Cidr } from './cidr.ts';
import { GLOBAL_IPV6, HOST_SERVICES, SPECIAL_IPV4, SPECIAL_IPV6 } from './special-addresses.ts';

export interface AddressRules {
  /** Ranges that an operator opens although they are special; for tests alone. They win over everything else. */
  allowed: readonly Cidr[];
  /** Ranges that an operator closes: a balancer's address, a NAT64 prefix, a neighbour. */
  refused: readonly Cidr[];
  /** The service's own addresses, as text. */
  own: readonly string[];
}

/** Whether a stranger may have this address connected to. What is not exactly one canonical or full address is refused. */
export function isPublicAddress(text: string, rules: AddressRules): boolean {
  const address = readAddress(text);
  if (!address) return false;
  if (holdsAny(rules.allowed, address)) return true;
  if (holdsAny(rules.refused, address) || holdsAny(HOST_SERVICES, address)) return false;
  if (rules.own.some((own) => readAddress(own.split('%')[0]!)?.equals(address))) return false;
  if (address.length === 4) return !holdsAny(SPECIAL_IPV4, address);
  return holds(GLOBAL_IPV6, address) && !holdsAny(SPECIAL_IPV6, address) && !isIsatap(address);
}

/** RFC 5214 section 6.1: the interface identifier holds an IPv4 address under any prefix, with or without the universal bit. */
function isIsatap(address: Buffer): boolean {
  return (address[8] === 0x00 || address[8] === 0x02) && address[9] === 0x00 && address[10] === 0x5e && address[11] === 0xfe;
}
