import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CAUSES } from '../../lib/causes/index.ts';
import type { ConfigPlace, FixWords } from '../../lib/causes/words.ts';
import { AUDIENCES } from '../../lib/protocol/step.ts';
import { fillCommand } from '../../lib/words/fill.ts';
import { certificateMaker, chain } from './certificates.ts';

/** Every configuration that a recipe gives is put into a small whole one and shown to the program that it is for. */
const HOST = 'recipes.lab.localhost';
const PORT = '8443';
const VALUES = { name: HOST, port: PORT, connect: `${HOST}:${PORT}`, sni: `-servername ${HOST}`, origin: `https://${HOST}:${PORT}/` };
const APACHE_MODULES = '/usr/lib/apache2/modules';

let dir = '';

interface Program {
  /** Prints the version, with its number in it. */
  version: [string, ...string[]];
  /** Whole configuration files for one recipe's lines. */
  file(lines: string, place: ConfigPlace): Promise<string> | string;
  check(file: string): [string, ...string[]];
}

const PROGRAMS: Readonly<Record<'nginx' | 'apache' | 'caddy' | 'haproxy', Program>> = {
  nginx: {
    version: ['nginx', '-v'],
    file: (lines) => `pid ${dir}/nginx.pid;\nerror_log ${dir}/error.log;\nevents {}\nhttp {\n  access_log off;\n${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `  ${kind}_temp_path ${dir}/${kind};\n`).join('')}`
      + `  server {\n${/^listen/m.test(lines) ? '' : `    listen ${PORT} ssl;\n`}${/^ssl_certificate /m.test(lines) ? '' : `    ssl_certificate ${dir}/live/fullchain.pem;\n    ssl_certificate_key ${dir}/live/privkey.pem;\n`}${lines}\n  }\n}\n`,
    check: (file) => ['nginx', '-t', '-p', dir, '-c', file, '-e', `${dir}/error.log`],
  },
  apache: {
    version: ['apache2', '-v'],
    async file(lines, place) {
      const modules = await readdir(APACHE_MODULES);
      const load = ['mpm_event', 'authz_core', 'ssl', 'http2', 'rewrite', 'socache_shmcb', 'headers'].filter((name) => modules.includes(`mod_${name}.so`));
      const own = /^SSLCertificateFile/m.test(lines) ? '' : `SSLCertificateFile ${dir}/live/fullchain.pem\nSSLCertificateKeyFile ${dir}/live/privkey.pem\n`;
      const global = place === 'apache-global' ? `${lines}\n` : '';
      return `${load.map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so\n`).join('')}ServerRoot ${dir}\nServerName ${HOST}\nPidFile ${dir}/apache.pid\nErrorLog ${dir}/error.log\nMutex file:${dir}\n`
        + `${/^Listen/m.test(global) ? '' : `Listen ${PORT}\n`}${global}<VirtualHost *:${PORT}>\n${/^SSLEngine/m.test(lines) ? '' : 'SSLEngine on\n'}${own}${place === 'apache-vhost' ? lines : ''}\n</VirtualHost>\n`;
    },
    check: (file) => ['apache2', '-t', '-f', file],
  },
  caddy: {
    version: ['caddy', 'version'],
    file: (lines, place) => (place === 'caddyfile' ? `${lines}\n` : place === 'caddy-global' ? `{\n${lines}\n}\n${HOST}:${PORT} {\n}\n` : `${HOST}:${PORT} {\n${lines}\n}\n`),
    check: (file) => ['caddy', 'validate', '--adapter', 'caddyfile', '--config', file],
  },
  haproxy: {
    version: ['haproxy', '-v'],
    async file(lines, place) {
      if (place !== 'haproxy-crt-list') return haproxy(lines, place);
      await writeFile(join(dir, 'crt-list'), `${lines}\n`);
      return haproxy(`bind :${PORT} ssl crt-list ${dir}/crt-list`, 'haproxy-frontend');
    },
    check: (file) => ['haproxy', '-c', '-f', file],
  },
};

function haproxy(lines: string, place: ConfigPlace): string {
  return `global\n  log stderr local0\n${place === 'haproxy-global' ? `${lines}\n` : ''}defaults\n  mode http\n  timeout client 9s\n  timeout server 9s\n  timeout connect 9s\n`
      + `frontend site\n${place === 'haproxy-frontend' && /^bind/m.test(lines) ? '' : `  bind :${PORT} ssl crt ${dir}/certs/${place === 'haproxy-bind' ? ` ${lines}` : ''}\n`}${place === 'haproxy-frontend' ? `${lines}\n` : ''}  http-request return status 200\n`;
}

/** Each configuration once, though many causes share it. */
function configurations(program: string): { title: string; place: ConfigPlace; text: string; since: string | undefined }[] {
  const found = new Map<string, { title: string; place: ConfigPlace; text: string; since: string | undefined }>();
  for (const { words } of CAUSES) {
    for (const fix of AUDIENCES.flatMap((audience): readonly FixWords[] => words.fixes[audience] ?? [])) {
      if (!fix.config?.place.startsWith(program)) continue;
      const text = fix.config.config.map((line) => fillCommand(line, VALUES)).join('\n');
      found.set(`${fix.config.place} ${text}`, { title: `${fix.id}: ${fix.config.config[0]}`, place: fix.config.place, text, since: fix.config.since });
    }
  }
  return [...found.values()];
}

const here = (text: string): string => text
  .replaceAll(`/etc/letsencrypt/live/${HOST}`, `${dir}/live`).replaceAll('/etc/haproxy/certs/', `${dir}/certs/`).replaceAll('/etc/ssl/clients-ca.pem', `${dir}/clients-ca.pem`).replaceAll('/var/run/', `${dir}/`);

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin`, XDG_DATA_HOME: join(dir, 'data'), XDG_CONFIG_HOME: join(dir, 'config'), HOME: dir };
}

