import { startLab } from './start.ts';

const lab = await startLab(process.argv.length > 2 ? { only: process.argv.slice(2) } : {});
for (const one of lab.servers) process.stdout.write(`${one.cause.padEnd(28)} ${one.program.padEnd(8)} ${one.url}${one.options.length > 0 ? `  (${one.options.join(' ')})` : ''}\n`);
for (const one of lab.missing) process.stdout.write(`${one.cause.padEnd(28)} ${one.program.padEnd(8)} did not start: ${one.why}\n`);
process.stdout.write(`\n${lab.servers.length} servers run; the index is ${lab.index} and the root ${lab.rootPem}. Ctrl+C ends them.\n`);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => { void lab.stop().then(() => process.exit(0)); });
}
