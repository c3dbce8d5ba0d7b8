/** One message of a handshake, in order. */
export interface HandshakeMessage {
  from: 'browser' | 'server';
  name: string;
  /** False: only sometimes there. */
  always: boolean;
  /** True: on the wire it is encrypted. */
  encrypted: boolean;
  /** What it is for. */
  does: string;
  /** What it means when the exchange ends right after it. */
  ends: string;
}

type Row = readonly [from: 'browser' | 'server', name: string, always: boolean, encrypted: boolean, does: string, ends: string];

const TLS12: readonly Row[] = [
  ['browser', 'ClientHello', true, false, 'Offers versions, cipher suites, groups and signature types, and names the site (SNI).', 'Nothing offered fits, the name is not served, the message is too large or new for the receiver, or a filter cuts the line. Other hellos tell which.'],
  ['server', 'ServerHello', true, false, 'Chooses version, suite and session.', 'The browser refuses the choice: a version or suite that it did not offer, or that is too old.'],
  ['server', 'Certificate', true, false, 'Shows who the server says it is, with its issuers.', 'The browser cannot read or use the certificate. Whether it trusts it is judged a little later, and shows as a certificate error.'],
  ['server', 'CertificateStatus', false, false, 'Brings the CA’s word that the certificate is not revoked (OCSP staple).', 'The staple is broken or says “revoked”.'],
  ['server', 'ServerKeyExchange', true, false, 'Brings the server’s half of the key exchange, signed with the certificate’s key.', 'The signature does not verify: key and certificate do not belong together, or the group is none that was offered.'],
  ['server', 'CertificateRequest', false, false, 'Asks for the visitor’s certificate, with the CAs that are accepted.', 'The browser has nothing to show, or the person chose nothing.'],
  ['server', 'ServerHelloDone', true, false, 'Says that the server has said its part.', 'The browser found fault with what was shown and hangs up.'],
  ['browser', 'Certificate', false, false, 'Shows the visitor’s certificate; empty where there is none. Sent only if asked for.', 'The server refuses it: alerts 42 to 46 and 48, or 40 where it was empty.'],
  ['browser', 'ClientKeyExchange', true, false, 'Brings the browser’s half of the key exchange. Both now have the keys.', 'The server cannot use it: a wrong private key for the certificate, or damaged bytes.'],
  ['browser', 'CertificateVerify', false, false, 'Proves that the visitor holds the key of the certificate shown.', 'The server finds the proof wrong (alert 51) or the certificate unfit.'],
  ['browser', 'ChangeCipherSpec', true, false, 'Says that what follows is encrypted.', 'As after Finished.'],
  ['browser', 'Finished', true, true, 'A check sum of all so far, encrypted.', 'The server counts another sum (something altered the handshake), cannot decrypt it, or refuses the visitor’s certificate only now.'],
  ['server', 'NewSessionTicket', false, false, 'Lets the next visit begin faster.', 'As after Finished.'],
  ['server', 'ChangeCipherSpec', true, false, 'Says that what follows is encrypted.', 'As after Finished.'],
  ['server', 'Finished', true, true, 'The server’s check sum. The handshake is done.', 'The browser counts another sum: something altered the handshake on the way.'],
  ['browser', 'application data', true, true, 'The request for the page.', 'The program behind TLS failed, or the server asks for a certificate only for this page (renegotiation).'],
];

const TLS13: readonly Row[] = [
  ['browser', 'ClientHello', true, false, 'Offers versions, suites, groups with key shares (a post-quantum one among them) and signature types, and names the site (SNI, or hidden by ECH).', 'Nothing offered fits, the name is not served, the message is too large or new for the receiver, or a filter cuts the line. Other hellos tell which.'],
  ['server', 'HelloRetryRequest', false, false, 'Asks for a key share of another group.', 'The browser does not have that group, or was asked twice.'],
  ['browser', 'ClientHello (second)', false, false, 'The same hello with the key share asked for.', 'The server, or one behind the same load balancer, does not remember its own request.'],
  ['server', 'ServerHello', true, false, 'Chooses suite and key share. Everything after it is encrypted, alerts too.', 'The browser refuses the choice, or sees the mark of a downgrade. A capture shows no alert from here on; a probe, being the client, reads it.'],
  ['server', 'EncryptedExtensions', true, true, 'The rest of the choices, such as the protocol after TLS (ALPN).', 'A choice that was not offered.'],
  ['server', 'CertificateRequest', false, true, 'Asks for the visitor’s certificate, with the CAs that are accepted.', 'The browser has nothing to show, or the person chose nothing.'],
  ['server', 'Certificate', true, true, 'Shows who the server says it is, with its issuers and staples.', 'The browser cannot read or use the certificate.'],
  ['server', 'CertificateVerify', true, true, 'Proves, by a signature over all so far, that the server holds the certificate’s key.', 'The signature does not verify: key and certificate do not belong together.'],
  ['server', 'Finished', true, true, 'A check sum of all so far.', 'The browser finds fault with the certificate, or counts another sum.'],
  ['browser', 'Certificate', false, true, 'Shows the visitor’s certificate; empty where there is none. Sent only if asked for.', 'The server refuses it; the alert comes after the browser thinks itself done.'],
  ['browser', 'CertificateVerify', false, true, 'Proves that the visitor holds the key of the certificate shown.', 'The server finds the proof wrong (alert 51).'],
  ['browser', 'Finished', true, true, 'The browser’s check sum. It sends its request at once, without waiting.', 'The server refuses the visitor’s certificate only now: alert 116 where it was empty, 42 to 48 where it did not fit. It looks like a page that breaks off.'],
  ['server', 'NewSessionTicket', false, true, 'Lets the next visit begin faster.', 'The handshake is done: look at the request.'],
  ['browser', 'application data', true, true, 'The request for the page.', 'The program behind TLS failed, or hung up on purpose.'],
];

export const HANDSHAKES: Readonly<Record<'TLS 1.2' | 'TLS 1.3', readonly HandshakeMessage[]>> = { 'TLS 1.2': TLS12.map(read), 'TLS 1.3': TLS13.map(read) };

function read([from, name, always, encrypted, does, ends]: Row): HandshakeMessage {
  return { from, name, always, encrypted, does, ends };
}
