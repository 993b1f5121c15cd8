import type {
  ActedConversation as KeptConversation,
  ActedDraft,
  ActedMessage as KeptMessage,
  PageEvent as MailboxEvent,
} from '../account/types.ts';
import type { MailPerson } from '../mailbox/types.ts';
import type { Switches } from './switches.mjs';

/** A message as the acted server keeps it; `syncId` is its canonical item id, `AAMk…`. */
export interface ActedMessage extends KeptMessage {
  /** The x of `MSG_<x>_FROM`. */
  key: string;
}

export interface ActedConversation extends KeptConversation<ActedMessage> {
  /** Canonical conversation id, `AAQk…=`. */
  id: string;
}

/** One row of a list: a conversation, or a message when conversation view is off. */
export interface RowData {
  /** Of `data-convid`. */
  conversationId: string;
  /** What the address holds when the row is open. */
  addressId: string;
  key: string;
  people: MailPerson[];
  subject: string;
  preview: string;
  atMs: number;
  isUnread: boolean;
  hasDraft: boolean;
}

export interface ListData {
  rows: RowData[];
  /** Rows of the whole list. */
  total: number;
}

/** An open conversation, or one message of it; `messages` are in order of time. */
export interface ThreadData {
  key: string;
  conversationId: string;
  subject: string;
  messages: ActedMessage[];
  draft: ActedDraft | null;
}

/** What the page is told at its start. */
export interface Boot {
  slot: number;
  owner: MailPerson;
  aliases: MailPerson[];
  signature: string;
  /** Names the mailbox's root folder. */
  mailboxGuid: string;
  /** A personal account: `/mail/0/…`, `AQQk…` ids, own address only in the folder tree. */
  isPersonal: boolean;
  switches: Switches;
}

export type PageEvent = MailboxEvent<Switches>;
