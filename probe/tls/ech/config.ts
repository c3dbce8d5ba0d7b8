import { DecodeError, Reader } from '../cursor.ts';
import { canSeal, KEM_X25519, type HpkeSuite } from './hpke.ts';

/** One ECHConfig (RFC 9849 section 4) that this client can use. */
export interface EchConfig {
  /** As it stands in the list: HPKE binds the hello to these very bytes. */
  bytes: Buffer;
  id: number;
  publicKey: Buffer;
  /** The first of its suites that this client has. */
  suite: HpkeSuite;
  maximumNameLength: number;
  /** The name that the outer hello asks for. */
  publicName: string;
}

export interface EchConfigs {
  /** In the order of the list, which is the server's preference. */
  usable: EchConfig[];
  /** Why each of the others was passed over. */
  passed: string[];
}

/** The version of RFC 9849, which is also the extension's number. */
const VERSION = 0xfe0d;
/** A client that does not know an extension with this bit passes the configuration over (section 4.2). */
const MANDATORY = 0x8000;

/**
 * Reads an ECHConfigList, as the `ech` parameter of an HTTPS record and a server's retry_configs hold it.
 *
 * @throws {DecodeError} for bytes that are no such list; then none of it counts
 */
export function readEchConfigs(bytes: Buffer): EchConfigs {
  const whole = new Reader(bytes);
  const list = whole.vector('ECHConfigList', 2);
  whole.end('ECHConfigList');
  if (list.left === 0) throw new DecodeError('ECHConfigList', 2, 'the list is empty');
  const found: EchConfigs = { usable: [], passed: [] };
  list.list((each) => {
    const start = each.offset;
    const version = each.uint16('version');
    const contents = each.vector('contents', 2);
    const config = bytes.subarray(start, each.offset);
    const read = version === VERSION ? readContents(contents, config) : `version 0x${version.toString(16).padStart(4, '0')} is unknown`;
    if (typeof read === 'string') found.passed.push(read);
    else found.usable.push(read);
  });
  return found;
}

function readContents(bytes: Reader, whole: Buffer): EchConfig | string {
  const id = bytes.uint8('config_id');
  const kem = bytes.uint16('kem_id');
  const publicKey = bytes.vector('public_key', 2).rest();
  const suites = bytes.vector('cipher_suites', 2).list((list): HpkeSuite => ({ kdf: list.uint16('kdf_id'), aead: list.uint16('aead_id') }));
  const maximumNameLength = bytes.uint8('maximum_name_length');
  const publicName = bytes.vector('public_name', 1).rest().toString('latin1');
  const extensions = bytes.vector('extensions', 2).list((list) => {
    const type = list.uint16('extension type');
    list.vector('extension', 2);
    return type;
  });
  bytes.end('ECHConfigContents');
  const suite = suites.find(canSeal);
  const mandatory = extensions.find((type) => (type & MANDATORY) !== 0);
  if (mandatory !== undefined) return `its extension 0x${mandatory.toString(16)} must be understood and is not`;
  if (kem !== KEM_X25519 || publicKey.length !== 32) return `KEM 0x${kem.toString(16).padStart(4, '0')} with a key of ${publicKey.length} bytes is not supported`;
  if (!suite) return 'none of its cipher suites is supported';
  if (!isHostName(publicName)) return 'its public name is no host name';
  return { bytes: whole, id, publicKey, suite, maximumNameLength, publicName };
}

/** Section 6.1.7: labels of letters, digits and hyphens, and nothing that a URL parser would take for an IPv4 address. */
function isHostName(name: string): boolean {
  const labels = name.split('.');
  return name.length <= 253 && labels.every((label) => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(label)) && !/^(?:\d+|0x[\da-f]*)$/i.test(labels.at(-1)!);
}
