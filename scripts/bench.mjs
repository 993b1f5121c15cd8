import { parseArgs } from 'node:util';
import { UserError } from '../demo/mailbox/user-error.mjs';
import { assess } from './bench/assess.mjs';
import { courtesy } from './bench/courtesy.mjs';
import { estimate } from './bench/estimate.mjs';
import { pageStart } from './bench/page-start.mjs';
import { prospects } from './bench/prospects.mjs';
import { reading } from './bench/reading.mjs';
import { reassess } from './bench/reassess.mjs';
import { sizes } from './bench/sizes.mjs';
import { report } from './bench/report.mjs';
import { tableOf } from './bench/table.mjs';
import { warning } from './bench/warning.mjs';
import { endKindly } from './end-kindly.mjs';

/** What `npm run bench` measures, one file each in `bench/`. @type {Readonly<Record<string, import('./bench/figure.ts').Benchmark>>} */
const benchmarks = { estimate, assess, courtesy, report, reassess, prospects, pageStart, reading, warning, sizes };

const usage = `npm run bench [-- NAME...] [-- --json]: measures what must be fast, each next to a floor of the same run.
Names: ${Object.keys(benchmarks).join(', ')}; all of them without one.`;

/** @param {string[]} names @param {boolean} asJson */
async function measure(names, asJson) {
  const figures = [];
  for (const name of names) figures.push(...((await benchmarks[name]?.()) ?? []));
  console.log(asJson ? JSON.stringify({ figures }, null, 2) : tableOf(figures));
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  const unknown = positionals.filter((name) => !Object.hasOwn(benchmarks, name));
  if (unknown.length > 0) throw new UserError(`No such benchmark: ${unknown.join(', ')}.\n\n${usage}`);
  if (values.help) console.log(usage);
  else await measure(positionals.length > 0 ? positionals : Object.keys(benchmarks), values.json);
} catch (error) {
  endKindly(error);
}
