import { groupName } from '../../lib/protocol/tls-names.ts';
import { DecodeError } from './cursor.ts';
import { flight12 } from './flight12.ts';
import { flight13 } from './flight13.ts';
import type { Handshake, Stage } from './handshake.ts';
import { makeKeyShare } from './key-exchange.ts';
import { afterRetry } from './key-schedule.ts';
import { EXTENSION, HANDSHAKE, VERSION } from './numbers.ts';
import type { HandshakeMessage } from './record-stream.ts';
import { judgeAlpn, judgeServerHello } from './server-hello-rules.ts';
import { readServerHello, type ServerHello } from './server-messages.ts';
import { Stop, Unoffered } from './stop.ts';
import type { CipherSuite } from './suites.ts';

/** A ClientHello is out: a ServerHello of either version is due, or once a HelloRetryRequest. */
export function serverHelloStage(handshake: Handshake): Stage {
  return { due: 'server_hello', takes: { [HANDSHAKE.serverHello]: (message) => onServerHello(handshake, message) } };
}

function onServerHello(handshake: Handshake, message: HandshakeMessage): Stage {
  const hello = readServerHello(message.body);
  handshake.journal.proof = message.whole;
  if (!hello.helloRetryRequest) handshake.serverHello = hello;
  const suite = judgeServerHello(hello, { hello: handshake.hello, state: handshake.state, extensions: handshake.firstHello.extensions });
  if (hello.helloRetryRequest) return onRetry(handshake, hello, suite, message);
  if (handshake.retry && hello.version !== VERSION.TLS13) throw new Unoffered('server_version', 4, 'the server asked for a retry of TLS 1.3 and then chose another version');
  handshake.suite = suite;
  if (hello.alpn !== null) handshake.alpn = judgeAlpn(hello.alpn, handshake.hello.alpn);
  handshake.transcript.push(message.whole);
  handshake.cover?.onServerHello(hello, message.whole, suite.hash);
  if (handshake.cover?.accepted) handshake.transcript = [...handshake.cover.transcript];
  return hello.version === VERSION.TLS13 ? flight13(handshake, hello, suite) : flight12(handshake, hello, suite);
}

/** RFC 8446 section 4.1.4: once, with the one share that the server named. */
function onRetry(handshake: Handshake, retry: ServerHello, suite: CipherSuite, message: HandshakeMessage): Stage {
  const { state, hello } = handshake;
  if (handshake.retry) throw new DecodeError('random', 6, 'a second hello_retry_request came');
  handshake.retry = retry;
  const at = retry.extensions.get(EXTENSION.keyShare)?.offset ?? 0;
  if (retry.keyShare) {
    const { group } = retry.keyShare;
    handshake.group = group;
    if (!hello.groups.includes(group)) throw new Unoffered('key_share', at, `the server asks for ${groupName(group)}, which was not offered`);
    if (state.keyShares.some((share) => share.group === group)) throw new Unoffered('key_share', at, `the server asks for a share of ${groupName(group)}, which it was sent`);
    const share = makeKeyShare(group);
    if (!share) throw new Stop('answered');
    Object.assign(state, { keyShares: [share] });
  } else if (!retry.cookie) {
    throw new DecodeError('key_share', at, 'hello_retry_request asks for nothing to be changed');
  }
  Object.assign(state, { retried: true, ...(retry.cookie ? { cookie: retry.cookie } : {}) });
  handshake.cover?.onRetry(retry, message.whole, suite.hash);
  handshake.transcript = [afterRetry(suite.hash, handshake.transcript), message.whole];
  if (state.sessionId.length > 0) handshake.sendChangeCipherSpec();
  handshake.sendHello(handshake.build(), VERSION.TLS12);
  return serverHelloStage(handshake);
}
