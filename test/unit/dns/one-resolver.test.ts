import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

const PROBE = new URL('../../../probe/', import.meta.url);

/** Node's modules that look names up by themselves, and who may use them for something that does not. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'node:dns': ['dns/resolvers.ts'],
  // The service resolves before it starts a run, to judge the addresses that it hands to it.
  'node:dns/promises': ['dns/system.ts', 'policy/lookup.ts'],
  'node:dgram': ['dns/ask.ts', 'surroundings/quic.ts', 'surroundings/interfaces.ts'],
  'node:https': [],
  // The way to a proxy is a socket that is connected already.
  'node:tls': ['x509/trust-store.ts', 'x509/trusted-pems.ts', 'net/outer-tls.ts'],
};

it('only the DNS step resolves names', async () => {
  const files = (await readdir(PROBE, { recursive: true })).map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(50);
  for (const file of files) {
    const text = await readFile(new URL(file, PROBE), 'utf8');
    for (const [module, allowed] of Object.entries(ALLOWED)) {
      if (new RegExp(`from '${module}'|import\\('${module}'\\)|require\\('${module}'\\)`).test(text)) expect(allowed, `${file} imports ${module}`).toContain(file);
    }
    if (!file.startsWith('doors/')) {
      expect(text, `${file} fetches`).not.toMatch(/(?<![.\w])fetch\(/);
      expect(text, `${file} uses node:http`).not.toMatch(/from 'node:http'/);
    }
  }
});

it('connections are made to addresses', async () => {
  const text = await readFile(new URL('net/connection.ts', PROBE), 'utf8');
  expect(text).toContain('isIP(');
});
