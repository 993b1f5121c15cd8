/**
 * Silences of the past, and what became of them (design reply-model.md 3). Each pair is seen from both sides: each of the two is
 * once the rep and once the contact.
 *
 * A *silence* begins with a message of the rep
 * - to one visible recipient,
 * - when each of the two had written to the other at least twice, that message included.
 *
 * A *snapshot* of it is taken t days (of 24 h) later, t in 1, 2, 3, 5, 7, 10, 14, 21, 30, when
 * - neither of the two has written to the other in those t days,
 * - and the 30 days that follow lie before the last activity of both people: later than that nobody was watched.
 *
 * It *came true* when the contact wrote to the rep in those 30 days, whatever else the rep wrote meanwhile; in the same thread, for
 * sets with threads, when one of the contact's messages then stood in the thread of the message that began the silence.
 *
 * What is given to a model is the exchange of the pair as the product sees it; the product's own functions leave out what came later.
 */

/** @typedef {import('../../src/domain/exchange.ts').Turn} Turn */
/** @typedef {import('./reply-data.mjs').DataSet} DataSet */
/** @typedef {import('./reply-data.mjs').Pair} Pair */

/**
 * @typedef {object} Silence
 * @property {string} set
 * @property {string} rep
 * @property {string} contact
 * @property {number} sinceMs epoch ms of the rep's message
 * @property {number} index of that message in `turns`
 * @property {Turn[]} turns the whole exchange, oldest first, also what came later
 * @property {string | null} conversationId thread of that message; null where the set has none
 * @property {number} answeredMs when the contact wrote next; infinite for never
 * @property {{ days: number, came: boolean, cameInThread: boolean | null }[]} snapshots by days
 */

export const snapshotDays = [1, 2, 3, 5, 7, 10, 14, 21, 30];
export const horizonDays = 30;
const dayMs = 86_400_000;
const minWritten = 2;

/** @param {DataSet} set @returns {Silence[]} */
export function silencesOf({ name, pairs, lastSeenMs }) {
  return pairs.flatMap((pair) => {
    const [first, second] = pair.people;
    const observedToMs = Math.min(lastSeenMs.get(first) ?? -Infinity, lastSeenMs.get(second) ?? -Infinity);
    return [true, false].flatMap((isFirst) => silencesOfRep(name, pair, isFirst, observedToMs));
  });
}

/** @param {string} set @param {Pair} pair @param {boolean} isFirst whether the pair's first person is the rep @param {number} observedToMs */
function silencesOfRep(set, { people, rows }, isFirst, observedToMs) {
  const [rep, contact] = isFirst ? people : [people[1], people[0]];
  /** @type {Turn[]} */
  const turns = rows.map(({ atMs, isFromFirst, thread }) => ({
    atMs,
    by: isFromFirst === isFirst ? 'rep' : 'contact',
    conversationId: String(thread),
  }));
  /** @type {Silence[]} */
  const silences = [];
  const written = { rep: 0, contact: 0 };
  for (const [index, { atMs: sinceMs, by }] of turns.entries()) {
    written[by] += 1;
    const row = rows[index];
    if (by !== 'rep' || row?.recipients !== 1 || Math.min(written.rep, written.contact) < minWritten) continue;
    const nextMs = turns[index + 1]?.atMs ?? Infinity;
    const lastMs = Math.min(nextMs - 1, observedToMs - horizonDays * dayMs);
    const days = snapshotDays.filter((each) => sinceMs + each * dayMs <= lastMs);
    if (days.length === 0) continue;
    const conversationId = row.thread === 0 ? null : String(row.thread);
    const answeredMs = firstAnswer(turns, index, null);
    const answeredThereMs = conversationId === null ? null : firstAnswer(turns, index, conversationId);
    const isBy = (/** @type {number} */ atMs, /** @type {number} */ each) =>
      atMs <= sinceMs + (each + horizonDays) * dayMs;
    silences.push({
      ...{ set, rep, contact, sinceMs, index, turns, conversationId, answeredMs },
      snapshots: days.map((each) => ({
        days: each,
        came: isBy(answeredMs, each),
        cameInThread: answeredThereMs === null ? null : isBy(answeredThereMs, each),
      })),
    });
  }
  return silences;
}

/** When the contact wrote first after a message, in a thread or anywhere. @param {Turn[]} turns @param {number} index @param {string | null} thread */
function firstAnswer(turns, index, thread) {
  for (let later = index + 1; later < turns.length; later += 1) {
    const turn = turns[later];
    if (turn?.by === 'contact' && (thread === null || turn.conversationId === thread)) return turn.atMs;
  }
  return Infinity;
}
