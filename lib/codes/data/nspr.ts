/**
 * One row a code: number, name, where it is met (`page` ends page loads, `rare` seldom does, `inner` never
 * does, `gone` was removed), family, causes likeliest first where they differ from the family's, and `=NAME`
 * for what a renamed one is called now.
 *
 * PR_ codes of NSPR: the socket below TLS. Only the page shows them; an extension is told an NS_ERROR_ value.
 */
export const NSPR_ROWS = `
-6000 PR_OUT_OF_MEMORY_ERROR inner resources
-5998 PR_WOULD_BLOCK_ERROR inner resources
-5990 PR_IO_TIMEOUT_ERROR inner connection server-hangs,connection-timed-out,path-mtu-black-hole
-5986 PR_ADDRESS_NOT_AVAILABLE_ERROR inner connection host-unreachable
-5985 PR_ADDRESS_NOT_SUPPORTED_ERROR inner connection ipv6-broken,host-unreachable
-5983 PR_BAD_ADDRESS_ERROR inner dns dns-name-not-found
-5982 PR_ADDRESS_IN_USE_ERROR inner resources
-5981 PR_CONNECT_REFUSED_ERROR inner connection connection-refused,dns-blocked,one-address-broken
-5980 PR_NETWORK_UNREACHABLE_ERROR inner connection host-unreachable,offline,ipv6-broken
-5979 PR_CONNECT_TIMEOUT_ERROR inner connection connection-timed-out,one-address-broken,ipv6-broken
-5974 PR_INSUFFICIENT_RESOURCES_ERROR inner resources
-5971 PR_PROC_DESC_TABLE_FULL_ERROR inner resources
-5970 PR_SYS_DESC_TABLE_FULL_ERROR inner resources
-5966 PR_NO_ACCESS_RIGHTS_ERROR inner local-network
-5961 PR_CONNECT_RESET_ERROR page connection connection-reset,sni-filtered,large-hello-intolerance,interception-breaks-tls,client-certificate-missing,hello-extension-intolerance
-5956 PR_NO_DEVICE_SPACE_ERROR inner resources
-5953 PR_IS_DIRECTORY_ERROR inner file
-5952 PR_LOOP_ERROR inner file
-5951 PR_NAME_TOO_LONG_ERROR inner file
-5950 PR_FILE_NOT_FOUND_ERROR inner file
-5949 PR_NOT_DIRECTORY_ERROR inner file
-5948 PR_READ_ONLY_FILESYSTEM_ERROR inner file
-5938 PR_END_OF_FILE_ERROR page connection server-closes-silently,other-protocol-on-port,no-shared-cipher,tls-version-too-old,client-certificate-missing,interception-breaks-tls,sni-filtered,large-hello-intolerance,hello-extension-intolerance
-5928 PR_CONNECT_ABORTED_ERROR inner connection connection-reset,interception-breaks-tls
-5927 PR_HOST_UNREACHABLE_ERROR inner connection host-unreachable,ipv6-broken
`;
