import type { Person, RegisterReading, UnknownReason } from './reading.ts';
import type { MailSignal } from './signals/mail-signal.ts';
import type { When } from './time.ts';
import type { TextVariant } from './variant.ts';

/** What is stored about one conversation: facts merged from all readings, nothing derived from the clock. */
export interface ConversationFacts {
  account: string;
  id: string;
  webmail: string;
  subject: string;
  startedAt: When;
  /** Identified messages, oldest first (unknown times last), each id once. */
  messages: MessageFact[];
  /**
   * Highest number of messages ever seen of each sender address in one opened reading, with and without id. Together
   * with `messages` it says how many messages of a sender exist that could not be identified.
   */
  totals: Record<string, number>;
  /** Highest number of messages any reading showed, lower bound. */
  messageCount: number;
  /** Newest message that any reading, row or opened, has named. */
  newest: { id: string | null; at: When };
  /** The verdict of the latest opened reading on its newest message; null while never opened. */
  opened: OpenedVerdict | null;
  /** The latest list row that named the last message and told how many there are; null while there was none. */
  listed: ListedLast | null;
  /**
   * The latest time that a row without a message id gave for its newest message, and when it was read last (epoch ms); absent
   * while there was none.
   */
  unnamed?: { at: When; seenAtMs: number };
  /** Latest time (epoch ms) at which a row or an opened reading showed `newest` as the newest message. */
  seenAtMs: number;
  /** People of rows and messages, for finding a contact; own addresses included. */
  people: Person[];
  /** Language (BCP 47) of the latest opened reading that knew it, and when that was (epoch ms). */
  language: { code: string; atMs: number } | null;
  /** French address form of the latest opened reading that had it from the contact, else from the rep; when (epoch ms). */
  register: (RegisterReading & { atMs: number }) | null;
  /** Language and address form that the rep chose; absent where they follow the conversation. No reading changes it. */
  chosenVariant?: TextVariant;
}

/**
 * What an opened reading said of its newest message. It proves nothing by itself: a reply to an earlier message stands in
 * the middle of the page, folded, without id or time. `domain/proof.ts` tells when it is believed.
 */
export interface OpenedVerdict {
  /** Epoch ms of that reading. */
  atMs: number;
  newest: { status: 'known'; messageId: string } | { status: 'unknown'; why: UnknownReason };
  /** Messages that reading knew of: with id, without, and folded away (a lower bound as soon as some are). */
  shown: number;
  /** Of these, messages that may be anybody's: folded away, or without id and either the sender's address or proof of whose it is. */
  faceless: number;
  /**
   * The rep's own messages at the end of the page, a lower bound. Page order is not exactly that of time, so
   * this number is told to the rep and never decides a standing.
   */
  ownAtEnd: number;
}

/**
 * What a row says of the end of a conversation: it names its last message by the webmail's own knowledge of all messages.
 * Rows that name none, rows without a count, and rows that count a draft are no such statement.
 */
export interface ListedLast {
  /** Epoch ms of that reading. */
  atMs: number;
  messageId: string;
  messageCount: number;
}

/** One identified message. */
export interface MessageFact {
  id: string;
  at: When;
  /** Written by the rep; null while unknown. */
  own: boolean | null;
  from: Person | null;
  to: Person[] | null;
  kind: MessageKind;
  /** What its words said when they were on screen; absent for an ordinary mail and for one never seen. */
  signal?: MailSignal;
  /**
   * Set for good when readings contradicted each other: about the `sender` (then `from` and `own` are null) or only
   * about `own` (then `own` is null).
   */
  disputed?: 'sender' | 'own';
}

/** Only `human` messages count as answers. */
export type MessageKind = 'human' | 'auto-reply' | 'bounce' | 'calendar';

/** The mailbox of the rep: one for each own address. */
export interface AccountFacts {
  address: string;
  /** Own addresses learned from the page or set in the options, lower-cased, without `address`. */
  aliases: string[];
  /** The rep's own display name, for signing texts; null until seen. */
  ownName: string | null;
  /** Epoch ms of the first reading: silences that began long before it are "older silences". */
  firstSeenAtMs: number;
}
