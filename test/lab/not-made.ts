/**
 * Causes that no server of the lab shows, and why none can be made on one machine without changing it. Whoever finds
 * a way adds the server and takes the line out: a test lets no cause be in both places, or in neither.
 */
export const NOT_MADE: Readonly<Record<string, string>> = {
  offline: 'It needs a machine without any network: the lab’s own machine would have to be cut off. The rule is tested with the observation of the interfaces.',
  'dns-secure-resolver-unreachable': 'It lies in the browser’s own DNS over HTTPS, which the probe does not use; only the browser’s code beside a lookup that works shows it, and never as proof.',
  'local-network-permission': 'It is a permission of macOS and of Chrome for real private addresses; loopback is exempt from it.',
  'path-mtu-black-hole': 'It is no server’s fault but a road’s. The road is made in network namespaces, which a page of the lab cannot be reached in: path-mtu.test.ts walks it.',
  'blocked-by-extension': 'No server is at fault: another extension in the same browser cancels the load.',
  'blocked-by-policy': 'No server is at fault: the browser’s policies or its list of dangerous sites stop the load.',
  'client-certificate-rejected': 'A visitor’s certificate must be installed and shown, and the probe has no access to the browser’s own.',
  'ca-distrusted': 'It needs a certificate under a root that browsers carry and distrust; no lab can have one issued.',
  'transparency-missing': 'Browsers demand logs of publicly trusted CAs alone; a root of the lab’s own is exempt by their rules.',
  'serial-reused': 'Firefox compares with a certificate that it met before; two servers under one name and port would have to stand there one after the other.',
  'pinned-key-mismatch': 'The pins are built into browsers for a few well-known sites, whose names the lab cannot answer for.',
  'address-unusable': 'The browser refuses the address itself; nothing is connected to.',
  'local-file-unreadable': 'It is a file on the visitor’s disk; nothing is connected to.',
  'browser-store-broken': 'It is the browser’s own cache or key store; nothing is connected to.',
  'device-out-of-resources': 'The machine would have to run out of memory or disk.',
  'tab-crashed': 'It is the browser’s own process that stops; no answer of a server makes it do so reliably.',
  'browser-encryption-settings': 'It is a setting of the browser; every server looks alike.',
  'refused-by-site-policy': 'It concerns pages inside of other pages; a page opened by itself, which is what the probe asks for, loads.',
  'hsts-forbids-bypass': 'It is told only beside another cause, and hosts under localhost never take HSTS.',
  'navigation-cancelled': 'A person or a script stops the load; no server is at fault.',
  'unknown-failure': 'It is the answer where no cause fits.',
};
