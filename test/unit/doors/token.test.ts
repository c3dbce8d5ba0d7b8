import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pairingToken, sameToken } from '../../../probe/doors/loopback/token.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pagefault-token-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('makes a secret of 32 bytes once, for this user alone', async () => {
  const first = await pairingToken(join(folder, 'new'));
  expect(Buffer.from(first.token, 'base64url')).toHaveLength(32);
  expect(first.made).toBe(true);
  expect((await stat(first.file)).mode & 0o777).toBe(0o600);
  expect((await readFile(first.file, 'utf8')).trim()).toBe(first.token);
  expect(await pairingToken(join(folder, 'new'))).toMatchObject({ token: first.token, made: false });
});

it('makes a new one where others could read it', async () => {
  const { token, file } = await pairingToken(folder);
  await chmod(file, 0o644);
  const next = await pairingToken(folder);
  expect(next.token).not.toBe(token);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

it('makes a new one where the file holds something else', async () => {
  await writeFile(join(folder, 'token'), 'short', { mode: 0o600 });
  expect((await pairingToken(folder)).token).toHaveLength(43);
});

it('compares tokens of any length', () => {
  expect(sameToken('abc', 'abc')).toBe(true);
  expect(sameToken('', 'abc')).toBe(false);
  expect(sameToken('abcd', 'abc')).toBe(false);
});
