import type {
  ActedConversation as KeptConversation,
  ActedDraft,
  ActedMessage as KeptMessage,
  PageEvent as MailboxEvent,
} from '../account/types.ts';
import type { MailPerson } from '../mailbox/types.ts';
import type { Switches } from './switches.mjs';

/** A message as the acted server keeps it; `syncId` is `#msg-f:DEC`, or `#msg-a:r…` for what the owner sent from the web page. */
export interface ActedMessage extends KeptMessage {
  /** Legacy id; null while sending can still be undone. */
  hex: string | null;
  /** Opaque token of its address when conversation view is off. */
  token: string;
}

export interface ActedConversation extends KeptConversation<ActedMessage> {
  /** Legacy thread id. */
  hex: string;
  /** `thread-f:DEC` or `thread-a:r…`. */
  permId: string;
  /** Opaque token of its address. */
  token: string;
}

/** One row of a list: a conversation, or a message when conversation view is off. */
export interface RowData {
  /** `thread-f:DEC`, with `|msg-f:DEC` when conversation view is off. */
  permId: string;
  hex: string;
  lastHex: string | null;
  lastNonDraftHex: string | null;
  /** Set for a draft that answers nothing; such a row has no other ids. */
  standaloneDraftId: string | null;
  token: string;
  /** What the address holds instead of the token, when it shows ids. */
  addressHex: string;
  people: { address: string; name: string; isOwn: boolean }[];
  /** Names were left out between the first and the last two. */
  isElided: boolean;
  /** Recipients are shown instead of senders. */
  showsRecipients: boolean;
  count: number;
  draftCount: number;
  subject: string;
  snippet: string;
  atMs: number;
  isUnread: boolean;
}

export interface ListData {
  rows: RowData[];
  /** Rows of all pages together. */
  total: number;
  /** First row is page 1. */
  page: number;
  pageSize: number;
}

/** An open conversation; `messages` are in the order of the page, which is not the order of time. */
export interface ThreadData {
  key: string;
  hex: string;
  permId: string;
  subject: string;
  labels: string[];
  messages: ActedMessage[];
  draft: ActedDraft | null;
}

/** What the page is told at its start. */
export interface Boot {
  slot: number;
  owner: MailPerson;
  aliases: MailPerson[];
  signature: string;
  labels: string[];
  switches: Switches;
}

export type PageEvent = MailboxEvent<Switches>;
