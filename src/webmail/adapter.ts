import type { ConversationReading, RowReading } from '../domain/reading.ts';

/** One webmail: its pages, and the adapter for them. The content script of a webmail holds no other one's code. */
export interface Webmail {
  /** Whether the page at this address is one the adapter can read. */
  isAt(page: Pick<Location, 'hostname' | 'pathname'>): boolean;
  /** The adapter for the page in this window. `now` is the clock, epoch ms. */
  createAdapter(window: Window, now: () => number): Adapter;
}

/**
 * What every webmail offers to the rest of Ghostlight. One interface, one implementation for each webmail; nothing
 * outside `webmail/` knows a selector. An adapter never throws because the page is odd: it reports what it cannot read.
 */
export interface Adapter {
  /** Name of the webmail, only used as a key. */
  readonly webmail: string;

  /** Reads the whole page now. Synchronous, a few milliseconds, changes nothing in the page. */
  read(): PageState;

  /**
   * Reads what has changed of a watched page in pieces of a few milliseconds, each followed by a `pause`, so that little is left for
   * the next `read`. Nothing is concluded from it: what changes during a pause is read again.
   */
  readAhead(pause: () => Promise<void>): Promise<void>;

  /**
   * Calls `onChange` after the page or its address changed (debounced) and regularly while it is visible, no more
   * often than every 1.5 s; only what is painted in the seconds after a new address, and a reading that another one must confirm,
   * is followed by one a moment later. Calls `onOpening` at once, and once, when the address begins to name another conversation.
   * Ends with the signal.
   */
  watch(onChange: () => void, signal: AbortSignal, onOpening?: () => void): void;

  /**
   * The mails of the open conversation whose words are on screen, the newest place first, 20 at most. For looking at them in
   * memory; must never be stored or sent anywhere.
   */
  visibleMails(): VisibleMail[];

  /** Shows a conversation in the webmail by changing the page's address, as a link would. */
  openConversation(conversationId: string): void;

  /**
   * Makes sure a reply to the open conversation stands ready and returns what is in it. Re-uses an open reply, else
   * presses the webmail's Reply button and waits (10 s at most). Called only after a trusted click or a keyboard command of the rep.
   */
  openReply(conversationId: string, signal: AbortSignal): Promise<ReplyState>;

  /** What stands in the open reply of this conversation now, without opening one. */
  reply(conversationId: string): ReplyState;

  /**
   * The rep's words in the open reply of this conversation, lines separated by "\n", at most 20 000 characters; signature and
   * quote left out. Null without a reply. For looking at them in memory; must never be stored or sent anywhere.
   */
  draft(conversationId: string): string | null;

  /**
   * Selects a piece of what `draft` answered (UTF-16 offsets) in the open reply and brings it on screen. Does nothing where the
   * draft reads otherwise by now.
   */
  revealDraft(conversationId: string, range: { from: number; to: number }, draft: string): void;

  /**
   * Inserts plain text (lines separated by "\n") above signature and quote in the open reply, then reads it back.
   * Refuses when the rep's own words are there. Never sends, never touches recipients or subject.
   */
  insert(conversationId: string, text: string): Promise<InsertResult>;

  /**
   * Takes the text of the last successful `insert` out again, only if it still stands there unchanged; words the rep
   * added around it stay. After the page was loaded anew nobody knows what was inserted (`text-unknown`).
   */
  undoInsert(conversationId: string): Promise<UndoResult>;

  /** How the sidebar must fit in: read again on every change. */
  surroundings(): Surroundings;

  /**
   * Small words on rows of the list, taken out of the page with the signal; null in a webmail whose list has no place where they
   * are known to do no harm.
   */
  rowChips(signal: AbortSignal): RowChips | null;
}

/** Attribute of every chip; its value is the id of the conversation it stands for. */
export const chipMark = 'data-ghostlight-chip';

export interface RowChips {
  /** Ids of the conversations whose rows are on screen, in page order, each once; empty where the list is not trusted. */
  ids(): string[];

