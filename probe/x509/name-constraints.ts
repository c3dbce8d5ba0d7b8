import { DecodeError } from '../tls/cursor.ts';
import type { Certificate } from './certificate.ts';
import { addressText, type GeneralSubtree } from './certificate-extensions.ts';
import { attributes, nameText } from './distinguished-name.ts';

/** Names times subtrees; the work of a hostile pair of certificates must stay bounded. Chromium has a like bound. */
const MOST_COMPARISONS = 1 << 18;

/**
 * RFC 5280 section 4.2.1.10: what in `below` the nameConstraints of `issuer` forbid, as a sentence, or null. DNS
 * names, addresses and directory names are judged; subtrees of other kinds meet no name of a web server.
 */
export function constraintAgainst(issuer: Certificate, below: Certificate): string | null {
  const { permitted, excluded } = issuer;
  if (permitted.length + excluded.length === 0) return null;
  const total = (below.dnsNames.length + below.ipAddresses.length + 1) * (permitted.length + excluded.length);
  if (total > MOST_COMPARISONS) return `nameConstraints and names make ${total} comparisons, which no browser carries out`;
  return (
    violated('dns', below.dnsNames.map((name) => name.toLowerCase()), dnsWithin, show) ??
    violated('ip', below.ipAddresses, ipWithin, show) ??
    (below.subjectDer.length > 2 ? violated('directory', [below.subjectDer], directoryWithin, nameText) : null)
  );

  function violated<T>(kind: GeneralSubtree['kind'], names: readonly T[], within: (tree: string, name: T, excluding: boolean) => boolean, text: (name: T) => string): string | null {
    const allowed = permitted.filter((tree) => tree.kind === kind);
    const barred = excluded.filter((tree) => tree.kind === kind);
    for (const name of names) {
      if (allowed.length > 0 && !allowed.some((tree) => within(tree.value, name, false))) return `nameConstraints permit ${listed(allowed)} and ${text(name)} is outside`;
      const hit = barred.find((tree) => within(tree.value, name, true));
      if (hit) return `nameConstraints exclude ${treeText(hit)} and ${text(name)} is inside`;
    }
    return null;
  }
}

const show = (name: string): string => name.slice(0, 200);

function listed(trees: readonly GeneralSubtree[]): string {
  const more = trees.length > 5 ? ` and ${trees.length - 5} more` : '';
  return `${trees.slice(0, 5).map(treeText).join(', ')}${more}`;
}

function treeText({ kind, value }: GeneralSubtree): string {
  if (kind === 'dns') return value === '' ? 'every name' : value.slice(0, 200);
  const bytes = Buffer.from(value.slice(0, 2048), 'hex');
  if (kind === 'directory') return nameText(bytes).slice(0, 200);
  const half = bytes.length / 2;
  return half === 4 || half === 16 ? `${addressText(bytes.subarray(0, half))} mask ${addressText(bytes.subarray(half))}` : value.slice(0, 64);
}

/** `*.example.com` is inside an excluded `a.example.com`, because it would vouch for it, and outside a permitted one. */
export function dnsWithin(tree: string, name: string, excluding: boolean): boolean {
  const base = tree.toLowerCase();
  if (base === '') return true;
  // A leading dot stands in no RFC; libraries agree that it means subdomains alone.
  if (base.startsWith('.')) return name.endsWith(base) && name.length > base.length;
  const wild = name.startsWith('*.');
  const under = wild ? name.slice(2) : name;
  if (under === base || under.endsWith(`.${base}`)) return true;
  return excluding && wild && base.endsWith(`.${under}`) && !base.slice(0, -under.length - 1).includes('.');
}

export function ipWithin(tree: string, name: string): boolean {
  const bytes = Buffer.from(tree, 'hex');
  const address = addressBytes(name);
  const half = bytes.length / 2;
  return address.length === half && address.every((byte, i) => (byte & bytes[half + i]!) === (bytes[i]! & bytes[half + i]!));
}

function directoryWithin(tree: string, name: Buffer): boolean {
  try {
    const key = ([type, value]: [string, string]) => `${type}=${value.trim().toLowerCase()}`;
    const base = attributes(Buffer.from(tree, 'hex')).map(key);
    const own = attributes(name).map(key);
    return base.length <= own.length && base.every((each, place) => each === own[place]);
  } catch (error) {
    if (error instanceof DecodeError) return false;
    throw error;
  }
}

/** Of an address as `addressText` prints it. */
function addressBytes(address: string): Buffer {
  if (!address.includes(':')) return address.includes('.') ? Buffer.from(address.split('.').map(Number)) : Buffer.alloc(0);
  const [head = '', tail] = address.split('::');
  const groups = (text: string) => (text === '' ? [] : text.split(':'));
  const left = groups(head);
  const right = tail === undefined ? [] : groups(tail);
  const filled = [...left, ...Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0'), ...right];
  return Buffer.concat(filled.map((group) => Buffer.from(group.padStart(4, '0'), 'hex')));
}
