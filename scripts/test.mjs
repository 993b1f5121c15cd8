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
/** @type {string[]} */
const failures = [];

const shell = process.platform === 'win32';

/**
 * Runs a command and shows what it prints.
 * @param {string} title
 * @param {string[]} command
 * @returns {Promise<boolean>} whether it passed
 */
async function run(title, [program = '', ...args]) {
  console.log(`\n— ${title}`);
  const [status] = await once(spawn(program, args, { stdio: 'inherit', shell }), 'close');
  return status === 0;
}

/**
 * Runs a command on what others leave of the processor, so that it slows none of them; what it prints is shown once it has
 * ended.
 * @param {string} title
 * @param {string[]} command
 * @returns {Promise<boolean>} whether it passed
 */
async function runBeside(title, [program = '', ...args]) {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], shell });
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  const [output, errors, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  console.log(`\n— ${title}\n${output}${errors}`);
  return status === 0;
}

/** @param {string} check @param {boolean} passed */
function count(check, passed) {
  counts[passed ? 'passed' : 'failed'] += 1;
  if (!passed) failures.push(check);
}

/**
 * Runs the tests of some projects and counts them.
 * @param {string} title
 * @param {string[]} projects
 * @param {typeof run} runner
 */
async function runTests(title, projects, runner) {
  const report = join(folder, `${projects.join('-')}.json`);
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const allPassed = await runner(title, ['npx', 'vitest', 'run', ...chosen, ...reporters]);
  try {
    const result = /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number }} */ (
      JSON.parse(readFileSync(report, 'utf8'))
    );
    counts.passed += result.numPassedTests;
    counts.skipped += result.numPendingTests;
    counts.failed += result.numFailedTests || (allPassed ? 0 : 1);
    if (!allPassed) failures.push(title);
  } catch (error) {
    counts.failed += 1;
    failures.push(`${title}: vitest wrote no report: ${String(error)}`);
  }
}

/** @param {string} check */
const npm = (check) => ['npm', 'run', '--silent', check];

const isBuilt = await run('build', npm('build'));
count('build', isBuilt);
// Once for all who look at dist/; after a failure they try for themselves, and fail.
if (isBuilt) process.env['GHOSTLIGHT_BUILT'] = '1';
const beside = (async () => {
  // They only compute; the others, in pages that keep a pace of their own, must not be kept waiting.
  await runTests('unit tests', ['node'], runBeside);
  for (const check of checks) count(check, await runBeside(check, npm(check)));
})();
await runTests('tests in pages', ['demo', 'browser', 'e2e'], run);
await beside;
rmSync(folder, { recursive: true, force: true });

if (failures.length) console.log(`\nFailed: ${failures.join(', ')}`);
const skipped = counts.skipped ? `, ${counts.skipped} skipped` : '';
console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exitCode = counts.failed ? 1 : 0;
