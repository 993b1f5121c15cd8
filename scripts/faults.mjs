import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { UserError } from '../demo/mailbox/user-error.mjs';
import { buildAll } from './build.mjs';
import { endKindly } from './end-kindly.mjs';
import { playFaults, sumOf } from './faults/play-faults.mjs';
import { tableOf } from './faults/table.mjs';

const usage = `npm run e2e:faults [-- --kills 200 --races 500 --seed NUMBER]: ends the background of the built extension at random
moments of what a rep does, and lets two tabs race for the one last message, in acted Gmail and Outlook. Fails where anything
is lost or doubled.`;

/** @param {string} name @param {string} value */
function wholeNumber(name, value) {
  if (!/^\d{1,9}$/.test(value)) throw new UserError(`--${name} takes a whole number.\n\n${usage}`);
  return Number(value);
}

try {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '200' },
      races: { type: 'string', default: '500' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    },
  });
  const kills = wholeNumber('kills', values.kills);
  const races = wholeNumber('races', values.races);
  const seed = wholeNumber('seed', values.seed);
  const half = { kills: Math.ceil(kills / 2), races: Math.ceil(races / 2) };
  await buildAll({ modes: ['chrome'], quiet: true });
  const startMs = Date.now();
  // At the same time: most of it is waiting for the pace of a page.
  const figures = sumOf(
    await Promise.all([playFaults('gmail', { ...half, seed }), playFaults('outlook', { ...half, seed: seed + 2 })]),
  );
  const seconds = ((Date.now() - startMs) / 1000).toFixed(0);
  console.log(
    `${tableOf(figures)}\n\nseed ${seed}, ${seconds} s, load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
  );
  process.exitCode = figures.wrong.length > 0 ? 1 : 0;
} catch (error) {
  endKindly(error);
}
