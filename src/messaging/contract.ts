import type { GivenValues } from '../domain/compose.ts';
import type { CourtesyLevel, CourtesyRemark } from '../domain/courtesy/remark.ts';
import type { Mark, MarkKind, OpenedLocks } from '../domain/marks.ts';
import type { Move } from '../domain/moves/move.ts';
import type { ConversationReading, PageReading } from '../domain/reading.ts';
import type { MailSignal, MailWords } from '../domain/signals/mail-signal.ts';
import type { Assessment } from '../domain/standing.ts';
import type { TextKey } from '../domain/texts/edited-texts.ts';
import type { TextKind } from '../domain/texts/kinds.ts';
import type { Placeholder } from '../domain/texts/template.ts';
import type { TextPiece } from '../domain/texts/template-source.ts';
import type { TextVariant } from '../domain/variant.ts';
import type { ToldChip, ToldConversation, ToldSnooze } from '../telling/told.ts';
import type { DashboardApi } from './dashboard-api.ts';
import type { DataApi } from './data-api.ts';
import type { HealthApi } from './health-api.ts';
import type { ProspectsQuery, ProspectsView } from './prospects-api.ts';
import type { SettingsApi } from './settings-api.ts';

export { prospectGroups } from './prospects-api.ts';
export type { ProspectGroup, ProspectItem, ProspectsQuery, ProspectsView } from './prospects-api.ts';
export type { TextVariant };

/** A conversation of an account. */
export interface ConversationRef {
  account: string;
  conversationId: string;
}

/**
 * What a page of ours may ask the background for. Reading this interface is reading the product. All data is plain
 * JSON; every method may reject with a `UserError` (shown as is) or a bug.
 */
export interface BackgroundApi extends SettingsApi, DataApi, HealthApi, DashboardApi {
  /**
   * A conversation is being opened and will be read once it is painted: wakes the background, which makes ready what takes time.
   * Tells nothing and changes nothing.
   */
  getReady(): null;

  /**
   * Merges one page reading into the facts. Answers the ids whose facts changed. Rejects readings that break the
   * bounds of `validate-reading`; nothing of a rejected reading is kept.
   */
  report(reading: PageReading): { changed: string[] };

  /**
   * Looks at words of mails on screen, in memory, and answers what they say of each mail, in the same order; null for an
   * ordinary one. Stores nothing: the flags come back with the next reading.
   */
  recogniseMails(mails: MailWords[]): (MailSignal | null)[];

  /** The language of words on screen, and how their writers address each other in French: looked at in memory, on this device. */
  recogniseLanguage(words: ConversationWords): WordsLanguage;

  /** What the conversation view shows; null when nothing is known of this conversation yet. */
  viewConversation(ref: ConversationRef): ConversationView | null;

  /** Conversations of an account (or of all accounts, null) in the groups of the prospects view. */
  listProspects(query: ProspectsQuery): ProspectsView;

  /**
   * A small word for rows of the webmail's list, by conversation id; nothing for those of which there is nothing to say. With the
   * style sheet of all of them, so that no content script carries it.
   */
  rowChips(query: { account: string; conversationIds: string[] }): { chips: Record<string, ToldChip>; styles: string };

  /** The rep has seen the present standing of this conversation: it is no longer new. */
  notice(ref: ConversationRef): null;

  /** Records what the rep said about the contact of a conversation. Answers the mark, for undo. */
  addMark(request: ConversationRef & { what: MarkKind; forContact: boolean }): Mark;

  /** Takes a mark back. Unknown ids are ignored: taking back twice is no error. */
  removeMark(request: { account: string; markId: string }): null;

  /**
   * Puts back a mark that was taken back, with the moment at which it was made: the undo of `removeMark`. Restoring twice is
   * no error; a mark about somebody the account does not know is refused.
   */
  restoreMark(mark: Mark): null;

  /**
   * The text that would be inserted, filled in, without claiming anything. Without a kind the one that fits best now, without a
   * variant that of the conversation.
   */
  previewText(
    request: ConversationRef & { textKind: TextKind | null; variant: TextVariant | null; given?: GivenValues },
  ): ComposedText;

