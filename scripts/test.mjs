// Plain JavaScript without packages: `node scripts/test.mjs` works before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, setUp } from './setup.mjs';

const { node, env, missing } = setUp();
const results = mkdtempSync(join(tmpdir(), 'pagefault-test-'));
const bin = (name) => join(ROOT, 'node_modules/.bin', name);

/** `vitest`: its own counts are added up; every other step counts as one. */
const STEPS = [
  { name: 'build the extension for Chromium', run: [bin('wxt'), 'build', '-b', 'chrome'] },
  { name: 'build the extension for Firefox', run: [bin('wxt'), 'build', '-b', 'firefox'] },
  { name: 'build the probe', run: [node, 'scripts/build-probe.mjs'] },
  { name: 'types', run: [bin('tsc'), '--noEmit', '-p', '.'] },
  { name: 'unit tests', vitest: ['test/unit', '--testTimeout=30000', '--expect.poll.timeout=10000'] },
  { name: 'web-ext lint of the Firefox build', run: [bin('web-ext'), 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'] },
  { name: 'the lab and the probe', vitest: ['test/lab', '--no-file-parallelism', '--expect.poll.timeout=20000'] },
  { name: 'real browsers', vitest: ['test/browser', '--no-file-parallelism', '--testTimeout=60000', '--hookTimeout=60000', '--expect.poll.timeout=20000'] },
];

// `npm test -- unit lab` runs the steps whose names hold one of these words.
const wanted = process.argv.slice(2);
const steps = wanted.length === 0 ? STEPS : STEPS.filter((step) => wanted.some((word) => step.name.includes(word)));
const failures = missing.map((name) => `${name} is not installed`);
let passed = 0;
const started = Date.now();

for (const step of steps) {
  process.stdout.write(`\n— ${step.name}\n`);
  const begun = Date.now();
  const counts = step.vitest ? await vitest(step) : await one(step);
  passed += counts.passed;
  failures.push(...counts.failures);
  process.stdout.write(`  ${counts.failures.length === 0 ? 'ok' : 'FAILED'} in ${((Date.now() - begun) / 1000).toFixed(1)} s\n`);
}

rmSync(results, { recursive: true, force: true });
if (failures.length > 0) process.stdout.write(`\nFailed:\n${failures.map((line) => `  ${line}`).join('\n')}\n`);
process.stdout.write(`\nAll in ${Math.round((Date.now() - started) / 1000)} s\n${passed} passed, ${failures.length} failed\n`);
process.exitCode = failures.length === 0 ? 0 : 1;

async function one(step) {
  const status = await execute(step.run);
  return status === 0 ? { passed: 1, failures: [] } : { passed: 0, failures: [`${step.name}: ended with status ${status}`] };
}

async function vitest(step) {
  const file = join(results, `${step.name.replace(/\W+/g, '-')}.json`);
  const status = await execute([bin('vitest'), 'run', ...step.vitest, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  if (!existsSync(file)) return { passed: 0, failures: [`${step.name}: vitest ended with status ${status} and no result`] };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const failed = report.testResults.flatMap((suite) => {
    const tests = suite.assertionResults.filter((test) => test.status !== 'passed').map((test) => `${step.name}: ${test.fullName} (${test.status})`);
    // A file that breaks before its first test has no test to fail.
    return tests.length === 0 && suite.status === 'failed' ? [`${step.name}: ${suite.name.slice(ROOT.length + 1)}: ${suite.message.split('\n')[0]}`] : tests;
  });
  if (status !== 0 && failed.length === 0) failed.push(`${step.name}: vitest ended with status ${status}`);
  return { passed: report.numPassedTests, failures: failed };
}

function execute([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', (error) => { process.stdout.write(`  ${error.message}\n`); resolve(-1); });
    child.on('close', (status, signal) => resolve(status ?? signal));
  });
}
