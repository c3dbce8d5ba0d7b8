// Plain JavaScript without packages: it runs on the Node of the machine, before anything is installed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** What the lab and the browser tests run, and the Debian package that brings it. */
const PROGRAMS = [
  { names: ['openssl'], packages: ['openssl'] },
  { names: ['nginx'], packages: ['nginx-light'] },
  { names: ['gnutls-serv'], packages: ['gnutls-bin'] },
  { names: ['bssl-tool'], packages: ['android-boringssl'] },
  { names: ['apache2'], packages: ['apache2-bin'] },
  { names: ['haproxy'], packages: ['haproxy'] },
  { names: ['caddy'], packages: ['caddy'] },
  { names: ['curl'], packages: ['curl'] },
  { names: ['certutil'], packages: ['libnss3-tools'] },
  { names: ['chromium', 'chromium-browser', 'google-chrome'], packages: ['chromium'] },
  { names: ['firefox-esr', 'firefox'], packages: ['firefox-esr'] },
  { names: ['redis-server', 'valkey-server'], packages: ['redis-server'] },
  { names: ['python3'], packages: ['python3-minimal'] },
  { names: ['ip'], packages: ['iproute2'] },
  { names: ['unshare', 'nsenter'], packages: ['util-linux'] },
  { names: ['tshark'], packages: ['tshark'] },
  { names: ['Xvfb'], packages: ['xvfb'] },
  { names: ['openbox'], packages: ['openbox'] },
  { names: ['import'], packages: ['imagemagick'] },
  { names: ['fc-list'], packages: ['fontconfig', 'fonts-dejavu-core'] },
];

/**
 * Brings what is missing: npm packages, a Node of today, and `programs`, which are those of the lab and the browsers unless said.
 * Returns the Node to go on with, its environment, and the names of the programs that could not be had.
 */
export function setUp(say = (line) => process.stdout.write(`${line}\n`), programs = PROGRAMS) {
  installPackages(say);
  const missing = installPrograms(say, programs);
  const bin = join(ROOT, 'node_modules/.bin');
  const own = join(bin, 'node');
  const node = existsSync(own) ? own : process.execPath;
  const env = { ...process.env, PATH: [bin, process.env.PATH ?? '', '/usr/sbin', '/sbin'].join(delimiter) };
  return { node, env, missing };
}

function installPackages(say) {
  const lock = join(ROOT, 'package-lock.json');
  // npm writes this file last, so it dates the whole installation.
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  if (existsSync(installed) && upToDate(installed, lock)) return;
  say('Setting up: npm packages (npm ci) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: ROOT, stdio: 'inherit' });
  if (npm.status !== 0) {
    say(`npm ci failed (status ${npm.status ?? npm.error?.message}). Check the network and npm's registry, then run this again.`);
    process.exit(1);
  }
}

/** A checkout dates files anew; what counts is whether the packages are those of the lockfile. */
function upToDate(installed, lock) {
  const check = spawnSync(process.execPath, ['-e', `
    const { readFileSync } = require('node:fs');
    const read = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
    const [have, want] = [read(process.argv[1]), read(process.argv[2])];
    const differs = Object.entries(want).some(([name, one]) => name !== '' && !one.optional && have[name]?.version !== one.version);
    process.exit(differs ? 1 : 0);`, installed, lock]);
  return check.status === 0;
}

function installPrograms(say, programs) {
  const lacking = programs.filter((one) => !one.names.some(find));
  if (lacking.length === 0) return [];
  const packages = lacking.flatMap((one) => one.packages);
  const names = lacking.map((one) => one.names[0]);
  const apt = aptGet();
  if (apt) {
    say(`Setting up: Debian packages (${packages.join(' ')}) …`);
    if (!install(apt, packages)) {
      say('Setting up: the package lists are old or missing, apt-get update …');
      spawnSync(apt[0], [...apt.slice(1), 'update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env: quiet() });
      // One package that is not to be had must not keep the others away.
      if (!install(apt, packages)) for (const one of packages) install(apt, [one]);
    }
  }
  const missing = lacking.filter((one) => !one.names.some(find)).map((one) => one.names[0]);
  if (missing.length > 0) {
    say(apt
      ? `Missing still: ${missing.join(', ')}. apt-get could not bring them; install them by hand (packages: ${packages.join(' ')}).`
      : `Missing: ${names.join(', ')}. Get them with: sudo apt-get install ${packages.join(' ')}`);
  }
  return missing;
}

/** apt-get as root, or through sudo where that asks for no password; null where neither is possible. */
function aptGet() {
  if (!find('apt-get')) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return find('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n', 'apt-get'] : null;
}

function install(apt, packages) {
  return spawnSync(apt[0], [...apt.slice(1), 'install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: ['ignore', 'ignore', 'pipe'], env: quiet() }).status === 0;
}

function quiet() {
  return { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
}

function find(name) {
  return [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/sbin', '/sbin'].some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
