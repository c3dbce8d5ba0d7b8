import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { chmod, mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** 32 random bytes in base64url. */
const FORM = /^[A-Za-z0-9_-]{43}$/;

/**
 * The pairing token, made at the first start and kept: a paired extension stays paired.
 * The file is this user's alone (0600); a file that others may read, or that holds something else, is replaced,
 * since what others could read is no secret.
 */
export async function pairingToken(directory: string): Promise<{ token: string; file: string; made: boolean }> {
  const file = join(directory, 'token');
  const kept = await readKept(file);
  if (kept !== null) return { token: kept, file, made: false };
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const token = randomBytes(32).toString('base64url');
  const handle = await open(file, 'w', 0o600);
  try {
    // The mode above counts only for a new file.
    if (process.platform !== 'win32') await chmod(file, 0o600);
    await handle.writeFile(`${token}\n`);
  } finally {
    await handle.close();
  }
  return { token, file, made: true };
}

/** Compares in a time that does not depend on where the two differ, nor on the length of what was given. */
export function sameToken(given: string, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}

async function readKept(file: string): Promise<string | null> {
  try {
    const handle = await open(file, 'r');
    try {
      const { mode } = await handle.stat();
      if (process.platform !== 'win32' && (mode & 0o077) !== 0) return null;
    } finally {
      await handle.close();
    }
    const token = (await readFile(file, 'utf8')).trim();
    return FORM.test(token) ? token : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
