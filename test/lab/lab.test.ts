import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { curl, INDEPENDENT } from './independent.ts';
import { labServers, startLab, type Lab } from './start.ts';

const all = await labServers();
// A fault of name resolution is asked of the lab's own resolver: no client takes one as curl takes an address.
const overTheWire = all.filter((one) => !one.id.startsWith('dns-'));

describe('the lab', () => {
  let lab: Lab;
  beforeAll(async () => { lab = await startLab(); }, 30_000);
  afterAll(async () => { await lab?.stop(); }, 20_000);

  it('starts every server', () => {
    expect(lab.missing.map((one) => `${one.id}: ${one.why}`)).toEqual([]);
  });

  it('has one way to see the fault for every server', () => {
    expect(Object.keys(INDEPENDENT).sort()).toEqual(overTheWire.map((one) => one.id).sort());
  });

  it('names every server after its file and its cause', () => {
    expect(all.map((one) => one.id)).toEqual([...new Set(all.map((one) => one.id))]);
    for (const one of all) expect(one.cause === 'no-fault-found' || one.id.startsWith(one.cause), one.id).toBe(true);
  });

  it('uses at least four server programs', () => {
    expect(new Set(all.map((one) => one.program)).size).toBeGreaterThanOrEqual(4);
  });

  it('links to every page from its index', async () => {
    const page = await (await fetch(lab.index)).text();
    for (const one of lab.servers.filter((server) => server.page !== false)) expect(page).toContain(one.url);
  });

  it.concurrent.each(overTheWire.map((one) => one.id))('%s fails for a client that is not ours', async (id) => {
    const server = lab.server(id);
    const shows = INDEPENDENT[id];
    if (typeof shows === 'function') return shows(server, lab.rootPem);
    const [args, says] = shows instanceof RegExp ? [[], shows] : [shows?.args, shows?.says];
    expect(await curl(server, lab.rootPem, args)).toMatch(says ?? /never/);
  }, 20_000);
});

describe('stopping the lab', () => {
  it('closes every port', async () => {
    const lab = await startLab({ only: ['certificate-expired', 'self-signed-gnutls', 'healthy-nginx', 'connection-reset'] });
    const servers = [...lab.servers];
    expect(servers.length).toBeGreaterThanOrEqual(4);
    await lab.stop();
    for (const one of servers) expect(await curl(one, lab.rootPem, ['-k'])).toMatch(/^7 /);
  }, 30_000);
});
