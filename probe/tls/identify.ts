/**
 * Names the protocol that the bytes of a server belong to, where a TLS record was due: what it says first, or
 * what it answers to a ClientHello. Ids are short lower-case names of the protocols; null where the bytes fit none.
 */
export function identify(bytes: Buffer): string | null {
  if (bytes.length === 0) return null;
  const text = bytes.toString('latin1');
  for (const [name, fits] of SIGNATURES) if (fits(text, bytes)) return name;
  return null;
}

type Signature = readonly [name: string, fits: (text: string, bytes: Buffer) => boolean];

const starts = (name: string, pattern: RegExp): Signature => [name, (text) => pattern.test(text)];

/** Before the patterns that a longer banner would also fit. */
const SIGNATURES: readonly Signature[] = [
  starts('http', /^HTTP\/\d/),
  // A server that answers a ClientHello with a page and no status line (HTTP/0.9, or a broken error page).
  starts('http', /^\s*<(!doctype html|html|head|\?xml)/i),
  ['http/2', (_, b) => isHttp2Settings(b)],
  starts('rtsp', /^RTSP\/\d/),
  starts('sip', /^SIP\/\d/),
  starts('ssh', /^SSH-\d/),
  ['smtp', (t) => /^(220|421|554)[ -]/.test(t) && /smtp|mail|postfix|exim|sendmail|esmtp/i.test(t)],
  ['ftp', (t) => /^(220|421|530)[ -]/.test(t) && /ftp|filezilla/i.test(t)],
  // SMTP and FTP share their greeting's code; a bare one is more often SMTP, which speaks of errors with 5xx 5.x.x.
  starts('smtp', /^(500|501|502|503|554)[ -]\d\.\d\.\d/),
  starts('ftp', /^(220|530|500|421)[ -]/),
  starts('imap', /^\* (OK|PREAUTH|BYE|BAD)/i),
  starts('pop3', /^(\+OK|-ERR )(?!.*unknown command)/i),
  starts('redis', /^(-ERR|-NOAUTH|-DENIED|-MISCONF|\+PONG|\$-1)/),
  starts('nntp', /^(200|201|400|502) .*(nntp|news|inn)/i),
  starts('irc', /^:\S+ (NOTICE|\d{3}) |^NOTICE AUTH|^ERROR :/),
  starts('xmpp', /^<\?xml[^>]*\?>\s*<stream:stream|^<stream:(stream|error)/),
  starts('vnc', /^RFB \d{3}\.\d{3}/),
  starts('rsync', /^@RSYNCD: /),
  starts('telnet', /^\xff[\xfb-\xfe]/),
  starts('memcached', /^(ERROR|CLIENT_ERROR|SERVER_ERROR)\r\n|^ERROR\r?$/),
  starts('amqp', /^AMQP/),
  starts('nats', /^INFO \{"server_id"/),
  starts('svn', /^\( success \(/),
  starts('gearman', /^\0RES/),
  starts('zookeeper', /^This ZooKeeper|^\0\0\0\x29\0\0/),
  starts('sieve', /^"IMPLEMENTATION"/),
  starts('adb', /^(CNXN|AUTH)\0\0\0/),
  ['mysql', (_, b) => isMySqlPacket(b)],
  ['postgresql', (_, b) => isPostgres(b)],
  ['rdp', (_, b) => b.length >= 7 && b[0] === 3 && b[1] === 0 && b.readUInt16BE(2) >= 7 && b.readUInt16BE(2) <= 64 && b[5] === 0xd0],
  ['smb', (_, b) => b.length >= 8 && b[0] === 0 && (b.subarray(4, 8).equals(Buffer.from('fe534d42', 'hex')) || b.subarray(4, 8).equals(Buffer.from('ff534d42', 'hex')))],
  ['mqtt', (_, b) => b.length >= 4 && b[0] === 0x20 && b[1] === 2 && b[2]! <= 1 && b[3]! <= 5],
  ['mongodb', (_, b) => b.length >= 16 && b.readUInt32LE(0) >= 16 && b.readUInt32LE(0) < 65536 && [1, 2004, 2013].includes(b.readUInt32LE(12))],
  ['ldap', (_, b) => b.length >= 7 && b[0] === 0x30 && b[2] === 2 && b[5] === 0x78],
  ['socks', (_, b) => b.length === 2 && b[0] === 5 && (b[1] === 0 || b[1] === 2 || b[1] === 0xff)],
  ['minecraft', (_, b) => b.length >= 3 && b[0] === 0xff && b.readUInt16BE(1) < 256],
  ['dns', (_, b) => b.length >= 14 && b.readUInt16BE(0) === b.length - 2 && (b[4]! & 0x80) !== 0],
];

/** A SETTINGS frame on stream 0 (RFC 9113 section 6.5), or the GOAWAY that follows a bad preface. */
function isHttp2Settings(b: Buffer): boolean {
  if (b.length < 9 || b.readUInt32BE(5) !== 0) return false;
  const length = b.readUIntBE(0, 3);
  return (b[3] === 4 && length % 6 === 0 && length <= 96 && b[4]! <= 1) || (b[3] === 7 && length >= 8 && length <= 256 && b[4] === 0);
}

/** Protocol 10 greeting, or an ERR packet as sent to hosts that may not connect; MariaDB sends the same. */
function isMySqlPacket(b: Buffer): boolean {
  if (b.length < 6 || b[3]! > 1) return false;
  const length = b.readUIntLE(0, 3);
  if (length < 5 || length > 4096) return false;
  return (b[4] === 10 && /^[\x20-\x7e]{3,}\0/.test(b.subarray(5).toString('latin1'))) || (b[4] === 0xff && b.readUInt16LE(5) >= 1000 && b.readUInt16LE(5) < 5000);
}

/** An ErrorResponse to a startup packet that it could not read: 'E', a length, then a severity field. */
function isPostgres(b: Buffer): boolean {
  return b.length >= 6 && b[0] === 0x45 && b.readUInt32BE(1) < 4096 && (b[5] === 0x53 || /^(FATAL|ERROR|unsupported|invalid)/.test(b.subarray(5).toString('latin1')));
}
