import type { MailSignal } from './signals/mail-signal.ts';
import type { When } from './time.ts';

/**
 * What an adapter read from one page. Plain data, not trusted: the background validates and bounds it at its door
 * (`background/validate-reading.ts`). Nothing here is ever the body of a mail.
 */
export interface PageReading {
  /** Name the adapter gives itself; never interpreted outside `webmail/`. */
  webmail: string;
  /** Lower-cased address of the mailbox on screen. */
  account: string;
  /** Other own addresses the page showed (for example in the composer's From menu), lower-cased. */
  aliases: string[];
  /** The rep's own display name where the page showed it (own sent messages, account header); null when not seen. */
  ownName: string | null;
  /** Epoch ms when the page was read. */
  takenAtMs: number;
  rows: RowReading[];
  conversation: ConversationReading | null;
}

/** A person as the page shows them; `address` is lower-cased, null where only a name stands on the page. */
export interface Person {
  address: string | null;
  name: string;
}

/** One conversation as a row of a list shows it. */
export interface RowReading {
  /** The webmail's stable conversation id. */
  id: string;
  subject: string;
  /** People in page order, elided by the webmail; never a proof of who wrote last. */
  people: Person[];
  /** The newest message that is not a draft. */
  last: { id: string | null; at: When };
  /** Whether that message is the rep's own: true or false only where the row proves it, else null. */
  lastOwn: boolean | null;
  /** Number of messages, null where the row does not tell. */
  messageCount: number | null;
  hasDraft: boolean;
}

/** The conversation open on screen. */
export interface ConversationReading {
  id: string;
  subject: string;
  /** When the conversation began, as far as its own id or page tells. */
  startedAt: When;
  /** Sent messages in page order, drafts left out. */
  messages: MessageReading[];
  /** Messages folded away whose content the page does not hold: a lower bound. */
  hiddenCount: number;
  /** The newest message by the webmail's own rule, or why it cannot be told. */
  newest: { status: 'known'; messageId: string } | { status: 'unknown'; why: UnknownReason };
  /** Whether an unsent reply draft stands in the conversation. */
  hasDraft: boolean;
  /** Language of what the contact wrote, detected in memory; null when not detected. */
  language: string | null;
  /** French address form on screen; null for other languages or when not found. */
  register: RegisterReading | null;
}

/** A French address form, and in whose words it was found: the contact's word counts before the rep's. */
export interface RegisterReading {
  form: 'tu' | 'vous';
  by: 'contact' | 'rep';
}

/** One sent message of the open conversation. */
export interface MessageReading {
  /** The webmail's stable message id; null where the page shows none, as for messages that were never unfolded. */
  id: string | null;
  at: When;
  /** Written by the rep: null when the page does not prove it either way. */
  own: boolean | null;
  from: Person | null;
  /** Recipients as shown; null where the page does not show them, [] where it shows that there are none. */
  to: Person[] | null;
  /** What its words say, recognised in memory; absent for an ordinary mail and for one whose words are not on screen. */
  signal?: MailSignal;
}

/** Why the newest message of a conversation, or who wrote it, is not known. Every code has a sentence in `_locales`. */
export type UnknownReason =
  /** A message without id or time stands where the newest could be. */
  | 'newest-not-identified'
  /** The rep has just sent something and the webmail has not given it an id yet. */
  | 'send-pending'
  /** The newest message has an id but no readable time. */
  | 'time-unknown'
  /** The sender of the newest message is not proven. */
  | 'sender-unknown'
  /** People of the conversation, or who wrote last in it, show no address: nobody knows whom it is with. */
  | 'address-unknown'
  /** A list row named a later message than those read: the conversation must be opened again. */
  | 'newer-message-not-read'
  /** Only seen as a row so far: the conversation was never opened. */
  | 'never-opened'
  /** Last seen too long ago to be sure that nothing has arrived since. */
  | 'not-seen-lately'
  /** The contact appears in another conversation that moved after the silence began and was not read. */
  | 'maybe-answered-elsewhere'
  /** The newest message went to nobody we know as a contact: only to a group, a list, a robot or the rep. */
  | 'recipient-unclear'
  /** The page's times contradict each other. */
  | 'times-distrusted';
