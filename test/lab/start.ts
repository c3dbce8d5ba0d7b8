import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificateMaker } from './certificates.ts';
import { indexPage } from './index-page.ts';
import { plainServer } from './plain.ts';
import type { LabServer, Running } from './server.ts';

export interface StartedServer extends Omit<LabServer, 'start'> {
  url: string;
  host: string;
  port: number;
  options: string[];
  env: Record<string, string>;
}

export interface Lab {
  servers: StartedServer[];
  /** Servers that could not be started, and why, in one line each. */
  missing: { id: string; cause: string; program: string; why: string }[];
  /** PEM file of the root that signs the lab's sound certificates. */
  rootPem: string;
  /** URL of the page that links to every failing page. */
  index: string;
  dir: string;
  server(id: string): StartedServer;
  stop(): Promise<void>;
}

export interface LabOptions {
  /** Ids or causes to start; all when left out. */
  only?: string[];
  /** Where servers listen, 127.0.0.1 among them; the machine's loopback addresses when left out. */
  addresses?: readonly string[];
}

/** Reads every description of `servers/`. */
export async function labServers(): Promise<LabServer[]> {
  const dir = new URL('./servers/', import.meta.url);
  const files = (await readdir(dir)).filter((name) => name.endsWith('.ts')).sort();
  return Promise.all(files.map(async (name) => ((await import(new URL(name, dir).href)) as { default: LabServer }).default));
}

/** Starts the whole lab side by side. A server that does not start is told in `missing`; the others run. */
export async function startLab(options: LabOptions = {}): Promise<Lab> {
  const dir = await mkdtemp(join(tmpdir(), 'pagefault-lab-'));
  const removeDir = (): void => rmSync(dir, { recursive: true, force: true });
  process.once('exit', removeDir);
  const all = await labServers();
  const wanted = all.filter((one) => !options.only || options.only.includes(one.id) || options.only.includes(one.cause));
  const servers: StartedServer[] = [];
  const missing: Lab['missing'] = [];
  const running: Running[] = [];
  const plain = await plainServer(() => indexPage(servers));
  const certificates = await certificateMaker();
  const rootPem = join(dir, 'root.pem');
  await writeFile(rootPem, certificates.root.pem);
  const addresses = options.addresses ?? (hasIpv6() ? ['127.0.0.1', '::1'] : ['127.0.0.1']);

  await Promise.all(wanted.map(async (one) => {
    const own = join(dir, one.id);
    const host = `${one.id}.lab.localhost`;
    try {
      await mkdir(own);
      const started = await one.start({ host, dir: own, certificates, plain: plain.url, publish: (name, bytes, type) => plain.publish(`${one.id}/${name}`, bytes, type), addresses });
      running.push(started);
      servers.push({ ...one, ...place(started, host) });
    } catch (error) {
      const why = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
      missing.push({ id: one.id, cause: one.cause, program: one.program, why });
    }
  }));
  const order = new Map(all.map((one, index) => [one.id, index]));
  servers.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));

  return {
    servers, missing, rootPem, dir, index: `${plain.url}/`,
    server(id) {
      const found = servers.find((one) => one.id === id);
      if (!found) throw new Error(`the lab has no server "${id}"${missing.some((one) => one.id === id) ? ': it did not start' : ''}`);
      return found;
    },
    async stop() {
      await Promise.all([...running.map((one) => one.stop()), plain.stop()]);
      process.removeListener('exit', removeDir);
      await rm(dir, { recursive: true, force: true });
    },
  };
}

function place(running: Running, ownHost: string): Pick<StartedServer, 'url' | 'host' | 'port' | 'options' | 'env'> {
  const host = running.host ?? ownHost;
  return {
    url: `${running.scheme ?? 'https'}://${host}:${running.port}${running.path ?? '/'}`,
    host, port: running.port, options: running.options ?? [], env: running.env ?? {},
  };
}

function hasIpv6(): boolean {
  return Object.values(networkInterfaces()).some((addresses) => addresses?.some((one) => one.address === '::1'));
}
