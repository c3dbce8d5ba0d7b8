import { isBelow } from './name.ts';

/**
 * Where public certificate authorities keep issuers, revocation lists and responders. A certificate names any address
 * that its maker likes, so a probe for strangers asks these alone: it must not be sent to third parties by a certificate.
 */
const ISSUER_HOSTS = [
  'lencr.org', 'letsencrypt.org', 'digicert.com', 'digicert.cn', 'sectigo.com', 'usertrust.com', 'comodoca.com', 'trust-provider.com', 'pki.goog',
  'globalsign.com', 'globalsign.net', 'amazontrust.com', 'godaddy.com', 'starfieldtech.com', 'entrust.net', 'ssl.com', 'buypass.com', 'buypass.no', 'identrust.com',
  'certum.pl', 'actalis.it', 'harica.gr', 'quovadisglobal.com', 'swisssign.net', 'swisssign.ch', 'telesec.de', 'd-trust.net', 'microsoft.com', 'apple.com',
  'geotrust.com', 'thawte.com', 'rapidssl.com', 'symcb.com', 'symcd.com', 'zerossl.com', 'trustwave.com', 'certsign.ro', 'disig.sk', 'e-szigno.hu', 'izenpe.com',
  'camerfirma.com', 'firmaprofesional.com', 'accv.es', 'fnmt.es', 'wisekey.com', 'netlock.hu', 'secomtrust.net', 'hongkongpost.gov.hk', 'twca.com.tw', 'cfca.com.cn',
];

/** True for a host of a public authority, asked as those are asked: plain HTTP on port 80. */
export function isIssuerHost(host: string, port: number): boolean {
  return port === 80 && ISSUER_HOSTS.some((name) => isBelow(host, name));
}
