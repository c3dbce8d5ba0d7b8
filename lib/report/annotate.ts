import { alertName } from '../codes/alerts.ts';
import { extensionName, groupName, schemeName, suiteName, versionName } from '../protocol/tls-names.ts';
import { createCursor, type Cursor } from './byte-cursor.ts';

/** What a field is part of; a view gives each its colour. */
export type Part = 'record' | 'handshake' | 'version' | 'random' | 'session' | 'suites' | 'extension' | 'alert' | 'body' | 'text' | 'rest';

/** One run of bytes with the name that its RFC gives it. Fields follow each other and cover every byte once. */
export interface Field {
  at: number;
  length: number;
  part: Part;
  name: string;
  /** The bytes read as what they mean: `TLS 1.2`, `x25519, secp256r1`. */
  value?: string;
}

/**
 * Reads TLS bytes as they stood on the wire (records), or a handshake message without its record (RFC 8446 sections
 * 4 and 5, RFC 5246 section 6). Forgiving: bytes that end early or break the grammar become one field `rest`, and what
 * is no TLS at all becomes one field `text`. Never throws.
 */
export function annotate(hex: string): Field[] {
  const cursor = createCursor(hex);
  if (cursor.left() === 0) return [];
  if (isRecord(cursor)) {
    while (cursor.left() > 0 && isRecord(cursor)) record(cursor);
  } else if (isHandshake(cursor)) {
    message(cursor);
  } else if (cursor.left() === 2 && (cursor.peek(0) === 1 || cursor.peek(0) === 2)) {
    alert(cursor);
  } else {
    cursor.take('text', 'not TLS', cursor.left());
  }
  if (cursor.left() > 0) cursor.take('rest', 'rest', cursor.left());
  return cursor.fields;
}

const CONTENT: Record<number, string> = { 20: 'change_cipher_spec', 21: 'alert', 22: 'handshake', 23: 'application_data', 24: 'heartbeat' };
const MESSAGES: Record<number, string> = {
  0: 'hello_request', 1: 'client_hello', 2: 'server_hello', 4: 'new_session_ticket', 8: 'encrypted_extensions', 11: 'certificate', 12: 'server_key_exchange',
  13: 'certificate_request', 14: 'server_hello_done', 15: 'certificate_verify', 16: 'client_key_exchange', 20: 'finished', 22: 'certificate_status', 24: 'key_update',
  25: 'compressed_certificate',
};

function isRecord(cursor: Cursor): boolean {
  return CONTENT[cursor.peek(0)] !== undefined && cursor.peek(1) === 3 && cursor.peek(2) <= 4 && cursor.left() >= 5;
}

function isHandshake(cursor: Cursor): boolean {
  if (MESSAGES[cursor.peek(0)] === undefined || cursor.left() < 4) return false;
  const length = cursor.number(3, 1);
  // A message may be cut to what is kept of it, but none is longer than it says.
  return length + 4 >= cursor.left() && length < 1 << 18;
}

function record(cursor: Cursor): void {
  const type = cursor.uint('record', 'content type', 1, (value) => CONTENT[value]!);
  cursor.uint('record', 'legacy_record_version', 2, versionName);
  const length = cursor.uint('record', 'length', 2, (value) => `${value}`);
  const end = Math.min(cursor.at() + length, cursor.size);
  if (type === 21 && length === 2 && cursor.left() >= 2) alert(cursor);
  else if (type === 22) while (cursor.at() + 4 <= end && isKnownMessage(cursor)) message(cursor, end);
  if (cursor.at() < end) cursor.take('body', type === 23 ? 'encrypted' : CONTENT[type]!, end - cursor.at());
}

function isKnownMessage(cursor: Cursor): boolean {
  return MESSAGES[cursor.peek(0)] !== undefined;
}

function alert(cursor: Cursor): void {
  cursor.uint('alert', 'level', 1, (value) => (value === 1 ? 'warning' : value === 2 ? 'fatal' : `${value}`));
  cursor.uint('alert', 'description', 1, (value) => `${alertName(value)} (${value})`);
}

function message(cursor: Cursor, most = cursor.size): void {
  const type = cursor.uint('handshake', 'msg_type', 1, (value) => MESSAGES[value] ?? `${value}`);
  const length = cursor.uint('handshake', 'length', 3, (value) => `${value}`);
  const end = Math.min(cursor.at() + length, most);
  if (type === 1 || type === 2) hello(cursor, end, type === 1);
  else if (type === 15 && cursor.at() + 4 <= end) {
    cursor.uint('body', 'algorithm', 2, schemeName);
  }
  if (cursor.at() < end) cursor.take('body', MESSAGES[type] ?? 'body', end - cursor.at());
}

