import { readFileSync, statSync } from 'node:fs';

/** A file of roots is a few hundred certificates at most; a bundle of every public root has 250 kB. */
const MOST_BYTES = 8 * 1024 * 1024;

/** Reads a PEM file of roots. A failure is a phrase to be put after the option's name. */
export function readRoots(file: string): { ok: true; pem: string } | { ok: false; says: string } {
  try {
    const { size } = statSync(file);
    if (size > MOST_BYTES) return { ok: false, says: `names a file of ${size} bytes, too large for one of roots` };
    const pem = readFileSync(file, 'utf8');
    if (!pem.includes('-----BEGIN CERTIFICATE-----')) return { ok: false, says: `names "${file}", in which no PEM certificate is` };
    return { ok: true, pem };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why = code === 'ENOENT' ? 'is not there' : code === 'EACCES' ? 'may not be read' : code === 'EISDIR' ? 'is a folder' : `cannot be read (${code ?? 'unknown'})`;
    return { ok: false, says: `names "${file}", which ${why}` };
  }
}
