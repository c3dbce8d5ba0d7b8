import { LIMITS } from '../../../lib/protocol/limits.ts';
import type { ReplyMessage } from '../../../lib/protocol/messages.ts';
import { fitReply } from '../fit-reply.ts';
import { GREETING } from '../program.ts';
import { readRequest, versionProblem } from '../read-request.ts';
import { createSessions, problem } from '../sessions.ts';
import type { Run } from '../sessions.ts';
import { frame, FrameReader } from './framing.ts';

export interface HostOptions {
  input: AsyncIterable<Uint8Array>;
  write(bytes: Uint8Array): void;
  run: Run;
  /** Said in answer to everything, where the caller may not use the host. */
  refused?: string | null;
}

/**
 * The native-messaging host: answers until its input ends, then ends the runs that are left.
 * No input makes it fail: what cannot be read is answered with one error and the next message is read.
 */
export async function host({ input, write, run, refused = null }: HostOptions): Promise<void> {
  const reader = new FrameReader(LIMITS.request);
  const sessions = createSessions(run);
  const reply = (message: ReplyMessage) => write(frame(fitReply(message)));
  let otherVersion: number | null = null;
  let gone = false;
  const whileHere = (message: ReplyMessage) => {
    if (!gone) reply(message);
  };

  const answer = (json: string) => {
    const read = readRequest(json);
    if (!read.ok) return reply(read.error);
    const { message } = read;
    if (refused !== null) return reply(problem('id' in message ? message.id : null, 'not-paired', refused));
    switch (message.type) {
      case 'hello': {
        const wrong = versionProblem(message.protocol);
        otherVersion = wrong ? message.protocol : null;
        return reply(wrong ?? GREETING);
      }
      case 'diagnose': {
        const wrong = otherVersion === null ? null : versionProblem(otherVersion, message.id);
        if (wrong) return reply(wrong);
        void sessions.start(message, whileHere);
        return;
      }
      case 'cancel':
        return sessions.cancel(message.id);
    }
  };

  for await (const chunk of input) {
    for (const read of reader.push(chunk)) {
      if (read.ok) answer(read.text);
      else reply(problem(null, 'too-large', `A message of ${read.length} bytes is too large, ${LIMITS.request} is the most; shorten the URL.`));
    }
  }
  gone = true;
  sessions.cancelAll();
}
