import { describe, expect, test } from 'vitest';
import { likelyCauses } from '../../../lib/codes/likely-causes.ts';
import { codeEntry } from '../../../lib/codes/registry.ts';

const reset = codeEntry('NS_ERROR_NET_RESET')!;

describe('likelyCauses', () => {
  test('over https, as the row has them', () => {
    expect(likelyCauses(reset, 'https://shop.example/')).toEqual(reset.causes);
  });

  test('over http, without what needs encryption, a silent server first', () => {
    expect(likelyCauses(reset, 'http://shop.example/')).toEqual(['empty-response', 'server-closes-silently', 'connection-reset', 'other-protocol-on-port', 'http2-protocol-error']);
  });

  test('never empties a list', () => {
    const expired = codeEntry('SEC_ERROR_EXPIRED_CERTIFICATE')!;
    expect(likelyCauses(expired, 'http://shop.example/')).toEqual(expired.causes);
  });
});
