import { beforeAll, describe, expect, it } from 'vitest';
import type { TlsObservation } from '../../lib/protocol/observation.ts';
import { walkPaths, whyNoPath, type Paths, type Walk } from './narrow-path.ts';

/** As over a VPN or DSL tunnel whose routers say nothing. */
const NARROW = 1400;
/** The handshake fits here, a page of full-size packets does not. */
const WIDER = 1450;
/** nginx speaks TLS 1.2 here, Node TLS 1.3 with a post-quantum key. */
const SERVERS = ['healthy-nginx', 'http-server-error'];
const both = (path: Pick<Walk, 'out' | 'back'>): Walk[] => SERVERS.flatMap((server) => ([4, 6] as const).map((family): Walk => ({ server, family, ...path })));
const mute = (server: string, path: Pick<Walk, 'out' | 'back'>): Walk => ({ server, family: 4, transport: false, ...path });
const WALKS: Walk[] = [
  ...both({ out: 0, back: 0 }), { server: 'server-hangs', family: 4, out: 0, back: 0 }, { server: 'large-hello-intolerance', family: 4, out: 0, back: 0 },
  ...both({ out: NARROW, back: 0 }), mute('healthy-nginx', { out: NARROW, back: 0 }),
  ...both({ out: 0, back: NARROW }), mute('http-server-error', { out: 0, back: NARROW }),
  ...both({ out: NARROW, back: NARROW }),
  { server: 'healthy-openssl', family: 4, out: 0, back: WIDER },
];

const why = whyNoPath();

describe('a path on which large packets vanish', () => {
  if (why !== null) {
    it('cannot be made on this machine', () => {
      process.stdout.write(`\nNo path with a small MTU here: ${why}.\n`);
      expect(why).not.toBe('');
    });
    return;
  }
  let paths: Paths;
  beforeAll(async () => { paths = await walkPaths(WALKS); }, 120_000);

  const of = (out: number, back: number) => paths.walked.filter((walk) => walk.out === out && walk.back === back);
  const verdicts = (out: number, back: number) => of(out, back).map(({ server, family, transport, diagnosis: { verdict } }) => [server, family, transport ?? true, verdict.cause, verdict.confidence]);
  const expected = (out: number, back: number, cause: string) => of(out, back).filter(({ transport }) => transport !== false).map(({ server, family }) => [server, family, true, cause, 'proven']);

  it('is not seen where all packets pass', () => {
    expect(verdicts(0, 0)).toEqual(of(0, 0).map(({ server, family }) => [server, family, true, server === 'healthy-nginx' ? 'no-fault-found' : server, 'proven']));
  });
  it('is proven on the way out, with and without what TCP tells', () => {
    expect(verdicts(NARROW, 0)).toEqual([...expected(NARROW, 0, 'path-mtu-black-hole'), ['healthy-nginx', 4, false, 'path-mtu-black-hole', 'proven']]);
  });
  it('is proven on the way back by what TCP tells, and only likely without', () => {
    expect(verdicts(0, NARROW)).toEqual([...expected(0, NARROW, 'path-mtu-black-hole'), ['http-server-error', 4, false, 'path-mtu-black-hole', 'likely']]);
  });
  it('is proven where both ways are narrow', () => {
    expect(verdicts(NARROW, NARROW)).toEqual(expected(NARROW, NARROW, 'path-mtu-black-hole'));
  });
  it('is likely where the handshake came through, and a page of full-size packets does not', () => {
    expect(verdicts(0, WIDER)).toEqual([['healthy-openssl', 4, true, 'path-mtu-black-hole', 'likely']]);
  });
  it('sends the two parts of a hello as two packets', () => {
    expect(paths.split.length).toBeGreaterThanOrEqual(2);
    for (const size of paths.split) expect(size).toBeLessThan(1220);
  });
  it('keeps to its connections', () => {
    for (const { diagnosis } of paths.walked) {
      expect(diagnosis.cost!.connections).toBeLessThanOrEqual(12);
      const hellos = diagnosis.observations.filter((o): o is TlsObservation => o.kind === 'tls');
      const most = Math.max(...hellos.map((one) => hellos.filter((o) => o.startMs <= one.startMs && o.startMs + o.ms > one.startMs).length));
      expect(most).toBeLessThanOrEqual(5);
    }
  });
});
