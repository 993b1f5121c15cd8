import type { BackgroundApi, Client, ConversationRef, DraftCheck, TextChoice } from '../messaging/contract.ts';

/** What the sidebar asks of the background. */
export type SidebarBackground = Pick<
  Client<BackgroundApi>,
  | 'addMark'
  | 'chooseVariant'
  | 'confirmInserted'
  | 'keepLastMessage'
  | 'listProspects'
  | 'notice'
  | 'openPage'
  | 'previewText'
  | 'releaseLastMessage'
  | 'removeMark'
  | 'restoreMark'
  | 'restoreSent'
  | 'settleSent'
  | 'sidebarStyles'
  | 'snoozeOffers'
  | 'viewConversation'
>;

/**
 * What the sidebar needs from the page it lives in. The content script provides it, so the sidebar knows neither
 * selectors nor the extension API, and a test can act it.
 */
export interface SidebarHost {
  background: SidebarBackground;

  /** Translated message of `_locales`, with its placeholders filled; the key itself when it is missing. */
  getMessage: (key: string, substitutions?: string[]) => string;
  /** BCP 47 tag of the UI language, for `Intl`. */
  locale: string;

  /** The only clock of the sidebar, epoch ms. */
  now: () => number;

  /**
   * The one click: claims (where the text is a last message), opens the reply, inserts, reads back, confirms. Never rejects
   * for reasons of the page; says what happened instead.
   */
  insertText(ref: ConversationRef, choice: TextChoice): Promise<InsertOutcome>;

  /** Hands the text over through the clipboard instead; a last message shuts the lock by it, too. */
  copyText(ref: ConversationRef, choice: TextChoice): Promise<InsertOutcome>;

  /** Takes the inserted text out again and opens the lock, if it was shut for it. */
  undoText(ref: ConversationRef): Promise<UndoOutcome>;

  /** Shows the rep a piece of their draft: marks it in the reply and brings it on screen. */
  revealDraft(ref: ConversationRef, range: { from: number; to: number }): void;

  /** Shows a conversation in the webmail. */
  openConversation(ref: ConversationRef): void;

  /** State the sidebar keeps for this webmail (collapsed, open details, view). Null when nothing was kept yet. */
  loadUiState(): Promise<unknown>;
  saveUiState(state: unknown): Promise<void>;
}

export type InsertOutcome =
  | { status: 'inserted'; atMs: number }
  /**
   * The text was handed over through the clipboard (`copied` false: show it for copying by hand), because the page
   * refused or, with `why` null, because the rep asked for it. The lock is shut: the rep will paste it.
   */
  | { status: 'copied'; why: InsertRefusal | null; text: string; copied: boolean }
  /** Words of the rep stand in the reply: nothing was touched. The lock is open. */
  | { status: 'has-text' }
  /** Another tab was faster, or it was sent before. */
  | { status: 'taken'; atMs: number | null }
  | { status: 'not-offered' }
  /** Nothing was inserted, and the lock is open. `message` says why where there is something to say. */
  | { status: 'failed'; message: string };

export type InsertRefusal =
  | 'no-reply-button'
  | 'no-editor'
  | 'not-a-reply'
  | 'several-composers'
  | 'no-reply'
  | 'not-focused'
  | 'not-read-back'
  /** Some of the text may stand in the reply: the rep must look before pasting. */
  | 'partly-inserted';

export type UndoOutcome =
  | { status: 'undone' }
  | { status: 'text-changed' }
  /** The reply is closed, or the page was loaded anew since. */
  | { status: 'text-not-found' }
  | { status: 'failed'; message: string };

/** Words of the rep in an open reply, in memory only. */
export interface Draft {
  text: string;
  check: DraftCheck;
}

/** What the content script tells the sidebar about the page, at every change. */
export interface PageSituation {
  /** Lower-cased address of the mailbox on screen; null while unknown. */
  account: string | null;
  conversation:
    | { status: 'none' }
    | { status: 'loading' }
    /** `why` is an `UnreadableReason`; the sidebar has a sentence for each. */
    | { status: 'unreadable'; why: string }
    /**
     * `reply` is what stands in the open reply, as far as the page tells: `inserted` is our text unchanged, `has-text`
     * words of the rep, `empty` nothing but signature and quote.
     */
    | {
        status: 'open';
        ref: ConversationRef;
        reply?: 'none' | 'empty' | 'inserted' | 'has-text' | 'refused';
        /** The rep's words in the open reply and what the check says of them; null while there is nothing to say. */
        draft?: Draft | null;
      };
  isDark: boolean;
  direction: 'ltr' | 'rtl';
  /** CSS pixels kept free at the inline end for the webmail's own rail. */
  railWidth: number;
  /** Viewport rectangles the sidebar must not cover. */
  keepClear: { top: number; right: number; bottom: number; left: number }[];
  /** Set once the extension was updated or removed under us: the page must be reloaded. */
  isOrphaned: boolean;
  /** Whether the list on screen cannot be read, as far as the page tells. */
  isListUnread?: boolean;
}
