import { describe, expect, it } from 'vitest';
import { isQuiet, readQuietHosts } from '../../../lib/failures/quiet-hosts.ts';
import { readSettings, SETTINGS_VERSION } from '../../../lib/failures/settings.ts';
import { languageFor } from '../../../lib/words/language.ts';

describe('settings of an older or a newer release', () => {
  it('keep what the first form held', () => {
    expect(readSettings({ opensByItself: false, audience: 'admin' })).toMatchObject({ sound: true, settings: { version: SETTINGS_VERSION, opensByItself: false, audience: 'admin', theme: 'auto' } });
  });

  it('are read as far as they are known', () => {
    expect(readSettings({ version: 99, theme: 'dark', hologram: true })).toMatchObject({ sound: true, settings: { version: 99, theme: 'dark' } });
  });

  it.each([{ version: 2, theme: 'pink' }, { historyDays: 3 }, { quietHosts: ['a b'] }, { quietHosts: 'x' }, { language: 'xx' }, []])('are the usual ones where they cannot be read: %j', (junk) => {
    const { settings, sound } = readSettings(junk);
    expect(settings).toMatchObject({ theme: 'auto', historyDays: 30, quietHosts: [], language: 'auto' });
    expect(sound).toBe(Array.isArray(junk));
  });
});

describe('settings of which one cannot be read', () => {
  it('lose that one alone', () => {
    const { settings, sound } = readSettings({ version: 2, theme: 'pink', quietHosts: ['shop.example'], historyDays: 0, opensByItself: false, compareDns: '9.9.9.9:53' });
    expect(sound).toBe(false);
    expect(settings).toMatchObject({ theme: 'auto', quietHosts: ['shop.example'], historyDays: 0, opensByItself: false, compareDns: '9.9.9.9:53', onlyTarget: false });
  });
});

describe('quiet hosts', () => {
  it('are read from what a person types', () => {
    expect(readQuietHosts(' Shop.Example \nhttps://a.example:8443/path\n*.inner.example\nbücher.example\n10.0.0.1\n[::1]\nnot a host')).toEqual({
      hosts: ['shop.example', 'a.example', '*.inner.example', 'xn--bcher-kva.example', '10.0.0.1', '[::1]'], bad: ['not a host'],
    });
  });

  it('match themselves, and names below a star', () => {
    expect(isQuiet('a.inner.example', ['*.inner.example'])).toBe(true);
    expect(isQuiet('inner.example', ['*.inner.example'])).toBe(false);
    expect(isQuiet('evilshop.example', ['shop.example'])).toBe(false);
  });
});

describe('the language', () => {
  it('is the one chosen, else the browser’s, else English', () => {
    expect(languageFor('auto', 'de-AT')).toBe('de');
    expect(languageFor('auto', 'fr')).toBe('en');
    expect(languageFor('en', 'de')).toBe('en');
  });
});
