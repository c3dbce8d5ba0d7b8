import { describe, expect, it } from 'vitest';
import { CAUSES } from '../../../lib/causes/index.ts';
import { SERVERS } from '../../../lib/causes/words.ts';
import { AUDIENCES } from '../../../lib/protocol/step.ts';
import { COMMAND_PROGRAMS, MENUS, PAGES, RECIPES } from '../../../lib/words/as-of.ts';

const FIXES = CAUSES.flatMap(({ id, words }) => AUDIENCES.flatMap((audience) => (words.fixes[audience] ?? []).map((fix) => ({ cause: id, audience, ...fix }))));
const dated = (text: string | undefined) => expect(text ?? '').toMatch(/\d/);

describe('what steps name has a version or a date', () => {
  it('every program of every command', () => {
    for (const { cause, command } of FIXES) {
      for (const part of (command ?? '').replace(/"[^"]*"|'[^']*'/g, 'QUOTED').split(/\|\||&&|[|;]/).map((one) => one.trim()).filter((one) => one !== '' && one !== 'QUOTED')) {
        const program = /^(?:sudo )?(\S+)/.exec(part)![1]!;
        expect(Object.keys(COMMAND_PROGRAMS), `${cause}: ${part}`).toContain(program);
      }
    }
    for (const [program, version] of Object.entries(COMMAND_PROGRAMS)) dated(`${version}`.length > 0 ? version : program);
  });

  it('every menu path, by where it begins', () => {
    const begins = Object.keys(MENUS);
    for (const { cause, does } of FIXES.filter((fix) => / > /.test(fix.does))) {
      expect(begins.some((begin) => does.includes(`${begin} >`) || does.includes(`${begin}…`) || does.includes(begin)), `${cause}: ${does}`).toBe(true);
    }
    for (const version of Object.values(MENUS)) dated(version);
  });

  it('every page and URL', () => {
    for (const { cause, does, check } of FIXES) {
      for (const [page] of `${does} ${check ?? ''}`.matchAll(/\b(?:https?:\/\/(?!\{)[\w.-]+\.[a-z]+\/?|(?:about|chrome):(?:\/\/)?[a-z]+)/g)) expect(Object.keys(PAGES), cause).toContain(page);
    }
    for (const version of Object.values(PAGES)) dated(version);
  });

  it('every server that recipes are for', () => {
    expect(Object.keys(RECIPES).sort()).toEqual(['any', ...SERVERS].sort());
    for (const version of Object.values(RECIPES)) dated(version);
  });

  it('names no menu, page or program that no step uses', () => {
    const all = FIXES.map((fix) => `${fix.does} ${fix.check ?? ''} ${fix.command ?? ''}`).join('\n');
    for (const begin of [...Object.keys(MENUS), ...Object.keys(PAGES), ...Object.keys(COMMAND_PROGRAMS)]) expect(all, begin).toContain(begin);
  });
});

describe('every step', () => {
  it('says how to see that it worked', () => {
    expect(FIXES.filter((fix) => !fix.check).map((fix) => `${fix.cause} ${fix.audience} ${fix.id}`)).toEqual([]);
  });

  it('can be copied as it is: no command holds a line break, no configuration a tab', () => {
    for (const { cause, command, config } of FIXES) {
      expect(command ?? '', cause).not.toMatch(/[\n\t]/);
      expect(config?.config.join('') ?? '', cause).not.toMatch(/[\n\t]/);
    }
  });

  it('of one topic has a general one beside those for a server', () => {
    for (const { id, words } of CAUSES) {
      for (const audience of AUDIENCES) {
        const fixes = words.fixes[audience] ?? [];
        for (const topic of new Set(fixes.flatMap((fix) => fix.topic ?? []))) expect(fixes.some((fix) => fix.topic === topic && fix.when?.server === 'any'), `${id} ${topic}`).toBe(true);
      }
    }
  });

  it('has recipes for nginx, Apache, Caddy, HAProxy, IIS, Traefik, Node, Cloudflare and AWS wherever a certificate is at fault', () => {
    for (const { id, step, words } of CAUSES.filter((cause) => cause.step === 'certificate' && cause.blame === 'site')) {
      const servers = new Set((words.fixes.admin ?? []).map((fix) => fix.when?.server));
      if (id === 'serial-reused') continue;
      for (const server of ['nginx', 'apache', 'caddy', 'haproxy', 'iis', 'traefik', 'node', 'cloudflare', 'aws', 'any'] as const) expect(servers, `${id} ${step}`).toContain(server);
    }
  });
});
