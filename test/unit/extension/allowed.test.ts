import { expect, it } from 'vitest';
import { allowed } from '../../../lib/failures/allowed.ts';
import { readSettings } from '../../../lib/failures/settings.ts';

const of = (stored: unknown) => {
  const { settings, sound } = readSettings(stored);
  return allowed(settings, sound);
};

it('allows what is usual, and no second resolver unless one was entered', () => {
  expect(of(undefined)).toEqual({});
  expect(of({ version: 2, theme: 'dark' })).toEqual({});
  expect(of({ version: 2, compareDns: '9.9.9.9:53' })).toEqual({ compareDns: '9.9.9.9:53' });
});

it('allows nobody but the site where the person said so, whatever else is set', () => {
  expect(of({ version: 2, onlyTarget: true, compareDns: '9.9.9.9:53' })).toEqual({ onlyTarget: true });
});

it('allows nobody where the settings cannot be read: they may have said so', () => {
  for (const broken of [{ version: 2, onlyTarget: 'yes' }, { version: 2, compareDns: 'dns.example' }, { version: 2, compareDns: '9.9.9.9' }, 'x']) expect(of(broken)).toEqual({ onlyTarget: true });
});
