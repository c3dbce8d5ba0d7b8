/**
 * One row a name: number (`-` for none), name, family, causes likeliest first (`-`: the family's), the browsers'
 * codes for the same failure after `=`, and after each ` ~ ` words by which its messages are known.
 *
 * OpenSSL's verify results (X509_V_), the same in curl, Python and, without the prefix, as Node's `err.code`.
 * 24 was INVALID_CA before OpenSSL 3.0.
 */
export const OPENSSL_VERIFY_ROWS = `
0 X509_V_OK internal -
1 X509_V_ERR_UNSPECIFIED internal - ~ unspecified certificate verification error
2 X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT certificate-trust missing-intermediate,unknown-issuer,self-signed,interception-untrusted =SEC_ERROR_UNKNOWN_ISSUER,ERR_CERT_AUTHORITY_INVALID ~ unable to get issuer certificate
3 X509_V_ERR_UNABLE_TO_GET_CRL certificate-revocation - =ERR_CERT_UNABLE_TO_CHECK_REVOCATION ~ unable to get certificate crl
4 X509_V_ERR_UNABLE_TO_DECRYPT_CERT_SIGNATURE certificate-form - ~ unable to decrypt certificate's signature
5 X509_V_ERR_UNABLE_TO_DECRYPT_CRL_SIGNATURE certificate-revocation - ~ unable to decrypt crl's signature
6 X509_V_ERR_UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY certificate-trust - ~ unable to decode issuer public key
7 X509_V_ERR_CERT_SIGNATURE_FAILURE certificate-trust certificate-malformed,unknown-issuer =SEC_ERROR_BAD_SIGNATURE ~ certificate signature failure
8 X509_V_ERR_CRL_SIGNATURE_FAILURE certificate-revocation - ~ crl signature failure
9 X509_V_ERR_CERT_NOT_YET_VALID certificate-date clock-wrong,certificate-not-yet-valid =MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE,ERR_CERT_DATE_INVALID ~ certificate is not yet valid
10 X509_V_ERR_CERT_HAS_EXPIRED certificate-date certificate-expired,intermediate-expired,clock-wrong =SEC_ERROR_EXPIRED_CERTIFICATE,ERR_CERT_DATE_INVALID ~ certificate has expired
11 X509_V_ERR_CRL_NOT_YET_VALID certificate-revocation - ~ crl is not yet valid
12 X509_V_ERR_CRL_HAS_EXPIRED certificate-revocation - ~ crl has expired
13 X509_V_ERR_ERROR_IN_CERT_NOT_BEFORE_FIELD certificate-form - ~ format error in certificate's notbefore field
14 X509_V_ERR_ERROR_IN_CERT_NOT_AFTER_FIELD certificate-form - ~ format error in certificate's notafter field
15 X509_V_ERR_ERROR_IN_CRL_LAST_UPDATE_FIELD certificate-revocation - ~ format error in crl's lastupdate field
16 X509_V_ERR_ERROR_IN_CRL_NEXT_UPDATE_FIELD certificate-revocation - ~ format error in crl's nextupdate field
17 X509_V_ERR_OUT_OF_MEM resources - ~ out of memory
18 X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT certificate-trust self-signed =MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT,ERR_CERT_AUTHORITY_INVALID ~ self-signed certificate
19 X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN certificate-trust unknown-issuer,interception-untrusted =SEC_ERROR_UNKNOWN_ISSUER,ERR_CERT_AUTHORITY_INVALID ~ self-signed certificate in certificate chain
20 X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY certificate-trust missing-intermediate,unknown-issuer,self-signed,interception-untrusted =SEC_ERROR_UNKNOWN_ISSUER,ERR_CERT_AUTHORITY_INVALID ~ unable to get local issuer certificate
21 X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE certificate-trust missing-intermediate,unknown-issuer,self-signed,interception-untrusted =SEC_ERROR_UNKNOWN_ISSUER,ERR_CERT_AUTHORITY_INVALID ~ unable to verify the first certificate
22 X509_V_ERR_CERT_CHAIN_TOO_LONG certificate-trust - ~ certificate chain too long
23 X509_V_ERR_CERT_REVOKED certificate-revocation certificate-revoked =SEC_ERROR_REVOKED_CERTIFICATE,ERR_CERT_REVOKED ~ certificate revoked
24 X509_V_ERR_NO_ISSUER_PUBLIC_KEY certificate-trust - ~ issuer certificate doesn't have a public key
25 X509_V_ERR_PATH_LENGTH_EXCEEDED certificate-policy key-usage-wrong =SEC_ERROR_PATH_LEN_CONSTRAINT_INVALID,ERR_CERT_INVALID ~ path length constraint exceeded
26 X509_V_ERR_INVALID_PURPOSE certificate-usage key-usage-wrong =SEC_ERROR_INADEQUATE_CERT_TYPE,ERR_CERT_INVALID,ERR_SSL_KEY_USAGE_INCOMPATIBLE ~ unsuitable certificate purpose
27 X509_V_ERR_CERT_UNTRUSTED certificate-trust ca-distrusted,unknown-issuer =SEC_ERROR_UNTRUSTED_CERT,ERR_CERT_AUTHORITY_INVALID ~ certificate not trusted
28 X509_V_ERR_CERT_REJECTED certificate-trust ca-distrusted =MOZILLA_PKIX_ERROR_ISSUER_NO_LONGER_TRUSTED,ERR_CERT_AUTHORITY_INVALID ~ certificate rejected
29 X509_V_ERR_SUBJECT_ISSUER_MISMATCH certificate-trust - ~ subject issuer mismatch
30 X509_V_ERR_AKID_SKID_MISMATCH certificate-trust - ~ authority and subject key identifier mismatch
31 X509_V_ERR_AKID_ISSUER_SERIAL_MISMATCH certificate-trust - ~ authority and issuer serial number mismatch
32 X509_V_ERR_KEYUSAGE_NO_CERTSIGN certificate-usage key-usage-wrong =SEC_ERROR_INADEQUATE_KEY_USAGE,ERR_CERT_INVALID ~ key usage does not include certificate signing
33 X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER certificate-revocation - ~ unable to get crl issuer certificate
34 X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION certificate-form certificate-malformed =SEC_ERROR_UNKNOWN_CRITICAL_EXTENSION,ERR_CERT_INVALID ~ unhandled critical extension
35 X509_V_ERR_KEYUSAGE_NO_CRL_SIGN certificate-revocation - ~ key usage does not include crl signing
36 X509_V_ERR_UNHANDLED_CRITICAL_CRL_EXTENSION certificate-revocation - ~ unhandled critical crl extension
37 X509_V_ERR_INVALID_NON_CA certificate-usage - ~ invalid non-ca certificate (has ca markings)
38 X509_V_ERR_PROXY_PATH_LENGTH_EXCEEDED other-use - ~ proxy path length constraint exceeded
39 X509_V_ERR_KEYUSAGE_NO_DIGITAL_SIGNATURE certificate-usage - ~ key usage does not include digital signature
40 X509_V_ERR_PROXY_CERTIFICATES_NOT_ALLOWED other-use - ~ proxy certificates not allowed, please set the appropriate flag
41 X509_V_ERR_INVALID_EXTENSION certificate-form - ~ invalid or inconsistent certificate extension
42 X509_V_ERR_INVALID_POLICY_EXTENSION certificate-form - ~ invalid or inconsistent certificate policy extension
43 X509_V_ERR_NO_EXPLICIT_POLICY certificate-form - ~ no explicit policy
44 X509_V_ERR_DIFFERENT_CRL_SCOPE certificate-revocation - ~ different crl scope
45 X509_V_ERR_UNSUPPORTED_EXTENSION_FEATURE certificate-form - ~ unsupported extension feature
46 X509_V_ERR_UNNESTED_RESOURCE certificate-form - ~ rfc 3779 resource not subset of parent's resources
47 X509_V_ERR_PERMITTED_VIOLATION certificate-policy name-constraint-violated =SEC_ERROR_CERT_NOT_IN_NAME_SPACE,ERR_CERT_NAME_CONSTRAINT_VIOLATION ~ permitted subtree violation
48 X509_V_ERR_EXCLUDED_VIOLATION certificate-policy name-constraint-violated =SEC_ERROR_CERT_NOT_IN_NAME_SPACE,ERR_CERT_NAME_CONSTRAINT_VIOLATION ~ excluded subtree violation
49 X509_V_ERR_SUBTREE_MINMAX certificate-form - ~ name constraints minimum and maximum not supported
50 X509_V_ERR_APPLICATION_VERIFICATION internal - ~ application verification failure
51 X509_V_ERR_UNSUPPORTED_CONSTRAINT_TYPE certificate-form - ~ unsupported name constraint type
52 X509_V_ERR_UNSUPPORTED_CONSTRAINT_SYNTAX certificate-form - ~ unsupported or invalid name constraint syntax
53 X509_V_ERR_UNSUPPORTED_NAME_SYNTAX certificate-form - ~ unsupported or invalid name syntax
54 X509_V_ERR_CRL_PATH_VALIDATION_ERROR certificate-revocation - ~ crl path validation error
55 X509_V_ERR_PATH_LOOP certificate-trust - ~ path loop
56 X509_V_ERR_SUITE_B_INVALID_VERSION other-use - ~ suite b: certificate version invalid
57 X509_V_ERR_SUITE_B_INVALID_ALGORITHM other-use - ~ suite b: invalid public key algorithm
58 X509_V_ERR_SUITE_B_INVALID_CURVE other-use - ~ suite b: invalid ecc curve
59 X509_V_ERR_SUITE_B_INVALID_SIGNATURE_ALGORITHM other-use - ~ suite b: invalid signature algorithm
60 X509_V_ERR_SUITE_B_LOS_NOT_ALLOWED other-use - ~ suite b: curve not allowed for this los
61 X509_V_ERR_SUITE_B_CANNOT_SIGN_P_384_WITH_P_256 other-use - ~ suite b: cannot sign p-384 with p-256
62 X509_V_ERR_HOSTNAME_MISMATCH certificate-name - =SSL_ERROR_BAD_CERT_DOMAIN,ERR_CERT_COMMON_NAME_INVALID ~ hostname mismatch
63 X509_V_ERR_EMAIL_MISMATCH certificate-name - ~ email address mismatch
64 X509_V_ERR_IP_ADDRESS_MISMATCH certificate-name - =SSL_ERROR_BAD_CERT_DOMAIN,ERR_CERT_COMMON_NAME_INVALID ~ ip address mismatch
65 X509_V_ERR_DANE_NO_MATCH other-use - ~ no matching dane tlsa records
66 X509_V_ERR_EE_KEY_TOO_SMALL certificate-weak weak-key =MOZILLA_PKIX_ERROR_INADEQUATE_KEY_SIZE,ERR_CERT_WEAK_KEY ~ ee certificate key too weak
67 X509_V_ERR_CA_KEY_TOO_SMALL certificate-weak weak-key =MOZILLA_PKIX_ERROR_INADEQUATE_KEY_SIZE,ERR_CERT_WEAK_KEY ~ ca certificate key too weak
68 X509_V_ERR_CA_MD_TOO_WEAK certificate-weak weak-signature =SEC_ERROR_CERT_SIGNATURE_ALGORITHM_DISABLED,ERR_CERT_WEAK_SIGNATURE_ALGORITHM ~ ca signature digest algorithm too weak
69 X509_V_ERR_INVALID_CALL internal - ~ invalid certificate verification context
70 X509_V_ERR_STORE_LOOKUP internal - ~ issuer certificate lookup error
71 X509_V_ERR_NO_VALID_SCTS certificate-policy transparency-missing =MOZILLA_PKIX_ERROR_INSUFFICIENT_CERTIFICATE_TRANSPARENCY,ERR_CERTIFICATE_TRANSPARENCY_REQUIRED ~ certificate transparency required, but no valid scts found
72 X509_V_ERR_PROXY_SUBJECT_NAME_VIOLATION other-use - ~ proxy subject name violation
73 X509_V_ERR_OCSP_VERIFY_NEEDED certificate-revocation - ~ ocsp verification needed
74 X509_V_ERR_OCSP_VERIFY_FAILED certificate-revocation - ~ ocsp verification failed
75 X509_V_ERR_OCSP_CERT_UNKNOWN certificate-revocation - =SEC_ERROR_OCSP_UNKNOWN_CERT ~ ocsp unknown cert
76 X509_V_ERR_UNSUPPORTED_SIGNATURE_ALGORITHM certificate-form - ~ cannot find certificate signature algorithm
77 X509_V_ERR_SIGNATURE_ALGORITHM_MISMATCH certificate-form - ~ subject signature algorithm and issuer public key algorithm mismatch
78 X509_V_ERR_SIGNATURE_ALGORITHM_INCONSISTENCY certificate-form - =MOZILLA_PKIX_ERROR_SIGNATURE_ALGORITHM_MISMATCH ~ cert info signature and signature algorithm mismatch
79 X509_V_ERR_INVALID_CA certificate-usage key-usage-wrong =SEC_ERROR_CA_CERT_INVALID,ERR_CERT_INVALID ~ invalid ca certificate
80 X509_V_ERR_PATHLEN_INVALID_FOR_NON_CA certificate-usage - ~ path length invalid for non-ca cert
81 X509_V_ERR_PATHLEN_WITHOUT_KU_KEY_CERT_SIGN certificate-usage - ~ path length given without key usage keycertsign
82 X509_V_ERR_KU_KEY_CERT_SIGN_INVALID_FOR_NON_CA certificate-usage - ~ key usage keycertsign invalid for non-ca cert
83 X509_V_ERR_ISSUER_NAME_EMPTY certificate-form - =MOZILLA_PKIX_ERROR_EMPTY_ISSUER_NAME ~ issuer name empty
84 X509_V_ERR_SUBJECT_NAME_EMPTY certificate-form - ~ subject name empty
85 X509_V_ERR_MISSING_AUTHORITY_KEY_IDENTIFIER certificate-form - ~ missing authority key identifier
86 X509_V_ERR_MISSING_SUBJECT_KEY_IDENTIFIER certificate-form - ~ missing subject key identifier
87 X509_V_ERR_EMPTY_SUBJECT_ALT_NAME certificate-form - ~ empty subject alternative name extension
88 X509_V_ERR_EMPTY_SUBJECT_SAN_NOT_CRITICAL certificate-form - ~ subject empty and subject alt name extension not critical
89 X509_V_ERR_CA_BCONS_NOT_CRITICAL certificate-form - ~ basic constraints of ca cert not marked critical
90 X509_V_ERR_AUTHORITY_KEY_IDENTIFIER_CRITICAL certificate-form - ~ authority key identifier marked critical
91 X509_V_ERR_SUBJECT_KEY_IDENTIFIER_CRITICAL certificate-form - ~ subject key identifier marked critical
92 X509_V_ERR_CA_CERT_MISSING_KEY_USAGE certificate-form - ~ ca cert does not include key usage extension
93 X509_V_ERR_EXTENSIONS_REQUIRE_VERSION_3 certificate-form - ~ using cert extension requires at least x509v3
94 X509_V_ERR_EC_KEY_EXPLICIT_PARAMS certificate-form - ~ certificate public key has explicit ecc parameters
95 X509_V_ERR_RPK_UNTRUSTED certificate-trust -
96 X509_V_ERR_OCSP_RESP_INVALID certificate-revocation -
97 X509_V_ERR_OCSP_SIGNATURE_FAILURE certificate-revocation -
98 X509_V_ERR_OCSP_NOT_YET_VALID certificate-revocation -
99 X509_V_ERR_OCSP_HAS_EXPIRED certificate-revocation -
100 X509_V_ERR_OCSP_NO_RESPONSE certificate-revocation -
101 X509_V_ERR_CRL_VERIFY_FAILED certificate-revocation -
102 X509_V_ERR_EMPTY_AUTHORITY_KEY_IDENTIFIER certificate-form -
103 X509_V_ERR_AKID_ISSUER_SERIAL_NOT_PAIRED certificate-trust -
104 X509_V_ERR_IDP_ONLY_USER_CA_ATTR_EXCLUSIVE certificate-form -
`;
