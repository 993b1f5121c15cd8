import { loadBuilt } from './load-built.mjs';
import { account, conversations, nowMs } from './mailbox.mjs';
import { percentile } from './percentile.mjs';

/** @import { Figure } from './figure.ts' */

const count = 3_000;
const rounds = 7;

/**
 * How many conversations of an ordinary mailbox are judged in a second, beside reading their facts from JSON.
 * @returns {Promise<Figure[]>}
 */
export async function assess() {
  const product = await loadBuilt();
  const { createReplyModel, defaultSettings } = product;
  const facts = conversations(count);
  const texts = facts.map((each) => JSON.stringify(each));
  const model = createReplyModel({ intercept: -0.4, slope: 0.9 });
  const shared = { others: [], account, marks: [], lock: null, settings: defaultSettings, nowMs, model };
  /** @param {() => number} work */
  const cpuMs = (work) => {
    const before = process.cpuUsage();
    if (!Number.isFinite(work())) throw new Error('What was measured did not answer a number.');
    return process.cpuUsage(before).user / 1000;
  };
  const judged = [];
  const parsed = [];
  for (let round = 0; round < rounds; round += 1) {
    judged.push(
      cpuMs(() =>
        facts.reduce((sum, conversation) => sum + product.assess({ ...shared, conversation }).reasons.length, 0),
      ),
    );
    parsed.push(cpuMs(() => texts.reduce((sum, text) => sum + String(JSON.parse(text)).length, 0)));
  }
  const ms = percentile(judged, 0.5);
  return [
    {
      what: `judge ${count} conversations, ${Math.round((count / ms) * 1000)} in a second of computing`,
      value: ms,
      floor: percentile(parsed, 0.5),
      floorWhat: 'JSON.parse of their facts',
      target: null,
    },
  ];
}
