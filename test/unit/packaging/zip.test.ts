import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { zip } from '../../../scripts/zip.ts';

const entries = [
  { path: 'b/ü.txt', bytes: Buffer.from('second') },
  { path: 'a.txt', bytes: Buffer.from('first '.repeat(100)) },
  { path: 'empty', bytes: Buffer.alloc(0), isExecutable: true },
];

/** Read by the format's own rules, from the end: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3. */
function read(archive: Buffer): [string, string][] {
  const end = archive.length - 22;
  expect(archive.readUInt32LE(end)).toBe(0x06054b50);
  let at = archive.readUInt32LE(end + 16);
  return Array.from({ length: archive.readUInt16LE(end + 10) }, () => {
    expect(archive.readUInt32LE(at)).toBe(0x02014b50);
    const size = archive.readUInt32LE(at + 20);
    const nameLength = archive.readUInt16LE(at + 28);
    const local = archive.readUInt32LE(at + 42);
    const name = archive.subarray(at + 46, at + 46 + nameLength).toString('utf8');
    at += 46 + nameLength;
    expect(archive.readUInt32LE(local)).toBe(0x04034b50);
    const start = local + 30 + archive.readUInt16LE(local + 26);
    return [name, inflateRawSync(archive.subarray(start, start + size)).toString('utf8')];
  });
}

describe('the archive', () => {
  it('holds every entry, sorted by path', () => {
    expect(read(zip(entries))).toEqual([['a.txt', 'first '.repeat(100)], ['b/ü.txt', 'second'], ['empty', '']]);
  });

  it('is the same bytes whatever the order and the hour', () => {
    expect(zip([...entries].reverse()).equals(zip(entries))).toBe(true);
    expect(zip([...entries, { path: 'c', bytes: Buffer.from('x') }]).equals(zip(entries))).toBe(false);
  });
});
