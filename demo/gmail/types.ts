import type { MailMessage, MailPerson } from '../mailbox/types.ts';
import type { Switches } from './switches.mjs';

/** A message as the acted server keeps it. */
export interface ActedMessage extends MailMessage {
  /** `#msg-f:DEC`, or `#msg-a:r…` for what the owner sent from the web page. */
  syncId: string;
  /** Legacy id; null while sending can still be undone. */
  hex: string | null;
  /** Opaque token of its address when conversation view is off. */
  token: string;
  isOwn: boolean;
  isUnread: boolean;
}

export interface ActedConversation {
  key: string;
  subject: string;
  labels: Set<string>;
  expectedStanding: string | null;
  /** Legacy thread id. */
  hex: string;
  /** `thread-f:DEC` or `thread-a:r…`. */
  permId: string;
  /** Opaque token of its address. */
  token: string;
  /** In order of time. */
  messages: ActedMessage[];
}

export interface ActedDraft {
  /** `#msg-a:r…`, the same over all saves. */
  id: string;
  /** Legacy id, another one after each save. */
  hex: string;
  /** Key of the conversation it answers; null for a new mail. */
  conversationKey: string | null;
  from: string;
  to: MailPerson[];
  cc: MailPerson[];
  subject: string;
  /** The whole body as text, signature included, quote left out. */
  text: string;
  savedAtMs: number;
  saves: number;
}

export interface SentMail {
  slot: number;
  /** Key of the conversation it stands in. */
  key: string;
  from: string;
  to: string[];
  cc: string[];
  subject: string;
  /** The rep's words, without signature and quote. */
  text: string;
  atMs: number;
  isUndone: boolean;
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

/** Told to open pages. */
export type PageEvent =
  { type: 'changed'; keys: string[] } | { type: 'switches'; switches: Switches } | { type: 'reload' };

export type DraftToSave = Pick<ActedDraft, 'id' | 'conversationKey' | 'from' | 'to' | 'cc' | 'subject' | 'text'>;

export interface MailToSend extends Omit<DraftToSave, 'text'> {
  /** The whole body as text, signature included, quote left out. */
  body: string;
  /** The rep's words, without signature and quote. */
  text: string;
  /** Sync id of the message it answers. */
  answers: string | null;
}

/** What the page may ask the acted server to do: the name of the action and what it sends along. */
export interface PageActions {
  draft: DraftToSave;
  discard: { id: string };
  send: MailToSend;
  undo: { syncId: string };
  read: { key: string };
  label: { key: string; label: string; has: boolean };
  'send-click': { isTrusted: boolean };
  key: { key: string };
  'untrusted-input': Record<string, never>;
}
