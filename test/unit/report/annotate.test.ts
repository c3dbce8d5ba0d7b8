import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/report/annotate.ts';

const u8 = (n: number) => n.toString(16).padStart(2, '0');
const u16 = (n: number) => n.toString(16).padStart(4, '0');
const u24 = (n: number) => n.toString(16).padStart(6, '0');
const extension = (type: number, body: string) => u16(type) + u16(body.length / 2) + body;
const sni = '0010' + '00' + '000d' + Buffer.from('site.example!').toString('hex');
const message = (type: number, body: string) => u8(type) + u24(body.length / 2) + body;
const extensions = extension(0x1a1a, '') + extension(0, sni) + extension(10, '00043a3a001d') + extension(16, '000302' + '6832') + extension(43, '0403040303') + extension(51, '0005001d0001ff');
const clientHello = message(1, '0303' + 'ab'.repeat(32) + '02' + 'cccc' + '0004' + '13010a0a' + '0100' + u16(extensions.length / 2) + extensions);
const serverHello = message(2, '0303' + 'cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c' + '00' + '1301' + '00' + u16(14) + extension(43, '0304') + extension(51, '0017') + '0000');
const record = (type: number, body: string) => u8(type) + '0303' + u16(body.length / 2) + body;

const value = (hex: string, name: string) => annotate(hex).find((field) => field.name === name)?.value;

describe('annotated bytes', () => {
  it('name the fields of a hello', () => {
    const hex = record(22, clientHello);
    expect(value(hex, 'content type')).toBe('handshake');
    expect(value(hex, 'msg_type')).toBe('client_hello');
    expect(value(hex, 'server_name')).toBe('site.example!');
    expect(value(hex, 'supported_groups')).toBe('GREASE 0x3a3a, x25519');
    expect(value(hex, 'supported_versions')).toBe('TLS 1.3, TLS 1.2');
    expect(value(hex, 'key_share')).toBe('x25519');
    expect(value(hex, 'application_layer_protocol_negotiation')).toBe('h2');
    expect(annotate(hex).filter((field) => field.name === 'cipher_suite').map((field) => field.value)).toEqual(['TLS_AES_128_GCM_SHA256', 'GREASE 0xa0a']);
  });

  it('tell what encrypted_client_hello is sealed with', () => {
    const hello = (body: string) => message(1, '0303' + 'ab'.repeat(32) + '00' + '0002' + '1301' + '0100' + u16(4 + body.length / 2) + extension(65037, body));
    const sealed = '00' + '0001' + '0003' + '63' + '0002aabb' + '0003ffffff';
    expect(value(hello(sealed), 'encrypted_client_hello')).toBe('config_id 99, ChaCha20-Poly1305, enc 2, payload 3');
    for (let length = 0; length < 10; length++) expect(value(hello(sealed.slice(0, 2 * length)), 'encrypted_client_hello')).toBeUndefined();
  });

  it('name an answer, an alert, and what is no TLS', () => {
    expect(value(serverHello, 'random')).toBe('HelloRetryRequest');
    expect(value(serverHello, 'key_share')).toBe('secp256r1');
    expect(value(record(21, '0228'), 'description')).toBe('handshake_failure (40)');
    expect(annotate(Buffer.from('HTTP/1.1 400 Bad').toString('hex'))).toMatchObject([{ part: 'text', length: 16 }]);
    expect(annotate(record(23, 'ffff'))).toMatchObject([{}, {}, {}, { name: 'encrypted', length: 2 }]);
    expect(annotate('')).toEqual([]);
  });

  it('cover every byte once, whatever the bytes are', () => {
    const covers = (hex: string) => {
      let at = 0;
      for (const field of annotate(hex)) {
        expect(field.at).toBe(at);
        expect(field.length).toBeGreaterThan(0);
        at += field.length;
      }
      expect(at).toBe(hex.length / 2);
    };
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => covers(Buffer.from(bytes).toString('hex'))));
    for (const whole of [record(22, clientHello), clientHello, serverHello, record(22, serverHello) + record(21, '0228')]) {
      for (let end = 0; end <= whole.length; end += 2) covers(whole.slice(0, end));
      fc.assert(fc.property(fc.nat(whole.length / 2 - 1), fc.nat(255), (at, byte) => covers(whole.slice(0, at * 2) + u8(byte) + whole.slice(at * 2 + 2))));
    }
  });
});
