/**
 * One row a code: number, name, where it is met (`page` ends page loads, `rare` seldom does, `inner` never
 * does, `gone` was removed), family, causes likeliest first where they differ from the family's, and `=NAME`
 * for what a renamed one is called now.
 *
 * MOZILLA_PKIX_ERROR_ codes as of Firefox 153: Firefox's own certificate rules. They count up from -0x4000.
 */
export const NSS_PKIX_ROWS = `
-16384 MOZILLA_PKIX_ERROR_KEY_PINNING_FAILURE page certificate-policy pinned-key-mismatch,interception-untrusted,captive-portal
-16383 MOZILLA_PKIX_ERROR_CA_CERT_USED_AS_END_ENTITY page certificate-usage ca-certificate-as-leaf,self-signed
-16382 MOZILLA_PKIX_ERROR_INADEQUATE_KEY_SIZE page certificate-weak weak-key,interception-untrusted
-16381 MOZILLA_PKIX_ERROR_V1_CERT_USED_AS_CA page certificate-usage certificate-malformed,key-usage-wrong,unknown-issuer
-16380 MOZILLA_PKIX_ERROR_NO_RFC822NAME_MATCH rare certificate-name certificate-wrong-host
-16379 MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE page certificate-date clock-wrong,certificate-not-yet-valid
-16378 MOZILLA_PKIX_ERROR_NOT_YET_VALID_ISSUER_CERTIFICATE page certificate-date clock-wrong,certificate-not-yet-valid
-16377 MOZILLA_PKIX_ERROR_SIGNATURE_ALGORITHM_MISMATCH page certificate-form certificate-malformed
-16376 MOZILLA_PKIX_ERROR_OCSP_RESPONSE_FOR_CERT_MISSING rare certificate-revocation staple-missing
-16375 MOZILLA_PKIX_ERROR_VALIDITY_TOO_LONG page certificate-policy certificate-malformed,interception-untrusted
-16374 MOZILLA_PKIX_ERROR_REQUIRED_TLS_FEATURE_MISSING page certificate-revocation staple-missing
-16373 MOZILLA_PKIX_ERROR_INVALID_INTEGER_ENCODING page certificate-form certificate-malformed
-16372 MOZILLA_PKIX_ERROR_EMPTY_ISSUER_NAME rare certificate-form certificate-malformed
-16371 MOZILLA_PKIX_ERROR_ADDITIONAL_POLICY_CONSTRAINT_FAILED page certificate-policy ca-distrusted,name-constraint-violated
-16370 MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT page certificate-trust self-signed,interception-untrusted,captive-portal
-16369 MOZILLA_PKIX_ERROR_MITM_DETECTED page certificate-trust interception-untrusted
-16368 MOZILLA_PKIX_ERROR_INSUFFICIENT_CERTIFICATE_TRANSPARENCY page certificate-policy transparency-missing,interception-untrusted
-16367 MOZILLA_PKIX_ERROR_ISSUER_NO_LONGER_TRUSTED page certificate-trust ca-distrusted
`;
