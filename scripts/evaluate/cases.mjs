import { silencesOf } from './snapshots.mjs';

/** @typedef {import('../../src/domain/estimate.ts').ReplyFeatures} ReplyFeatures */
/** @typedef {import('./product.mjs').Product} Product */
/** @typedef {import('./reply-data.mjs').DataSet} DataSet */
/** @typedef {import('./snapshots.mjs').Silence} Silence */

/**
 * A snapshot as the product would have seen it.
 *
 * @typedef {object} Case
 * @property {string} set
 * @property {string} rep
 * @property {string} contact
 * @property {number} days of silence
 * @property {number} atMs when the snapshot was taken, epoch ms
 * @property {boolean} came
 * @property {number} answeredMs when the contact wrote next, whether that was within the 30 days or not; infinite for never
 * @property {boolean | null} cameInThread
 * @property {ReplyFeatures} features
 * @property {import('../../src/domain/thread-terms.ts').ThreadHistory | null} thread null where the set has none
 * @property {number} medianDays usual delay of the contact's earlier answers; that of a day where fewer than three are known
 */

/** Who is a colleague and has no meeting: the people of the public sets. */
const colleague = { isExternal: false, missedMeetings: 0, isMeetingUnconfirmed: false };
const dayMs = 86_400_000;

/** @param {DataSet} set @param {Product} product @returns {Case[]} */
export function casesOf(set, product) {
  return silencesOf(set).flatMap((silence) => casesOfSilence(silence, product));
}

/** @param {Silence} silence @param {Product} product @returns {Case[]} */
function casesOfSilence(silence, { features, rhythm, threadTerms }) {
  const { set, rep, contact, sinceMs, index, turns, snapshots, conversationId, answeredMs } = silence;
  const history = features.historyBefore(sinceMs, { turns, answers: 0, undated: [] });
  const { usual } = rhythm.rhythmOf(turns.slice(0, index + 1));
  const thread = conversationId === null ? null : threadTerms.threadBefore(sinceMs, turns, conversationId);
  return snapshots.map(({ days, came, cameInThread }) => ({
    ...{ set, rep, contact, days, came, cameInThread, thread, answeredMs },
    atMs: sinceMs + days * dayMs,
    features: { ...history, silentDays: days, circumstances: colleague },
    medianDays: (usual?.medianMs ?? dayMs) / dayMs,
  }));
}
