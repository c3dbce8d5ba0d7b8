/** What `pagefault help` says. Eighty columns at most. */
export const HELP = {
  all: `pagefault: finds the place where a page load breaks, and proves it.

  pagefault diagnose URL      the whole diagnosis from this machine
  pagefault explain CODE      what an error code means, of any browser or tool
  pagefault serve             answers the browser extension over loopback
  pagefault install           lets the extension in the browsers here start it
  pagefault uninstall         takes that back
  pagefault status            which browsers are here, and whether it works
  pagefault help CALL         the options of one call
  pagefault --version

  --language en|de            with any call, in place of the system's language;
                              --json is English unless it is given

Exit status: 0 nothing wrong found, 1 a fault found, 2 bad usage, 3 the probe
itself failed.
`,
  diagnose: `pagefault diagnose URL: the whole diagnosis from this machine.
URL is a URL, host or host:port (https unless said).

  --code CODE                 what the browser said, as it stands there
  --browser firefox|chromium  which browser said it; the probe acts as that one
  --resolve HOST:PORT:ADDR[,ADDR...]
                              use these addresses; IPv6 in brackets; repeatable
  --cacert FILE               trust these roots too (PEM)
  --dns ADDR:PORT             ask this resolver
  --compare-dns ADDR[:PORT]   ask this one too, beside the first: it is sent the
                              host's name, and shows whether a filter hides it
  --remote URL                look from there as well; repeatable
  --only-target               contact no connectivity check, and nobody that a
                              certificate names
  --check URL                 connectivity check in place of the browsers' own:
                              an http URL that answers 204, or 200 and "success"
  --timeout MS                the whole run ends by then (default 10000)
  --capture FILE              write the connections as pcapng with their secrets
  --save-chain FILE           write the certificate chain as the server should
                              send it (PEM), missing issuers among it
  --json                      one JSON object on stdout
  --no-color                  plain text; NO_COLOR does the same

Contacted are the resolver, the proxy in use, the page's host, hosts that it
redirects to, and those that its certificates name. A connectivity check is
asked where the network may want a sign-in or the clock may be wrong.
--only-target leaves out these two. With --dns or --resolve no proxy is used.
`,
  explain: `pagefault explain CODE: what an error code means.
CODE is a browser's code in any of its forms, curl's, OpenSSL's, or a TLS alert's
number or name: ERR_CERT_DATE_INVALID, "Error code 2153394074", "alert 40".
It may also be a cause (certificate-expired), or "handshake" or "alerts" for all of
the messages of TLS 1.2 and 1.3, or all of its alerts.

  --json                      one JSON object on stdout
  --no-color                  plain text; NO_COLOR does the same
`,
  serve: `pagefault serve: answers the browser extension over loopback, for browsers
that cannot start the native host. Prints a pairing code for the extension's
options page.

  --port PORT                 default 8737, on 127.0.0.1 only

pagefault serve --public: the service for others, which looks at public sites from
here. Plain HTTP: put what speaks TLS before it. docs/operators.md tells more.

  --port PORT                 default 8080
  --listen ADDR               default 127.0.0.1
  --metrics ADDR:PORT|off     for Prometheus, default 127.0.0.1:9464
  --region NAME               tells it from your others
  --store redis://HOST:PORT   shared by several processes (or PAGEFAULT_STORE)
  --ports LIST                what may be probed, as 443,8443,9000-9010
  --trusted-proxy RANGE       whose X-Forwarded-For counts; repeatable
  --opt-out FILE              names and ranges that are left alone; SIGHUP rereads
  --contact URL               told to the sites that are probed
  --refuse RANGE              close these addresses too; repeatable
  --probes N                  at once, default 16
  --dns ADDR:PORT             ask this resolver
  --allow-private RANGE       for tests alone: open private addresses
`,
  install: `pagefault install, uninstall, status: the native-messaging host, with which the
extension starts this program by itself. For this user only; no root needed.

  --family chromium|firefox --manifest-dir DIR
                              only this folder, in place of the browsers found
  --extension-id ID           (install) allow this Chromium ID too, as an unpacked
                              build has it; repeatable
`,
};

export type HelpTopic = keyof typeof HELP;
