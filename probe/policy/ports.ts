import { BAD_PORTS } from '../../lib/causes/bad-ports.ts';

/** Ports at which browsers find pages. */
export const DEFAULT_PORTS = '80,443,2053,2083,2087,2096,4443,8080,8443,9443';

export interface PortRange {
  from: number;
  to: number;
}

/** `443,8443,9000-9010`; null where that is no list of ports. */
export function readPorts(text: string): PortRange[] | null {
  const ranges: PortRange[] = [];
  for (const part of text.split(',')) {
    const found = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(part.trim());
    if (!found) return null;
    const from = Number(found[1]);
    const to = Number(found[2] ?? found[1]);
    if (from < 1 || to > 65535 || from > to) return null;
    ranges.push({ from, to });
  }
  return ranges;
}

/** No list opens a port that browsers refuse: those belong to other protocols. */
export function allowsPort(ranges: readonly PortRange[], port: number): boolean {
  return Number.isInteger(port) && !BAD_PORTS.has(port) && ranges.some(({ from, to }) => port >= from && port <= to);
}
