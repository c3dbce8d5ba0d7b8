import { parentPort } from 'node:worker_threads';
import { PolicyRefusal } from '../../policy/refusal.ts';
import { makePolicy } from '../../policy/run-policy.ts';
import { run } from '../../run.ts';
import type { Job, WorkerMessage } from './job.ts';
import { forStrangers } from './for-strangers.ts';

// A thread of its own, with a bounded heap, for everything that reads a stranger's bytes. One job at a time.

const port = parentPort!;
const say = (message: WorkerMessage) => port.postMessage(message);

port.on('message', (job: Job) => {
  probe(job).then(say, (error: unknown) => say(error instanceof PolicyRefusal ? { type: 'refused' } : { type: 'failed', says: error instanceof Error ? error.name : 'error' }));
});
say({ type: 'ready' });

async function probe({ target, failure, timeoutMs, vantage, dns, policy, mostJson }: Job): Promise<WorkerMessage> {
  let left = mostJson;
  const cost = await run({ target, failure, timeoutMs, vantage, policy: makePolicy(policy, target.host), ...(dns === undefined ? {} : { dns }) }, (seen) => {
    const observation = forStrangers(seen);
    if (!observation) return;
    const json = JSON.stringify(observation);
    if (json.length > left) return;
    left -= json.length;
    say({ type: 'observation', json });
  });
  // A socket that outlived its run would go on costing: such a worker is not used again.
  await new Promise((done) => setTimeout(done, 20));
  return { type: 'done', cost, clean: !process.getActiveResourcesInfo().some((name) => name === 'TCPSocketWrap' || name === 'TCPConnectWrap') };
}
