import type { TlsObservation } from '../../lib/protocol/observation.ts';
import type { RunContext } from '../run-context.ts';
import { DecodeError } from '../tls/cursor.ts';
import { readEchConfigs } from '../tls/ech/config.ts';
import { coveredHello } from '../tls/ech/offer.ts';
import type { HelloSpec } from '../tls/hello.ts';
import type { KeyShare } from '../tls/key-exchange.ts';
import { EXTENSION } from '../tls/numbers.ts';
import { checkCertificates } from './certificate.ts';
import { shakeHandsAt, type Shaken } from './tls.ts';

/** A server that answered once is called silent after this, or after eight times what its handshake took. */
const PATIENCE_MS = 1500;

/**
 * Hides the name as a browser does that finds keys for it in DNS (RFC 9849), where a hello that names it got through.
 *
 *   accepted ─▶ nothing is wrong
 *   rejected ─▶ certificate of the public name sound ─▶ once more with the server's own keys, or nothing is wrong without
 *        │                                   └─ not, or rejected again ─▶ both hellos once more
 *   no answer, alert ─▶ both hellos once more, beside one that names the public name openly
 *
 * `published`: ECHConfigList, hex. `named`: the handshake that got through.
 */
export async function tryEch(context: RunContext, base: HelloSpec, published: string, named: TlsObservation, keyShares: readonly KeyShare[], shake = shakeHandsAt): Promise<void> {
  const { address, port } = named;
  if (address === undefined || port === undefined) return;
  const covered = firstUsable(base, Buffer.from(published, 'hex'), 'ech');
  if (!covered) return;
  const patience = Math.max(PATIENCE_MS, 8 * named.ms);
  const send = async (spec: HelloSpec): Promise<Shaken | null> => {
    if (!context.mayConnect()) return null;
    const shaken = await shake(context, address, port, spec, { keyShares, until: context.now() + patience });
    shaken?.session?.destroy();
    return shaken;
  };
  const observe = async (specs: readonly HelloSpec[]) => Promise.all(specs.map(async (spec) => (await send(spec))?.observe()));

  const first = await send(covered);
  const seen = first?.observe();
  if (!first || !seen?.ech || seen.ech.status === 'accepted') return;
  if (seen.ech.status === 'unanswered') return void (await observe([base, covered, openly(base, seen.ech.publicName)]));
  const judged = await checkCertificates(context, seen, { ...first.client.certificates, host: seen.ech.publicName });
  if (judged.browsers?.firefox === null && judged.browsers.chromium === null) {
    const again = seen.retryConfigs === undefined ? null : firstUsable(base, Buffer.from(seen.retryConfigs, 'hex'), 'ech-retry');
    if (!again) return;
    const [retried] = await observe([again]);
    if (retried?.ech?.status === 'accepted') return;
  }
  await observe([base, covered]);
}

function firstUsable(base: HelloSpec, list: Buffer, changed: 'ech' | 'ech-retry'): HelloSpec | null {
  try {
    return readEchConfigs(list).usable.map((config) => coveredHello(base, config, changed)).find((spec) => spec !== null) ?? null;
  } catch (error) {
    if (error instanceof DecodeError) return null;
    throw error;
  }
}

/** The name that the hidden hello showed, with nothing hidden: tells whether the name alone is cut off. */
function openly(base: HelloSpec, publicName: string): HelloSpec {
  return { ...base, changed: 'public-name', serverName: publicName, extensions: base.extensions.filter((type) => type !== EXTENSION.encryptedClientHello) };
}
