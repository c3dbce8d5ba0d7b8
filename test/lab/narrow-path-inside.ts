import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnosis } from '../../lib/protocol/diagnosis.ts';
import { delayLine } from '../bench/delay-line.ts';
import type { Walk, Walked } from './narrow-path.ts';
import { startLab } from './start.ts';

// Runs in a network namespace of its own, see narrow-path.ts. Walks of the same path go side by side.
const walks = JSON.parse(process.argv[2] ?? '[]') as Walk[];
const COMMAND = fileURLToPath(new URL('../../bin/pagefault.mjs', import.meta.url));
const FAR = '198.18.0.2';

const line = await delayLine();
await line.roundTrip(20);
const lab = await startLab({ only: [...new Set(walks.map(({ server }) => server))], addresses: ['127.0.0.1', FAR, ...(line.address6 ? [line.address6] : [])] });
const walked: Walked[] = [];
const split = new Set<number>();
for (const path of new Set(walks.map(({ out, back }) => `${out} ${back}`))) {
  const [out, back] = path.split(' ').map(Number) as [number, number];
  await line.largest(out, back);
  const together = walks.filter((walk) => walk.out === out && walk.back === back && (walk.family === 4 || line.address6 !== null));
  const diagnoses = await Promise.all(together.map(diagnose));
  together.forEach((walk, i) => walked.push({ ...walk, diagnosis: diagnoses[i]! }));
  const sizes = await line.sizes();
  for (const { observations } of diagnoses) for (const half of halves(observations)) if (half.every((size) => sizes.includes(size))) half.forEach((size) => split.add(size));
}
process.stdout.write(JSON.stringify({ walked, split: [...split] }), () => process.exit(0));
await lab.stop();
line.stop();

function diagnose({ server, family, transport }: Walk): Promise<Diagnosis> {
  const { url, host, port, options } = lab.server(server);
  const address = family === 4 ? FAR : `[${line.address6}]`;
  // `ss` is found through PATH; Node's own folder has none.
  const mute = transport === false ? ['env', `PATH=${dirname(process.execPath)}`] : [];
  const [command, ...args] = line.fromClient([...mute, process.execPath, COMMAND, 'diagnose', url, '--json', '--cacert', lab.rootPem, '--timeout', '9000', '--resolve', `${host}:${port}:${address}`, ...options]);
  return new Promise((resolve, reject) => {
    execFile(command!, args, { timeout: 30_000, maxBuffer: 32 << 20 }, (error, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout) as Diagnosis);
      } catch {
        reject(new Error(`${server}: ${error?.message ?? ''} ${stderr}`));
      }
    });
  });
}

/** What the two packets of a hello in two parts must be large, if the system sends them as they were written. */
function halves(observations: Diagnosis['observations']): [number, number][] {
  return observations.flatMap((o): [number, number][] => {
    if (o.kind !== 'tls' || o.hello.changed !== 'split') return [];
    const size = o.hello.size + 5;
    return [[Math.floor(size / 2), Math.ceil(size / 2)]];
  });
}
