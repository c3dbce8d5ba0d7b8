import { describe, expect, it } from 'vitest';
import { namesOnPage } from '../../../lib/failures/page-names.ts';
import type { Observation } from '../../../lib/protocol/observation.ts';

const reset = { raw: 'Error code 2152398868', code: 'NS_ERROR_NET_RESET', browser: 'firefox' } as const;
const tls = (outcome: string, changed: string | null = null) => ({ kind: 'tls', outcome, hello: { changed } }) as unknown as Observation;

describe('the name on Firefox’s page', () => {
  it('tells a reset from a close by what the browser’s own hello met', () => {
    expect(namesOnPage(reset, 'nssFailure2', [tls('reset')])).toEqual(['PR_CONNECT_RESET_ERROR']);
    expect(namesOnPage(reset, 'nssFailure2', [tls('reset', 'tls12'), tls('closed')])).toEqual(['PR_END_OF_FILE_ERROR']);
    expect(namesOnPage(reset, 'nssFailure2', [])).toEqual(['PR_CONNECT_RESET_ERROR', 'PR_END_OF_FILE_ERROR']);
  });
  it('is the code itself everywhere else', () => {
    expect(namesOnPage(reset, 'netReset', [])).toEqual([]);
    expect(namesOnPage({ ...reset, code: 'SSL_ERROR_NO_CYPHER_OVERLAP' }, 'nssFailure2', [])).toEqual([]);
    expect(namesOnPage({ ...reset, browser: 'chromium' }, 'nssFailure2', [])).toEqual([]);
    expect(namesOnPage(null, undefined, [])).toEqual([]);
  });
});
