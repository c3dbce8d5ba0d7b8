import { DecodeError, uint8 } from './cursor.ts';
import type { Handshake, Stage } from './handshake.ts';
import { expandLabel, hashLength } from './key-schedule.ts';
import { CONTENT, HANDSHAKE } from './numbers.ts';
import { protection13 } from './protection.ts';
import type { HandshakeMessage } from './record-stream.ts';
import { readCertificateRequest13 } from './certificate-messages.ts';
import { Stop } from './stop.ts';

/** More key updates or requests to renegotiate than this carry no data and only cost time. */
const MOST_EMPTY_TALK = 32;

/** The handshake is complete. `traffic`: TLS 1.3's secrets, from which key updates grow; null for TLS 1.2. */
export function afterHandshake(handshake: Handshake, traffic: { client: Buffer; server: Buffer } | null): Stage {
  handshake.refuseUncovered();
  let talk = 0;
  const counted = (handle: (message: HandshakeMessage) => void) => (message: HandshakeMessage): Stage => {
    if (++talk > MOST_EMPTY_TALK) throw new DecodeError('handshake type', 0, `more than ${MOST_EMPTY_TALK} messages came that carry nothing`);
    handle(message);
    return stage;
  };
  const stage: Stage = {
    due: 'application_data',
    open: true,
    takes: traffic
      ? {
          [HANDSHAKE.newSessionTicket]: () => stage,
          // It was not offered (RFC 8446 section 4.2.6), and it is what tells why a page then fails.
          [HANDSHAKE.certificateRequest]: counted(({ body }) => (handshake.request = readCertificateRequest13(body))),
          [HANDSHAKE.keyUpdate]: counted((message) => onKeyUpdate(handshake, traffic, message)),
        }
      : { [HANDSHAKE.helloRequest]: counted(() => declineToRenegotiate(handshake)) },
  };
  return stage;
}

const WARNING = 1;
const NO_RENEGOTIATION = 100;

/** RFC 5246 section 7.4.1.1: the server may then go on without. Browsers do not renegotiate over HTTP/2 at all. */
function declineToRenegotiate({ output, writing }: Handshake): void {
  if (writing) output.push(writing.seal(CONTENT.alert, Buffer.from([WARNING, NO_RENEGOTIATION])));
}

/** RFC 8446 section 4.6.3. */
function onKeyUpdate(handshake: Handshake, traffic: { client: Buffer; server: Buffer }, { body }: HandshakeMessage): void {
  const suite = handshake.suite;
  if (!suite) throw new Stop('bad-record');
  const [requested] = body;
  if (body.length !== 1 || requested === undefined || requested > 1) throw new DecodeError('request_update', 4, `request_update is ${body.toString('hex') || 'missing'} and may be 00 or 01`);
  const next = (secret: Buffer) => expandLabel(suite.hash, secret, 'traffic upd', Buffer.alloc(0), hashLength(suite.hash));
  traffic.server = next(traffic.server);
  handshake.reading = protection13(suite, traffic.server);
  if (requested === 0) return;
  handshake.sendMessage(HANDSHAKE.keyUpdate, uint8(0));
  traffic.client = next(traffic.client);
  handshake.writing = protection13(suite, traffic.client);
}
