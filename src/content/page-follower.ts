import { UserError } from '../domain/errors.ts';
import type { ConversationReading, PageReading } from '../domain/reading.ts';
import type { ConversationRef, TabState } from '../messaging/contract.ts';
import { ExtensionGone } from '../messaging/errors.ts';
import { partLostWith } from '../messaging/lost-part.ts';
import type { Draft, PageSituation } from '../sidebar/host.ts';
import { ownAddressMiss, type Adapter, type PageState, type VisibleMail } from '../webmail/adapter.ts';
import { createDraftReader, type DraftParts } from './draft-reader.ts';
import type { Reporter } from './reporter.ts';

type Conversation = PageSituation['conversation'];

export interface FollowerParts extends DraftParts {
  adapter: Pick<Adapter, 'webmail' | 'readAhead' | 'read' | 'visibleMails' | 'surroundings' | 'reply' | 'draft'>;
  reporter: Reporter;
  /** Fills in what the words on screen say. */
  readWords: (reading: ConversationReading, mails: readonly VisibleMail[]) => Promise<ConversationReading>;
  /** Gets each conversation that the background knows by now, with the words on screen. */
  followSent: (account: string, reading: ConversationReading, mails: readonly VisibleMail[]) => void;
  /** Gets what each reading missed, and why the open conversation cannot be judged; not while nothing was there to read. */
  noteHealth: (webmail: string, misses: string[], unreadable: string | null) => void;
  /** Lets the page do what it has to do. */
  pause: () => Promise<void>;
  /** Whether the page says less of a conversation only for a moment; absent where that does not happen. */
  isSettling?: ((reading: ConversationReading) => boolean) | undefined;
  /** Has the page read once more, soon. */
  lookAgainSoon: () => void;
  now: () => number;
  /** False once the extension was updated or removed under this page. */
  isAlive: () => boolean;
  /** Null in a page that holds no mailbox. */
  show: (situation: PageSituation | null) => void;
}

/** Keeps background and sidebar informed of what the page shows. */
export interface PageFollower {
  /** Reads the page, reports what is new and then tells the sidebar. Safe to call at any time, also while running. */
  follow(): Promise<void>;
  /** The same, and reports also what may be told otherwise in a moment: somebody is about to act on it. */
  reportNow(): Promise<void>;
  /** Looks at the open reply alone: what the rep has typed since. Reads and reports nothing else. */
  lookAtReply(): void;
  /** The background said that these conversations changed: what it says of the draft may have, too. */
  changed(account: string, conversationIds: readonly string[]): void;
  /** The account on screen at the latest reading. */
  account(): string | null;
  /** What can be read of the page, as the sidebar was told it. */
  pageState(): TabState;
  /** The draft as the sidebar was told it; null for none. */
  draft(): Draft | null;
}