  /**
   * A text of a kind that is no last message, whole, for insertion. Rejects one that does not fit any more, and one with a gap that
   * nobody has filled.
   */
  composeText(request: ConversationRef & TextChoice): ComposedText;

  /**
   * Claims the one last message for the contact of this conversation and everybody else who answered in it, in one
   * transaction: of several callers exactly one is granted. The same claim id asking again is granted again (the answer may
   * have been lost). Rejects a text with a gap that cannot be filled here: nothing is claimed then.
   */
  claimLastMessage(request: ConversationRef & TextChoice & { claimId: string }): ClaimResult;

  /**
   * The inserted text was read back in the composer. Saying it twice changes nothing. With `claimId` null the rep has
   * said so for an interrupted claim, wherever it was made: the text stands in their draft or was sent.
   */
  confirmInserted(request: ConversationRef & { claimId: string | null }): null;

  /**
   * Opens the lock again because nothing was inserted or the text was taken out before sending. With `claimId` null the
   * rep says so: for an interrupted claim, or for a text they removed from the draft themselves. Refused once the
   * message was sent, and to anybody but its owner while a claim is being worked on.
   */
  releaseLastMessage(request: ConversationRef & { claimId: string | null }): { released: boolean };

  /**
   * The rep says that the inserted text still stands in a draft although no reply is open: they are not asked again. Nothing
   * to say it of is no error.
   */
  keepLastMessage(ref: ConversationRef): null;

  /**
   * Words of a sent message of the rep's own, looked at in memory: where it is the one that shut the lock, or one by which the
   * inserted text has left in another conversation, only whether most of that text is gone from it is kept.
   */
  compareSent(request: ConversationRef & { messageId: string; text: string }): null;

  /** The rep says whether the message in doubt was their last message; where it was not, its locks are opened, and answered for undo. */
  settleSent(request: ConversationRef & { wasLastMessage: boolean }): OpenedLocks;

  /** The undo of that: shuts them again, but for people of whom something else has been claimed or erased since. Twice is no error. */
  restoreSent(request: OpenedLocks): { restored: boolean };

  /**
   * Looks at the rep's words in an open reply, in memory, and answers what may hurt; null where the conversation is with nobody
   * who is followed. Quoted mails, signature and footer are left out.
   */
  checkDraft(request: ConversationRef & { text: string }): DraftCheck | null;

  /** The language and form of address the rep wants in this conversation; null for what the conversation suggests. */
  chooseVariant(request: ConversationRef & { variant: TextVariant | null }): null;

  /** Every text of the set, by language and kind, with what the rep made of it. */
  listTexts(): EditableText[];

  /** Keeps the rep's own words for a text. Rejects a source with a fault, saying what and where, and changes nothing. */
  saveText(request: TextRef & { source: string }): null;

  /** Takes the rep's own words for a text back. Resetting twice is no error. */
  resetText(request: TextRef): null;

  /**
   * Takes over several texts at once, null for a reset: all of them, or none where one has a fault. Answers how many read
   * otherwise than before.
   */
  importTexts(request: { texts: Partial<Record<TextKey, string | null>> }): { changed: number };

  /** The style sheet of the sidebar, the same in every webmail: a content script without it is 4 kB smaller. */
  sidebarStyles(): string;

  /** When a snooze that begins now may end, the next working morning first. */
  snoozeOffers(): [ToldSnooze, ...ToldSnooze[]];

  /** Opens a page of ours in a tab, or goes to the one that is open. */
  openPage(request: { page: ExtensionPage }): null;
}

/** What each side wrote in the mails on screen, the newest first; '' where nothing of it is on screen. */
export interface ConversationWords {
  subject: string;
  ofContact: string;
  ofRep: string;
}

/** Both null where they cannot be told. */
export type WordsLanguage = Pick<ConversationReading, 'language' | 'register'>;

/** Pages of ours that have a tab of their own. */
export const extensionPages = ['options', 'dashboard', 'welcome'] as const;
export type ExtensionPage = (typeof extensionPages)[number];

