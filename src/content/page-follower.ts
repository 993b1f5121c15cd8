import type { ConversationReading, PageReading } from '../domain/reading.ts';
import { ExtensionGone } from '../messaging/errors.ts';
import type { PageSituation } from '../sidebar/host.ts';
import { ownAddressMiss, type Adapter, type PageState, type VisibleMail } from '../webmail/adapter.ts';
import type { Reporter } from './reporter.ts';

export interface FollowerParts {
  adapter: Pick<Adapter, 'webmail' | 'read' | 'visibleMails' | 'surroundings' | 'reply'>;
  reporter: Reporter;
  /** Fills in what the words on screen say. */
  readWords: (reading: ConversationReading, mails: readonly VisibleMail[]) => Promise<ConversationReading>;
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
  /** The account on screen at the latest reading. */
  account(): string | null;
}

/** One reading at a time; a change during a reading leads to one more, never to a queue. */
export function createPageFollower(parts: FollowerParts): PageFollower {
  const { adapter, reporter, show, now } = parts;
  let account: string | null = null;
  let running: Promise<void> | null = null;
  let isDirty = false;
  let isOrphaned = false;

  const situationOf = (conversation: PageSituation['conversation']): PageSituation => ({
    account,
    conversation,
    isOrphaned,
    ...adapter.surroundings(),
  });

  const followOnce = async (): Promise<void> => {
    const state = adapter.read();
    if (state.conversation.status === 'no-mailbox') {
      account = null;
      show(null);
      return;
    }
    account = state.account.status === 'known' ? state.account.address : null;
    if (!parts.isAlive()) throw new ExtensionGone('The extension was updated. Reload the page.');
    const reading = await readingOf(state);
    const isRecorded = reading === null || (await record(reading));
    show(
      situationOf(
        isRecorded ? shownConversation(state, account, adapter) : { status: 'unreadable', why: 'not-recorded' },
      ),
    );
  };

  /** Whether the background took the reading; the sidebar says it when not. */
  const record = async (reading: PageReading): Promise<boolean> => {
    try {
      await reporter.report(reading);
      return true;
    } catch (error) {
      if (error instanceof ExtensionGone) throw error;
      return false;
    }
  };

  const readingOf = async (state: PageState): Promise<PageReading | null> => {
    if (state.account.status !== 'known') return null;
    const { address, aliases, ownName } = state.account;
    const takenAtMs = now();
    const conversation =
      state.conversation.status === 'ready'
        ? await parts.readWords(state.conversation.reading, adapter.visibleMails())
        : null;
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
          show(situationOf({ status: 'unreadable', why: 'page-not-recognised' }));
          throw error;
        }
        isOrphaned = true;
        show(situationOf({ status: 'none' }));
      }
    } while (isDirty && !isOrphaned);
  };

  return {
    account: () => account,
    follow() {
      isDirty = true;
      if (isOrphaned) {
        // Nothing is read any more, but the one line still makes room for Send.
        show(situationOf({ status: 'none' }));
        return Promise.resolve();
      }
      running ??= followUntilClean().finally(() => {
        running = null;
      });
      return running;
    },
  };
}

function shownConversation(
  state: PageState,
  account: string | null,
  adapter: Pick<Adapter, 'reply'>,
): PageSituation['conversation'] {
  const { conversation } = state;
  if (conversation.status === 'nothing-open' || conversation.status === 'no-mailbox') return { status: 'none' };
  if (isBeingPainted(state)) return { status: 'loading' };
  if (conversation.status === 'unreadable') return { status: 'unreadable', why: conversation.why };
  if (account === null) return { status: 'unreadable', why: 'account-unknown' };
  switch (conversation.status) {
    case 'loading':
      return { status: 'loading' };
    case 'ready': {
      const conversationId = conversation.reading.id;
      return { status: 'open', ref: { account, conversationId }, reply: adapter.reply(conversationId).status };
    }
  }
}

/** Whether whose mailbox this is may only not be painted yet. */
function isBeingPainted({ account, conversation, misses }: PageState): boolean {
  const isNoReason = conversation.status !== 'unreadable' || conversation.why === 'account-unknown';
  return isNoReason && account.status === 'unknown' && account.why === 'not-found' && !misses.includes(ownAddressMiss);
}
