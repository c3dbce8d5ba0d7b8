/** What alone was changed in a browser's hello, by the key that an observation gives it. */
export const HELLO_CHANGES: Readonly<Record<string, string>> = {
  'other-name': 'with another name', 'parent-name': 'with the parent name', 'www-name': 'with the www name', 'no-name': 'with no name',
  'no-post-quantum': 'without the post-quantum key', 'no-key-share': 'without any key, so that the server has to ask for one', split: 'written in two parts', padded: 'padded to full size', tls12: 'without TLS 1.3',
  'no-alpn': 'without ALPN', 'http1-alpn': 'asking for HTTP/1.1 only', 'no-ech-grease': 'without the ECH placeholder', 'no-grease': 'without reserved values',
  ech: 'with the name hidden (ECH)', 'ech-retry': 'with the name hidden by the server’s own keys', 'public-name': 'with the name behind which others hide',
};
