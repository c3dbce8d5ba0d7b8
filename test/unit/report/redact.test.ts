import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../lib/diagnosis/diagnose.ts';
import type { Diagnosis } from '../../../lib/protocol/diagnosis.ts';
import { KEEP_NOTHING } from '../../../lib/report/keep.ts';
import { redact } from '../../../lib/report/redact.ts';
import { dns, failure, http, NOW, redirects, surroundings, target, tcp } from '../observations.ts';

const SECRET = 'https://zelda:secret@site.example/account/4711?token=hush';
const page = { ...target(), url: 'https://site.example/account/4711?token=hush' };

function sample(): Diagnosis {
  return diagnose({
    target: page, failure: failure('ERR_TOO_MANY_REDIRECTS', 'chromium'), finished: true, now: NOW, cost: null, probe: true,
    observations: [
      dns({ source: 'resolver', server: '192.168.178.1:53' }), tcp(), surroundings('proxy', 'failed', { detail: 'proxy at 10.1.2.3, file C:\\Users\\Zelda\\proxy.pac' }),
      http({
        url: SECRET, status: 302, location: '/login?next=/account/4711', headers: [['location', '/login?next=/account/4711'], ['set-cookie', 'id=hush'], ['server', 'nginx']],
        bodyStart: 'Your IP: 198.51.100.77 and fe80::1%eth0 at 12:30:00; home /home/zelda/x', bytes: '4854',
      }),
      { ...redirects(0), hops: [{ url: SECRET, status: 302, to: SECRET }] },
    ],
  });
}

describe('taking the private parts out', () => {
  it('leaves none of them anywhere', () => {
    const text = JSON.stringify(redact(sample(), KEEP_NOTHING));
    for (const secret of ['4711', 'hush', 'secret', 'zelda', 'Zelda', '192.168.178.1', '10.1.2.3', '198.51.100.77', 'fe80::1']) expect(text, secret).not.toContain(secret);
    for (const kept of ['site.example', '203.0.113.7', 'nginx', '12:30:00']) expect(text, kept).toContain(kept);
  });

  it('keeps what is ticked, and no secret header even then', () => {
    const kept = JSON.stringify(redact(sample(), { path: true, query: true, addresses: true, userName: true }));
    for (const part of ['4711', 'token=hush', '192.168.178.1', '198.51.100.77', 'Zelda']) expect(kept, part).toContain(part);
    expect(kept).not.toContain('id=hush');
    expect(kept).not.toContain('secret');
    expect(JSON.stringify(redact(sample(), { ...KEEP_NOTHING, path: true }))).not.toContain('hush');
  });

  it('drops the bytes of a page with its words, and says so', () => {
    const [clean] = redact(sample(), KEEP_NOTHING).observations.filter((each) => each.kind === 'http');
    expect(clean).toMatchObject({ cut: ['bytes'] });
    expect(clean!.bytes).toBeUndefined();
  });

  it('keeps a public address that is the site, and hides one of an inner network', () => {
    const at = (address: string) => redact(diagnose({ target: target(address), failure: null, finished: true, now: NOW, cost: null, probe: true, observations: [tcp({ address })] }), KEEP_NOTHING);
    expect(JSON.stringify(at('203.0.113.9'))).toContain('203.0.113.9');
    expect(JSON.stringify(at('192.168.0.9').observations)).not.toContain('192.168.0.9');
    expect(JSON.stringify(at('2001:db8::9'))).toContain('2001:db8::9');
  });
});