/** One text of the set. */
export interface TextRef {
  kind: TextKind;
  variant: TextVariant;
}

export interface EditableText extends TextRef {
  /** What it says where the rep has not changed it, as a source (`domain/texts/template-source.ts`). */
  base: string;
  /** Whether that comes from the administrator, not from us. */
  isProvided: boolean;
  /** The rep's own source; null where there is none. */
  edited: string | null;
}

/** Which text in which words. */
export interface TextChoice {
  textKind: TextKind;
  variant: TextVariant;
  /** What the rep wrote into its gaps. */
  given?: GivenValues;
}

export interface ComposedText {
  textKind: TextKind;
  variant: TextVariant;
  /** Plain text, lines separated by "\n". */
  text: string;
  /** The same text in pieces: what was filled in, and the gaps that could not be. */
  pieces: TextPiece[];
  /** Gaps still open, each once: while there is one the text cannot be inserted. */
  missing: Placeholder[];
  /** What in it may hurt: ours never does, words the rep has edited may. */
  remarks: CourtesyRemark[];
}

/** What the courtesy check says of a draft. Ranges are UTF-16 offsets in the text that was sent in. */
export interface DraftCheck {
  level: 'fine' | CourtesyLevel;
  remarks: CourtesyRemark[];
  /** Required moves that a last message has lost; null where the draft is none. */
  missing: Move[] | null;
}

export type ClaimResult =
  | { status: 'granted'; composed: ComposedText }
  | { status: 'refused'; why: 'taken' | 'sent' | 'not-offered'; atMs: number | null };

export interface ConversationView {
  ref: ConversationRef;
  webmail: string;
  subject: string;
  assessment: Assessment;
  /** Marks that are in force for this conversation, about anybody it is with, newest first. */
  marks: Mark[];
  /** Variant the rep has chosen for this conversation, else the one its language suggests. */
  variant: TextVariant;
  /** Set where the rep has chosen it. */
  isVariantChosen?: true;
  /** A calm word about the rep's own pace, once a day at most; null for none. */
  paceHint: PaceHint | null;
  /** Epoch ms at which all this was worked out. */
  atMs: number;
  /** All this in sentences. */
  told: ToldConversation;
}

/** The rep's own pace, where it has become a hurried one. */
export type PaceHint =
  /** So many last messages within the last hour. */
  | { code: 'many-last-messages'; count: number }
  /** Follow-ups for each silent day, across prospects: this week's and the usual ones. */
  | { code: 'more-follow-ups'; perDay: number; usualPerDay: number };

/** What the background tells every webmail tab and every open page of the extension: one way, ids only. */
export interface ChangedEvent {
  type: 'changed';
  account: string;
  /** None where it may be any: lists and rows are to be asked for again. */
  conversationIds: string[];
}

/** What a tab with a webmail answers when an extension page asks. */
export interface TabApi {
  /** Shows a conversation if this tab holds its account; `opened` tells whether it did. */
  openConversation(ref: ConversationRef): { opened: boolean };

  /** What this tab can read, for the popup. */
  pageState(): TabState;

  /** Does what the rep's keyboard command asks for; `done` false where there is nothing to do it to. */
  runCommand(request: { command: KeyboardCommand }): { done: boolean };
}

export interface TabState {
  /** Lower-cased address of the mailbox on screen; null while unknown. */
  account: string | null;
  /** `unreadable` carries the reason the sidebar has a sentence for. */
  status: 'fine' | 'account-unknown' | 'unreadable' | 'reload-needed';
  why: string | null;
}

/** Keyboard commands of the manifest. */
export const keyboardCommands = ['toggle-sidebar', 'next-prospect', 'insert-text'] as const;
export type KeyboardCommand = (typeof keyboardCommands)[number];

/** The caller's side of an interface: the same methods, asynchronous, each with at most one argument. */
export type Client<Api> = {
  [Method in keyof Api]: Api[Method] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Promise<Result>
    : never;
};
