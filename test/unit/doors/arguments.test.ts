import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../probe/doors/command/arguments.ts';
import type { DiagnoseCall } from '../../../probe/doors/command/arguments.ts';

function diagnose(...words: string[]): DiagnoseCall {
  const read = readArguments(['diagnose', ...words]);
  if (!read.ok || read.call.name !== 'diagnose') throw new Error(read.ok ? read.call.name : read.says);
  return read.call;
}

function says(...words: string[]): string {
  const read = readArguments(words);
  return read.ok ? `read as ${read.call.name}` : read.says;
}

describe('diagnose', () => {
  it('reads every option', () => {
    const call = diagnose('example.com:8443', '--code', 'ERR_X', '--browser=firefox', '--resolve', 'a.example:443:192.0.2.1,[2001:db8::1]', '--resolve', '[::1]:80:127.0.0.1',
      '--cacert', 'r.pem', '--dns', '[2001:db8::53]:5353', '--timeout', '5000', '--json', '--capture', 'x.pcapng', '--no-color');
    expect(call).toMatchObject({
      target: { host: 'example.com', port: 8443, url: 'https://example.com:8443/' }, code: 'ERR_X', browser: 'firefox', cacert: 'r.pem', dns: '[2001:db8::53]:5353',
      timeoutMs: 5000, json: true, capture: 'x.pcapng', noColor: true,
    });
    expect([...call.resolve]).toEqual([['a.example:443', ['192.0.2.1', '2001:db8::1']], ['::1:80', ['127.0.0.1']]]);
  });

  it('has the defaults of its help', () => {
    expect(diagnose('https://example.com/')).toMatchObject({ timeoutMs: 10_000, json: false, code: null, browser: null, dns: null, remotes: [] });
    expect(diagnose('example.com', '--dns', '9.9.9.9').dns).toBe('9.9.9.9:53');
    expect(diagnose('example.com').compareDns).toBeNull();
    expect(diagnose('example.com', '--compare-dns', '2620:fe::fe').compareDns).toBe('[2620:fe::fe]:53');
  });

  it('takes a negative net error number as a code', () => {
    expect(diagnose('example.com', '--code', '-201').code).toBe('-201');
  });

  it('reads a host in the form that the key of --resolve needs', () => {
    expect([...diagnose('x.example', '--resolve', 'BÜCHER.example:443:192.0.2.7').resolve.keys()]).toEqual(['xn--bcher-kva.example:443']);
  });
});

describe('bad usage', () => {
  it.each([
    [['diagnose'], 'URL is missing', 'pagefault diagnose https://example.com'],
    [['diagnose', 'a.example', 'b.example'], '"b.example" is too many', 'pagefault diagnose'],
    [['diagnose', 'ftp://a.example'], '"ftp:"', 'pagefault diagnose https://example.com'],
    [['diagnose', 'a.example', '--frob'], '"--frob"', 'pagefault diagnose'],
    [['diagnose', 'a.example', '--timeout'], '--timeout wants a value', 'pagefault diagnose'],
    [['diagnose', 'a.example', '--timeout', '499'], '--timeout is milliseconds from 500', '--timeout 5000'],
    [['diagnose', 'a.example', '--timeout', '60001'], '--timeout', '--timeout 5000'],
    [['diagnose', 'a.example', '--timeout', '1e3'], '--timeout', '--timeout 5000'],
    [['diagnose', 'a.example', '--json=yes'], '--json takes no value', 'pagefault diagnose'],
    [['diagnose', 'a.example', '--browser', 'opera'], '--browser is firefox or chromium', '--browser firefox'],
    [['diagnose', 'a.example', '--code', 'A', '--code', 'B'], '--code is said twice', 'pagefault diagnose'],
    [['diagnose', 'a.example', '--code', 'x'.repeat(513)], '--code is longer', '--code ERR_CERT_DATE_INVALID'],
    [['diagnose', 'a.example', '--resolve', 'a.example:443'], '--resolve wants HOST:PORT:ADDR', '--resolve example.com:443:192.0.2.1,[2001:db8::1]'],
    [['diagnose', 'a.example', '--resolve', 'a.example:443:b.example'], '--resolve wants addresses', '--resolve example.com'],
    [['diagnose', 'a.example', '--resolve', 'a.example:70000:192.0.2.1'], '--resolve has a port', '--resolve example.com'],
    [['diagnose', 'a.example', '--dns', 'dns.example:53'], '--dns wants ADDR:PORT', '--dns 9.9.9.9:53'],
    [['diagnose', 'a.example', '--compare-dns', 'dns.example'], '--compare-dns wants ADDR:PORT', '--compare-dns 9.9.9.9'],
    [['diagnose', 'a.example', '--compare-dns', '9.9.9.9', '--only-target'], '--only-target rules out', '--compare-dns 9.9.9.9'],
    [['diagnose', 'a.example', '--remote', 'http://probe.example'], '--remote wants an https URL', '--remote https://'],
    [['explain'], 'CODE is missing', 'pagefault explain'],
    [['serve', '--port', '0'], '--port is a number from 1 to 65535', 'pagefault serve --port 8737'],
    [['serve', 'now'], '"now" has no meaning here', 'pagefault serve'],
    [['install', '--family', 'chromium'], '--family wants --manifest-dir', 'pagefault install --family chromium --manifest-dir'],
    [['status', '--family', 'safari', '--manifest-dir', 'd'], '--family is chromium or firefox', 'pagefault status --family'],
    [['install', '--extension-id', 'ABC'], '--extension-id is 32 letters', 'pagefault install --extension-id'],
    [['frob'], 'no call "frob"', 'pagefault diagnose'],
  ])('%j', (words, names, example) => {
    expect(says(...words)).toContain(names);
    expect(says(...words)).toContain(example);
    expect(says(...words)).not.toContain('\n');
  });

  it('never throws, whatever is typed', () => {
    const word = fc.oneof(fc.string(), fc.constantFrom('diagnose', 'explain', 'serve', '--resolve', '--dns', '--', '=', '--code=', '__proto__', '--__proto__', 'constructor'));
    fc.assert(fc.property(fc.array(word, { maxLength: 6 }), (words) => {
      expect(typeof readArguments(words).ok).toBe('boolean');
    }));
  });
});

it('gives help on one call and passes on what a browser adds', () => {
  expect(readArguments(['serve', '--help'])).toEqual({ ok: true, call: { name: 'help', about: 'serve' } });
  expect(readArguments([])).toEqual({ ok: true, call: { name: 'help', about: 'all' } });
  expect(readArguments(['help', 'uninstall'])).toEqual({ ok: true, call: { name: 'help', about: 'install' } });
  expect(readArguments(['help', 'bogus'])).toEqual({ ok: false, says: 'there is no call "bogus" to help with; right is: pagefault help diagnose' });
  expect(readArguments(['native', 'chrome-extension://x/', '--parent-window=0'])).toEqual({ ok: true, call: { name: 'native', caller: ['chrome-extension://x/', '--parent-window=0'] } });
});
