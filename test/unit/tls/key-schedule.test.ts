import { describe, expect, it } from 'vitest';
import { applicationSecrets, expandLabel, finishedMac, handshakeSecrets, prf12 } from '../../../probe/tls/key-schedule.ts';

const hex = (text: string) => Buffer.from(text.replace(/\s/g, ''), 'hex');

describe('TLS 1.3, the simple handshake of RFC 8448 section 3', () => {
  const shared = hex('8bd4054fb55b9d63fdfbacf9f04b9f0d35e6d63f537563efd46272900f89492d');
  const helloHash = hex('860c06edc07858ee8e78f0e7428c58edd6b43f2ca3e6e95f02ed063cf0e1cad8');
  const secrets = handshakeSecrets('sha256', shared, helloHash);

  it('derives the handshake secrets', () => {
    expect(secrets.handshake.toString('hex')).toBe('1dc826e93606aa6fdc0aadc12f741b01046aa6b99f691ed221a9f0ca043fbeac');
    expect(secrets.client.toString('hex')).toBe('b3eddb126e067f35a780b3abf45e2d8f3b1a950738f52e9600746a0e27a55a21');
    expect(secrets.server.toString('hex')).toBe('b67b7d690cc16c4e75e54213cb2d37b4e9c912bcded9105d42befd59d391ad38');
  });
  it('derives record keys and nonces', () => {
    expect(expandLabel('sha256', secrets.server, 'key', Buffer.alloc(0), 16).toString('hex')).toBe('3fce516009c21727d0f2e4e86ee403bc');
    expect(expandLabel('sha256', secrets.server, 'iv', Buffer.alloc(0), 12).toString('hex')).toBe('5d313eb2671276ee13000b30');
    expect(expandLabel('sha256', secrets.client, 'key', Buffer.alloc(0), 16).toString('hex')).toBe('dbfaa693d1762c5b666af5d950258d01');
  });
  it('derives the application secrets', () => {
    const application = applicationSecrets('sha256', secrets.handshake, hex('9608102a0f1ccc6db6250b7b7e417b1a000eaada3daae4777a7686c9ff83df13'));
    expect(application.client.toString('hex')).toBe('9e40646ce79a7f9dc05af8889bce6552875afa0b06df0087f792ebb7c17504a5');
    expect(application.server.toString('hex')).toBe('a11af9f05531f856ad47116b45a950328204b4f44bfb6b3a4b4f1f3fcb631643');
  });
  it('makes a Finished that depends on secret and transcript', () => {
    const mac = finishedMac('sha256', secrets.server, helloHash);
    expect(mac).toHaveLength(32);
    expect(finishedMac('sha256', secrets.client, helloHash).equals(mac)).toBe(false);
    expect(expandLabel('sha256', secrets.server, 'finished', Buffer.alloc(0), 32).toString('hex')).toBe('008d3b66f816ea559f96b537e885c31fc068bf492c652f01f288a1d8cdc19fc8');
  });
});

describe('the PRF of TLS 1.2', () => {
  it('with SHA-256', () => {
    const out = prf12('sha256', hex('9bbe436ba940f017b17652849a71db35'), 'test label', hex('a0ba9f936cda311827a6f796ffd5198c'), 100);
    expect(out.toString('hex')).toBe(
      'e3f229ba727be17b8d122620557cd453c2aab21d07c3d495329b52d4e61edb5a6b301791e90d35c9c9a46b4e14baf9af0fa022f7077def17abfd3797c0564bab' +
      '4fbc91666e9def9b97fce34f796789baa48082d122ee42c5a72e5a5110fff70187347b66',
    );
  });
  it('with SHA-384', () => {
    const out = prf12('sha384', hex('b80b733d6ceefcdc71566ea48e5567df'), 'test label', hex('cd665cf6a8447dd6ff8b27555edb7465'), 148);
    expect(out.toString('hex')).toBe(
      '7b0c18e9ced410ed1804f2cfa34a336a1c14dffb4900bb5fd7942107e81c83cde9ca0faa60be9fe34f82b1233c9146a0e534cb400fed2700884f9dc236f80edd' +
      '8bfa961144c9e8d792eca722a7b32fc3d416d473ebc2c5fd4abfdad05d9184259b5bf8cd4d90fa0d31e2dec479e4f1a26066f2eea9a69236a3e52655c9e9aee6' +
      '91c8f3a26854308d5eaa3be85e0990703d73e56f',
    );
  });
});