/** One reading at a time; a change during a reading leads to one more, never to a queue. */
export function createPageFollower(parts: FollowerParts): PageFollower {
  const { adapter, reporter, show, now } = parts;
  let account: string | null = null;
  let running: Promise<void> | null = null;
  let isDirty = false;
  let isOrphaned = false;
  let isListUnread = false;
  let isReportDue = false;
  let shown: Conversation = { status: 'none' };

  const tell = (conversation: Conversation) => {
    shown = conversation;
    show({ account, conversation, isOrphaned, isListUnread, ...adapter.surroundings() });
  };
  const lookAtReply = () => {
    if (shown.status === 'open' && shown.ref.account === account) tell(openConversation(shown.ref));
  };
  const drafts = createDraftReader(parts, lookAtReply);
  const openConversation = (ref: ConversationRef): Conversation => {
    const reply = adapter.reply(ref.conversationId).status;
    return { status: 'open', ref, reply, draft: drafts.read(ref, reply) };
  };

  const followOnce = async (): Promise<void> => {
    await adapter.readAhead(parts.pause);
    // The last slice and the reading are no one task.
    await parts.pause();
    const mustReport = isReportDue;
    isReportDue = false;
    const state = adapter.read();
    if (state.conversation.status === 'no-mailbox') {
      account = null;
      shown = { status: 'none' };
      show(null);
      return;
    }
    account = state.account.status === 'known' ? state.account.address : null;
    isListUnread = state.misses.some((name) => partLostWith(name) === 'list');
    if (!parts.isAlive()) throw new ExtensionGone('The extension was updated. Reload the page.');
    if (isPassing(state) && !mustReport) {
      lookAtReply();
      parts.lookAgainSoon();
      return;
    }
    const mails = state.conversation.status === 'ready' ? adapter.visibleMails() : [];
    const reading = await readingOf(state, mails);
    const refusal = reading && (await record(reading));
    if (refusal === null && reading?.conversation) parts.followSent(reading.account, reading.conversation, mails);
    tell(refusal === null ? conversationIn(state) : { status: 'unreadable', why: refusal });
    const why = refusal === null ? shown.status === 'unreadable' && shown.why : 'not-recorded';
    if (state.rows.length > 0 || mails.length > 0 || state.misses.length > 0 || why)
      parts.noteHealth(adapter.webmail, state.misses, why || null);
  };

  /** Whether what stands in the sidebar is to stay, because what the page tells less of will be told again at once. */
  const isPassing = ({ conversation }: PageState): boolean => {
    if (conversation.status !== 'ready' || !parts.isSettling?.(conversation.reading)) return false;
    return (
      shown.status === 'open' && shown.ref.account === account && shown.ref.conversationId === conversation.reading.id
    );
  };

  /** Why the background did not take the reading, for the sidebar to say; null where it did. */
  const record = async (reading: PageReading): Promise<string | null> => {
    try {
      await reporter.report(reading);
      return null;
    } catch (error) {
      if (error instanceof ExtensionGone) throw error;
      return error instanceof UserError ? error.message : 'not-recorded';
    }
  };

  const readingOf = async (state: PageState, mails: readonly VisibleMail[]): Promise<PageReading | null> => {
    if (state.account.status !== 'known') return null;
    // Between two views there is nothing to tell, and the next one is not to wait for it.
    if (state.rows.length === 0 && state.conversation.status === 'loading') return null;
    const { address, aliases, ownName } = state.account;
    const takenAtMs = now();
    const conversation =
      state.conversation.status === 'ready' ? await parts.readWords(state.conversation.reading, mails) : null;
    return { webmail: adapter.webmail, account: address, aliases, ownName, takenAtMs, rows: state.rows, conversation };
  };

  const followUntilClean = async (): Promise<void> => {
    do {
      isDirty = false;
      try {
        await followOnce();
      } catch (error) {
        if (!(error instanceof ExtensionGone)) {
          // A bug: what stood there before may no longer be true.
          tell({ status: 'unreadable', why: 'page-not-recognised' });
          parts.noteHealth(adapter.webmail, [], 'page-not-recognised');
          throw error;
        }
        isOrphaned = true;
        tell({ status: 'none' });
      }
    } while (isDirty && !isOrphaned);
  };

  const conversationIn = (state: PageState): Conversation => {
    const { conversation } = state;
    if (conversation.status === 'nothing-open' || conversation.status === 'no-mailbox') return { status: 'none' };
    if (isBeingPainted(state)) return { status: 'loading' };
    if (conversation.status === 'unreadable') return { status: 'unreadable', why: conversation.why };
    if (account === null) return { status: 'unreadable', why: 'account-unknown' };
    switch (conversation.status) {
      case 'loading':
        return { status: 'loading' };
      case 'ready':
        return openConversation({ account, conversationId: conversation.reading.id });
    }
  };

  const follow = (): Promise<void> => {
    isDirty = true;
    // A call that was under way then may never be answered: a reading that waits for it must not keep this from being said.
    isOrphaned ||= !parts.isAlive();
    if (isOrphaned) {
      // Nothing is read any more, but the one line still makes room for Send.
      tell({ status: 'none' });
      return Promise.resolve();
    }
    running ??= followUntilClean().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    account: () => account,
    draft: () => (shown.status === 'open' && shown.draft) || null,
    pageState: () => tabStateOf(account, shown, isOrphaned),
    lookAtReply,
    changed(changedAccount, conversationIds) {
      if (shown.status !== 'open' || shown.ref.account !== changedAccount) return;
      if (!conversationIds.includes(shown.ref.conversationId)) return;
      drafts.forget();
      lookAtReply();
    },
    follow,
    reportNow() {
      isReportDue = true;
      return follow();
    },
  };
}

/** Whether whose mailbox this is may only not be painted yet. */
function isBeingPainted({ account, conversation, misses }: PageState): boolean {
  const isNoReason = conversation.status !== 'unreadable' || conversation.why === 'account-unknown';
  return isNoReason && account.status === 'unknown' && account.why === 'not-found' && !misses.includes(ownAddressMiss);
}

function tabStateOf(account: string | null, shown: Conversation, isOrphaned: boolean): TabState {
  if (isOrphaned) return { account, status: 'reload-needed', why: null };
  if (shown.status === 'unreadable' && shown.why !== 'account-unknown')
    return { account, status: 'unreadable', why: shown.why };
  if (account === null && shown.status !== 'loading') return { account, status: 'account-unknown', why: null };
  return { account, status: 'fine', why: null };
}
