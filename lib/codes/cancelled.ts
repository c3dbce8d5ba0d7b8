import type { Failure } from '../protocol/diagnosis.ts';
import { codeEntry } from './registry.ts';

/**
 * True for a load that was stopped, replaced or handed over (ERR_ABORTED, NS_BINDING_ABORTED = 2152398850):
 * it says nothing about the site, and Firefox reports it even for loads that then succeed.
 */
export function isCancelled(failure: Pick<Failure, 'code'>): boolean {
  return codeEntry(failure.code)?.family === 'cancelled';
}
