import { describe, expect, it } from 'vitest';
import { commandLine } from '../../../probe/doors/command-line.ts';
import { readLanguage, systemLanguage } from '../../../probe/doors/language.ts';
import { fakeConsole } from './fakes.ts';

const run = async (words: string, env: Record<string, string> = {}) => {
  const console = fakeConsole({ env });
  const status = await commandLine(words.split(' '), console);
  return { status, stdout: console.stdout(), stderr: console.stderr() };
};

describe('the language of the command', () => {
  it('is taken out of the words of a call, wherever it stands', () => {
    expect(readLanguage(['explain', '--language', 'de', 'alert 40'])).toEqual({ ok: true, chosen: 'de', rest: ['explain', 'alert 40'] });
    expect(readLanguage(['--language=en', 'help'])).toEqual({ ok: true, chosen: 'en', rest: ['help'] });
    expect(readLanguage(['explain', '--', '--language'])).toMatchObject({ chosen: null, rest: ['explain', '--', '--language'] });
    expect(readLanguage(['native', '--language', 'de'])).toMatchObject({ chosen: null, rest: ['native', '--language', 'de'] });
    for (const words of [['help', '--language'], ['help', '--language', 'tlh'], ['help', '--language=']]) expect(readLanguage(words)).toMatchObject({ ok: false, says: expect.stringContaining('en, de') as string });
  });

  it('is the system’s where none is named', () => {
    expect(systemLanguage({ LC_ALL: '', LC_MESSAGES: 'de_AT.UTF-8', LANG: 'en_GB.UTF-8' })).toBe('de');
    expect(systemLanguage({ LC_ALL: 'C', LANG: 'de_DE.UTF-8' })).toBe('en');
    expect(systemLanguage({ LANG: 'fr_FR.UTF-8' })).toBe('en');
    expect(systemLanguage({ LANG: 'de' })).toBe('de');
  });

  it('is spoken by help and by what is wrong with a call', async () => {
    expect((await run('help', { LANG: 'de_DE.UTF-8' })).stdout).toContain('die ganze Diagnose');
    expect((await run('help --language en', { LANG: 'de_DE.UTF-8' })).stdout).toContain('the whole diagnosis');
    expect(await run('diagnose --language de')).toEqual({ status: 2, stdout: '', stderr: 'pagefault: URL fehlt; richtig ist: pagefault diagnose https://example.com\n' });
    expect((await run('diagnose gopher://x --language de')).stderr).toContain('ist kein Schema');
    expect((await run('explain zzzzzzzzzz --language de')).stderr).toContain('ist hier nicht bekannt');
  });

  it('keeps help within eighty columns', async () => {
    for (const about of ['all', 'diagnose', 'explain', 'serve', 'install']) {
      const { stdout } = await run(`help ${about} --language de`);
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  });

  it('is spoken by what explains a code, to the last word', async () => {
    const { stdout } = await run('explain SSL_ERROR_HANDSHAKE_FAILURE_ALERT --language de');
    expect(stdout).toContain('Der Server');
    expect(stdout).toContain('Was dazu gefragt wird');
    expect(stdout.replace(/^ +(?:openssl|sudo|curl|nginx|ss|tcpdump|grep|pagefault) .*$/gm, '').match(/\b(?:the|and|with|which|does|server’s|sent by|step|check)\b/gi) ?? []).toEqual([]);
    expect((await run('explain certificate-expired --language de')).stdout).toContain('Das Zertifikat von HOST ist abgelaufen.');
    expect((await run('explain alerts --language de')).stdout).not.toMatch(/\b(?:the|load ends|either side)\b/i);
    expect((await run('explain handshake --language de')).stdout).not.toMatch(/\b(?:the|browser →|ends here)\b/);
  });

  it('is English in JSON unless it was named, so that a script reads the same everywhere', async () => {
    const says = async (words: string) => (JSON.parse((await run(words, { LANG: 'de_DE.UTF-8' })).stdout) as { found: { says: string }[] }).found[0]!.says;
    expect(await says('explain ERR_CERT_DATE_INVALID --json')).toMatch(/^The certificate/);
    expect(await says('explain ERR_CERT_DATE_INVALID --json --language de')).toMatch(/^Das Zertifikat/);
  });
});
