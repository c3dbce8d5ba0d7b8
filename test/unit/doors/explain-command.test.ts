import { expect, it } from 'vitest';
import { commandLine } from '../../../probe/doors/command-line.ts';
import { fakeConsole } from './fakes.ts';

async function explain(...words: string[]) {
  const console = fakeConsole();
  return { status: await commandLine(['explain', ...words], console), stdout: console.stdout(), stderr: console.stderr() };
}

it('explains a code for people', async () => {
  const { status, stdout } = await explain('net::ERR_CERT_DATE_INVALID');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^ERR_CERT_DATE_INVALID \(-201\) {2}Chromium, step certificate\n/);
  expect(stdout).toContain('[certificate-expired]');
  expect(stdout).toMatch(/The same failure elsewhere\n  Firefox +[^\n]*SEC_ERROR_EXPIRED_CERTIFICATE/);
});

it('explains an alert by its number, whose words need no quotes', async () => {
  const { status, stdout } = await explain('alert', '40');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^alert 40 handshake_failure {2}TLS/);
});

it('gives one JSON object', async () => {
  const { status, stdout } = await explain('Error code 2153390067', '--json');
  expect(status).toBe(0);
  const answer = JSON.parse(stdout);
  expect(answer).toMatchObject({ pagefault: 1, asked: 'Error code 2153390067' });
  const elsewhere = answer.found[0].elsewhere.map((one: { code: string }) => one.code);
  expect(elsewhere).toContain('ERR_CERT_AUTHORITY_INVALID');
  expect(new Set(elsewhere).size).toBe(elsewhere.length);
  expect(answer.found[0]).toMatchObject({ code: 'SEC_ERROR_UNKNOWN_ISSUER', program: 'firefox', near: false });
});

it('offers the nearest for a code that is none, and is bad usage', async () => {
  const { status, stdout, stderr } = await explain('ERR_CERT_DATE_INVALD');
  expect(status).toBe(2);
  expect(stdout).toContain('ERR_CERT_DATE_INVALID');
  expect(stderr).toMatch(/^pagefault: CODE "ERR_CERT_DATE_INVALD" is not known here; right is: pagefault explain ERR_CERT_DATE_INVALID\n$/);
});

it('prints nothing dangerous that was pasted into it', async () => {
  const { stdout, stderr } = await explain('\u001b[2J\u202ezzqqxxyy');
  expect(stdout + stderr).not.toMatch(/[\u001b\u202e]/);
});

it('explains a cause by its id', async () => {
  const { status, stdout } = await explain('certificate-expired');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^The certificate has run out  certificate-expired, step certificate\n/);
  expect(stdout).toContain('openssl s_client -connect HOST:443 -servername HOST');
  expect(stdout).toContain('ERR_CERT_DATE_INVALID');
});

it('explains the handshake message by message, and all alerts', async () => {
  const handshake = await explain('handshake');
  expect(handshake.stdout).toContain('The handshake of TLS 1.3, message by message');
  expect(JSON.parse((await explain('handshake', '--json')).stdout).handshake['TLS 1.2'][0].name).toBe('ClientHello');
  const alerts = await explain('alerts');
  expect(alerts.stdout).toMatch(/^  0 close_notify/);
  expect(alerts.stdout).toMatch(/116 certificate_required RFC 8446/);
});

it('says how the causes of a code differ, who sends an alert, and the first steps', async () => {
  const { stdout } = await explain('alert', '116');
  expect(stdout).toContain('Sent by: Server in TLS 1.3');
  expect(stdout).toContain('Told apart by:');
  expect(stdout).toContain('If you run the site');
});
