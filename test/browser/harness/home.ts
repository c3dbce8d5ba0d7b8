import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProgram, runProgram } from './programs.ts';

const COMMAND = fileURLToPath(new URL('../../../bin/pagefault.mjs', import.meta.url));

export type Family = 'chromium' | 'firefox';

/** A home folder and a browser profile made for one run: nothing of the person's own is read or changed. */
export interface Home {
  dir: string;
  profile: string;
  /** Empty; for what the browser downloads. */
  downloads: string;
  env: NodeJS.ProcessEnv;
  remove(): Promise<void>;
}

export interface HomeOptions {
  /** PEM file of a root that the browser and its native host shall trust. */
  rootPem?: string;
  /** Install the native-messaging host for this profile. */
  native: boolean;
  env?: NodeJS.ProcessEnv;
}

export async function makeHome(family: Family, options: HomeOptions): Promise<Home> {
  const dir = await mkdtemp(join(tmpdir(), `pagefault-${family}-`));
  const profile = join(dir, 'profile');
  const downloads = join(dir, 'Downloads');
  await mkdir(profile);
  await mkdir(downloads);
  const env: NodeJS.ProcessEnv = {
    ...process.env, HOME: dir, XDG_CONFIG_HOME: join(dir, '.config'), XDG_CACHE_HOME: join(dir, '.cache'), XDG_DATA_HOME: join(dir, '.local/share'),
    // The key to the person's screen stays where it is.
    XAUTHORITY: process.env['XAUTHORITY'] ?? join(homedir(), '.Xauthority'),
    // The browser hands its environment to the native host, which so trusts the same root.
    ...(options.rootPem ? { NODE_EXTRA_CA_CERTS: options.rootPem, SSL_CERT_FILE: options.rootPem } : {}),
    ...options.env,
  };
  if (options.rootPem) await trust(family === 'firefox' ? profile : join(dir, '.pki/nssdb'), options.rootPem);
  if (options.native) {
    const manifests = family === 'firefox' ? join(dir, '.mozilla/native-messaging-hosts') : join(profile, 'NativeMessagingHosts');
    await mkdir(manifests, { recursive: true });
    await runProgram(process.execPath, [COMMAND, 'install', '--family', family, '--manifest-dir', manifests], env);
  }
  return { dir, profile, downloads, env, remove: () => rm(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }) };
}

async function trust(database: string, rootPem: string): Promise<void> {
  const certutil = findProgram('certutil');
  await mkdir(database, { recursive: true });
  await runProgram(certutil, ['-d', `sql:${database}`, '-N', '--empty-password']);
  await runProgram(certutil, ['-d', `sql:${database}`, '-A', '-t', 'C,,', '-n', 'Pagefault lab', '-i', rootPem]);
}
