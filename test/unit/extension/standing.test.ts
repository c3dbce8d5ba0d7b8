import { describe, expect, it } from 'vitest';
import type { FailureRecord } from '../../../lib/failures/record.ts';
import { stands } from '../../../lib/failures/standing.ts';

const url = 'https://shop.example/';
const record: FailureRecord = { tabId: 1, url, at: 0, navigation: { error: 'net::ERR_FAILED' } };
const late = 60_000;

describe('whether a tab still shows its failure', () => {
  it('in Chromium: while its last load failed', () => {
    expect(stands(record, { url, errorOccurred: true }, late)).toBe(true);
    expect(stands(record, { url, errorOccurred: false }, late)).toBe(false);
    expect(stands(record, { url: 'https://other.example/', errorOccurred: true }, late)).toBe(false);
  });

  it('in Firefox: while the error page is the same document', () => {
    const withPage = { ...record, page: { id: 'nssFailure2', documentId: 'd1' } };
    expect(stands(withPage, { url, documentId: 'd1' }, late)).toBe(true);
    expect(stands(withPage, { url, documentId: 'd2' }, late)).toBe(false);
  });

  it('without document ids: by the URL', () => {
    expect(stands(record, { url: `${url}#part` }, late)).toBe(true);
    expect(stands(record, { url: 'about:blank' }, late)).toBe(false);
  });

  it('in Firefox without an error page: while the document before is there and the mark of the button too', () => {
    const blank = { ...record, navigation: { error: 'Error code 2152857615', documentId: 'd0' } };
    expect(stands(blank, { url: 'about:blank', documentId: 'd0', isMarked: true }, late)).toBe(true);
    expect(stands(blank, { url: 'https://before.example/', documentId: 'd0' }, late)).toBe(true);
    // Another page, a blank one too, and the way back to the document before.
    expect(stands(blank, { url: 'about:blank', documentId: 'd1', isMarked: false }, late)).toBe(false);
    expect(stands(blank, { url: 'https://before.example/', documentId: 'd0', isMarked: false }, late)).toBe(false);
  });

  it('in Firefox: the way back from an error page to the document before is no failure', () => {
    const withBoth = { ...record, navigation: { error: 'Error code 2153390067', documentId: 'd0' }, page: { id: 'nssFailure2', documentId: 'd1' } };
    expect(stands(withBoth, { url: 'https://before.example/', documentId: 'd0', isMarked: true }, late)).toBe(false);
  });

  it('in Firefox: while its error page is not committed yet, and never in a closed tab', () => {
    expect(stands(record, { url: 'https://before.example/' }, 100)).toBe(true);
    expect(stands(record, { url: 'https://before.example/', errorOccurred: false }, 100)).toBe(false);
    expect(stands(record, null, 100)).toBe(false);
  });
});