/** HelloRetryRequest is a ServerHello with this random (RFC 8446 section 4.1.3). */
const RETRY = 'cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c';

function hello(cursor: Cursor, end: number, fromClient: boolean): void {
  const fits = (count: number) => cursor.at() + count <= end;
  if (!fits(35)) return;
  cursor.uint('version', 'legacy_version', 2, versionName);
  cursor.take('random', 'random', 32, !fromClient && cursor.hex(32) === RETRY ? 'HelloRetryRequest' : undefined);
  const session = cursor.uint('session', 'legacy_session_id length', 1, (value) => `${value}`);
  if (!fits(session)) return;
  if (session > 0) cursor.take('session', 'legacy_session_id', session);
  if (fromClient) {
    if (!fits(2)) return;
    const suites = cursor.uint('suites', 'cipher_suites length', 2, (value) => `${value}`);
    for (const last = cursor.at() + suites; cursor.at() + 2 <= last && fits(2);) cursor.uint('suites', 'cipher_suite', 2, (value) => named(value, suiteName));
    if (!fits(1)) return;
    const methods = cursor.uint('session', 'legacy_compression_methods length', 1, (value) => `${value}`);
    if (!fits(methods)) return;
    if (methods > 0) cursor.take('session', 'legacy_compression_methods', methods);
  } else {
    if (!fits(3)) return;
    cursor.uint('suites', 'cipher_suite', 2, (value) => named(value, suiteName));
    cursor.uint('session', 'legacy_compression_method', 1, (value) => `${value}`);
  }
  if (!fits(2)) return;
  cursor.uint('extension', 'extensions length', 2, (value) => `${value}`);
  while (fits(4)) {
    const type = cursor.number(2);
    const length = cursor.number(2, 2);
    const whole = Math.min(4 + length, end - cursor.at());
    cursor.take('extension', named(type, extensionName), whole, whole === 4 + length ? extensionValue(type, cursor.bytes(length, 4), fromClient) : undefined);
  }
}

/** Reserved values that keep servers tolerant (RFC 8701). */
function isGrease(value: number): boolean {
  return (value & 0x0f0f) === 0x0a0a && value >> 8 === (value & 0xff);
}

function named(value: number, name: (value: number) => string): string {
  return isGrease(value) ? `GREASE 0x${value.toString(16)}` : name(value);
}

function extensionValue(type: number, body: readonly number[], fromClient: boolean): string | undefined {
  const pair = (at: number) => ((body[at] ?? 0) << 8) | (body[at + 1] ?? 0);
  const pairs = (from: number, name: (value: number) => string) =>
    Array.from({ length: Math.max(0, Math.floor((body.length - from) / 2)) }, (_, index) => named(pair(from + 2 * index), name)).join(', ');
  const ascii = (from: number, to: number) => String.fromCharCode(...body.slice(from, to));
  switch (type) {
    case 0: return body.length > 5 ? ascii(5, 5 + pair(3)) : undefined;
    case 10: return pairs(2, groupName);
    case 13: case 50: return pairs(2, schemeName);
    case 16: return names(body.slice(2)).join(', ');
    case 43: return fromClient ? pairs(1, versionName) : versionName(pair(0));
    case 51: {
      if (!fromClient) return named(pair(0), groupName);
      const groups: string[] = [];
      for (let at = 2; at + 4 <= body.length; at += 4 + pair(at + 2)) groups.push(named(pair(at), groupName));
      return groups.join(', ');
    }
    case 65037: return fromClient && body[0] === 0 ? coverText(body, pair) : undefined;
    default: return undefined;
  }
}

/** AEADs of HPKE, RFC 9180 section 7.3. */
const AEADS: Readonly<Record<number, string>> = { 1: 'AES-128-GCM', 2: 'AES-256-GCM', 3: 'ChaCha20-Poly1305' };

/** An outer ECHClientHello (RFC 9849 section 5). A placeholder looks the same: that is what it is for. */
function coverText(body: readonly number[], pair: (at: number) => number): string | undefined {
  const enc = pair(6);
  if (body.length < 10 + enc) return undefined;
  return `config_id ${body[5]}, ${AEADS[pair(3)] ?? `AEAD ${pair(3)}`}, enc ${enc}, payload ${pair(8 + enc)}`;
}

function names(body: readonly number[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < body.length; at += 1 + body[at]!) found.push(String.fromCharCode(...body.slice(at + 1, at + 1 + body[at]!)));
  return found;
}
