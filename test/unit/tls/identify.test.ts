import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TlsClient } from '../../../probe/tls/client.ts';
import { identify } from '../../../probe/tls/identify.ts';
import { legacyHello } from '../../../probe/tls/profiles.ts';
import { pieces } from './pieces.ts';

const hex = (text: string) => Buffer.from(text.replace(/\s/g, ''), 'hex');
const text = (value: string) => Buffer.from(value, 'latin1');

/** What real servers say first, or to a ClientHello. */
const BANNERS: readonly (readonly [protocol: string | null, bytes: Buffer])[] = [
  ['http', text('HTTP/1.1 400 Bad Request\r\nServer: nginx\r\n\r\n<html>')],
  ['http', text('<html>\r\n<head><title>400 The plain HTTP request was sent to HTTPS port</title></head>\r\n')],
  ['http', text('<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n')],
  ['http/2', hex('00000c 04 00 00000000 000300000064 000400100000')],
  ['http/2', hex('000008 07 00 00000000 00000000 00000001')],
  ['ssh', text('SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n')],
  ['smtp', text('220 mail.example.org ESMTP Postfix\r\n')],
  ['smtp', text('554 5.7.1 No access\r\n')],
  ['ftp', text('220 (vsFTPd 3.0.3)\r\n')],
  ['ftp', text('220-FileZilla Server 1.8\r\n')],
  ['imap', text('* OK [CAPABILITY IMAP4rev1] Dovecot ready.\r\n')],
  ['pop3', text('+OK Dovecot ready.\r\n')],
  ['redis', text("-ERR unknown command '\\x16\\x03', with args beginning with: \r\n")],
  ['redis', text('-ERR Protocol error: unbalanced quotes in request\r\n')],
  ['redis', text('-DENIED Redis is running in protected mode\r\n')],
  ['memcached', text('ERROR\r\n')],
  ['nntp', text('200 news.example.org InterNetNews NNRP server ready (posting ok)\r\n')],
  ['irc', text(':irc.example.org NOTICE * :*** Looking up your hostname...\r\n')],
  ['xmpp', text("<?xml version='1.0'?><stream:stream xmlns='jabber:client' version='1.0'><stream:error/></stream:stream>\n")],
  ['vnc', text('RFB 003.008\n')],
  ['rsync', text('@RSYNCD: 31.0\n')],
  ['nats', text('INFO {"server_id":"NB","version":"2.9.1"}\r\n')],
  ['sip', text('SIP/2.0 400 Bad Request\r\n')],
  ['rtsp', text('RTSP/1.0 400 Bad Request\r\n')],
  ['telnet', hex('fffd18 fffd20 fffd23 fffd27')],
  ['amqp', hex('414d5150 00 00 09 01')],
  ['mysql', Buffer.concat([hex('4a000000 0a'), text('8.0.36\0'), Buffer.alloc(60, 1)])],
  // 22 bytes long: its first byte is that of a TLS handshake record.
  ['mysql', Buffer.concat([hex('16000000 0a'), text('5.5.5\0'), Buffer.alloc(15, 1)])],
  ['mysql', Buffer.concat([hex('45000000 ff6a04'), text("Host '10.0.0.1' is not allowed to connect to this MySQL server")])],
  ['postgresql', Buffer.concat([hex('45 00000080'), text('SFATAL\0VFATAL\0C0A000\0Munsupported frontend protocol\0\0')])],
  ['rdp', hex('0300000b 06 d0 00 00 12 34 00')],
  ['smb', Buffer.concat([hex('00000040 fe534d42'), Buffer.alloc(60)])],
  ['mqtt', hex('20 02 00 05')],
  ['mongodb', hex('24000000 01000000 00000000 01000000 00000000 00000000 00000000 00000000 00000000')],
  ['ldap', hex('30 24 02 01 00 78 1f 0a 01 02 04 00 04 00 8a 16')],
  ['socks', hex('05ff')],
  [null, hex('0badc0de')],
  [null, text('hello there\n')],
];

function hear(parts: readonly Buffer[]): { outcome: string; speaks?: string; banner?: string } {
  const client = new TlsClient(legacyHello(0x0301, null), { now: () => 0 });
  for (const part of parts) client.receive(part);
  client.close('closed');
  return client.report();
}

describe('bytes that are no TLS', () => {
  it.each(BANNERS.map(([protocol, bytes]) => ({ protocol, bytes, shown: bytes.toString('latin1', 0, 24).replace(/[^ -~]/g, '.') })))('$protocol: $shown', ({ protocol, bytes }) => {
    expect(identify(bytes)).toBe(protocol);
    expect(hear([bytes])).toMatchObject({ outcome: 'not-tls', ...(protocol ? { speaks: protocol } : {}) });
  });
  it('are called the same however they are cut', () => {
    fc.assert(fc.property(fc.constantFrom(...BANNERS), fc.array(fc.nat(9)), ([, bytes], cuts) => {
      expect(hear(pieces(bytes, cuts)).speaks).toBe(hear([bytes]).speaks);
    }));
  });
  it('are shown escaped', () => {
    expect(hear([text('SSH-2.0-\x1b[31m\x00\xff\r\nnext\r\n')]).banner).toBe('SSH-2.0-\\x1b[31m\\x00\\xff\nnext');
  });
  it('need no more than they hold: any bytes have a name or none', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (array) => {
      const bytes = Buffer.from(array);
      expect([null, 'string']).toContain(identify(bytes) === null ? null : typeof identify(bytes));
      identify(bytes, 'so far');
    }), { numRuns: 500 });
  });
});
