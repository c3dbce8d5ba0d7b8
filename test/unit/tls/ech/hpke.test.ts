import { describe, expect, it } from 'vitest';
import { setUpSender } from '../../../../probe/tls/ech/hpke.ts';

const hex = (text: string) => Buffer.from(text, 'hex');
const INFO = hex('4f6465206f6e2061204772656369616e2055726e');
const CONTENT = hex('4265617574792069732074727574682c20747275746820626561757479');
const COUNTS = [hex('436f756e742d30'), hex('436f756e742d31')];

/** The base-mode figures that are published with RFC 9180 for DHKEM(X25519) and HKDF-SHA256: appendix A.1.1 and A.2.1, AES-256 from its list of test vectors. */
const VECTORS = [
  {
    aead: 1, ephemeral: '52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736', receiver: '3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d',
    enc: '37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431',
    sealed: ['f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a', 'af2d7e9ac9ae7e270f46ba1f975be53c09f8d875bdc8535458c2494e8a6eab251c03d0c22a56b8ca42c2063b84'],
  },
  {
    aead: 2, ephemeral: '179d4b53b6365c45b600c4163b61d95cbc2f4d9e36f1695558dce265ab8bab11', receiver: '430f4b9859665145a6b1ba274024487bd66f03a2dd577d7753c68d7d7d00c00c',
    enc: '6c93e09869df3402d7bf231bf540fadd35cd56be14f97178f0954db94b7fc256', sealed: ['e5d84cd531cfb583096e7cfa9641bd3079cf3a91cda813c52deb5f512be9931980a41de125a925cdad859d5b7a'],
  },
  {
    aead: 3, ephemeral: 'f4ec9b33b792c372c1d2c2063507b684ef925b8c75a42dbcbf57d63ccd381600', receiver: '4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a',
    enc: '1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a',
    sealed: ['1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28', '6b53c051e4199c518de79594e1c4ab18b96f081549d45ce015be002090bb119e85285337cc95ba5f59992dc98c'],
  },
];

describe.each(VECTORS)('the sender with AEAD $aead', ({ aead, ephemeral, receiver, enc, sealed }) => {
  it('gives the published figures', () => {
    const sender = setUpSender(hex(receiver), { kdf: 1, aead }, INFO, hex(ephemeral))!;
    expect(sender.enc.toString('hex')).toBe(enc);
    expect(sealed.map((_, count) => sender.seal(COUNTS[count]!, CONTENT).toString('hex'))).toEqual(sealed);
  });
});

describe('there is no sender', () => {
  const receiver = hex(VECTORS[0]!.receiver);
  it.each([
    ['for a key of another length', receiver.subarray(1), { kdf: 1, aead: 1 }],
    ['for a point of small order', Buffer.alloc(32), { kdf: 1, aead: 1 }],
    ['for a KDF that is not there', receiver, { kdf: 2, aead: 1 }],
    ['for an AEAD that is not there', receiver, { kdf: 1, aead: 0xffff }],
  ])('%s', (_, key, suite) => expect(setUpSender(key, suite, INFO)).toBeNull());
});

it('uses a new key for every sender', () => {
  const make = () => setUpSender(hex(VECTORS[0]!.receiver), { kdf: 1, aead: 1 }, INFO)!.enc.toString('hex');
  expect(make()).not.toBe(make());
});
