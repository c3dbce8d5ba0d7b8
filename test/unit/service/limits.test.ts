import { describe, expect, it } from 'vitest';
import { clientKey } from '../../../probe/doors/service/client.ts';
import { LocalLimits, type Ask } from '../../../probe/doors/service/limits.ts';

function limits(): { take(ask?: Partial<Ask>): string; pass(ms: number): void; local: LocalLimits } {
  let now = 1_000_000;
  const local = new LocalLimits(() => now);
  return {
    local,
    pass: (ms) => { now += ms; },
    take: (ask = {}) => {
      const verdict = local.take({ client: 'c', host: 'example.com', port: 443, ...ask });
      return verdict ? `${verdict.limit} ${verdict.waitMs}` : 'ok';
    },
  };
}

describe('one client', () => {
  it('has three at once and then one in three seconds', () => {
    const { take, pass } = limits();
    expect([1, 2, 3, 4].map((n) => take({ host: `${n}.example.com` }))).toEqual(['ok', 'ok', 'ok', 'client-rate 3000']);
    pass(2_999);
    expect(take({ host: '5.example.com' })).toBe('client-rate 1');
    pass(1);
    expect([take({ host: '5.example.com' }), take({ host: '6.example.com' })]).toEqual(['ok', 'client-rate 3000']);
    pass(60_000);
    expect([1, 2, 3, 4].map((n) => take({ host: `${n}.example.com` }))).toEqual(['ok', 'ok', 'ok', 'client-rate 3000']);
  });

  it('has 120 an hour', () => {
    const { take, pass } = limits();
    const told = Array.from({ length: 125 }, (_, n) => {
      pass(21_000);
      return take({ host: `${n % 30}.example.com` });
    });
    expect(told.filter((one) => one === 'ok')).toHaveLength(120);
    expect(told.at(-1)).toMatch(/^client-hour \d+$/);
    pass(3_600_000);
    expect(take()).toBe('ok');
  });

  it('has 30 hosts an hour and 3 ports a host, and may come back to those', () => {
    const { take, pass } = limits();
    for (let n = 0; n < 30; n++) {
      pass(3_000);
      expect(take({ host: `${n}.example.com` })).toBe('ok');
    }
    pass(3_000);
    expect(take({ host: '30.example.com' })).toMatch(/^client-hosts/);
    expect(take({ host: '0.example.com', port: 8443 })).toBe('ok');
    pass(3_000);
    expect(take({ host: '0.example.com', port: 8080 })).toBe('ok');
    pass(3_000);
    expect(take({ host: '0.example.com', port: 80 })).toMatch(/^client-ports/);
    expect(take({ host: '0.example.com', port: 443 })).toBe('ok');
  });

  it('costs nothing when it is refused', () => {
    const { take, pass, local } = limits();
    for (let n = 0; n < 50; n++) take({ host: `${n}.example.com` });
    pass(3_000);
    expect(local.standing('c')).toMatchObject({ burst: { left: 1 }, hour: { left: 117 } });
  });
});

it('one target is probed three times and then once in 20 seconds, whoever asks', () => {
  const { take, pass } = limits();
  expect([1, 2, 3, 4].map((n) => take({ client: `c${n}` }))).toEqual(['ok', 'ok', 'ok', 'target 20000']);
  expect(take({ client: 'c5', port: 8443 })).toBe('ok');
  pass(20_000);
  expect([take({ client: 'c6' }), take({ client: 'c7' })]).toEqual(['ok', 'target 20000']);
});

it('does not grow without bounds', () => {
  const { take, local } = limits();
  for (let n = 0; n < 60_000; n++) take({ client: `c${n}`, host: `${n}.example.com` });
  const { clients, targets } = local as unknown as { clients: Map<string, unknown>; targets: Map<string, unknown> };
  expect([clients.size, targets.size]).toEqual([50_000, 50_000]);
});

describe('a client', () => {
  it('is an IPv4 address however it is written', () => expect(clientKey('::ffff:192.0.2.1')).toBe(clientKey('192.0.2.1')));
  it('is a /64 of IPv6', () => {
    expect(clientKey('2001:db8:1:2:3::1')).toBe(clientKey('2001:db8:1:2:ffff::9'));
    expect(clientKey('2001:db8:1:2::1')).not.toBe(clientKey('2001:db8:1:3::1'));
  });
  it('is not to be read from its key', () => expect(clientKey('192.0.2.1')).not.toContain('192'));
  it('of no address is one for all', () => expect(clientKey('garbage')).toBe(clientKey('')));
});
