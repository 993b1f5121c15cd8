import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { UserError } from '../demo/mailbox/user-error.mjs';
import { casesOf } from './evaluate/cases.mjs';
import { loadProduct } from './evaluate/product.mjs';
import { readReplyData } from './evaluate/reply-data.mjs';
import { crossValidate } from './fit/cross-validate.mjs';
import { contactExamples, threadExamples } from './fit/examples.mjs';
import { fitModel } from './fit/training.mjs';

/** @typedef {import('./fit/training.mjs').Fitted} Fitted */

const constantsFile = fileURLToPath(new URL('../src/domain/reply-constants.ts', import.meta.url));
const usage = `Use: node scripts/fit-reply-model.mjs DIR [--cross-validate]
  Fits the reply model on all *.tsv of DIR and writes src/domain/reply-constants.ts; with --cross-validate
  it writes nothing and prints how well constants foretell people they were not fitted on.`;

/** @param {string[]} args */
async function main(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'cross-validate': { type: 'boolean' } },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new UserError(usage);
  const [product, sets] = [await loadProduct(), await readReplyData(folder)];
  const cases = sets.flatMap((set) => casesOf(set, product));
  if (values['cross-validate']) return crossValidate(cases, product);
  const contact = contactExamples(cases, product);
  const thread = threadExamples(cases, product);
  const text = constantsText(
    fitModel(contact.examples, contact.names, contact.options),
    fitModel(thread.examples, thread.names, thread.options),
  );
  await writeFile(constantsFile, await format(text, { ...(await resolveConfig(constantsFile)), parser: 'typescript' }));
  console.log(`Wrote ${constantsFile} from ${String(cases.length)} snapshots.`);
}

/** @param {Fitted} contact @param {Fitted} thread */
function constantsText(contact, thread) {
  const literal = ({ intercept, weights } = contact) =>
    JSON.stringify({ intercept: rounded(intercept), weights: mapValues(weights, rounded) });
  return `import type { ReplyConstants } from './reply-model.ts';
import type { ThreadConstants } from './thread-model.ts';

/**
 * Written by \`node scripts/fit-reply-model.mjs DIR\` with the training sets of docs/reply-model.md; do not edit. Log odds for
 * each unit of the terms of reply-terms.ts.
 */
export const replyConstants: ReplyConstants = ${literal(contact)};

/** The same for the terms of thread-terms.ts. */
export const threadConstants: ThreadConstants = ${literal(thread)};
`;
}

const rounded = (/** @type {number} */ value) => Number(value.toFixed(4));

/** @param {Record<string, number>} record @param {(value: number) => number} change */
function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

await main(process.argv.slice(2)).catch((/** @type {unknown} */ error) => {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
