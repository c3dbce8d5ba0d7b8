/** A value keeps its kind until a language prints it. */
export type Value =
  | string
  | number
  | readonly string[]
  /** A moment, milliseconds since 1970. */
  | { time: number }
  /** A length of time in milliseconds. */
  | { span: number }
  | { version: number }
  | { suite: number }
  | { group: number }
  | { scheme: number }
  | { alert: number }
  | { bytes: number }
  /** A ClientHello by what is special about it. */
  | { hello: { profile: string; changed: string | null; serverName: string | null } }
  /** A finding of the certificate check, by its id. */
  | { problem: string }
  /** The name of a step of the journey. */
  | { step: string };

/** Names that every text may use: they can be filled for every target. */
export const TARGET_VALUES = [
  'host', 'port', 'url', 'browser', 'code',
  // Safe to stand in a command line: `host:port`, the option that sends the name, `https://host:port/`, the bare host.
  'connect', 'sni', 'origin', 'name',
] as const;

/** Names that only some rules fill: a text sets such a part in square brackets, which vanish with it. */
export const FOUND_VALUES = [
  'address', 'addresses', 'after', 'ago', 'alert', 'alpn', 'authorities', 'banner', 'bytes', 'certificate', 'circle', 'count', 'detail',
  'element', 'errno', 'group', 'hello', 'in', 'issuer', 'list', 'location', 'logs', 'ms', 'names', 'offset', 'other', 'otherName', 'platform', 'problem', 'product',
  'protocol', 'query', 'reason', 'says', 'server', 'sibling', 'small', 'status', 'step', 'subject', 'suite', 'unjudged', 'version', 'when',
] as const;

export type ValueName = (typeof TARGET_VALUES)[number] | (typeof FOUND_VALUES)[number];
