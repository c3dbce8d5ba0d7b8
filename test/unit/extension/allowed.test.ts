import { expect, it } from 'vitest';
import { allowed, allowedRemote } from '../../../lib/failures/allowed.ts';
import { readSettings } from '../../../lib/failures/settings.ts';

const of = (stored: unknown) => allowed(readSettings(stored).settings);

it('allows what is usual, and no second resolver unless one was entered', () => {
  expect(of(undefined)).toEqual({});
  expect(of({ version: 2, theme: 'dark' })).toEqual({});
  expect(of({ version: 2, compareDns: '9.9.9.9:53' })).toEqual({ compareDns: '9.9.9.9:53' });
});

it('allows nobody but the site where the person said so, whatever else is set', () => {
  expect(of({ version: 2, onlyTarget: true, compareDns: '9.9.9.9:53' })).toEqual({ onlyTarget: true });
});

it('allows nobody where the settings that say so cannot be read, and no resolver that is none', () => {
  for (const broken of [{ version: 2, onlyTarget: 'yes' }, { version: 2, onlyTarget: true, theme: 'pink' }, { version: 2, onlyTarget: null, compareDns: '9.9.9.9:53' }, 'x', 7]) expect(of(broken)).toEqual({ onlyTarget: true });
  for (const broken of [{ version: 2, compareDns: 'dns.example' }, { version: 2, compareDns: '9.9.9.9' }]) expect(of(broken)).toEqual({});
});

it('leaves a remote probe to a click where nobody but the site is asked', () => {
  const remote = { url: 'https://probe.example', consent: 'always', asksPrivate: true } as const;
  expect(allowedRemote(remote, { onlyTarget: false })).toBe(remote);
  expect(allowedRemote(remote, { onlyTarget: true })).toEqual({ ...remote, consent: 'ask' });
  expect(allowedRemote({ ...remote, consent: 'never' }, { onlyTarget: true })).toMatchObject({ consent: 'never' });
  expect(allowedRemote(null, { onlyTarget: true })).toBeNull();
});
