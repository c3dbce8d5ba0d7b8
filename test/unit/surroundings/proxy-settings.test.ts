import { describe, expect, it } from 'vitest';
import { readKioslaverc } from '../../../probe/surroundings/kde-proxy.ts';
import { isDirect, proxyOfEnvironment, proxyOfSystem, readProxy, scriptFor } from '../../../probe/surroundings/proxy-settings.ts';
import { readGsettings, readRegistry, readScutil, systemProxy } from '../../../probe/surroundings/system-proxy.ts';

const page = new URL('https://site.example/');
const plain = new URL('http://site.example/');

describe('the environment', () => {
  it('names a proxy by scheme', () => {
    const env = { https_proxy: 'http://proxy.example:3128', http_proxy: 'proxy.example:8080' };
    expect(proxyOfEnvironment(page, env)).toEqual({ kind: 'http', host: 'proxy.example', port: 3128, from: 'https_proxy' });
    expect(proxyOfEnvironment(plain, env)).toEqual({ kind: 'http', host: 'proxy.example', port: 8080, from: 'http_proxy' });
    expect(proxyOfEnvironment(page, { ALL_PROXY: 'socks5h://[2001:db8::1]' })).toEqual({ kind: 'socks', host: '2001:db8::1', port: 1080, from: 'ALL_PROXY' });
  });

  it('names none where nothing is set, it is empty, or only CGI could have set it', () => {
    for (const env of [{}, { HTTPS_PROXY: '' }, { https_proxy: 'nonsense://x' }, { https_proxy: 'http://' }]) expect(proxyOfEnvironment(page, env)).toBeNull();
    expect(proxyOfEnvironment(plain, { HTTP_PROXY: 'http://evil.example' })).toBeNull();
  });

  it('takes no name and password along', () => {
    expect(JSON.stringify(readProxy('http://person:word@proxy.example', 'x'))).not.toMatch(/person|word/);
  });
});

describe('hosts without a proxy', () => {
  it.each([
    ['site.example', 'site.example', true], ['site.example', 'example', true], ['site.example', '.example', true], ['site.example', '*.example', true],
    ['notsite.example', 'site.example', false], ['site.example', 'site.example:443', true], ['site.example', 'site.example:8443', false],
    ['10.1.2.3', '10.0.0.0/8', true], ['11.1.2.3', '10.0.0.0/8', false], ['10.1.2.3', '10.*', true], ['1.10.1.2', '10.1.2', false],
    ['inner', '<local>', true], ['site.example', '<local>', false], ['site.example', '*', true], ['site.example', '', false],
  ])('%s with "%s": %s', (host, entry, direct) => {
    expect(isDirect(new URL(`https://${host}/`), [entry])).toBe(direct);
  });

  it('never sends loopback through one, as browsers do not', () => {
    for (const host of ['localhost', 'a.localhost', '127.0.0.9', '[::1]', '169.254.3.4', '[fe80::1]']) expect(isDirect(new URL(`https://${host}/`), []), host).toBe(true);
    expect(isDirect(new URL('https://[2001:db8::7]/'), ['2001:db8::7'])).toBe(true);
  });
});

describe('the system', () => {
  it('reads scutil', () => {
    const settings = readScutil('<dictionary> {\n  ExceptionsList : <array> {\n    0 : *.local\n    1 : 169.254/16\n  }\n  HTTPSEnable : 1\n  HTTPSPort : 3128\n  HTTPSProxy : proxy.example\n  HTTPEnable : 0\n}\n');
    expect(settings).toMatchObject({ https: 'proxy.example:3128', http: undefined, bypass: ['*.local', '169.254/16'] });
    expect(proxyOfSystem(page, settings)).toMatchObject({ kind: 'http', host: 'proxy.example', port: 3128 });
    expect(proxyOfSystem(plain, settings)).toBeNull();
    expect(readScutil('<dictionary> {\n  HTTPEnable : 0\n}')).toBeNull();
  });

  it('reads the registry', () => {
    const key = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\r\n';
    const all = readRegistry(`${key}    ProxyEnable    REG_DWORD    0x1\r\n    ProxyServer    REG_SZ    proxy.example:8080\r\n    ProxyOverride    REG_SZ    10.*;<local>\r\n`);
    expect(all).toMatchObject({ http: 'proxy.example:8080', https: 'proxy.example:8080', bypass: ['10.*', '<local>'] });
    expect(readRegistry(`${key}    ProxyEnable    REG_DWORD    0x1\r\n    ProxyServer    REG_SZ    http=a:1;https=b:2\r\n`)).toMatchObject({ http: 'a:1', https: 'b:2' });
    expect(readRegistry(`${key}    ProxyEnable    REG_DWORD    0x0\r\n    ProxyServer    REG_SZ    a:1\r\n`)).toBeNull();
  });

  it('reads GNOME settings', () => {
    const text = "org.gnome.system.proxy mode 'manual'\norg.gnome.system.proxy ignore-hosts ['localhost', '10.0.0.0/8']\norg.gnome.system.proxy.https host 'proxy.example'\norg.gnome.system.proxy.https port 3128\norg.gnome.system.proxy.http host ''\norg.gnome.system.proxy.http port 8080\n";
    expect(readGsettings(text)).toMatchObject({ https: 'proxy.example:3128', http: undefined, bypass: ['localhost', '10.0.0.0/8'] });
    expect(readGsettings(text.replace('manual', 'none'))).toBeNull();
    expect(readGsettings('')).toBeNull();
  });

  it('starts no program where there is no desktop, and bears one that fails', async () => {
    let started = 0;
    const runs = async () => (started++, null);
    expect(await systemProxy('linux', {}, runs)).toBeNull();
    expect(started).toBe(0);
    for (const platform of ['darwin', 'win32'] as const) expect(await systemProxy(platform, {}, runs)).toBeNull();
    expect(await systemProxy('linux', { XDG_CURRENT_DESKTOP: 'ubuntu:GNOME' }, runs)).toBeNull();
    expect(started).toBe(3);
  });
});

