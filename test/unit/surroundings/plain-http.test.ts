import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../lib/protocol/observation.ts';
import { readTarget } from '../../../lib/protocol/target.ts';
import { run } from '../../../probe/run.ts';
// A walk loads it ahead, and these end before it is there.
import '../../../probe/walk-tls.ts';

/** An address of loopback where nothing is expected to listen. */
const NOBODY = '127.0.0.99';

async function walked(url: string): Promise<Observation[]> {
  const read = readTarget(url);
  if (!read.ok) throw new Error(read.says);
  const seen: Observation[] = [];
  const { host, port } = read.target;
  await run({ target: read.target, failure: null, timeoutMs: 3000, others: false, resolve: new Map([[`${host}:${port}`, [NOBODY]]]) }, (one) => seen.push(one));
  return seen;
}

const plain = (seen: readonly Observation[]) => seen.filter((one) => one.kind === 'surroundings' && one.about === 'plain-http');

describe('plain HTTP on port 80', () => {
  it('is looked at where port 443 lets nobody in', async () => {
    const seen = await walked('https://shop.example/path?private');
    expect(seen.find((one) => one.kind === 'tcp')).toMatchObject({ port: 443, outcome: 'refused' });
    expect(plain(seen)).toMatchObject([{ address: NOBODY, port: 80, outcome: 'absent' }]);
    expect(JSON.stringify(plain(seen))).not.toContain('private');
  });

  it.each(['https://shop.example:8443/', 'http://shop.example/'])('is left alone for %s', async (url) => {
    expect(plain(await walked(url))).toEqual([]);
  });
});
