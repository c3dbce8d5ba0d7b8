import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TlsObservation } from '../../lib/protocol/observation.ts';
import { diagnoseServer } from './pagefault.ts';
import { startLab, type Lab } from './start.ts';

/** What alone decides, by server: the changes whose hello gets through though the browser's own does not. */
const DECIDING: Record<string, string | null> = {
  'large-hello-intolerance': 'no-post-quantum', 'hello-extension-intolerance': 'without:27', 'sni-filtered': 'other-name', 'alpn-refused': 'no-alpn', 'alpn-refused-gnutls': 'no-alpn',
  'name-not-served-openssl': 'no-name', 'name-not-served-gnutls': 'no-name', 'no-shared-cipher': 'wide', 'no-shared-cipher-gnutls': 'wide', 'no-shared-cipher-group': 'wide',
  'tls-version-too-old': 'wide', 'fallback-refused': null, 'connection-reset': null, 'server-closes-silently': null, 'server-internal-error': null, 'access-denied': null,
};

describe('the one change that turns failure into success', () => {
  let lab: Lab;
  beforeAll(async () => { lab = await startLab({ only: Object.keys(DECIDING) }); }, 30_000);
  afterAll(() => lab?.stop());

  const hellos = async (id: string): Promise<{ tls: TlsObservation[]; summary: string; connections: number }> => {
    const server = lab.servers.find((one) => one.id === id)!;
    const { diagnosis } = await diagnoseServer(server, lab.rootPem, []);
    const all = diagnosis.observations.filter((one): one is TlsObservation => one.kind === 'tls');
    // The other address of this machine, where it has IPv6, gets the browser's own hello alone.
    const tls = all.filter(({ address }) => address === all[0]?.address);
    expect(all.filter((one) => !tls.includes(one)).every(({ hello }) => hello.changed === null)).toBe(true);
    return { tls, summary: diagnosis.verdict.summary, connections: diagnosis.cost!.connections };
  };
  const further = ({ outcome }: TlsObservation): boolean => outcome === 'completed' || outcome === 'answered' || outcome === 'legacy-version';

  it.each(Object.entries(DECIDING))('%s: %s', async (id, deciding) => {
    const { tls, connections } = await hellos(id);
    const own = tls.filter(({ hello }) => hello.changed === null);
    expect(own.every((one) => !further(one))).toBe(true);
    expect(connections).toBeLessThanOrEqual(24);
    if (deciding === null) {
      expect(tls.filter(further)).toEqual([]);
    } else {
      // Both halves twice, and nothing else is repeated.
      expect(own).toHaveLength(2);
      expect(tls.filter(({ hello }) => hello.changed === deciding).map(further)).toEqual([true, true]);
      const twice = tls.filter((one, place) => tls.findIndex(({ hello }) => hello.changed === one.hello.changed) !== place).map(({ hello }) => hello.changed);
      expect([...twice].sort()).toEqual([deciding, null].sort());
    }
  }, 20_000);

  it('a hello too large is told with both sizes', async () => {
    const { tls, summary } = await hellos('large-hello-intolerance');
    const sizes = [tls[0]!.hello.size, tls.find(({ hello }) => hello.changed === 'no-post-quantum')!.hello.size];
    expect(sizes[0]).toBeGreaterThan(1400);
    expect(sizes[1]).toBeLessThan(1000);
    for (const size of sizes) expect(summary.replace(/\D/g, ' ')).toContain(String(size));
    expect(tls.find(({ hello }) => hello.changed === 'padded')).toMatchObject({ outcome: 'reset', hello: { size: 2300 } });
  }, 20_000);
});