/** True where the program is at least of the version that a recipe asks for. */
function isAtLeast(program: Program, since: string | undefined): boolean {
  if (since === undefined) return true;
  const { stdout, stderr } = spawnSync(program.version[0], program.version.slice(1), { encoding: 'utf8', env: environment() });
  const numbers = (text: string) => (/(\d+)\.(\d+)(?:\.(\d+))?/.exec(text) ?? []).slice(1).map((part) => Number(part ?? 0));
  const [have, want] = [numbers(`${stdout}${stderr}`), numbers(since)];
  for (let at = 0; at < want.length; at += 1) if ((have[at] ?? 0) !== want[at]) return (have[at] ?? 0) > want[at]!;
  return true;
}

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'pagefault-recipes-'));
  const certificates = await certificateMaker();
  const leaf = await certificates.leaf([HOST]);
  await Promise.all(['live', 'certs'].map((name) => mkdir(join(dir, name))));
  await writeFile(join(dir, 'live/fullchain.pem'), chain(leaf, certificates.intermediate));
  await writeFile(join(dir, 'live/privkey.pem'), leaf.keyPem, { mode: 0o600 });
  await writeFile(join(dir, `certs/${HOST}.pem`), chain(leaf, certificates.intermediate) + leaf.keyPem, { mode: 0o600 });
  await writeFile(join(dir, 'clients-ca.pem'), certificates.root.pem);
});

afterAll(() => rm(dir, { recursive: true, force: true }));

for (const [name, program] of Object.entries(PROGRAMS)) {
  describe(`${name} accepts what it is told to write`, () => {
    const all = configurations(name);

    it('has recipes', () => expect(all.length).toBeGreaterThan(4));

    for (const { title, place, text, since } of all) {
      it(title, async () => {
        const file = join(dir, `${name}.conf`);
        await writeFile(file, await program.file(here(text), place));
        const [command, ...words] = program.check(file);
        const { status, stdout, stderr, error } = spawnSync(command, words, { encoding: 'utf8', env: environment() });
        expect(error).toBeUndefined();
        // An older program must say no to what is marked as too new for it: else the mark is wrong.
        if (!isAtLeast(program, since)) return expect(status, `${name} takes it, though it is older than ${since}`).not.toBe(0);
        expect(status, `${stdout}${stderr}\n${text}`).toBe(0);
      });
    }

    it('refuses what is no configuration', async () => {
      const file = join(dir, `${name}.conf`);
      const place = all[0]!.place;
      await writeFile(file, await program.file('nonsense on;', place));
      const [command, ...words] = program.check(file);
      expect(spawnSync(command, words, { env: environment() }).status).not.toBe(0);
    });
  });
}

describe('Node accepts what it is told to write', () => {
  for (const { title, place, text } of configurations('node')) {
    it(title, async () => {
      const source = here(text);
      const make = new Function('https', 'fs', 'base', place === 'node-options'
        ? `return https.createServer({ ...base, ${source} })`
        : `const server = https.createServer(base); ${source}; return server`) as (https: unknown, fs: unknown, base: unknown) => ReturnType<typeof createServer>;
      const fs = await import('node:fs');
      const base = { cert: fs.readFileSync(join(dir, 'live/fullchain.pem')), key: fs.readFileSync(join(dir, 'live/privkey.pem')) };
      const server = make({ createServer }, fs, base);
      await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
      server.close();
    });
  }
});
