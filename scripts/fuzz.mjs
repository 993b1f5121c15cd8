import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const usage = `npm run fuzz [-- --seed N] [-- --readings N] [-- --pages N]: mutated readings, and mutated pages of each webmail.`;

/** As many as a release is held to (100 000 readings, 2 000 pages of each webmail). */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    readings: { type: 'string', default: '100000' },
    pages: { type: 'string', default: '2000' },
  },
});
const counts = Object.entries(values).map(([name, text]) => [`FUZZ_${name.toUpperCase()}`, text]);
if (counts.some(([, text]) => !/^\d+$/.test(text ?? ''))) {
  console.error(usage);
  process.exitCode = 1;
} else {
  const vitest = ['vitest', 'run', '--project', 'node', '--project', 'browser', 'tests/fuzz', '--retry', '0'];
  const env = { ...process.env, ...Object.fromEntries(counts) };
  const { status } = spawnSync('npx', vitest, { stdio: 'inherit', shell: process.platform === 'win32', env });
  process.exitCode = status ?? 1;
}
