/**
 * Roots of Mozilla's programme that Chrome or Firefox takes only for older certificates, or takes no more: SHA-256 of the root,
 * what Chrome does, what Firefox does. A day: nothing logged (Chrome) or made (Firefox) after it; `removed`: nothing
 * at all; `-`: no such rule. Facts from the root stores of Chromium 156 (sct_not_after in
 * net/data/ssl/chrome_root_store/root_store.textproto; those removed were in an earlier version of it) and of Firefox 153
 * (CKA_NSS_SERVER_DISTRUST_AFTER in security/nss/lib/ckfw/builtins/certdata.txt), where the next version's are to be looked up.
 */
export const ROOT_LIMITS_AS_OF = '2026-11-02';

export const ROOT_LIMITS: readonly string[] = [
  '1ba5b2aa8c65401a82960118f80bec4f62304d83cec4713a19c39c011ea46db4|2027-09-14|-', // Amazon Root CA 2
  '18ce6cfe7bf14e60b2e347b8dfe868cb31d02ebb3ada271569f50343b46db3a4|2027-09-14|-', // Amazon Root CA 3
  'fb8fec759169b9106b1e511644c618c51304373f6c0643088d8beffd1b997599|2027-01-14|-', // ANF Secure Server Root CA
  '57de0583efd2b26e0361da99da9df4648def7ee8441c3b728afa9bcde0f9b26a|2026-09-30|-', // Autoridad de Certificacion Firmaprofesional CIF A62634068
  '9a114025197c5bb95d94e63d55cd43790847b646b23cdf11ada4a00eff15fb48|2025-10-31|-', // Buypass Class 2 Root CA
  'edf7ebbca27a2a384d387b7d4010c666e2edb4843e4c29b4ae1d5b9332e6b24d|2025-10-31|-', // Buypass Class 3 Root CA
  'd48d3d23eedb50a459e55197601c27774b9d7b18c94d5a059511a10250b93168|2026-06-14|-', // Certigna Root CA (Dhimyotis)
  '5c58468d55f58e497e743982d2b50010b6d165374acf83a7d4a32db768c4408e|2026-09-30|-', // Certum Trusted Network CA (Unizeto Technologies S.A.)
  'b676f2eddae8775cd36cb0f63cd1d4603961f49e6265ba013a2f0307b6d0b804|removed|-', // Certum Trusted Network CA 2 (Unizeto Technologies S.A.)
  '1793927a0614549789adce2f8f34f7f0b66d0f3ae3a3b84d21ec15dbba4fadc7|2026-09-30|-', // COMODO ECC Certification Authority
  '52f0e1c4e58ec629291b60317f074671b85d7ea80d5b07273463534b32b40234|2026-09-30|-', // COMODO RSA Certification Authority
  'e59aaa816009c22bff5b25bad37df306f049797c1f81d85ab089e657bd8f0044|2027-09-14|-', // D-TRUST BR Root CA 1 2020
  '0552e6f83fdf65e8fa9670e666df28a4e21340b510cbe52566f97c4fb94b2bd1|2027-09-14|-', // D-TRUST BR Root CA 2 2023
  '08170d1aa36453901a2f959245e347db0c8d37abaabc56b81aa100dc958970db|2027-08-30|-', // D-TRUST EV Root CA 1 2020
  '8e8221b2e7d4007836a1672f0dcc299c33bc07d316f132fa1a206d587150f1ce|2027-08-30|-', // D-TRUST EV Root CA 2 2023
  '49e7a442acf0ea6287050054b52564b650e4f49e42e348d6aa38e039e957b1c1|2026-05-28|-', // D-TRUST Root Class 3 CA 2 2009
  'eec5496b988ce98625b934092eec2908bed0b0f316c2d4730c84eaf1f3d34881|2026-05-28|-', // D-TRUST Root Class 3 CA 2 EV 2009
  '7d05ebb682339f8c9451ee094eebfefa7953a114edb2f44949452fab7d2fc185|2026-09-14|-', // DigiCert Assured ID Root G2
  '7e37cb8b4c47090cab36551ba6f45db840680fba166a952db100717f43053fc2|2026-09-14|-', // DigiCert Assured ID Root G3
  'cb3ccbb76031e5e0138f8dd39a23f9de47ffc35e43c1144cea27d46a5ab1cb5f|2027-09-14|-', // DigiCert Global Root G2
  '31ad6648f8104138c738f39ea4320133393e3a18cc02296ef97c2ac9ef6731d0|2027-09-14|-', // DigiCert Global Root G3
  '552f7bdcf1a7af9e6ce672017f4f12abf77240c78e761ac203d1d9d20ac89988|2026-09-14|-', // DigiCert Trusted Root G4
  'beb00b30839b9bc32c32e4447905950641f26421b15ed089198b518ae2ea1b99|2026-09-30|-', // e-Szigno Root CA 2017 (Microsec Ltd.)
  'bc4d809b15189d78db3e1d8cf4f9726a795da1643ca5f1358e1ddb0edc0d7eb3|removed|removed', // emSign ECC Root CA - C3 (eMudhra Inc)
  '86a1ecba089c4a8d3bbe2734c612ba341d813e043cf9e8a862cd5c57a36bbe6b|-|removed', // emSign ECC Root CA - G3 (eMudhra Technologies Limited)
  '125609aa301da0a249b97a8239cb6a34216f44dcac9f3954b14292f2e8c8608f|removed|removed', // emSign Root CA - C1 (eMudhra Inc)
  'b085d70b964f191a73e4af0d54ae7a0e07aafdaf9b71dd0862138ab7325a24a2|2027-09-14|-', // GlobalSign ECC Root CA - R4
  '179fbc148a3dd00fd24ea13458cc43bfa7f59c8182d783a513f6ebec100c8924|2026-09-30|-', // GlobalSign ECC Root CA - R5
  'cbb522d7b7f127ad6a0113865bdf1cd4102e7d0759af635a7cf4720dc963c53b|2026-09-30|-', // GlobalSign Root CA - R3
  '2cabeafe37d06ca22aba7391c0033d25982952c453647349763a3ab5ad6ccf69|2026-09-30|-', // GlobalSign Root CA - R6
  '34d8a73ee208d9bcdb0d956520934b4e40e69482596e8b6f73c8426b010a6f48|removed|-', // GTS Root R3 (Google Trust Services LLC)
  '44b545aa8a25e65a73ca15dc27fc36d24c1cb9953a066539b11582dc487b4833|removed|-', // Hellenic Academic and Research Institutions ECC RootCA 2015
  'a040929a02ce53b4acf4f2ffc6981ce4496f755e6d45fe0b2a692bcd52523f36|removed|-', // Hellenic Academic and Research Institutions RootCA 2015
  'f015ce3cc239bfef064be9f1d2c417e1a0264a0a94be1f0c8d121864eb6949cc|2025-07-31|-', // HiPKI Root CA - G1 (Chunghwa Telecom Co., Ltd.)
  '30d0895a9a448a262091635522d1f52010b5867acae12c78ef958fd4f4389f2f|removed|-', // IdenTrust Public Sector Root CA 1
  '2530cc8e98321502bad96f9b1fba1b099e2d299e0f4548bb914f363bc0d4531f|2026-04-14|2026-04-15', // Izenpe.com
  '3c5f81fea5fab82c64bfa2eaecafcde8e077fc8620a7cae537163df36edbf378|2026-09-30|-', // Microsec e-Szigno Root CA 2009
  '6c61dac3a2def031506be036d2a6fe401994fbd13df9c8d466599274c446ec98|removed|-', // NetLock Arany (Class Gold) Főtanúsítvány
  '6b9c08e86eb0f767cfad65cd98b62149e5494a67f5845e7bd1ed019f27b86bd6|2026-09-30|-', // OISTE WISeKey Global Root GB CA
  '8560f91c3624daba9570b5fea0dbe36ff11a8323be9486854fb3f34a5571198d|2026-09-30|-', // OISTE WISeKey Global Root GC CA
  '8a866fd1b276b57e578e921c65828a2bed58e9f2f288054134b7f1f4bfc9cc74|removed|-', // QuoVadis Root CA 1 G3
  '8fe4fb0af93a4d0d67db0bebb23e37c71bf325dcbcdd240ea04daf58b47e1840|2027-09-14|-', // QuoVadis Root CA 2 G3
  '88ef81de202eb018452e43f864725cea5fbd1fc2d9d205730709c5d8b8690f46|2027-09-14|-', // QuoVadis Root CA 3 G3
  '22a2c1f7bded704cc1e701b5f408c310880fe956b5de2a4a44f99c873a25a7c8|2026-06-14|-', // SSL.com EV Root Certification Authority ECC
  '2e7bf16cc22485a7bbe2aa8696750761b0ae39be3b2fe9d0cc6d4ef73491425c|2026-06-14|-', // SSL.com EV Root Certification Authority RSA R2
  '3417bb06cc6007da1b961c920b8ab4ce3fad820e4aa30b9acbc4a74ebdcebc65|2026-06-14|-', // SSL.com Root Certification Authority ECC
  '85666a562ee0be5ce925c1d8890a6f76a87ec16d4d7d5f29ea7419cf20123b69|2026-06-14|-', // SSL.com Root Certification Authority RSA
  '193144f431e0fddb740717d4de926a571133884b4360d30e272913cbe660ce41|2027-06-14|-', // SwissSign RSA TLS Root CA 2022 - 1
  '91e2f5788d5810eba7ba58737de1548a8ecacd014598bc0b143e041b17052552|2026-05-28|-', // T-TeleSec GlobalRoot Class 2 (T-Systems Enterprise Services GmbH)
  'fd73dad31c644ff1b43bef0ccdda96710b9cd9875eca7e31707af3e96d522bbd|2026-05-28|-', // T-TeleSec GlobalRoot Class 3 (T-Systems Enterprise Services GmbH)
  '578af4ded0853f4e5998db4aeaf9cbea8d945f60b620a38d1a3c13b2bc7ba8e1|2027-08-30|-', // Telekom Security TLS ECC Root 2020 (Deutsche Telekom Security GmbH)
  'efc65cadbb59adb6efe84da22311b35624b71b3b1ea0da8b6655174ec8978646|2027-08-30|-', // Telekom Security TLS RSA Root 2023 (Deutsche Telekom Security GmbH)
  '59769007f7685d0fcd50872f9f95d5755a5b2b457d81f3692b610a98672f0e1b|2026-09-14|-', // TWCA Global Root CA (TAIWAN-CA)
  'bfd88fe1101c41ae3e801bf8be56350ee9bad1a6b9bd515edc5c6d5b8711ac44|removed|-', // TWCA Root Certification Authority (TAIWAN-CA)
  '4ff460d54b9c86dabfbcfc5712e0400d2bed3fbc4d4fbdaa86e06adcd2a9ad7a|2026-09-30|-', // USERTrust ECC Certification Authority (The USERTRUST Network)
  'e793c9b02fd8aa13e21c31228accb08119643b749c898964b1746d46c3d4cbd2|2026-09-30|-', // USERTrust RSA Certification Authority (The USERTRUST Network)
  '30fbba2c32238e2a98547af97931e550428b9b3f1c8eeb6633dcfa86c5b27dd3|2027-01-14|-', // vTrus ECC Root CA (iTrusChina Co.,Ltd.)
  '8a71de6559336f426c26e53880d00d88a18da4c6a91f0dcb6194e206c5c96387|2027-01-14|-', // vTrus Root CA (iTrusChina Co.,Ltd.)
];
