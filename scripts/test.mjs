import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Everything that must pass; `npm test` runs all of it and counts, whatever fails on the way. */
const checks = ['check:types', 'check:lint', 'check:format', 'check:unused', 'check:firefox'];

const folder = mkdtempSync(join(tmpdir(), 'ghostlight-test-'));
const counts = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

/** @param {string} title @param {string} command @param {string[]} args */
function run(title, command, args) {
  console.log(`\n— ${title}`);
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

for (const check of checks) {
  const passed = run(check, 'npm', ['run', '--silent', check]);
  counts[passed ? 'passed' : 'failed'] += 1;
  if (!passed) failures.push(check);
}

const report = join(folder, 'vitest.json');
const allPassed = run('unit, browser and end-to-end tests', 'npx', [
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
rmSync(folder, { recursive: true, force: true });

if (failures.length) console.log(`\nFailed: ${failures.join(', ')}`);
const skipped = counts.skipped ? `, ${counts.skipped} skipped` : '';
console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exitCode = counts.failed ? 1 : 0;
