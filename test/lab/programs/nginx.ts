import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chain, type Identity } from '../certificates.ts';
import { onFreePort, run } from '../processes.ts';
import type { LabContext, Running } from '../server.ts';

/** The `listen` lines of one server block for this port: `listen('ssl default_server')`. */
export type Listen = (parameters?: string) => string;

/** nginx with its own prefix and configuration; `servers` writes the `server { … }` blocks. */
export async function nginxServer(ctx: LabContext, servers: (listen: Listen) => string): Promise<Running> {
  await mkdir(join(ctx.dir, 'temp'), { recursive: true });
  const conf = join(ctx.dir, 'nginx.conf');
  const listen = (port: number): Listen => (parameters = '') => ctx.addresses
    .map((address) => `listen ${address.includes(':') ? `[${address}]` : address}:${port} ${parameters};`).join('\n    ');
  let written: Promise<void> = Promise.resolve();
  return onFreePort(ctx.addresses, (port) => {
    written = writeFile(conf, configuration(ctx.dir, servers(listen(port))));
    return [started(written, ctx.dir, conf)];
  });
}

export const SOUND_PAGE = 'location / { return 200 "<!doctype html><title>Sound</title><p>This page loads."; }';

export interface NginxSite {
  /** Of the lab's intermediate and for this host unless given. */
  leaf?: Identity;
  /** What is sent besides the leaf. */
  issuers?: Identity[];
  /** Parameters of `listen`. */
  listen?: string;
}

/** nginx with one site over TLS; `directives` are those of its server block besides port and certificate. */
export async function nginxSite(ctx: LabContext, directives: string, { leaf, issuers, listen: parameters = 'ssl' }: NginxSite = {}): Promise<Running> {
  const certificate = await nginxCertificate(ctx, leaf ?? (await ctx.certificates.leaf([ctx.host])), issuers ?? [ctx.certificates.intermediate]);
  return nginxServer(ctx, (listen) => `
      server {
        ${listen(parameters)}
        ${certificate}
        ${directives}
      }`);
}

/** Writes certificate and key and gives the two directives that use them. */
export async function nginxCertificate(ctx: LabContext, leaf: Identity, issuers: Identity[], name = 'leaf'): Promise<string> {
  await writeFile(join(ctx.dir, `${name}.pem`), chain(leaf, ...issuers));
  await writeFile(join(ctx.dir, `${name}.key`), leaf.keyPem, { mode: 0o600 });
  return `ssl_certificate ${join(ctx.dir, `${name}.pem`)};\n    ssl_certificate_key ${join(ctx.dir, `${name}.key`)};`;
}

function started(written: Promise<void>, dir: string, conf: string): ReturnType<typeof run> {
  const program = written.then(() => run('nginx', ['-p', dir, '-c', conf, '-e', join(dir, 'error.log'), '-g', 'daemon off; master_process off;']));
  return {
    ended: program.then((running) => running.ended),
    stop: () => program.then((running) => running.stop()),
  };
}

function configuration(dir: string, servers: string): string {
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `  ${kind}_temp_path ${join(dir, 'temp', kind)};`).join('\n');
  return `pid ${join(dir, 'nginx.pid')};
error_log ${join(dir, 'error.log')};
events { worker_connections 256; }
http {
  access_log off;
  default_type text/html;
${temp}
${servers}
}
`;
}
