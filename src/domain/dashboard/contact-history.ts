import { exchangeWith, type Exchange } from '../exchange.ts';
import type { AccountFacts, ConversationFacts } from '../facts.ts';
import type { LastMessageLock, Mark } from '../marks.ts';
import { withCalendarMail } from '../meetings/calendar-conversation.ts';
import { calendarMails, type CalendarMail } from '../meetings/calendar-mails.ts';
import { pastExchangeWith, type PastExchange } from '../past-exchange.ts';
import type { ReplyModel } from '../estimate.ts';
import { outcomesOf, type LastMessageOutcome } from '../resolution.ts';
import type { Settings } from '../settings.ts';
import { gapsIn, type Gap } from './gaps.ts';
import { asOf } from './until.ts';

/** By what the conversations of one mailbox are counted. */
export interface Counting {
  account: AccountFacts;
  settings: Settings;
  model: ReplyModel;
  /** Epoch ms: nothing later is looked at. */
  untilMs: number;
}

/** A conversation and the external people in it, the one it is with first. */
export interface KnownConversation {
  facts: ConversationFacts;
  contacts: readonly string[];
}

/** All that is stored about one contact. */
export interface ContactRecords {
  /** Lower-cased address. */
  contact: string;
  conversations: readonly KnownConversation[];
  /** Marks and locks of everybody in these conversations. */
  marks: readonly Mark[];
  locks: readonly LastMessageLock[];
}

/**
 * What happened with one contact. A conversation with several people is with the first of them: its silences and own messages are
 * counted there, and there an answer of any of them is one.
 */
export interface ContactHistory {
  contact: string;
  /** The contact, and everybody else in the conversations that are with the contact. */
  people: ReadonlySet<string>;
  conversations: readonly ConversationFacts[];
  /** What the rep and these people wrote to each other. */
  exchange: Exchange;
  /** What the rep and the contact alone wrote to each other. */
  past: PastExchange;
  marks: readonly Mark[];
  mails: readonly CalendarMail[];
  lastMessages: readonly LastMessageOutcome[];
  gaps: readonly Gap[];
  /** Conversations that are with the contact. */
  ownIds: ReadonlySet<string>;
}

/** The history of a contact; null where the rep says that they are no prospect, or nothing had been written. */
export function historyOf({ contact, ...records }: ContactRecords, counting: Counting): ContactHistory | null {
  const { account, settings, untilMs } = counting;
  const marks = records.marks.filter(({ madeAtMs }) => madeAtMs <= untilMs);
  const known = records.conversations
    .filter((each) => !isExcluded(each, marks))
    .flatMap(({ facts, contacts }) => {
      const past = asOf(untilMs, facts);
      return past ? [{ facts: withCalendarMail(past), contacts }] : [];
    });
  const own = known.filter(({ contacts }) => contacts[0] === contact);
  const [first, ...rest] = known.map(({ facts }) => facts);
  if (first === undefined) return null;
  const conversations = [first, ...rest];
  const people = new Set([contact, ...own.flatMap(({ contacts }) => contacts)]);
  const none = { ...first, id: '', messages: [], totals: {} };
  const facts = { conversations, account, settings };
  return {
    contact,
    people,
    conversations,
    exchange: exchangeWith(people, none, conversations, account, settings),
    past: pastExchangeWith(contact, [first, ...rest], account, settings),
    marks: marks.filter((mark) => people.has(mark.contact)),
    mails: calendarMails(conversations, people, account, settings),
    lastMessages: records.locks
      .filter((lock) => people.has(lock.contact))
      .flatMap((lock) => outcomesOf(lock, { ...facts, marks })),
    gaps: gapsIn(conversations, account, settings),
    ownIds: new Set(own.map(({ facts: { id } }) => id)),
  };
}

function isExcluded({ facts, contacts }: KnownConversation, marks: readonly Mark[]): boolean {
  return marks.some(
    ({ what, contact, conversationId }) =>
      what.type === 'not-a-prospect' &&
      contacts.includes(contact) &&
      (conversationId === null || conversationId === facts.id),
  );
}
