import type { AccountFacts, ConversationFacts } from './facts.ts';
import { joinRegister, later, longer, maxAliases, maxPeople } from './merge.ts';
import { keepNewestMessages } from './merge-bounds.ts';
import { joinMessageLists } from './merge-messages.ts';
import { joinNewest, laterUnnamed, latestMessage } from './merge-newest.ts';
import { joinPeople } from './merge-people.ts';
import { joinTotals } from './merge-totals.ts';
import { laterListing, laterVerdict } from './merge-verdict.ts';
import { morePrecise } from './time.ts';

/**
 * Joins what two stores know of one conversation, by the rules for readings: the result is what one store would know that had got
 * all readings of both. What the rep chose in the `present` store stands.
 */
export function joinConversationFacts(present: ConversationFacts, other: ConversationFacts): ConversationFacts {
  const messages = joinMessageLists(present.messages, other.messages);
  const unnamed = laterUnnamed(present.unnamed, other.unnamed);
  const { id, at } = other.newest;
  const chosenVariant = present.chosenVariant ?? other.chosenVariant;
  return keepNewestMessages({
    ...present,
    subject: longer(present.subject, other.subject),
    startedAt: morePrecise(present.startedAt, other.startedAt),
    messages,
    totals: joinTotals(present.totals, other.totals),
    messageCount: Math.max(present.messageCount, other.messageCount, messages.length),
    ...joinNewest(present, latestMessage(messages), id === null ? null : { id, at }, unnamed, other.seenAtMs),
    opened: other.opened === null ? present.opened : laterVerdict(present.opened, other.opened),
    listed: laterListing(present.listed, other.listed),
    ...(unnamed && { unnamed }),
    people: joinPeople(present.people, other.people, maxPeople),
    language: other.language === null ? present.language : later(present.language, other.language, 'code'),
    register: other.register === null ? present.register : joinRegister(present.register, other.register),
    ...(chosenVariant && { chosenVariant }),
  });
}

/** Joins what two stores know of one mailbox. */
export function joinAccountFacts(present: AccountFacts, other: AccountFacts): AccountFacts {
  const aliases = new Set([...present.aliases, ...other.aliases]);
  aliases.delete(present.address);
  const names = [present.ownName, other.ownName].filter((name) => name !== null);
  return {
    address: present.address,
    aliases: [...aliases].sort().slice(0, maxAliases),
    ownName: names.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? null,
    firstSeenAtMs: Math.min(present.firstSeenAtMs, other.firstSeenAtMs),
  };
}
