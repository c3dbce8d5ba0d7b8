import { open } from 'node:fs/promises';

/** A file of roots is a few hundred certificates at most; a bundle of every public root has 250 kB. */
const MOST_BYTES = 8 * 1024 * 1024;

/** Reads a PEM file of roots. A failure is a phrase to be put after the option's name. */
export async function readRoots(file: string): Promise<{ ok: true; pem: string } | { ok: false; says: string }> {
  let handle;
  try {
    handle = await open(file, 'r');
    const { size } = await handle.stat();
    if (size > MOST_BYTES) return { ok: false, says: `names a file of ${size} bytes, too large for one of roots` };
    const pem = await handle.readFile('utf8');
    if (!pem.includes('-----BEGIN CERTIFICATE-----')) return { ok: false, says: `names "${file}", in which no PEM certificate is` };
    return { ok: true, pem };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why = code === 'ENOENT' ? 'is not there' : code === 'EACCES' ? 'may not be read' : code === 'EISDIR' ? 'is a folder' : `cannot be read (${code ?? 'unknown'})`;
    return { ok: false, says: `names "${file}", which ${why}` };
  } finally {
    await handle?.close();
  }
}
