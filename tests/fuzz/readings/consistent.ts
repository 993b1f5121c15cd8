import type { Person } from '../../../src/domain/reading.ts';
import { dayMs, hourMs, type When } from '../../../src/domain/time.ts';
import { luc, marie, type Someone, type Story } from '../story.ts';
import type { Draft } from './degradations.ts';

/**
 * Changes drafts in place so that all of them tell the same; `a` and `b` choose where and how. Answers the story in which it is so,
 * made from the story alone: the same one where these drafts can tell nothing of it.
 */
type ConsistentChange = (drafts: readonly Draft[], story: Story, a: number, b: number) => Story;

const spansMs = [-11 * hourMs, hourMs, -hourMs, -3 * dayMs, 2 * dayMs, -9 * dayMs, 13 * hourMs, -dayMs];

const later = (at: When, byMs: number): When =>
  at.precision === 'unknown' ? at : { precision: at.precision, atMs: at.atMs + byMs };

/** At the same company; at another one, and at none. */
const addresses = ['m.c@client.example', 'zed+1@client.example', "o'brien@client.example", 'anna@client.example'];
const otherAddresses = ['somebody@elsewhere.example', 'someone@gmail.com'];
/** Of one word, of several, and of another script. */
const names = ['王小明', 'Marie-Thérèse de la Tour d’Auvergne', 'Zed', 'Client, Marie (Sales)', 'MARIE CLIENT'];

export const calledOtherwise = 'a contact is called otherwise everywhere';
export const timesSwapped = 'two messages have each other’s times';

/** What a page, or all of them, could tell without contradicting itself: nobody can know better, and all must follow from it. */
export const consistentChanges: Readonly<Record<string, ConsistentChange>> = {
  'all times are shifted by the same span': (drafts, story, a) => {
    const byMs = spansMs[a % spansMs.length] ?? hourMs;
    for (const { page } of drafts) {
      const { rows, conversation } = page;
      for (const { last } of rows) last.at = later(last.at, byMs);
      if (conversation) conversation.startedAt = later(conversation.startedAt, byMs);
      for (const message of conversation?.messages ?? []) message.at = later(message.at, byMs);
    }
    const conversations = story.conversations.map((one) => ({
      ...one,
      messages: one.messages.map((message) => ({ ...message, atMs: message.atMs + byMs })),
    }));
    return { ...story, conversations };
  },

  [calledOtherwise]: (drafts, story, a, b) => {
    const who = b % 3 === 0 ? luc : marie;
    const address = a % 3 === 0 ? who.address : addresses[a % addresses.length];
    return rename(drafts, story, who, { address: address ?? who.address, name: names[b % names.length] ?? who.name });
  },

  'a contact writes from another company': (drafts, story, a, b) => {
    const who = b % 3 === 0 ? luc : marie;
    return rename(drafts, story, who, { ...who, address: otherAddresses[a % otherAddresses.length] ?? who.address });
  },

  [timesSwapped]: (drafts, story, a, b) => {
    const swapped = story.conversations[a % story.conversations.length];
    const count = swapped?.messages.length ?? 0;
    if (!swapped || count < 2) return story;
    const [i, j] = [b % count, (b + 1 + (a % (count - 1))) % count];
    const [one, other] = [swapped.messages[i], swapped.messages[j]];
    if (!one || !other) return story;
    const idOf = (index: number) => `${swapped.key}-${String(index)}`;
    const timesIn = ({ rows, conversation }: Draft['page']) => {
      const told = [...rows.map(({ last }) => last), ...(conversation?.messages ?? [])];
      const known = told.filter(({ at }) => at.precision !== 'unknown');
      return [i, j].map((index) => known.filter(({ id }) => id === idOf(index)));
    };
    const pages = drafts.map(({ page }) => timesIn(page));
    // Who sees one of them alone would tell of it what the others do not.
    if (pages.some(([ofOne = [], ofOther = []]) => ofOne.length > 0 !== ofOther.length > 0)) return story;
    for (const [ofOne = [], ofOther = []] of pages) {
      const [at, otherAt] = [ofOne[0]?.at, ofOther[0]?.at];
      for (const place of ofOne) if (otherAt) place.at = otherAt;
      for (const place of ofOther) if (at) place.at = at;
    }
    const messages = swapped.messages.map((message, index) => ({
      ...message,
      atMs: (index === i ? other : index === j ? one : message).atMs,
      // In order of time nothing stands in the middle.
      besideIndex: null,
    }));
    messages.sort((x, y) => x.atMs - y.atMs);
    return {
      ...story,
      conversations: story.conversations.map((conversation) =>
        conversation === swapped ? { ...swapped, messages } : conversation,
      ),
    };
  },
};

function rename(drafts: readonly Draft[], story: Story, who: Someone, other: Someone): Story {
  const named = (one: Someone): Someone => (one.address === who.address ? other : one);
  const call = (one: Person | null) => {
    if (one?.address === who.address) Object.assign(one, other);
  };
  for (const { page } of drafts) {
    for (const { people } of page.rows) people.forEach(call);
    for (const { from, to } of page.conversation?.messages ?? []) [from, ...(to ?? [])].forEach(call);
  }
  const conversations = story.conversations.map((one) => ({
    ...one,
    messages: one.messages.map((message) => ({ ...message, from: named(message.from), to: message.to.map(named) })),
  }));
  return { ...story, conversations };
}