  /**
   * Shows these chips, by conversation id, on the rows that `ids` has found last, and no others. A few milliseconds; moves nothing
   * in the page, takes no click and covers no words: a row without room goes without. `styles` is the style sheet of all chips, the
   * same at every call.
   */
  show(chips: Readonly<Record<string, RowChip>>, styles: string): void;
}

/** What stands on a chip; `shape` and `tone` as in the sidebar. */
export interface RowChip {
  shape: string;
  tone: string;
  word: string;
}

/** The miss that stands for the mailbox's own address: without it nothing can be reported. */
export const ownAddressMiss = 'ownAddress';

/** A mail whose words are on screen; drafts, and mails that nobody knows the author of, are none. */
export interface VisibleMail {
  /** As in the reading of the same moment; null where the page shows none. */
  messageId: string | null;
  own: boolean;
  /** What its author wrote, lines separated by "\n", at most 4 000 characters; marked quotes and signatures left out. */
  text: string;
}

export interface PageState {
  /** Whose mailbox is on screen; unknown means that nothing may be reported. */
  account:
    | { status: 'known'; address: string; aliases: string[]; ownName: string | null }
    | { status: 'unknown'; why: 'not-found' | 'sources-disagree' };
  /** Conversation rows on screen; empty when no list is shown or the list is not trusted. */
  rows: RowReading[];
  conversation: ConversationState;
  /**
   * Names of required selectors that found nothing for so long that it cannot be lateness (15 s in Gmail), and of
   * self-checks that failed: health of the reading, no text of any mail.
   */
  misses: string[];
}

export type ConversationState =
  | { status: 'nothing-open' }
  /** A window of its own that holds no mailbox (a new mail): Ghostlight shows nothing in it. */
  | { status: 'no-mailbox' }
  /** Painted but not complete yet, or two views are on screen at once: read again later. */
  | { status: 'loading' }
  | { status: 'unreadable'; why: UnreadableReason }
  | { status: 'ready'; reading: ConversationReading };

/** Why a conversation cannot be judged at all. Every code has a sentence in `_locales`. */
export type UnreadableReason =
  | 'account-unknown'
  | 'conversation-id-unknown'
  | 'conversation-view-off'
  | 'folder-not-read'
  | 'page-not-recognised'
  /** A sent message shows no date that can be read in one way only. */
  | 'date-unknown'
  /** Two messages could be the newest, it is not known who wrote it, or it may never have been sent. */
  | 'newest-undecided';

export type ReplyState =
  | { status: 'none' }
  /** A reply is open and holds nothing but signature and quote. */
  | { status: 'empty' }
  /** A reply is open and holds the text Ghostlight inserted, unchanged. */
  | { status: 'inserted' }
  /** A reply is open and holds words of the rep. */
  | { status: 'has-text' }
  /**
   * The reply could not be opened or recognised; the rep should press Reply. `not-a-reply`: a composer stands in its
   * place that names nobody of this conversation, as a forward does. `several-composers`: nobody can tell which one is
   * meant.
   */
  | {
      status: 'refused';
      why: 'no-reply-button' | 'no-editor' | 'other-conversation' | 'not-a-reply' | 'several-composers';
    };

export type InsertResult =
  | { status: 'inserted' }
  /** `partly-inserted`: some of the text may stand in the reply and could not be taken back; the rep must look. */
  | { status: 'refused'; why: 'no-reply' | 'has-text' | 'not-focused' | 'not-read-back' | 'partly-inserted' };

export type UndoResult =
  { status: 'undone' } | { status: 'refused'; why: 'no-reply' | 'text-changed' | 'text-unknown' };

export interface Surroundings {
  /** Whether the page is dark, measured from its background. */
  isDark: boolean;
  direction: 'ltr' | 'rtl';
  /** CSS pixels kept free at the inline end for the webmail's own rail. */
  railWidth: number;
  /** Viewport rectangles the sidebar must not cover (the composer's Send button). */
  keepClear: { top: number; right: number; bottom: number; left: number }[];
}
