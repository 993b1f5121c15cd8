import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { UserError } from '../demo/mailbox/user-error.mjs';
import { endKindly } from './end-kindly.mjs';

const usage = `npm run fuzz [-- --seed N] [-- --readings N] [-- --pages N]: mutated readings, and mutated pages of each webmail.`;

try {
  /** As many as a release is held to (100 000 readings, 2 000 pages of each webmail). */
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      readings: { type: 'string', default: '100000' },
      pages: { type: 'string', default: '2000' },
    },
  });
  const counts = Object.entries(values).map(([name, text]) => [`FUZZ_${name.toUpperCase()}`, text]);
  if (counts.some(([, text]) => !/^\d+$/.test(text ?? ''))) throw new UserError(usage);
  const vitest = ['vitest', 'run', '--project', 'node', '--project', 'browser', 'tests/fuzz', '--retry', '0'];
  const env = { ...process.env, ...Object.fromEntries(counts) };
  const { status } = spawnSync('npx', vitest, { stdio: 'inherit', shell: process.platform === 'win32', env });
  process.exitCode = status ?? 1;
} catch (error) {
  endKindly(error);
}
