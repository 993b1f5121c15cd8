import type { AccountFacts, ConversationFacts, MessageFact } from './facts.ts';
import { keepNewestMessages } from './merge-bounds.ts';
import { factOf, joinMessageLists } from './merge-messages.ts';
import { joinNewest, laterUnnamed, latestMessage } from './merge-newest.ts';
import { joinPeople } from './merge-people.ts';
import { joinTotals, totalsOf } from './merge-totals.ts';
import { laterListing, laterVerdict, listedLast, verdictOf } from './merge-verdict.ts';
import type { ConversationReading, PageReading, Person, RowReading } from './reading.ts';
import { morePrecise, unknownTime, type When } from './time.ts';

/** People kept of one conversation. */
export const maxPeople = 100;
/** Further own addresses kept of one mailbox. */
export const maxAliases = 50;

/**
 * Merges the open conversation of a page into what is stored of it. Idempotent, and the order in which readings arrive
 * does not matter: a message once seen stays, exact times beat rougher ones, contradictions about a sender stay unknown.
 * (Two messages of the same minute may change places while only the minute is known: then `seenAtMs` is the earlier one.)
 */
export function mergeConversation(
  stored: ConversationFacts | null,
  reading: PageReading,
  conversation: ConversationReading,
): ConversationFacts {
  const { newest } = conversation;
  const messages = conversation.messages.flatMap(({ id, ...rest }) => (id === null ? [] : [factOf({ id, ...rest })]));
  const named = newest.status === 'known' ? messages.find(({ id }) => id === newest.messageId) : undefined;
  const merged = merge(stored ?? emptyFacts(reading, conversation.id), reading.takenAtMs, {
    subject: conversation.subject,
    startedAt: conversation.startedAt,
    messages,
    totals: totalsOf(conversation.messages, reading.account),
    messageCount: conversation.messages.length + conversation.hiddenCount,
    newest: named ? { id: named.id, at: named.at } : null,
    people: conversation.messages.flatMap(({ from, to }) => [...(from ? [from] : []), ...(to ?? [])]),
  });
  const { language, register } = conversation;
  const atMs = reading.takenAtMs;
  return {
    ...merged,
    opened: laterVerdict(merged.opened, verdictOf(conversation, atMs)),
    language: language === null ? merged.language : later(merged.language, { code: language, atMs }, 'code'),
    register: register === null ? merged.register : joinRegister(merged.register, { ...register, atMs }),
  };
}

/** Merges one list row of a page into what is stored of its conversation, by the same rules. */
export function mergeRow(stored: ConversationFacts | null, reading: PageReading, row: RowReading): ConversationFacts {
  const { id, at } = row.last;
  const merged = merge(stored ?? emptyFacts(reading, row.id), reading.takenAtMs, {
    subject: row.subject,
    startedAt: unknownTime,
    messages: id === null ? [] : [factOf({ id, at, own: row.lastOwn, from: null, to: null })],
    totals: {},
    // With a draft nobody knows whether it is counted.
    messageCount: (row.hasDraft ? null : row.messageCount) ?? 1,
    newest: id === null ? null : { id, at },
    ...(id === null && at.precision !== 'unknown' && { unnamed: { at, seenAtMs: reading.takenAtMs } }),
    people: row.people,
  });
  return { ...merged, listed: laterListing(merged.listed, listedLast(row, reading.takenAtMs)) };
}

/** Merges what a page says about the mailbox itself. */
export function mergeAccount(stored: AccountFacts | null, reading: PageReading): AccountFacts {
  const aliases = new Set([...(stored?.aliases ?? []), ...reading.aliases]);
  aliases.delete(reading.account);
  const names = [stored?.ownName, reading.ownName].filter((name) => name !== null && name !== undefined);
  return {
    address: reading.account,
    aliases: [...aliases].sort().slice(0, maxAliases),
    ownName: names.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? null,
    firstSeenAtMs: Math.min(stored?.firstSeenAtMs ?? Number.POSITIVE_INFINITY, reading.takenAtMs),
  };
}

type Register = NonNullable<ConversationFacts['register']>;

/** What one reading, row or opened, says about a conversation. */
interface Statement {
  subject: string;
  startedAt: When;
  messages: MessageFact[];
  totals: Record<string, number>;
  messageCount: number;
  /** The message it shows as the newest; null when it cannot tell. */
  newest: { id: string; at: When } | null;
  /** The time of the newest message, from a row that does not name it. */
  unnamed?: NonNullable<ConversationFacts['unnamed']>;
  people: Person[];
}

function merge(stored: ConversationFacts, takenAtMs: number, statement: Statement): ConversationFacts {
  const messages = joinMessageLists(stored.messages, statement.messages);
  const unnamed = laterUnnamed(stored.unnamed, statement.unnamed);
  return keepNewestMessages({
    ...stored,
    subject: longer(stored.subject, statement.subject),
    startedAt: morePrecise(stored.startedAt, statement.startedAt),
    messages,
    totals: joinTotals(stored.totals, statement.totals),
    messageCount: Math.max(stored.messageCount, statement.messageCount, messages.length),
    ...(unnamed && { unnamed }),
    ...joinNewest(stored, latestMessage(messages), statement.newest, unnamed, takenAtMs),
    people: joinPeople(stored.people, statement.people, maxPeople),
  });
}

function emptyFacts({ account, webmail }: PageReading, id: string): ConversationFacts {
  return {
    account,
    id,
    webmail,
    subject: '',
    startedAt: unknownTime,
    messages: [],
    totals: {},
    messageCount: 0,
    newest: { id: null, at: unknownTime },
    opened: null,
    listed: null,
    seenAtMs: 0,
    people: [],
    language: null,
    register: null,
  };
}

/** The later of two dated values; at the same moment the one that sorts last ("vous" rather than "tu"). */
export function later<Key extends string, Value extends { [K in Key]: string } & { atMs: number }>(
  a: Value | null,
  b: Value,
  key: Key,
): Value {
  if (!a || a.atMs !== b.atMs) return a && a.atMs > b.atMs ? a : b;
  return a[key] >= b[key] ? a : b;
}

/** The contact's own form before the rep's, whichever was read later: they choose how they are addressed. */
export function joinRegister(a: ConversationFacts['register'], b: Register): Register {
  if (a && a.by !== b.by) return a.by === 'contact' ? a : b;
  return later(a, b, 'form');
}

/** Pages shorten subjects, they never lengthen them. */
export function longer(a: string, b: string): string {
  if (a.length !== b.length) return a.length > b.length ? a : b;
  return a < b ? a : b;
}
