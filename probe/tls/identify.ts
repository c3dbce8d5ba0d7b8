/**
 * Names the protocol that the bytes of a server belong to, where a TLS record was due: what it says first, or
 * what it answers to a ClientHello. Ids are short lower-case names of the protocols; null where the bytes fit none.
 *
 * `so far`: more bytes may come. A text protocol is then named by a whole line only, since a beginning of one
 * banner is often the whole of another's.
 */
export function identify(bytes: Buffer, extent: 'so far' | 'all' = 'all'): string | null {
  if (bytes.length === 0) return null;
  const whole = extent === 'all';
  if (whole || bytes[bytes.length - 1] === NEWLINE) {
    const text = bytes.toString('latin1');
    const line = LINES.find(([, fits]) => fits.test(text));
    if (line) return line[0];
  }
  return (BINARY.find(([, fits]) => fits(bytes)) ?? (whole ? WHOLE.find(([, fits]) => fits(bytes)) : undefined))?.[0] ?? null;
}

const NEWLINE = 0x0a;

/** In order: before the patterns that a longer banner would also fit. */
const LINES: readonly (readonly [name: string, fits: RegExp])[] = [
  ['http', /^HTTP\/\d/],
  ['xmpp', /^\s*(<\?xml[^>]*\?>\s*)?<(stream:stream|stream:error|stream[ >])/],
  // A server that answers a ClientHello with a page and no status line (HTTP/0.9, or a broken error page).
  ['http', /^\s*<(!doctype html|html|head|\?xml)/i],
  ['rtsp', /^RTSP\/\d/],
  ['sip', /^SIP\/\d/],
  ['ssh', /^SSH-\d/],
  // SMTP and FTP share their greeting's code.
  ['smtp', /^(220|421|554)[ -].*(smtp|mail|postfix|exim|sendmail)/i],
  ['ftp', /^(220|421|530)[ -].*(ftp|filezilla)/i],
  // A bare one is more often FTP; SMTP speaks of errors with enhanced codes (RFC 3463).
  ['smtp', /^(500|501|502|503|554)[ -]\d\.\d\.\d/],
  ['ftp', /^(220|530|500|421)[ -]/],
  ['imap', /^\* (OK|PREAUTH|BYE|BAD)\b/i],
  ['redis', /^(-ERR (unknown command|protocol error|operation not permitted|max number of clients|wrong number)|-(NOAUTH|DENIED|MISCONF|LOADING) |\+PONG|\$-1\r)/i],
  ['pop3', /^(\+OK|-ERR)( |\r?\n|$)/],
  ['nntp', /^(200|201|400|502) .*(nntp|news|inn|posting)/i],
  ['irc', /^(:\S+ (NOTICE|\d{3}) |NOTICE (AUTH|\*) |ERROR :)/],
  ['vnc', /^RFB \d{3}\.\d{3}/],
  ['rsync', /^@RSYNCD: /],
  ['memcached', /^(ERROR|CLIENT_ERROR .*|SERVER_ERROR .*)\r?(\n|$)/],
  ['nats', /^INFO \{"server_id"/],
  ['sieve', /^"IMPLEMENTATION"/],
  ['zookeeper', /^This ZooKeeper/],
];

type Fits = (bytes: Buffer) => boolean;

const ascii = (b: Buffer, from: number, to: number) => b.toString('latin1', from, to);

/** Told by their first bytes. */
const BINARY: readonly (readonly [name: string, fits: Fits])[] = [
  ['http/2', isHttp2],
  ['telnet', (b) => b.length >= 3 && b[0] === 0xff && b[1]! >= 0xfb && b[1]! <= 0xfe],
  ['amqp', (b) => b.length >= 8 && ascii(b, 0, 4) === 'AMQP'],
  ['svn', (b) => /^\( success \(/.test(ascii(b, 0, 16))],
  ['gearman', (b) => b.length >= 4 && ascii(b, 0, 4) === '\0RES'],
  ['adb', (b) => b.length >= 8 && /^(CNXN|AUTH)\0\0\0/.test(ascii(b, 0, 8))],
  ['mysql', isMySqlPacket],
  ['postgresql', isPostgres],
  ['rdp', (b) => b.length >= 7 && b[0] === 3 && b[1] === 0 && b.readUInt16BE(2) >= 7 && b.readUInt16BE(2) <= 64 && b[5] === 0xd0],
  ['smb', (b) => b.length >= 8 && b[0] === 0 && /^[\xfe\xff]SMB$/.test(ascii(b, 4, 8))],
  ['mqtt', (b) => b.length >= 4 && b[0] === 0x20 && b[1]! >= 2 && b[1]! <= 3 && b[2]! <= 1 && (b[3]! <= 5 || b[3]! >= 0x80)],
  ['mongodb', (b) => b.length >= 16 && b.readUInt32LE(0) >= 16 && b.readUInt32LE(0) < 65536 && [1, 2004, 2013].includes(b.readUInt32LE(12))],
  // A message with a small number, then an extended response: NoticeOfDisconnection and other answers (RFC 4511).
  ['ldap', (b) => b.length >= 6 && b[0] === 0x30 && b[1]! >= 5 && b[1]! < 0x80 && b[2] === 2 && b[3] === 1 && (b[5] === 0x78 || b[5] === 0x61)],
];

/** So short or so loose that only all that came can be held against them. */
const WHOLE: readonly (readonly [name: string, fits: Fits])[] = [
  ['socks', (b) => b.length === 2 && b[0] === 5 && (b[1] === 0 || b[1] === 2 || b[1] === 0xff)],
  ['minecraft', (b) => b.length >= 3 && b[0] === 0xff && b.length === 3 + 2 * b.readUInt16BE(1)],
  ['dns', (b) => b.length >= 14 && b.readUInt16BE(0) === b.length - 2 && (b[4]! & 0x80) !== 0],
];

/** A SETTINGS frame on stream 0 (RFC 9113 section 6.5), or the GOAWAY that follows a bad preface. */
function isHttp2(b: Buffer): boolean {
  if (b.length < 9 || b.readUInt32BE(5) !== 0) return false;
  const length = b.readUIntBE(0, 3);
  return (b[3] === 4 && length % 6 === 0 && length <= 96 && b[4]! <= 1) || (b[3] === 7 && length >= 8 && length <= 256 && b[4] === 0);
}

/** Protocol 10 greeting, or an ERR packet as sent to hosts that may not connect; MariaDB sends the same. */
function isMySqlPacket(b: Buffer): boolean {
  if (b.length < 7 || b[3]! > 1) return false;
  const length = b.readUIntLE(0, 3);
  if (length < 5 || length > 4096) return false;
  return (b[4] === 10 && /^[\x20-\x7e]{3,}\0/.test(ascii(b, 5, 128))) || (b[4] === 0xff && b.readUInt16LE(5) >= 1000 && b.readUInt16LE(5) < 5000);
}

/** An ErrorResponse to a startup packet that it could not read: 'E', a length, then a severity field. */
function isPostgres(b: Buffer): boolean {
  return b.length >= 9 && b[0] === 0x45 && b.readUInt32BE(1) < 4096 && (b[5] === 0x53 || /^(FATA|ERRO|unsu|inva)/.test(ascii(b, 5, 9)));
}
