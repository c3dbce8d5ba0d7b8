import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../probe/doors/command/arguments.ts';
import { DEFAULT_SETTINGS } from '../../../probe/doors/service/settings.ts';

function settings(...words: string[]) {
  const read = readArguments(['serve', '--public', ...words]);
  return read.ok && read.call.name === 'serve' ? read.call.public : read;
}

describe('serve --public', () => {
  it('needs no other word, and opens nothing private by itself', () => {
    expect(settings()).toEqual(DEFAULT_SETTINGS);
    expect(DEFAULT_SETTINGS).toMatchObject({ listen: '127.0.0.1', store: null, allowPrivate: [], trustedProxies: [] });
  });

  it('takes every option', () => {
    expect(settings('--port', '0', '--listen', '::', '--metrics', '[::1]:9000', '--region', 'eu-west.1', '--store', 'redis://u:p@store:6379/1', '--ports', '443,9000-9010', '--trusted-proxy', '10.0.0.0/8',
      '--trusted-proxy', 'fd00::/8', '--opt-out', 'f', '--contact', 'https://probe.example.org/about', '--refuse', '198.51.100.7', '--allow-private', '127.0.0.0/8', '--probes', '3', '--dns', '9.9.9.9')).toEqual({
      port: 0, listen: '::', metrics: { address: '::1', port: 9000, fixed: true }, region: 'eu-west.1', store: 'redis://u:p@store:6379/1', ports: '443,9000-9010', trustedProxies: ['10.0.0.0/8', 'fd00::/8'],
      optOut: 'f', contact: 'https://probe.example.org/about', refuse: ['198.51.100.7'], allowPrivate: ['127.0.0.0/8'], probes: 3, dns: '9.9.9.9:53',
    });
    expect(settings('--metrics', 'off')).toMatchObject({ metrics: null });
  });

  it.each([
    [['--listen', 'example.com'], '--listen'], [['--region', 'EU'], '--region'], [['--store', 'http://x'], '--store'], [['--ports', 'x'], '--ports'], [['--trusted-proxy', '10.0.0.1/8'], '--trusted-proxy'],
    [['--allow-private', 'all'], '--allow-private'], [['--contact', 'a (b)'], '--contact'], [['--probes', '0'], '--probes'], [['--metrics', '9464'], '--metrics'], [['--dns', 'x'], '--dns'],
  ])('%j is one line with the argument and a right example', (words, option) => {
    const read = settings(...words);
    expect(read).toMatchObject({ ok: false, says: expect.stringMatching(new RegExp(`^${option} .*; right is: pagefault serve --public ${option} `)) });
  });

  it('keeps a password out of what it says', () => expect(JSON.stringify(settings('--store', 'rediz://user:secret@store'))).not.toContain('secret'));

  it('wants --public beside its options', () => {
    expect(readArguments(['serve', '--allow-private', '127.0.0.0/8'])).toMatchObject({ ok: false, says: expect.stringContaining('--allow-private wants --public beside it') });
  });
});