describe('a script that chooses the proxy', () => {
  const registry = (lines: string) => readRegistry(`HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\r\n${lines}`);

  it.each([
    ['GNOME, with its URL', readGsettings("org.gnome.system.proxy mode 'auto'\norg.gnome.system.proxy autoconfig-url 'http://pac.example/p.pac'\n"), 'http://pac.example/p.pac'],
    ['GNOME, from the network', readGsettings("org.gnome.system.proxy mode 'auto'\norg.gnome.system.proxy autoconfig-url ''\n"), null],
    ['GNOME, where another mode is on', readGsettings("org.gnome.system.proxy mode 'none'\norg.gnome.system.proxy autoconfig-url 'http://pac.example/p.pac'\n"), undefined],
    ['macOS, with its URL', readScutil('<dictionary> {\n  ProxyAutoConfigEnable : 1\n  ProxyAutoConfigURLString : http://pac.example/p.pac\n}'), 'http://pac.example/p.pac'],
    ['macOS, from the network', readScutil('<dictionary> {\n  ProxyAutoDiscoveryEnable : 1\n}'), null],
    ['macOS, switched off', readScutil('<dictionary> {\n  ProxyAutoConfigEnable : 0\n  ProxyAutoConfigURLString : http://pac.example/p.pac\n  ProxyAutoDiscoveryEnable : 0\n}'), undefined],
    ['Windows', registry('    ProxyEnable    REG_DWORD    0x0\r\n    AutoConfigURL    REG_SZ    http://pac.example/p.pac\r\n'), 'http://pac.example/p.pac'],
    ['Windows, without one', registry('    ProxyEnable    REG_DWORD    0x0\r\n'), undefined],
    ['KDE, with its URL', readKioslaverc('[Proxy Settings][$i]\nProxyType=2\nProxy Config Script=http://pac.example/p.pac\n'), 'http://pac.example/p.pac'],
    ['KDE, from the network', readKioslaverc('[Other]\nProxyType=2\n\n[Proxy Settings]\nProxyType=3\n'), null],
    ['KDE, where none is on', readKioslaverc('[Proxy Settings]\nProxy Config Script=http://pac.example/p.pac\nProxyType=0\n\n[More]\nProxyType=2\n'), undefined],
  ])('%s', (_, settings, script) => {
    expect(settings?.script).toBe(script);
    expect(scriptFor(page, settings) !== null).toBe(script !== undefined);
    if (script) expect(scriptFor(page, settings)).toContain(script);
  });

  it('is asked of no loopback name', () => {
    const settings = readKioslaverc('[Proxy Settings]\nProxyType=3\n');
    for (const host of ['a.localhost', '127.0.0.1', '[::1]']) expect(scriptFor(new URL(`https://${host}/`), settings), host).toBeNull();
  });

  it('stands beside proxies that are named', () => {
    expect(registry('    ProxyEnable    REG_DWORD    0x1\r\n    ProxyServer    REG_SZ    a:1\r\n    AutoConfigURL    REG_SZ    http://pac.example/\r\n')).toMatchObject({ http: 'a:1', script: 'http://pac.example/' });
  });
});

describe('KDE', () => {
  const manual = (more: string) => readKioslaverc(`[Proxy Settings]\nProxyType=1\n${more}`);

  it('writes a proxy with its port behind a space', () => {
    const settings = manual('httpProxy=http://proxy.example 8080\nhttpsProxy=http://proxy.example:3128\nsocksProxy=socks://socks.example 1080\nNoProxyFor=.inner.example,10.0.0.0/8\n');
    expect(settings).toMatchObject({ http: 'http://proxy.example:8080', https: 'http://proxy.example:3128', socks: 'socks.example:1080', bypass: ['.inner.example', '10.0.0.0/8'] });
    expect(proxyOfSystem(page, settings)).toEqual({ kind: 'http', host: 'proxy.example', port: 3128, from: 'KDE settings' });
    expect(proxyOfSystem(new URL('https://a.inner.example/'), settings)).toBeNull();
  });

  it('has none where nothing is named, and none that can be read where the list is turned round', () => {
    expect(manual('')).toBeNull();
    expect(manual('httpProxy=http://proxy.example 8080\nReversedException=true\n')).toBeNull();
    expect(readKioslaverc('')).toBeNull();
  });

  it('is read from its file', async () => {
    const read: string[] = [];
    const settings = await systemProxy('linux', { XDG_CURRENT_DESKTOP: 'KDE', XDG_CONFIG_HOME: '/conf' }, async () => null, async (path) => {
      read.push(path);
      return '[Proxy Settings]\nProxyType=2\nProxy Config Script=file:///p.pac\n';
    });
    expect(read).toEqual(['/conf/kioslaverc']);
    expect(settings?.script).toBe('file:///p.pac');
  });
});
