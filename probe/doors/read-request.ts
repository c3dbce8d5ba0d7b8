import * as v from 'valibot';
import { requestMessage } from '../../lib/protocol/messages.ts';
import { PROTOCOL_VERSION } from '../../lib/protocol/version.ts';
import type { ErrorMessage, RequestMessage } from '../../lib/protocol/messages.ts';
import { problem } from './sessions.ts';

export type ReadRequest = { ok: true; message: RequestMessage } | { ok: false; error: ErrorMessage };

/** Reads one request from its JSON; whatever is wrong becomes one error message, with the run's id where it can be read. */
export function readRequest(json: string): ReadRequest {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { ok: false, error: problem(null, 'bad-message', 'The message is not JSON; reload the extension and try again.') };
  }
  const read = v.safeParse(requestMessage, value);
  if (read.success) return { ok: true, message: read.output };
  const version = greetingOfOtherVersion(value);
  if (version) return { ok: false, error: version };
  const issue = read.issues[0];
  const where = v.getDotPath(issue) ?? 'the message';
  return {
    ok: false,
    error: problem(idOf(value), 'bad-message', `The message cannot be understood at "${where.slice(0, 60)}" (${issue.message.slice(0, 200)}); update the extension or this probe so that both are of the same age.`),
  };
}

/** The error for a greeting of another protocol version, null where both speak the same. */
export function versionProblem(theirs: number, id: string | null = null): ErrorMessage | null {
  if (theirs === PROTOCOL_VERSION) return null;
  const older = theirs > PROTOCOL_VERSION ? 'this probe: run "git pull && npm run build" where it lives, then "pagefault install"' : 'the extension in the browser';
  return problem(id, 'unknown-version', `The extension speaks protocol ${theirs}, this probe ${PROTOCOL_VERSION}; update ${older}.`);
}

/** A greeting of another version may have other fields; its number must still be understood. */
function greetingOfOtherVersion(value: unknown): ErrorMessage | null {
  if (typeof value !== 'object' || value === null || !('type' in value) || value.type !== 'hello' || !('protocol' in value)) return null;
  return typeof value.protocol === 'number' ? versionProblem(value.protocol) : null;
}

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' && id.length > 0 && id.length <= 64 ? id : null;
}
