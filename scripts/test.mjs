import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** What must pass beside the tests; `npm test` runs all of it and counts, whatever fails on the way. */
const checks = ['check:package', 'check:types', 'check:lint', 'check:format', 'check:unused'];

const folder = mkdtempSync(join(tmpdir(), 'ghostlight-test-'));
const counts = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

const shell = process.platform === 'win32';

/** @param {string} title @param {string} command @param {string[]} args @returns {Promise<boolean>} whether it passed */
async function run(title, command, args) {
  console.log(`\n— ${title}`);
  const [status] = await once(spawn(command, args, { stdio: 'inherit', shell }), 'close');
  return status === 0;
}

/** @param {string} check @param {boolean} passed */
function count(check, passed) {
  counts[passed ? 'passed' : 'failed'] += 1;
  if (!passed) failures.push(check);
}

/**
 * Runs a check on what the tests leave of the processor, so that it slows none of them: most of the end-to-end tests is
 * waiting. Its words come when it has ended.
 * @param {string} check
 */
async function runBeside(check) {
  const child = spawn('npm', ['run', '--silent', check], { stdio: ['ignore', 'pipe', 'pipe'], shell });
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  const [output, errors, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  console.log(`\n— ${check}\n${output}${errors}`);
  count(check, status === 0);
}

const isBuilt = await run('build', 'npm', ['run', '--silent', 'build']);
count('build', isBuilt);
// Once for all who look at dist/; after a failure they try for themselves, and fail.
if (isBuilt) process.env['GHOSTLIGHT_BUILT'] = '1';
const checked = (async () => {
  for (const check of checks) await runBeside(check);
})();

const report = join(folder, 'vitest.json');
const allPassed = await run('unit, browser and end-to-end tests', 'npx', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
]);
try {
  const result = /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number }} */ (
    JSON.parse(readFileSync(report, 'utf8'))
  );
  counts.passed += result.numPassedTests;
  counts.skipped += result.numPendingTests;
  counts.failed += result.numFailedTests || (allPassed ? 0 : 1);
  if (!allPassed) failures.push('vitest');
} catch (error) {
  counts.failed += 1;
  failures.push(`vitest wrote no report: ${String(error)}`);
}
await checked;
rmSync(folder, { recursive: true, force: true });

if (failures.length) console.log(`\nFailed: ${failures.join(', ')}`);
const skipped = counts.skipped ? `, ${counts.skipped} skipped` : '';
console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exitCode = counts.failed ? 1 : 0;
