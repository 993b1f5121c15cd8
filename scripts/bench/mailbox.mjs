/**
 * A mailbox made for measuring, the same in every run: contacts with one to six conversations over a year, a quarter of the
 * conversations with nobody to wait for, a few hundred of them on the pages a rep sees each day.
 */

/** @import { ConversationFacts, MessageFact } from '../../src/domain/facts.ts' */
/** @import { Person } from '../../src/domain/reading.ts' */

export const dayMs = 86_400_000;
const hourMs = 3_600_000;
/** The present hour, so that the browser's own clock agrees. */
export const nowMs = Math.floor(Date.now() / hourMs) * hourMs;

/** @type {Person & { address: string }} */
const rep = { address: 'rep@acme.example', name: 'Robin Rep' };
export const account = {
  address: rep.address,
  aliases: [],
  ownName: rep.name,
  firstSeenAtMs: nowMs - 200 * dayMs,
};

/** Numbers from 0 to 1, the same for each seed (a linear congruential generator). @param {number} seed */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A lively conversation of so many messages, the rep's last one ten days ago. @param {number} count @returns {ConversationFacts} */
export function lively(count) {
  const contact = { address: 'marie@client.example', name: 'Marie Client' };
  const times = Array.from({ length: count }, (_, index) => nowMs - 10 * dayMs - (count - 1 - index) * 14 * hourMs);
  return conversation('lively', contact, times, (index) => (count - 1 - index) % 2 === 0, nowMs - hourMs);
}

/** @param {number} count @returns {ConversationFacts[]} */
export function conversations(count) {
  const random = numbersFrom(7);
  /** @type {ConversationFacts[]} */
  const made = [];
  for (let person = 0; made.length < count; person += 1) {
    const isRobot = random() < 0.15;
    const contact = {
      address: isRobot ? `noreply@shop${person}.example` : `person${person}@company${person % 3000}.example`,
      name: `Person ${person}`,
    };
    const times = isRobot ? 4 : 1 + Math.floor(6 * random() ** 2);
    for (let number = 0; number < times && made.length < count; number += 1)
      made.push(talkWith(contact, made.length, isRobot, random));
  }
  return made;
}

/** @param {Person & { address: string }} contact @param {number} number @param {boolean} isRobot @param {() => number} random */
function talkWith(contact, number, isRobot, random) {
  const length = isRobot ? 1 : 1 + Math.floor(11 * random() ** 1.5);
  const lastAtMs = nowMs - hourMs - 365 * dayMs * random() ** 1.3;
  const gapMs = dayMs * (0.1 + 3 * random());
  const times = Array.from({ length }, (_, index) => Math.round(lastAtMs - (length - 1 - index) * gapMs));
  const isRepFirst = !isRobot && random() < 0.6;
  const isRecent = nowMs - lastAtMs < 15 * dayMs;
  const seenAtMs = isRecent ? nowMs - hourMs : Math.min(nowMs - hourMs, lastAtMs + 3 * dayMs);
  return conversation(
    `talk${number}`,
    contact,
    times,
    (index) => !isRobot && (index % 2 === 0) === isRepFirst,
    seenAtMs,
  );
}

/**
 * @param {string} id @param {Person & { address: string }} contact @param {number[]} times epoch ms, oldest first
 * @param {(index: number) => boolean} isOwn @param {number} seenAtMs @returns {ConversationFacts}
 */
function conversation(id, contact, times, isOwn, seenAtMs) {
  const messages = times.map((atMs, index) => {
    const own = isOwn(index);
    /** @type {MessageFact} */
    const message = {
      id: `${id}-message-${index}`,
      at: { precision: 'exact', atMs },
      own,
      from: own ? rep : contact,
      to: [own ? contact : rep],
      kind: 'human',
    };
    return message;
  });
  const newest = messages.at(-1);
  if (!newest) throw new Error('A conversation has at least one message.');
  return {
    account: account.address,
    id,
    webmail: 'gmail',
    subject: `Pilot project for ${contact.name}, next steps`,
    startedAt: { precision: 'exact', atMs: times[0] ?? 0 },
    messages,
    totals: { [rep.address]: messages.filter(({ own }) => own === true).length },
    messageCount: messages.length,
    newest: { id: newest.id, at: newest.at },
    opened: {
      atMs: seenAtMs,
      newest: { status: 'known', messageId: newest.id },
      shown: messages.length,
      faceless: 0,
      ownAtEnd: newest.own === true ? 1 : 0,
    },
    listed: null,
    seenAtMs,
    people: [rep, contact],
    language: { code: 'en', atMs: seenAtMs },
    register: null,
  };
}
