import { cidr } from './cidr.ts';

/**
 * IANA's IPv4 Special-Purpose Address Registry (RFC 6890), whole: entries that are called globally reachable are no
 * web sites either. And multicast (RFC 5771) and the former class E.
 */
export const SPECIAL_IPV4 = [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.31.196.0/24',
  '192.52.193.0/24', '192.88.99.0/24', '192.168.0.0/16', '192.175.48.0/24', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4',
].map(cidr);

/** All that IANA has given out as global unicast (RFC 4291 section 2.4). Everything outside is refused without a list. */
export const GLOBAL_IPV6 = cidr('2000::/3');

/** What the IPv6 registry sets apart inside of it. 2001::/23 holds Teredo, benchmarking, ORCHID and AMT; 2002::/16 is 6to4. */
export const SPECIAL_IPV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3ffe::/16', '3fff::/20'].map(cidr);

/**
 * Public in form, but answered by the cloud or the host beneath the service: Azure's wire server, Google's private
 * and restricted API addresses and its DNS forwarding, IBM's service network, Equinix Metal's metadata.
 * Those of 169.254.0.0/16, 100.64.0.0/10, 192.0.0.0/24 and fc00::/7 are refused with these ranges.
 */
export const HOST_SERVICES = [
  '168.63.129.16/32', '199.36.153.4/30', '199.36.153.8/30', '35.199.192.0/19', '161.26.0.0/16', '166.8.0.0/14', '192.80.8.124/32', '2600:2d00:2::/48',
].map(cidr);
