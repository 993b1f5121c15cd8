import { loadBuilt } from './load-built.mjs';
import { account, dayMs, lively, nowMs } from './mailbox.mjs';

/** @import { Figure } from './figure.ts' */

const messages = 500;
const rounds = 2000;

/**
 * The chance of an answer in one conversation with a long history, from its stored facts.
 * @returns {Promise<Figure[]>}
 */
export async function estimate() {
  const product = await loadBuilt();
  const { assess, createReplyModel, defaultSettings, exchangeWith, historyBefore, plainProspect } = product;
  const talk = lively(messages);
  const contacts = new Set(talk.people.slice(1).flatMap(({ address }) => address ?? []));
  const sinceMs = Math.max(...talk.messages.map(timeOf));
  const model = createReplyModel({ intercept: -0.4, slope: 0.9 });
  const silentDays = (nowMs - sinceMs) / dayMs;
  const input = { others: [], account, marks: [], lock: null, settings: defaultSettings, nowMs, model };

  const floor = perCall(() => {
    let latest = 0;
    for (const message of talk.messages) latest = Math.max(latest, timeOf(message));
    return latest;
  });
  const exchangeMs = perCall(() => {
    const exchange = exchangeWith(contacts, talk, [], account, defaultSettings);
    const history = historyBefore(sinceMs, exchange);
    return model.chance({ ...history, silentDays, circumstances: plainProspect }).value;
  });
  const assessMs = perCall(() => assess({ ...input, conversation: talk }).nextCheckAtMs ?? 0);
  const floorWhat = `one pass over its ${messages} messages`;
  return [
    { what: `estimate of one conversation, ${messages} messages`, value: exchangeMs, floor, floorWhat, target: 1 },
    { what: 'its whole judgement', value: assessMs, floor, floorWhat, target: null },
  ];
}

/** @param {import('../../src/domain/facts.ts').MessageFact} message */
function timeOf({ at }) {
  return at.precision === 'unknown' ? 0 : at.atMs;
}

/** Mean ms of a call, warmed up; what it answers is used, so that nothing is left out. @param {() => number} work */
function perCall(work) {
  let sum = 0;
  for (let round = 0; round < rounds / 4; round += 1) sum += work();
  const beganAtMs = performance.now();
  for (let round = 0; round < rounds; round += 1) sum += work();
  const ms = (performance.now() - beganAtMs) / rounds;
  if (!Number.isFinite(sum)) throw new Error('What was measured did not answer a number.');
  return ms;
}
