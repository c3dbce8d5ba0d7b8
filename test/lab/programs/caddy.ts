import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chain, type Identity } from '../certificates.ts';
import { onFreePort, run } from '../processes.ts';
import type { LabContext, Running } from '../server.ts';

/** Caddy, which speaks HTTP/3 beside HTTP/2 and says so. */
export async function caddyServer(ctx: LabContext, leaf: Identity): Promise<Running> {
  const file = (name: string) => join(ctx.dir, name);
  await Promise.all([writeFile(file('leaf.pem'), chain(leaf, ctx.certificates.intermediate)), writeFile(file('leaf.key'), leaf.keyPem, { mode: 0o600 })]);
  return onFreePort(ctx.addresses, (port) => {
    const written = writeFile(file('Caddyfile'), `{
  admin off
  auto_https off
}
https://${ctx.host}:${port} {
  bind ${ctx.addresses.join(' ')}
  tls ${file('leaf.pem')} ${file('leaf.key')}
  respond "<!doctype html><title>Sound</title>"
}
`);
    const program = written.then(() => run('caddy', ['run', '--adapter', 'caddyfile', '--config', file('Caddyfile')], { env: { ...process.env, HOME: ctx.dir, XDG_CONFIG_HOME: ctx.dir, XDG_DATA_HOME: ctx.dir } }));
    return [{ ended: program.then(({ ended }) => ended), stop: () => program.then((running) => running.stop()) }];
  });
}
